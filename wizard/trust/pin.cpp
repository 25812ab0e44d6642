// SPDX-License-Identifier: Apache-2.0
#include "trust/pin.h"

#include <QCryptographicHash>

namespace trust {

using namespace Qt::Literals::StringLiterals;

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
}

model::Result<QByteArray> parseFingerprint(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool prefixed = trimmed.startsWith("sha256:"_L1, Qt::CaseInsensitive);
    const QByteArray digits = prefixed ? trimmed.mid(7).toUtf8().replace(':', "") : QByteArray();
    const QByteArray fingerprint = QByteArray::fromHex(digits);
    // fromHex() skips what is no digit.
    if (fingerprint.size() != 32 || fingerprint.toHex() != digits.toLower()) {
        return model::fail(model::Error::Kind::BadReply,
            u"A certificate is named by \"sha256:\" and the 64 hexadecimal digits of its fingerprint."_s);
    }
    return fingerprint;
}

bool TrustPolicy::accepts(const QByteArray &fingerprint) const
{
    if (fingerprint.isEmpty())
        return false;
    if (expected == fingerprint)
        return true;
    return pinned ? *pinned == fingerprint : unknown == Unknown::Accept;
}

void TrustPolicy::seen(const QByteArray &fingerprint)
{
    if (expected == fingerprint)
        expected.reset();
    pinned = fingerprint;
}

model::Error TrustPolicy::refusal(const QByteArray &fingerprint) const
{
    const QString shown = QString::fromLatin1(fingerprint.toHex());
    if (pinned) {
        return {model::Error::Kind::IdentityChanged,
            u"The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1."_s
                .arg(shown)};
    }
    return {model::Error::Kind::Untrusted,
        u"The camera's certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1."_s.arg(shown)};
}

} // namespace trust
