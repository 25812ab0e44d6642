// SPDX-License-Identifier: Apache-2.0
#include "trust/network_login.h"

#include "trust/certificate_file.h"
#include "trust/chain.h"
#include "trust/describe.h"
#include "trust/files.h"
#include "trust/private_key.h"
#include "trust/root_key.h"
#include "trust/x509.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace trust {

using namespace Qt::Literals::StringLiterals;
using model::Error;
using model::Result;

namespace {

using Certificates = std::vector<Owned<X509>>;

QString dayOf(const ASN1_TIME *time)
{
    return dateOf(time).date().toString(Qt::ISODate);
}

/// Empty when it is valid.
QString dateFault(X509 *certificate, const QString &what, const QDateTime &now)
{
    const ASN1_TIME *first = X509_get0_notBefore(certificate);
    const ASN1_TIME *last = X509_get0_notAfter(certificate);
    if (!dateOf(first).isValid() || !dateOf(last).isValid())
        return u"The dates of %1 cannot be read. Ask for a new one."_s.arg(what);
    if (now > dateOf(last))
        return u"%1 expired on %2. Ask for a new one."_s.arg(what, dayOf(last));
    if (now < dateOf(first)) {
        return u"%1 is valid only from %2 on. Check this computer's clock, or ask for one that is valid now."_s.arg(
            what, dayOf(first));
    }
    return {};
}

QString pathSentence(int fault)
{
    switch (fault) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return u"An issuer of the camera's certificate is not valid today. Ask the CA for its present chain."_s;
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return u"The camera's certificate does not bear the signature of this CA. Choose the CA that issued it."_s;
    case X509_V_ERR_INVALID_PURPOSE:
        return u"The camera's certificate, or an issuer of it, may not be used for this. Ask the CA for a client "
               "certificate (clientAuth)."_s;
    default:
        return u"The camera's certificate does not lead to this CA. Choose the CA that issued it, or a file with all "
               "issuers in between."_s;
    }
}

/// The certificate whose key is this one; the first where there is no key to go by.
X509 *leafOf(const Certificates &certificates, const EVP_PKEY *key)
{
    const auto fits = std::find_if(certificates.begin(), certificates.end(), [key](const Owned<X509> &certificate) {
        const EVP_PKEY *own = X509_get0_pubkey(certificate.get());
        return own && EVP_PKEY_eq(own, key) == 1;
    });
    return fits == certificates.end() ? nullptr : fits->get();
}

/// Empty when a switch's server may take it.
QString clientFault(X509 *leaf, const QDateTime &now)
{
    if (const QString fault = dateFault(leaf, u"The camera's certificate"_s, now); !fault.isEmpty())
        return fault;
    if ((X509_get_extension_flags(leaf) & EXFLAG_CA) != 0)
        return u"This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE)."_s;
    if (X509_check_purpose(leaf, X509_PURPOSE_SSL_CLIENT, 0) != 1) {
        return u"The camera's certificate may not be used by a client. Ask the CA for one with the uses "
               "digitalSignature and clientAuth."_s;
    }
    return {};
}

/// Empty when a path leads to one of the authorities.
QString pathFaultSentence(X509 *leaf, const Certificates &others, const Certificates &authorities, const QDateTime &now)
{
    std::vector<X509 *> between;
    for (const Owned<X509> &other : others)
        between.push_back(other.get());
    for (const Owned<X509> &authority : authorities)
        between.push_back(authority.get());
    int fault = X509_V_ERR_UNSPECIFIED;
    for (const Owned<X509> &authority : authorities) {
        fault = pathFault(leaf, between, authority.get(), now, PathUse::Client);
        if (fault == X509_V_OK)
            return {};
    }
    return pathSentence(fault);
}

Result<Certificates> authoritiesIn(const QByteArray &file, const QDateTime &now)
{
    auto certificates = certificatesIn(file);
    if (!certificates)
        return certificates;
    for (const Owned<X509> &authority : *certificates) {
        // Roots of the 1990s have no extensions; who signed himself counts.
        const bool isAuthority = X509_check_ca(authority.get()) != 0;
        if (!isAuthority) {
            return badFile(
                u"The CA file holds \"%1\", which is no certificate authority. Choose the certificate of the CA "
                "that signs the authentication server's."_s.arg(lineOf(X509_get_subject_name(authority.get()))));
        }
        if (const QString fault = dateFault(authority.get(), u"The CA's certificate"_s, now); !fault.isEmpty())
            return badFile(fault);
    }
    return certificates;
}

Result<NewClientKey> makeClientKey(const QString &identity)
{
    const ErrorsStayHere quiet;
    const auto key = newKey(SiteCa::KeyKind::Rsa3072);
    const QByteArray name = shown(identity.simplified().toUtf8()).left(64).toUtf8();
    const Owned<X509_REQ> request(X509_REQ_new());
    const bool isMade = key && request && X509_REQ_set_version(request.get(), 0) == 1
        && X509_NAME_add_entry_by_NID(X509_REQ_get_subject_name(request.get()), NID_commonName, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(name.constData()), static_cast<int>(name.size()), -1, 0)
            == 1
        && X509_REQ_set_pubkey(request.get(), key.get()) == 1
        && X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0;
    unsigned char *bytes = nullptr;
    const int size = isMade ? i2d_X509_REQ(request.get(), &bytes) : 0;
    const Owned<unsigned char> owner(bytes);
    if (size <= 0)
        return model::fail(Error::Kind::Internal, u"A key for the camera cannot be made on this computer."_s);
    return NewClientKey {plainKey(key.get()), QByteArray(reinterpret_cast<const char *>(bytes), size)};
}

} // namespace

Result<QList<QByteArray>> networkAuthorities(const QByteArray &file, const QDateTime &now)
{
    const ErrorsStayHere quiet;
    const auto authorities = authoritiesIn(file, now);
    if (!authorities)
        return tl::unexpected(authorities.error());
    QList<QByteArray> ders;
    for (const Owned<X509> &authority : *authorities)
        ders.append(derOf(authority.get()));
    return ders;
}

Result<NetworkLoginParts> networkLoginParts(const NetworkLoginFiles &files, const QDateTime &now)
{
    const ErrorsStayHere quiet;
    const auto authorities = authoritiesIn(files.ca, now);
    if (!authorities)
        return tl::unexpected(authorities.error());
    const auto opened = openedIdentity(files.certificate, files.key, files.passphrase);
    if (!opened)
        return tl::unexpected(opened.error());
    X509 *leaf = leafOf(opened->certificates, opened->key.get());
    if (!leaf) {
        return badFile(u"The private key does not belong to the certificate. Choose the two files that were made "
                       "together."_s);
    }
    if (const QString fault = clientFault(leaf, now); !fault.isEmpty())
        return badFile(fault);
    if (const QString fault = pathFaultSentence(leaf, opened->certificates, *authorities, now); !fault.isEmpty())
        return badFile(fault);
    const auto described = describe(derOf(leaf));
    if (!described)
        return tl::unexpected(described.error());
    NetworkLoginParts parts {{}, derOf(leaf), plainKey(opened->key.get()), *described};
    for (const Owned<X509> &authority : *authorities)
        parts.ca.append(derOf(authority.get()));
    return parts;
}

QFuture<Result<NewClientKey>> newClientKey(const QString &identity)
{
    return QtConcurrent::run([identity] {
        const ThreadStateEndsHere atEnd;
        return makeClientKey(identity);
    });
}

} // namespace trust
