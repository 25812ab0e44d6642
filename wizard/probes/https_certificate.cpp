// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"
#include "probes/probe.h"
#include "probes/web_door.h"

#include "trust/describe.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

constexpr qsizetype longestSubject = 120;

/// Shakes hands with the HTTPS port, compares the certificate, and asks for a page inside. What the page tells is no
/// business of this probe's.
class HttpsCertificate final : public Probe
{
public:
    explicit HttpsCertificate(const Task &task)
        : Probe(model::ProbeKind::HttpsCertificate,
            QT_TRANSLATE_NOOP("guide", "HTTPS answers with the certificate it should have."), task)
        , m_door {target().peer, portOf(u"https"_s, target().httpsPort), Door::Transport::Tls, target().address.host,
              target().expectedCertificate}
    {
    }

    void start() override
    {
        new Exchange(
            {m_door, Protocol::Http, getRequest(m_door, adminQuestion), pace().requestTimeout},
            [this](const Heard &heard) {
                heard.certificate.isNull() ? judgeWithoutCertificate(heard.ending) : judge(heard);
            },
            this);
    }

private:
    void judgeWithoutCertificate(Heard::Ending ending)
    {
        const QByteArray evidence = "TLS handshake on port " + QByteArray::number(m_door.port);
        if (ending == Heard::Ending::PortClosed)
            conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "HTTPS is said to be on, but nothing answers there."),
                evidence + ": closed");
        else if (ending == Heard::Ending::NoTls)
            conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "HTTPS is said to be on, but no TLS is spoken there."),
                evidence + ": failed");
        else
            conclude(Verdict::NotSeen, whyUnanswered(ending), evidence + ": no answer");
    }

    void judge(const Heard &heard)
    {
        const auto certificate = trust::describe(heard.certificate);
        const QStringList words {
            onOneLine(certificate.subject, longestSubject), certificate.notAfter.date().toString(Qt::ISODate)};
        const auto evidence = evidenceOf("TLS handshake on port " + QByteArray::number(m_door.port),
            model::fingerprintText(certificate.sha256).toLatin1() + '\n' + words.join(u'\n').toUtf8());
        if (heard.ending == Heard::Ending::NotAsked)
            conclude(Verdict::Broken,
                {QT_TRANSLATE_NOOP("guide", "Another certificate than expected: %1, valid until %2."), words},
                evidence);
        else if (!heard.reply)
            conclude(Verdict::NotSeen,
                QT_TRANSLATE_NOOP("guide", "The certificate was shown, but no web page came with it."), evidence);
        else
            conclude(
                Verdict::Holds, {QT_TRANSLATE_NOOP("guide", "Certificate of %1, valid until %2."), words}, evidence);
    }

    Door m_door;
};

} // namespace

std::unique_ptr<Probe> httpsCertificate(const Task &task)
{
    return std::make_unique<HttpsCertificate>(task);
}

} // namespace probes
