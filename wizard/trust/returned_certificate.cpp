// SPDX-License-Identifier: Apache-2.0
#include "trust/certificate_file.h"

#include "trust/chain.h"
#include "trust/describe.h"
#include "trust/files.h"
#include "trust/hosts.h"
#include "trust/pem.h"
#include "trust/site_ca.h"
#include "trust/x509.h"
#include <algorithm>
#include <optional>

namespace trust {

using namespace Qt::Literals::StringLiterals;
using model::Result;

namespace {

using Certificates = std::vector<Owned<X509>>;

bool isFor(const EVP_PKEY *key, const X509 *certificate)
{
    const EVP_PKEY *own = X509_get0_pubkey(certificate);
    return own && EVP_PKEY_eq(own, key) == 1;
}

/// The latest certificate for this key; null when there is none.
X509 *latestFor(const EVP_PKEY *key, const Certificates &certificates)
{
    X509 *latest = nullptr;
    for (const Owned<X509> &certificate : certificates) {
        if (isFor(key, certificate.get())
            && (!latest || dateOf(X509_get0_notAfter(certificate.get())) > dateOf(X509_get0_notAfter(latest))))
            latest = certificate.get();
    }
    return latest;
}

QString dayOf(const QDateTime &time)
{
    return time.date().toString(Qt::ISODate);
}

/// What a client would hold against the camera's own certificate; empty when nothing.
QString faultOf(X509 *real, const model::Certificate &certificate, const QString &host, const QDateTime &now)
{
    if (certificate.selfSigned)
        return u"This certificate is signed by the camera itself. Ask the CA for one that the CA has signed."_s;
    if ((X509_get_extension_flags(real) & EXFLAG_CA) != 0)
        return u"This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE)."_s;
    if (!namesHost(certificate, host)) {
        return (ipLiteral(host)
                ? u"This certificate does not name %1. Ask the CA for this IP address among the alternative names."_s
                : u"This certificate does not name %1. Ask the CA for this DNS name among the alternative names."_s)
            .arg(host.left(253));
    }
    if (!certificate.notBefore.isValid() || !certificate.notAfter.isValid())
        return u"The dates of this certificate cannot be read. Ask the CA for a new one."_s;
    if (now > certificate.notAfter)
        return u"This certificate expired on %1. Ask the CA for a new one."_s.arg(dayOf(certificate.notAfter));
    if (now < certificate.notBefore) {
        return u"This certificate is valid only from %1 on. Check this computer's clock, or ask the CA for one that is valid now."_s
            .arg(dayOf(certificate.notBefore));
    }
    if (X509_check_purpose(real, X509_PURPOSE_SSL_SERVER, 0) != 1)
        return u"This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth."_s;
    return {};
}

/// Who could have issued it: first of all one whose key fits the signature.
X509 *issuerOf(X509 *certificate, const std::vector<X509 *> &others)
{
    X509 *named = nullptr;
    for (X509 *other : others) {
        if (other == certificate || X509_check_issued(other, certificate) != X509_V_OK)
            continue;
        if (X509_verify(certificate, X509_get0_pubkey(other)) == 1)
            return other;
        named = named ? named : other;
    }
    return named;
}

bool isRoot(X509 *certificate)
{
    return X509_self_signed(certificate, 1) == 1;
}

QString pathSentence(int fault)
{
    switch (fault) {
    case X509_V_ERR_CERT_NOT_YET_VALID:
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return u"An issuer's certificate in the file is not valid today. Ask the CA for its present chain."_s;
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return u"This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain."_s;
    default:
        return u"An issuer in the file may not issue this certificate. Ask the CA for its whole chain."_s;
    }
}

/// From the camera's issuer upwards. What is in the file besides is no matter, once a root is reached.
Result<std::vector<X509 *>> issuersOf(X509 *leaf, const Certificates &certificates, const QDateTime &now)
{
    std::vector<X509 *> others;
    for (const Owned<X509> &certificate : certificates) {
        if (!isFor(X509_get0_pubkey(leaf), certificate.get()))
            others.push_back(certificate.get());
    }
    std::vector<X509 *> chain;
    X509 *top = leaf;
    while (X509 *issuer = isRoot(top) ? nullptr : issuerOf(top, others)) {
        chain.push_back(issuer);
        others.erase(std::find(others.begin(), others.end(), issuer));
        top = issuer;
    }
    if (!others.empty() && !isRoot(top)) {
        return badFile(u"The file lacks the certificate of the issuer \"%1\". Ask the CA for its whole chain."_s.arg(
            lineOf(X509_get_issuer_name(top))));
    }
    const int fault = chain.empty() ? X509_V_OK : pathFault(leaf, chain, chain.back(), now);
    if (fault != X509_V_OK)
        return badFile(pathSentence(fault));
    return chain;
}

} // namespace

Result<ReturnedCertificate> checkReturned(
    const QByteArray &file, const QByteArray &requestDer, const QString &host, const QDateTime &now)
{
    const ErrorsStayHere quiet;
    const auto request = requestFrom(requestDer);
    const EVP_PKEY *key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    if (!key)
        return badFile(u"The camera's request for a certificate cannot be read. Make a new one."_s);
    const auto certificates = certificatesIn(file);
    if (!certificates)
        return tl::unexpected(certificates.error());
    X509 *leaf = latestFor(key, *certificates);
    if (!leaf)
        return badFile(u"This certificate is for another key. Ask the CA to sign the request of this camera."_s);
    const auto described = describe(derOf(leaf));
    if (!described)
        return tl::unexpected(described.error());
    if (const QString fault = faultOf(leaf, *described, host, now); !fault.isEmpty())
        return badFile(fault);
    const auto issuers = issuersOf(leaf, *certificates, now);
    if (!issuers)
        return tl::unexpected(issuers.error());
    ReturnedCertificate returned {*described, {}};
    for (const X509 *issuer : *issuers) {
        const auto certificate = describe(derOf(issuer));
        if (!certificate)
            return tl::unexpected(certificate.error());
        returned.issuers.append(*certificate);
    }
    return returned;
}

QByteArray requestPem(const QByteArray &requestDer)
{
    return pemOf("CERTIFICATE REQUEST", requestDer);
}

} // namespace trust
