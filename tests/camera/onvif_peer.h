// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scripted_camera.h"
#include "waiting.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

/// The other side of ONVIF's device service, written by hand after the schema, and a client that talks to it.
class OnvifPeer
{
public:
    /// A signing request, as far as its frame goes.
    static QByteArray request() { return QByteArray::fromHex("3003020100"); }

    ScriptedCamera server;
    std::unique_ptr<camera::CgiCamera> client;

    OnvifPeer()
    {
        client =
            std::make_unique<camera::CgiCamera>(addressOf(server.port()), quickPace(std::chrono::milliseconds(700)));
        client->setLogin(rootLogin("p\u00e4ss-1A"));
    }

    static QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK")
    {
        const QByteArray envelope = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                    "<SOAP-ENV:Envelope xmlns:SOAP-ENV=\"http://www.w3.org/2003/05/soap-envelope\" "
                                    "xmlns:tt=\"http://www.onvif.org/ver10/schema\" "
                                    "xmlns:tds=\"http://www.onvif.org/ver10/device/wsdl\" "
                                    "xmlns:ter=\"http://www.onvif.org/ver10/error\"><SOAP-ENV:Body>"
            + body + "</SOAP-ENV:Body></SOAP-ENV:Envelope>";
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/soap+xml; charset=utf-8\r\nContent-Length: "
            + QByteArray::number(envelope.size()) + "\r\nConnection: close\r\n\r\n" + envelope;
    }

    static QByteArray fault(const QByteArray &subcode, const QByteArray &status = "400 Bad Request")
    {
        return answer("<SOAP-ENV:Fault><SOAP-ENV:Code><SOAP-ENV:Value>SOAP-ENV:Sender</SOAP-ENV:Value>"
                      "<SOAP-ENV:Subcode><SOAP-ENV:Value>"
                + subcode
                + "</SOAP-ENV:Value></SOAP-ENV:Subcode></SOAP-ENV:Code><SOAP-ENV:Reason><SOAP-ENV:Text xml:lang=\"en\">"
                  "Because of that</SOAP-ENV:Text></SOAP-ENV:Reason></SOAP-ENV:Fault>",
            status);
    }

    static QByteArray clock(const QByteArray &year = "2000")
    {
        return answer("<tds:GetSystemDateAndTimeResponse><tds:SystemDateAndTime><tt:DateTimeType>Manual"
                      "</tt:DateTimeType><tt:DaylightSavings>false</tt:DaylightSavings><tt:UTCDateTime><tt:Time>"
                      "<tt:Hour>3</tt:Hour><tt:Minute>4</tt:Minute><tt:Second>5</tt:Second></tt:Time><tt:Date><tt:Year>"
            + year
            + "</tt:Year><tt:Month>1</tt:Month><tt:Day>2</tt:Day></tt:Date></tt:UTCDateTime>"
              "</tds:SystemDateAndTime></tds:GetSystemDateAndTimeResponse>");
    }

    static QByteArray certificates(const QByteArrayList &ids)
    {
        QByteArray all;
        for (const QByteArray &id : ids) {
            all += "<tds:NvtCertificate><tt:CertificateID>" + id
                + "</tt:CertificateID><tt:Certificate><tt:Data>AAEC</tt:Data></tt:Certificate></tds:NvtCertificate>";
        }
        return answer("<tds:GetCertificatesResponse>" + all + "</tds:GetCertificatesResponse>");
    }

    static QByteArray created(const QByteArray &id)
    {
        return answer("<tds:CreateCertificateResponse><tds:NvtCertificate><tt:CertificateID>" + id
            + "</tt:CertificateID><tt:Certificate><tt:Data>AAEC</tt:Data></tt:Certificate></tds:NvtCertificate>"
              "</tds:CreateCertificateResponse>");
    }

    static QByteArray signingRequest()
    {
        return answer("<tds:GetPkcs10RequestResponse><tds:Pkcs10Request><tt:Data>" + request().toBase64()
            + "</tt:Data></tds:Pkcs10Request></tds:GetPkcs10RequestResponse>");
    }

    static QByteArray status(const QByteArrayList &active)
    {
        QByteArray all =
            "<tds:CertificateStatus><tt:CertificateID>unused</tt:CertificateID><tt:Status>false</tt:Status>"
            "</tds:CertificateStatus>";
        for (const QByteArray &id : active) {
            all += "<tds:CertificateStatus><tt:CertificateID>" + id
                + "</tt:CertificateID><tt:Status>true</tt:Status></tds:CertificateStatus>";
        }
        return answer("<tds:GetCertificatesStatusResponse>" + all + "</tds:GetCertificatesStatusResponse>");
    }

    /// The CGI's challenge and answer, and the clock: with these, each conversation begins.
    void expectBeginning()
    {
        server.expect(ScriptedCamera::askDigest("1"));
        server.expect(ScriptedCamera::ok("system_info_modelname='X'\r\n"));
        server.expect(clock());
    }

    static QString textIn(const QByteArray &message, const QString &name)
    {
        QXmlStreamReader reader(message.mid(message.indexOf("\r\n\r\n") + 4));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
                return reader.readElementText(QXmlStreamReader::IncludeChildElements);
        }
        return {};
    }

    static QByteArray bodyOf(const QByteArray &message)
    {
        const qsizetype begin = message.indexOf("Body>") + 5;
        return message.mid(begin, message.indexOf("</s:Body>") - begin);
    }

    /// Names of the operations asked for, in order; what is no SOAP is left out.
    QStringList operations() const
    {
        QStringList all;
        for (const QByteArray &message : server.requests()) {
            static const QRegularExpression body(QStringLiteral("Body><tds:([A-Za-z0-9]+)"));
            const auto match = body.match(QString::fromUtf8(message));
            if (match.hasMatch())
                all.append(match.captured(1));
        }
        return all;
    }
};
