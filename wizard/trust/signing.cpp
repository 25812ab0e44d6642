// SPDX-License-Identifier: Apache-2.0
#include "trust/signing.h"

#include "trust/hosts.h"
#include "trust/x509.h"

#include <array>

namespace trust {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestRequest = 16 * 1024;
constexpr qsizetype mostNames = 20;
constexpr qsizetype longestNamePart = 64; // X.520, ub-common-name and ub-organization-name
constexpr long version3 = 2;

bool setDates(X509 *certificate, const QDateTime &notBefore, const QDateTime &notAfter)
{
    const Owned<ASN1_TIME> first(ASN1_TIME_adj(nullptr, notBefore.toSecsSinceEpoch(), 0, 0));
    const Owned<ASN1_TIME> last(ASN1_TIME_adj(nullptr, notAfter.toSecsSinceEpoch(), 0, 0));
    return first && last && X509_set1_notBefore(certificate, first.get()) == 1
        && X509_set1_notAfter(certificate, last.get()) == 1;
}

bool setSerial(X509 *certificate, const QByteArray &serial)
{
    const Owned<BIGNUM> number(BN_bin2bn(
        reinterpret_cast<const unsigned char *>(serial.constData()), static_cast<int>(serial.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

struct Extension
{
    int nid;
    const char *value; ///< ours, never a stranger's: OpenSSL's syntax could do much more than is wanted
};

template <std::size_t count>
bool extend(X509 *certificate, X509 *issuer, const std::array<Extension, count> &extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const auto &[nid, value] : extensions) {
        const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

bool setNamePart(X509_NAME *name, int nid, const QString &text)
{
    QString part = shown(text.simplified().toUtf8()).left(longestNamePart);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    const QByteArray utf8 = part.toUtf8();
    return utf8.isEmpty()
        || X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.data()),
               static_cast<int>(utf8.size()), -1, 0)
        == 1;
}

bool isRsa(const EVP_PKEY *key)
{
    return EVP_PKEY_is_a(key, "RSA") == 1;
}

bool isUsualCurve(const EVP_PKEY *key)
{
    std::array<char, 64> group {};
    std::size_t length = 0;
    if (EVP_PKEY_is_a(key, "EC") != 1 || EVP_PKEY_get_group_name(key, group.data(), group.size(), &length) != 1)
        return false;
    const QByteArray name(group.data(), static_cast<qsizetype>(length));
    return name == SN_X9_62_prime256v1 || name == SN_secp384r1 || name == SN_secp521r1;
}

tl::unexpected<model::Error> notSigned(const QString &sentence)
{
    return model::fail(model::Error::Kind::BadReply, sentence);
}

Owned<GENERAL_NAME> entryFor(int type, const QByteArray &value)
{
    Owned<GENERAL_NAME> entry(GENERAL_NAME_new());
    Owned<ASN1_STRING> text(ASN1_STRING_type_new(type == GEN_DNS ? V_ASN1_IA5STRING : V_ASN1_OCTET_STRING));
    if (!entry || !text || ASN1_STRING_set(text.get(), value.constData(), static_cast<int>(value.size())) != 1)
        return nullptr;
    GENERAL_NAME_set0_value(entry.get(), type, text.release());
    return entry;
}

} // namespace

Owned<X509> newRoot(EVP_PKEY *key, const QString &siteName, const QByteArray &serial, const QDateTime &now)
{
    static constexpr std::array extensions {Extension {NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
        Extension {NID_key_usage, "critical,keyCertSign,cRLSign"}, Extension {NID_subject_key_identifier, "hash"}};
    const ErrorsStayHere quiet;
    Owned<X509> root(X509_new());
    if (!root)
        return nullptr;
    X509_NAME *name = X509_get_subject_name(root.get());
    // Clocks differ, and the first certificate is wanted at once.
    const bool isMade = X509_set_version(root.get(), version3) == 1 && setSerial(root.get(), serial)
        && setDates(root.get(), now.addDays(-1), now.addYears(10)) && X509_set_pubkey(root.get(), key) == 1
        && setNamePart(name, NID_organizationName, siteName)
        && setNamePart(name, NID_commonName, u"Camlock CA "_s + siteName) && X509_set_issuer_name(root.get(), name) == 1
        && extend(root.get(), root.get(), extensions) && X509_sign(root.get(), key, EVP_sha256()) > 0;
    return isMade ? std::move(root) : nullptr;
}

model::Result<Owned<X509_REQ>> checkedRequest(const QByteArray &der)
{
    const ErrorsStayHere quiet;
    auto request = der.size() > largestRequest ? nullptr : requestFrom(der);
    EVP_PKEY *key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    if (!key)
        return notSigned(u"The camera's request for a certificate cannot be read."_s);
    const int bits = EVP_PKEY_get_bits(key);
    if (isRsa(key) ? bits < 2048 : !isUsualCurve(key)) {
        const QString kind = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
        return notSigned(
            u"The camera's key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed."_s.arg(kind)
                .arg(bits));
    }
    if (X509_REQ_verify(request.get(), key) != 1)
        return notSigned(u"The camera's request for a certificate is not signed with its own key."_s);
    return request;
}

Owned<X509> issued(const Issuer &issuer, const Leaf &leaf)
{
    static constexpr std::array extensions {Extension {NID_basic_constraints, "critical,CA:FALSE"},
        Extension {NID_subject_key_identifier, "hash"}, Extension {NID_authority_key_identifier, "keyid:always"}};
    const ErrorsStayHere quiet;
    Owned<X509> certificate(X509_new());
    EVP_PKEY *key = X509_REQ_get0_pubkey(leaf.request);
    X509_NAME *subject = X509_REQ_get_subject_name(leaf.request);
    if (!certificate || !key)
        return nullptr;
    const char *usage = isRsa(key) ? "critical,digitalSignature,keyEncipherment" : "critical,digitalSignature";
    // Where there is no subject, the names are all there is (RFC 5280, 4.2.1.6).
    const int isCritical = X509_NAME_entry_count(subject) == 0 ? 1 : 0;
    const bool isMade = X509_set_version(certificate.get(), version3) == 1 && setSerial(certificate.get(), leaf.serial)
        && setDates(certificate.get(), leaf.notBefore, leaf.notAfter) && X509_set_pubkey(certificate.get(), key) == 1
        && X509_set_subject_name(certificate.get(), subject) == 1
        && X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.root)) == 1
        && extend(certificate.get(), issuer.root, extensions)
        && extend(certificate.get(), issuer.root,
            std::array {Extension {NID_key_usage, usage},
                Extension {NID_ext_key_usage, leaf.isClient ? "clientAuth" : "serverAuth"}})
        && X509_add1_ext_i2d(certificate.get(), NID_subject_alt_name, leaf.names, isCritical, X509V3_ADD_DEFAULT) == 1
        && X509_sign(certificate.get(), issuer.key, EVP_sha256()) > 0;
    return isMade ? std::move(certificate) : nullptr;
}

Names alternativeNames(const QStringList &names)
{
    const ErrorsStayHere quiet;
    Names all {Owned<GENERAL_NAMES>(GENERAL_NAMES_new()), {}};
    for (const QString &name : names) {
        const auto address = ipLiteral(name);
        const QByteArray dns = dnsName(name);
        const QString text = address ? address->toString() : QString::fromLatin1(dns);
        if (text.isEmpty() || all.texts.contains(text, Qt::CaseInsensitive) || all.texts.size() >= mostNames)
            continue;
        Owned<GENERAL_NAME> entry = address ? entryFor(GEN_IPADD, bytesOf(*address)) : entryFor(GEN_DNS, dns);
        if (!entry || sk_GENERAL_NAME_push(all.entries.get(), entry.get()) == 0)
            return {};
        Q_UNUSED(entry.release()) // the list has it
        all.texts.append(text);
    }
    return all;
}

} // namespace trust
