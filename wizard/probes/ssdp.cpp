// SPDX-License-Identifier: Apache-2.0
#include "probes/datagram_probe.h"
#include "probes/evidence.h"
#include "probes/text_reply.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

QByteArray search(const QByteArray &host, const QByteArray &wanted)
{
    return "M-SEARCH * HTTP/1.1\r\nHOST: " + host + "\r\nMAN: \"ssdp:discover\"\r\nMX: 1\r\nST: " + wanted + "\r\n\r\n";
}

/// Searches by multicast, and by unicast for cameras that a switch keeps the multicast from (UPnP Device Architecture
/// 1.1 §1.3).
class Ssdp final : public DatagramProbe
{
public:
    explicit Ssdp(const Task &task)
        : DatagramProbe(
            model::ProbeKind::Ssdp, QT_TRANSLATE_NOOP("guide", "The camera does not answer searches by UPnP."), task)
    {
    }

private:
    QList<Letter> letters() override
    {
        const auto port = portOf(u"ssdp"_s, 1900);
        const auto &peer = target().peer;
        const bool isIpv6 = peer.protocol() == QAbstractSocket::IPv6Protocol;
        const auto group = groupTowardsPeer(u"239.255.255.250"_s, u"ff02::c"_s);
        QList<Letter> list;
        for (const char *wanted : {"ssdp:all", "upnp:rootdevice"}) {
            for (const auto &to : {peer, group}) {
                const auto name = to.toString().section(u'%', 0, 0).toLatin1();
                const auto host = (isIpv6 ? '[' + name + ']' : name) + ':' + QByteArray::number(port);
                list.append({search(host, wanted), to, port});
            }
        }
        return list;
    }

    void hear(const QNetworkDatagram &datagram) override
    {
        const auto text = datagram.data();
        if (m_evidence.isEmpty() && (isFromPeer(datagram) ? isSsdp(text) : leadsToPeer(text)))
            m_evidence = evidenceOf("M-SEARCH * HTTP/1.1", text);
    }

    void endListening() override
    {
        if (!m_evidence.isEmpty())
            conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "The camera answers searches by UPnP."), m_evidence);
        else if (!hasSentAll())
            concludeUnsent();
        else
            conclude(Verdict::Holds, QT_TRANSLATE_NOOP("guide", "No answer to searches by UPnP."),
                "M-SEARCH * HTTP/1.1, unicast and multicast: no answer");
    }

    static bool isSsdp(const QByteArray &text)
    {
        if (text.startsWith("NOTIFY "))
            return true;
        const auto reply = parseReply(text, Protocol::Http);
        return reply && reply->status == 200;
    }

    /// Sent from another of the camera's addresses, or on its behalf.
    bool leadsToPeer(const QByteArray &text) const
    {
        const auto reply = parseReply(text, Protocol::Http);
        if (!reply || reply->status != 200)
            return false;
        const auto host = QUrl::fromEncoded(reply->value("location")).host();
        return QHostAddress(host).isEqual(target().peer) || (!host.isEmpty() && host == target().address.host);
    }

    QByteArray m_evidence; ///< of the first answer that counts
};

} // namespace

std::unique_ptr<Probe> ssdp(const Task &task)
{
    return std::make_unique<Ssdp>(task);
}

} // namespace probes
