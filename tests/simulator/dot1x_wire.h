// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "foreign.h"
#include "soap_wire.h"

#include <QSslCertificate>

/** 802.1X by ONVIF, written from devicemgmt.wsdl and onvif.xsd, and files for it made with the openssl command. */
namespace wire {

/** An authority, and a client's key with a certificate that it signed. */
class Dot1xFiles
{
public:
    Dot1xFiles()
    {
        const auto path = [this](const char *name) { return m_folder.filePath(QString::fromLatin1(name)).toLatin1(); };
        const QByteArray newKey("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30");
        openssl(newKey + " -x509 -subj /CN=Works -keyout " + path("ca.key") + " -out " + path("ca.pem"));
        openssl(newKey + " -subj /CN=camera -keyout " + path("client.key") + " -out " + path("client.csr"));
        const auto pem = openssl("x509 -req -days 30 -CAcreateserial -CA " + path("ca.pem") + " -CAkey "
            + path("ca.key") + " -in " + path("client.csr"));
        authority = openssl("x509 -outform DER -in " + path("ca.pem"));
        certificate = QSslCertificate(pem, QSsl::Pem).toDer();
        key = openssl("pkcs8 -topk8 -nocrypt -outform DER -in " + path("client.key"));
        keyPem = openssl("pkcs8 -topk8 -nocrypt -in " + path("client.key"));
        traditionalKey = openssl("ec -outform DER -in " + path("client.key"));
        traditionalKeyPem = openssl("ec -in " + path("client.key"));
        encryptedKey = openssl("pkcs8 -topk8 -passout pass:secret -in " + path("client.key"));
        otherKey = openssl("pkcs8 -topk8 -nocrypt -outform DER -in " + path("ca.key"));
    }

    QByteArray authority;
    QByteArray certificate;
    /** PKCS #8 in DER. */
    QByteArray key;
    QByteArray keyPem;
    QByteArray traditionalKey;
    QByteArray traditionalKeyPem;
    QByteArray encryptedKey;
    QByteArray otherKey;

private:
    static QByteArray openssl(const QByteArray &words)
    {
        return foreign::run(QStringLiteral("openssl"), QString::fromLatin1(words).split(QLatin1Char(' '))).out;
    }

    QTemporaryDir m_folder;
};

inline const Dot1xFiles &dot1xFiles()
{
    static const Dot1xFiles files;
    return files;
}

inline QByteArray binary(const QByteArray &name, const QByteArray &data)
{
    return "<t:" + name + "><t:Data>" + data.toBase64() + "</t:Data></t:" + name + '>';
}

inline QByteArray authorityElement(const QByteArray &id, const QByteArray &der)
{
    return "<d:CACertificate><t:CertificateID>" + id + "</t:CertificateID>" + binary("Certificate", der)
        + "</d:CACertificate>";
}

inline QByteArray loadAuthority(const PracticeCamera &camera, const QByteArray &id, const QByteArray &der)
{
    return ask(camera, "<d:LoadCACertificates>" + authorityElement(id, der) + "</d:LoadCACertificates>");
}

inline QByteArray loadWithKey(
    const PracticeCamera &camera, const QByteArray &id, const QByteArray &der, const QByteArray &key)
{
    return ask(camera,
        "<d:LoadCertificateWithPrivateKey><d:CertificateWithPrivateKey><t:CertificateID>" + id + "</t:CertificateID>"
            + binary("Certificate", der) + binary("PrivateKey", key)
            + "</d:CertificateWithPrivateKey></d:LoadCertificateWithPrivateKey>");
}

/** What a configuration says; blank parts are left out. */
struct Dot1xText
{
    QByteArray token = "wired";
    QByteArray identity = "camera-7";
    QByteArray method = "25";
    QByteArray authority = "works";
    QByteArray certificate = {};
    QByteArray password = {};
};

inline QByteArray dot1xElement(const Dot1xText &text)
{
    const auto part = [](const char *name, const QByteArray &content) {
        return content.isEmpty() ? QByteArray() : QByteArray("<t:") + name + '>' + content + "</t:" + name + '>';
    };
    return "<d:Dot1XConfiguration>" + part("Dot1XConfigurationToken", text.token) + part("Identity", text.identity)
        + part("EAPMethod", text.method) + part("CACertificateID", text.authority)
        + part("EAPMethodConfiguration",
            part("TLSConfiguration", part("CertificateID", text.certificate)) + part("Password", text.password))
        + "</d:Dot1XConfiguration>";
}

inline QByteArray dot1x(const PracticeCamera &camera, const QByteArray &operation, const Dot1xText &text)
{
    return ask(camera, "<d:" + operation + '>' + dot1xElement(text) + "</d:" + operation + '>');
}

inline QByteArray readDot1x(const PracticeCamera &camera, const QByteArray &token = "wired")
{
    return ask(camera,
        "<d:GetDot1XConfiguration><d:Dot1XConfigurationToken>" + token
            + "</d:Dot1XConfigurationToken></d:GetDot1XConfiguration>");
}

inline QByteArray removeDot1x(const PracticeCamera &camera, const QByteArray &token = "wired")
{
    return ask(camera,
        "<d:DeleteDot1XConfiguration><d:Dot1XConfigurationToken>" + token
            + "</d:Dot1XConfigurationToken></d:DeleteDot1XConfiguration>");
}

inline const Dot1xText peap {.method = "25", .password = "blank at the end "};
inline const Dot1xText tls {.method = "13", .certificate = "client"};

/** A camera that has the files, and a configuration where there is one. */
inline std::unique_ptr<PracticeCamera> dot1xCamera(const std::optional<Dot1xText> &text = {})
{
    auto one = camera("fd9387-htv", {}, 0.001);
    const auto &files = dot1xFiles();
    const auto isReady = status(loadAuthority(*one, "works", files.authority)) == 200
        && status(loadWithKey(*one, "client", files.certificate, files.key)) == 200
        && (!text || status(dot1x(*one, "CreateDot1XConfiguration", *text)) == 200);
    if (!isReady)
        qFatal("The camera does not take the files.");
    return one;
}

} // namespace wire
