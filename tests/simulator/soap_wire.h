// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tls_wire.h"

#include <QXmlStreamReader>

/** ONVIF requests written from the WSDL, and what comes back. */
namespace wire {

/** A UsernameToken (Username Token Profile 1.0) as it is put into a header. */
struct Token
{
    QByteArray user = "root";
    QByteArray password;
    QByteArray nonce = "0123456789abcdef";
    QByteArray created;
    QByteArray type = "PasswordDigest";
};

inline QByteArray securityHeader(const Token &token)
{
    const QByteArray wss("http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-");
    const auto digest =
        QCryptographicHash::hash(token.nonce + token.created + token.password, QCryptographicHash::Sha1).toBase64();
    return "<s:Header><w:Security xmlns:w=\"" + wss + "wssecurity-secext-1.0.xsd\" xmlns:u=\"" + wss
        + "wssecurity-utility-1.0.xsd\"><w:UsernameToken><w:Username>" + token.user + "</w:Username><w:Password Type=\""
        + wss + "username-token-profile-1.0#" + token.type + "\">"
        + (token.type == "PasswordText" ? token.password : digest) + "</w:Password><w:Nonce>" + token.nonce.toBase64()
        + "</w:Nonce><u:Created>" + token.created + "</u:Created></w:UsernameToken></w:Security></s:Header>";
}

inline QByteArray envelope(const QByteArray &operation, const QByteArray &header = {})
{
    return "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" "
           "xmlns:d=\"http://www.onvif.org/ver10/device/wsdl\" xmlns:t=\"http://www.onvif.org/ver10/schema\">"
        + header + "<s:Body>" + operation + "</s:Body></s:Envelope>";
}

inline QByteArray postXml(const PracticeCamera &camera, const QByteArray &xml)
{
    return exchange(camera,
        "POST /onvif/device_service HTTP/1.1\r\nHost: camera\r\nContent-Type: application/soap+xml; charset=utf-8\r\n"
        "Content-Length: "
            + QByteArray::number(xml.size()) + "\r\n\r\n" + xml);
}

inline QByteArray ask(const PracticeCamera &camera, const QByteArray &operation)
{
    return postXml(camera, envelope(operation));
}

inline QByteArray timestamp(const PracticeCamera &camera, int offsetSeconds = 0)
{
    return camera.clock().addSecs(offsetSeconds).toString(Qt::ISODate).toLatin1();
}

/** Every text of the elements called @p name, in order. */
inline QStringList texts(const QByteArray &reply, const QString &name)
{
    QStringList found;
    QXmlStreamReader xml(body(reply));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            found.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    return found;
}

inline QByteArray idElement(const QByteArray &id)
{
    return "<d:CertificateID>" + id + "</d:CertificateID>";
}

/** Asks the camera to make a key and a certificate. */
inline QByteArray create(const PracticeCamera &camera, const QByteArray &id)
{
    return ask(
        camera, "<d:CreateCertificate>" + idElement(id) + "<d:Subject>CN=127.0.0.1</d:Subject></d:CreateCertificate>");
}

} // namespace wire
