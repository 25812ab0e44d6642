// SPDX-License-Identifier: Apache-2.0
#include "guide/https_state.h"

#include "guide/section_helpers.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto enable = "https_enable"_L1;
constexpr int soonDays = 30;

bool isOnly(const Snapshot &snapshot)
{
    return snapshot.value(httpsPolicyName).value_or(QString()).trimmed() == httpsOnlyValue;
}

const Certificate *seenIn(const Snapshot &snapshot)
{
    return snapshot.tls && !snapshot.tls->chain.isEmpty() ? &snapshot.tls->chain.constFirst() : nullptr;
}

bool endsSoon(const Snapshot &snapshot, const Certificate &certificate)
{
    return snapshot.takenAt.isValid() && certificate.notAfter.isValid()
        && snapshot.takenAt.daysTo(certificate.notAfter) < soonDays;
}

QString day(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().date().toString(Qt::ISODate) : u"?"_s;
}

/// `RSA 2048, sha256WithRSAEncryption, TLS 1.2`: the same words in all languages.
QString technicalities(const TlsSight &tls)
{
    const Certificate &certificate = tls.chain.constFirst();
    QStringList words {certificate.keyType + u' ' + QString::number(certificate.keyBits), certificate.signature};
    for (const TlsVersion version : tls.accepted)
        words.append(nameOf(version));
    words.removeAll(QString());
    return shown(words.join(", "_L1));
}

enum Ending { Later, Soon, Past };

Ending endingOf(const Snapshot &snapshot, const Certificate &certificate)
{
    if (!endsSoon(snapshot, certificate))
        return Later;
    return certificate.notAfter < snapshot.takenAt ? Past : Soon;
}

/// By [is HTTPS only][is signed by itself][ending].
constexpr const char *seenWords[2][2][3] = {
    {{QT_TRANSLATE_NOOP("guide", "HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)"),
         QT_TRANSLATE_NOOP("guide", "HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)"),
         QT_TRANSLATE_NOOP("guide", "HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)")},
        {QT_TRANSLATE_NOOP("guide", "HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)"),
            QT_TRANSLATE_NOOP("guide", "HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)"),
            QT_TRANSLATE_NOOP("guide", "HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)")}},
    {{QT_TRANSLATE_NOOP("guide", "HTTPS only. Certificate of %1 from %2, valid until %3 (%4)"),
         QT_TRANSLATE_NOOP("guide", "HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)"),
         QT_TRANSLATE_NOOP("guide", "HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)")},
        {QT_TRANSLATE_NOOP("guide", "HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)"),
            QT_TRANSLATE_NOOP("guide", "HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)"),
            QT_TRANSLATE_NOOP("guide", "HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)")}},
};

} // namespace

bool isHttpsOn(const Snapshot &snapshot)
{
    return snapshot.has(enable) ? snapshot.value(enable)->trimmed() == "1"_L1 : snapshot.tls.has_value();
}

bool isOutOfDate(const Snapshot &snapshot)
{
    const Certificate *certificate = seenIn(snapshot);
    const QDateTime &now = snapshot.takenAt;
    return certificate && now.isValid()
        && ((certificate->notAfter.isValid() && certificate->notAfter < now)
            || (certificate->notBefore.isValid() && now < certificate->notBefore));
}

bool isIssuedAsWanted(const Snapshot &snapshot, const HttpsWish &wish)
{
    return !wish.wantsAuthority() || (snapshot.tls && snapshot.tls->issuedAsWanted.value_or(false));
}

Text authorityByHand()
{
    return QT_TRANSLATE_NOOP("guide",
        "This camera takes a signed certificate only by its own page. Open Security > HTTPS there, create a "
        "certificate request and save it, let the authority sign it, and upload what comes back.");
}

Text httpsOnlyByHand()
{
    return QT_TRANSLATE_NOOP("guide",
        "The camera shows no setting for \"HTTPS only\". Open Security > HTTPS on its own page and choose it there.");
}

Text httpsInWords(const Snapshot &snapshot)
{
    if (!isHttpsOn(snapshot))
        return QT_TRANSLATE_NOOP("guide", "Off");
    const Certificate *certificate = seenIn(snapshot);
    if (!certificate)
        return isOnly(snapshot) ? Text(QT_TRANSLATE_NOOP("guide", "HTTPS only"))
                                : Text(QT_TRANSLATE_NOOP("guide", "HTTP and HTTPS"));
    return {seenWords[isOnly(snapshot)][certificate->selfSigned][endingOf(snapshot, *certificate)],
        {shown(certificate->commonName.isEmpty() ? certificate->subject : certificate->commonName),
            shown(certificate->issuer), day(certificate->notAfter), technicalities(*snapshot.tls)}};
}

Text wishInWords(const HttpsWish &wish)
{
    switch (wish.certificate) {
    case HttpsWish::Certificate::SiteCa:
        return wish.only ? QT_TRANSLATE_NOOP("guide", "HTTPS only, with a certificate of the site's authority")
                         : QT_TRANSLATE_NOOP("guide", "HTTPS beside HTTP, with a certificate of the site's authority");
    case HttpsWish::Certificate::CompanyCa:
        return wish.only
            ? QT_TRANSLATE_NOOP("guide", "HTTPS only, with a certificate of the company's authority")
            : QT_TRANSLATE_NOOP("guide", "HTTPS beside HTTP, with a certificate of the company's authority");
    case HttpsWish::Certificate::SelfSigned:
        break;
    }
    return wish.only ? QT_TRANSLATE_NOOP("guide", "HTTPS only, with a certificate of its own")
                     : QT_TRANSLATE_NOOP("guide", "HTTPS beside HTTP, with a certificate of its own");
}

Finding judgeHttps(const Snapshot &snapshot, const HttpsWish &wish)
{
    const Text current = httpsInWords(snapshot);
    const Text recommended = wishInWords(wish);
    const QString value = snapshot.value(enable).value_or(u"1"_s).trimmed();
    if (value != "0"_L1 && value != "1"_L1) {
        return unknown(QT_TRANSLATE_NOOP("guide", "Not known"), recommended,
            QT_TRANSLATE_NOOP("guide", "The camera did not say whether HTTPS is on."));
    }
    if (!isHttpsOn(snapshot)) {
        return weak(current, recommended,
            QT_TRANSLATE_NOOP("guide", "Everything between you and the camera can be read and changed on the way."));
    }
    if (isOutOfDate(snapshot)) {
        return weak(current, recommended,
            QT_TRANSLATE_NOOP("guide", "The certificate is not valid today: it has ended, or has not begun."));
    }
    if (wish.only && !isOnly(snapshot) && snapshot.has(httpsPolicyName))
        return weak(current, recommended, QT_TRANSLATE_NOOP("guide", "Plain HTTP still answers beside HTTPS."));
    if (!isIssuedAsWanted(snapshot, wish)) {
        if (!snapshot.onvifCertificates.value_or(false))
            return leftToPerson(current, recommended, authorityByHand());
        return weak(current, recommended,
            QT_TRANSLATE_NOOP("guide", "The certificate is not yet the one that the wanted authority signs."));
    }
    if (wish.only && !isOnly(snapshot))
        return leftToPerson(current, recommended, httpsOnlyByHand());
    return good(current, recommended);
}

} // namespace guide
