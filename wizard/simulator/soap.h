// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/http_reply.h"

#include <QHash>

namespace simulator {

/** Namespaces of what an ONVIF device is asked and answers. */
namespace space {
inline constexpr QLatin1StringView soap {"http://www.w3.org/2003/05/soap-envelope"};
inline constexpr QLatin1StringView device {"http://www.onvif.org/ver10/device/wsdl"};
inline constexpr QLatin1StringView schema {"http://www.onvif.org/ver10/schema"};
inline constexpr QLatin1StringView security {
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"};
inline constexpr QLatin1StringView utility {
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"};
} // namespace space

struct XmlElement
{
    QString space;
    QString name;
    QString text = {};
    QHash<QString, QString> attributes = {};
    QList<XmlElement> children = {};

    /** The first child of that name; null if there is none. */
    const XmlElement *child(QLatin1StringView childSpace, QLatin1StringView childName) const;
    QString textOf(QLatin1StringView childSpace, QLatin1StringView childName) const;
};

/** A SOAP 1.2 fault with ONVIF's subcodes ("ter:…"), the outer one first. */
struct SoapFault
{
    enum class Blame { Sender, Receiver };

    Blame blame = Blame::Sender;
    QList<QByteArray> subcodes;
    QString reason;
    /** 0: what SOAP over HTTP says, 400 for the sender and 500 for the receiver. */
    int status = 0;
};

struct SoapRequest
{
    /** The `wsse:Security` header, where there is one. */
    std::optional<XmlElement> security;
    XmlElement operation;
    /** Empty where there is none. */
    XmlElement header = {};
};

/** Hostile XML is normal: no document type, bounded depth, and the size is bounded by who read the request. */
tl::expected<SoapRequest, SoapFault> readSoap(const QByteArray &body);

/** @p content is XML that uses the prefixes tds, tt and ter. */
HttpReply soapReply(const QByteArray &content);
HttpReply faultReply(const SoapFault &fault);

/** The name and an escaped text between its tags: `<tt:Year>2000</tt:Year>`. */
QByteArray xmlText(const QByteArray &name, const QString &text);
QByteArray xmlElement(const QByteArray &name, const QByteArray &content);

} // namespace simulator
