// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificate.h"
#include "model/result.h"
#include "model/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QString>
#include <QStringList>

#include <memory>

namespace trust {

/// Camlock's own certificate authority for one site: a folder with `root.pem` (to be given to recorder and browsers),
/// `root.key` (PKCS#8, encrypted with a passphrase that lives in the keychain, 0600) and `issued.json`, in which every
/// serial number stands before it is used, so that none is used twice. OpenSSL's libcrypto does the cryptography.
class SiteCa
{
public:
    enum class KeyKind {
        Rsa3072, ///< what old cameras and recorders understand
        EcP256,
    };

    /// A folder for the CA of a site inside @p dataFolder, by the site's name; two names never share one.
    static QString folderFor(const QString &dataFolder, const QString &siteName);
    static bool existsIn(const QString &folder);

    /// Makes key and root certificate (ten years, CA:TRUE with path length 0, keyCertSign and cRLSign) off this thread.
    /// The folder is there as a whole afterwards, or not at all. Internal when it cannot be written or has anything in
    /// it already, or the passphrase is empty.
    static QFuture<model::Result<std::shared_ptr<SiteCa>>> create(const QString &folder, const QString &siteName,
        const model::Secret &passphrase, KeyKind kind = KeyKind::Rsa3072);

    /// BadLogin when the passphrase does not fit, Internal when the files cannot be read or are damaged. May take as
    /// long as the key's encryption wants (PBKDF2): off this thread.
    static QFuture<model::Result<std::shared_ptr<SiteCa>>> open(const QString &folder, const model::Secret &passphrase);

    ~SiteCa();

    /// The root certificate; also without the passphrase.
    static model::Result<model::Certificate> rootIn(const QString &folder);
    static QString rootPathIn(const QString &folder);

    struct Wanted
    {
        /// Addresses and DNS names of the camera, for the alternative names; the first is its address. Others that no
        /// certificate can carry (`Network Camera`) are left out.
        QStringList names;
        int days = 397; ///< cut to 1 to 824, so that it is 825 in all; never longer than the root
        QDateTime now; ///< this computer's clock: the camera's is not to be believed
        enum class Use { Server, Client } use = Use::Server; ///< Client: for 802.1X
    };

    /// Signs a PKCS#10 request whose own signature proves that the camera holds the key. The subject is the request's;
    /// nothing else of it is taken over. serverAuth or clientAuth, digitalSignature and keyEncipherment (RSA),
    /// CA:FALSE. DER. BadReply when the request is none, its signature does not hold, its key is too weak (RSA below
    /// 2048) or of an unusual kind, or the first name is none; Refused when the root has expired; Internal when the
    /// number cannot be written down. It starts a day before `now`, since clocks differ. May be called from any thread.
    model::Result<QByteArray> sign(const QByteArray &requestDer, const Wanted &wanted);

private:
    struct Parts;
    explicit SiteCa(std::unique_ptr<Parts> parts);
    static model::Result<std::shared_ptr<SiteCa>> opened(const QString &folder, const model::Secret &passphrase);
    std::unique_ptr<Parts> m_parts;
};

/// Whether @p chain (the camera's own certificate first) is issued by @p root, valid at @p now, may be used for a
/// server, and names @p host. The root may be an authority below another one.
bool isIssuedBy(
    const model::Certificate &root, const QList<model::Certificate> &chain, const QString &host, const QDateTime &now);

/// What came back from the company's CA.
struct ReturnedCertificate
{
    model::Certificate certificate; ///< the camera's
    QList<model::Certificate> issuers; ///< as far as the file has them, the camera's issuer first
};

/// Reads PEM (also several) or DER or PKCS#7 and checks that it is for the key of this request, names the camera, is
/// valid now, may be used for a server, and that the issuers in the file fit together. Each fault is BadReply with one
/// sentence that says what to ask of the CA.
model::Result<ReturnedCertificate> checkReturned(
    const QByteArray &file, const QByteArray &requestDer, const QString &host, const QDateTime &now);

/// PKCS#10 in PEM, for mailing.
QByteArray requestPem(const QByteArray &requestDer);

} // namespace trust
