// SPDX-License-Identifier: Apache-2.0
#include "probes/noted_search.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

constexpr qsizetype headerSize = 12;

/// Asks which services there are (RFC 6763 §9), from a port of our own, so that the answers come to us alone (RFC 6762
/// §6.7).
class Mdns final : public NotedSearch
{
public:
    explicit Mdns(const Task &task)
        : NotedSearch(model::ProbeKind::Mdns,
            {u"mdns"_s, 5353, "mDNS PTR _services._dns-sd._udp.local",
                QT_TRANSLATE_NOOP("guide", "The camera answers Bonjour searches (mDNS)."),
                QT_TRANSLATE_NOOP("guide", "The camera does not answer Bonjour searches (mDNS).")},
            task)
    {
        m_id = QByteArray::number(QRandomGenerator::global()->bounded(0x1000, 0xffff), 16);
        m_id = QByteArray::fromHex(m_id);
    }

private:
    QList<Letter> letters() override
    {
        QByteArray question = m_id + QByteArray::fromHex("00000001000000000000");
        for (const char *label : {"_services", "_dns-sd", "_udp", "local"})
            question += static_cast<char>(qstrlen(label)) + QByteArray(label);
        question += QByteArray::fromHex("00000c0001"); // the root, PTR, IN
        QList<Letter> list;
        for (const auto &to : {target().peer, groupTowardsPeer(u"224.0.0.251"_s, u"ff02::fb"_s)})
            list.append({question, to, port()});
        return list;
    }

    /// A response, and to our question or to none (RFC 6762 §18.1).
    bool isAnswer(const QByteArray &bytes) const override
    {
        constexpr char response = '\x80';
        const auto id = bytes.left(2);
        return bytes.size() >= headerSize && (bytes[2] & response) != 0 && (id == m_id || id == QByteArray(2, '\0'));
    }

    QByteArray m_id;
};

} // namespace

std::unique_ptr<Probe> mdns(const Task &task)
{
    return std::make_unique<Mdns>(task);
}

} // namespace probes
