// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"
#include "probes/probe.h"
#include "probes/tls_look.h"
#include "probes/web_door.h"

#include "trust/describe.h"

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

constexpr qsizetype longestSubject = 120;

/// Shakes hands with the HTTPS port, compares the certificate, and asks for a page inside; then measures which versions
/// of TLS are taken. What the page tells is no business of this probe's, nor are old versions more than worth saying.
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
                if (!heard.certificate.isNull())
                    judge(heard);
                else if (heard.ending == Heard::Ending::NoTls)
                    measure({}); // Some old servers choke on a modern greeting.
                else
                    concludeWithoutTls(heard.ending);
            },
            this);
    }

private:
    void concludeWithoutTls(Heard::Ending ending)
    {
        if (ending == Heard::Ending::PortClosed)
            conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "HTTPS is said to be on, but nothing answers there."),
                handshake() + ": closed");
        else
            conclude(Verdict::NotSeen, whyUnanswered(ending), handshake() + ": no answer");
    }

    void judge(const Heard &heard)
    {
        const auto certificate = trust::describe(heard.certificate);
        if (heard.ending == Heard::Ending::NotAsked)
            concludeOther(certificate);
        else if (!heard.reply)
            conclude(Verdict::NotSeen,
                QT_TRANSLATE_NOOP("guide", "The certificate was shown, but no web page came with it."),
                evidence(certificate));
        else
            measure(certificate);
    }

    void measure(const std::optional<model::Certificate> &certificate)
    {
        auto *look = new TlsLook(target(), Prober::Depth::AllVersions, pace(), this);
        look->future().then(this, [this, certificate](const model::Result<model::TlsSight> &sight) {
            if (certificate)
                concludeRight(*certificate, sight ? sight->accepted : QList<model::TlsVersion>());
            else if (!sight)
                concludeNoTls(sight.error().kind);
            else if (m_door.certificate.isEmpty() || m_door.certificate == sight->chain.first().sha256)
                concludeRight(sight->chain.first(), sight->accepted);
            else
                concludeOther(sight->chain.first());
        });
    }

    void concludeNoTls(model::Error::Kind kind)
    {
        if (kind == model::Error::Kind::BadReply)
            conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "HTTPS is said to be on, but no TLS is spoken there."),
                handshake() + ": failed");
        else
            conclude(
                Verdict::NotSeen, QT_TRANSLATE_NOOP("guide", "No answer came in time."), handshake() + ": no answer");
    }

    void concludeRight(const model::Certificate &certificate, const QList<model::TlsVersion> &versions)
    {
        QStringList names;
        for (const auto version : versions)
            names.append(model::nameOf(version));
        const auto words = wordsOf(certificate) << names.join(u", "_s);
        conclude(Verdict::Holds,
            names.isEmpty() ? Text(QT_TRANSLATE_NOOP("guide", "Certificate of %1, valid until %2."), words)
                            : Text(QT_TRANSLATE_NOOP("guide", "Certificate of %1, valid until %2. %3."), words),
            evidence(certificate));
    }

    void concludeOther(const model::Certificate &certificate)
    {
        conclude(Verdict::Broken,
            {QT_TRANSLATE_NOOP("guide", "Another certificate than expected: %1, valid until %2."),
                wordsOf(certificate)},
            evidence(certificate));
    }

    static QStringList wordsOf(const model::Certificate &certificate)
    {
        const auto subject = onOneLine(certificate.subject, longestSubject);
        return {subject.isEmpty() ? u"?"_s : subject, certificate.notAfter.date().toString(Qt::ISODate)};
    }

    QByteArray handshake() const { return "TLS handshake on port " + QByteArray::number(m_door.port); }

    QByteArray evidence(const model::Certificate &certificate) const
    {
        return evidenceOf(handshake(),
            model::fingerprintText(certificate.sha256).toLatin1() + '\n' + wordsOf(certificate).join(u'\n').toUtf8());
    }

    Door m_door;
};

} // namespace

std::unique_ptr<Probe> httpsCertificate(const Task &task)
{
    return std::make_unique<HttpsCertificate>(task);
}

} // namespace probes
