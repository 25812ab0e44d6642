// SPDX-License-Identifier: Apache-2.0
#include "trust/describe.h"

#include "trust/hosts.h"
#include "trust/x509.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace trust {

using namespace Qt::Literals::StringLiterals;
using model::Certificate;
using model::Text;

namespace {

constexpr qsizetype mostNames = 50;
constexpr qsizetype longestSerial = 32; // RFC 5280 allows 20 bytes

QString textOf(const ASN1_STRING *text)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, text);
    const Owned<unsigned char> owner(utf8);
    return size > 0 ? shown(QByteArray(reinterpret_cast<const char *>(utf8), size)) : QString();
}

QByteArray rawBytes(const ASN1_STRING *string)
{
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
}

QString commonNameOf(const X509_NAME *subject)
{
    int last = -1;
    for (int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1); at >= 0;
         at = X509_NAME_get_index_by_NID(subject, NID_commonName, at))
        last = at;
    return last < 0 ? QString() : textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, last)));
}

QString ipText(const QByteArray &bytes)
{
    if (bytes.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(bytes.constData())).toString();
    if (bytes.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData())).toString();
    return {};
}

QStringList namesOf(const X509 *certificate)
{
    const Owned<GENERAL_NAMES> entries(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList names;
    for (int i = 0; i < sk_GENERAL_NAME_num(entries.get()) && names.size() < mostNames; ++i) {
        int type = 0;
        const auto *value =
            static_cast<const ASN1_STRING *>(GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(entries.get(), i), &type));
        QString name;
        if (type == GEN_DNS)
            name = shown(rawBytes(value));
        else if (type == GEN_IPADD)
            name = ipText(rawBytes(value));
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

bool isSelfSigned(X509 *certificate, EVP_PKEY *key)
{
    return key && X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0
        && X509_verify(certificate, key) == 1;
}

QString serialOf(const X509 *certificate)
{
    const QByteArray bytes = rawBytes(X509_get0_serialNumber(certificate));
    const QString text = QString::fromLatin1(bytes.left(longestSerial).toHex(':'));
    return bytes.size() > longestSerial ? text + u'…' : text;
}

QString signatureOf(X509 *certificate)
{
    const int kind = X509_get_signature_nid(certificate);
    int hash = NID_undef;
    X509_get_signature_info(certificate, &hash, nullptr, nullptr, nullptr);
    const QString name = QString::fromLatin1(OBJ_nid2ln(kind));
    // This one does not say in its name what was hashed how.
    return kind == NID_rsassaPss ? u"%1 (%2)"_s.arg(name, QString::fromLatin1(OBJ_nid2sn(hash))) : name;
}

Certificate described(X509 *real)
{
    const ErrorsStayHere quiet;
    Certificate certificate;
    certificate.der = derOf(real);
    certificate.sha256 = QCryptographicHash::hash(certificate.der, QCryptographicHash::Sha256);
    certificate.subject = lineOf(X509_get_subject_name(real));
    certificate.commonName = commonNameOf(X509_get_subject_name(real));
    certificate.names = namesOf(real);
    certificate.issuer = lineOf(X509_get_issuer_name(real));
    certificate.serialNumber = serialOf(real);
    certificate.notBefore = dateOf(X509_get0_notBefore(real));
    certificate.notAfter = dateOf(X509_get0_notAfter(real));
    certificate.signature = signatureOf(real);
    if (EVP_PKEY *key = X509_get0_pubkey(real)) {
        certificate.selfSigned = isSelfSigned(real, key);
        certificate.keyType = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
        certificate.keyBits = EVP_PKEY_get_bits(key);
    }
    return certificate;
}

bool isKeyWeak(const Certificate &certificate)
{
    if (certificate.keyType.startsWith("RSA"_L1) || certificate.keyType == "DSA"_L1)
        return certificate.keyBits < 2048;
    return certificate.keyType == "EC"_L1 && certificate.keyBits < 256;
}

bool isSignatureWeak(const QString &signature)
{
    for (const auto hash : {"sha1"_L1, "md5"_L1, "md4"_L1, "md2"_L1}) {
        if (signature.contains(hash, Qt::CaseInsensitive))
            return true;
    }
    return signature == "dsaWithSHA"_L1;
}

QString dayOf(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

} // namespace

Certificate describe(const QSslCertificate &certificate)
{
    return describe(certificate.toDer()).value_or(Certificate());
}

model::Result<Certificate> describe(const QByteArray &der)
{
    const auto real = certificateFrom(der);
    if (!real)
        return model::fail(model::Error::Kind::BadReply, u"This is not a certificate that can be read."_s);
    return described(real.get());
}

QList<Text> weaknessesOf(const Certificate &certificate, const QDateTime &now)
{
    QList<Text> sentences;
    if (isKeyWeak(certificate)) {
        sentences.append(Text(QT_TRANSLATE_NOOP("guide", "Its key is short (%1, %2 bits) and may be broken."),
            {certificate.keyType, QString::number(certificate.keyBits)}));
    }
    if (certificate.keyType.isEmpty())
        sentences.append(QT_TRANSLATE_NOOP("guide", "Its key is of a kind that this computer does not know."));
    if (isSignatureWeak(certificate.signature)) {
        sentences.append(Text(QT_TRANSLATE_NOOP("guide", "It is signed in an old way (%1) that may be forged."),
            {certificate.signature}));
    }
    if (!certificate.notBefore.isValid() || !certificate.notAfter.isValid())
        sentences.append(QT_TRANSLATE_NOOP("guide", "Its dates cannot be read."));
    else if (now > certificate.notAfter)
        sentences.append(Text(QT_TRANSLATE_NOOP("guide", "It expired on %1."), {dayOf(certificate.notAfter)}));
    else if (now < certificate.notBefore) {
        sentences.append(
            Text(QT_TRANSLATE_NOOP("guide", "By this computer's clock it is not valid yet, only from %1 on."),
                {dayOf(certificate.notBefore)}));
    }
    return sentences;
}

bool namesHost(const Certificate &certificate, QStringView host)
{
    const ErrorsStayHere quiet;
    const auto real = certificateFrom(certificate.der);
    if (!real)
        return false;
    if (const auto address = ipLiteral(host)) {
        const QByteArray bytes = bytesOf(*address);
        return X509_check_ip(real.get(), reinterpret_cast<const unsigned char *>(bytes.constData()),
                   static_cast<std::size_t>(bytes.size()), 0)
            == 1;
    }
    const QByteArray name = dnsName(host);
    const bool hasNames = X509_get_ext_by_NID(real.get(), NID_subject_alt_name, -1) >= 0;
    const unsigned flags = X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | (hasNames ? X509_CHECK_FLAG_NEVER_CHECK_SUBJECT : 0U);
    return !name.isEmpty()
        && X509_check_host(real.get(), name.constData(), static_cast<std::size_t>(name.size()), flags, nullptr) == 1;
}

} // namespace trust
