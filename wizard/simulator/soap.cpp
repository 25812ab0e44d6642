// SPDX-License-Identifier: Apache-2.0
#include "simulator/soap.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr qsizetype deepest = 32;
constexpr auto soapType = "application/soap+xml; charset=utf-8";

SoapFault malformed(const QString &reason)
{
    return {.subcodes = {"ter:WellFormed"}, .reason = reason};
}

XmlElement startOf(const QXmlStreamReader &xml)
{
    XmlElement element {.space = xml.namespaceUri().toString(), .name = xml.name().toString()};
    const auto attributes = xml.attributes();
    for (const auto &attribute : attributes)
        element.attributes.insert(attribute.name().toString(), attribute.value().toString());
    return element;
}

/** The whole document as a tree; the stack of open elements is our own, so depth costs nothing but its limit. */
tl::expected<XmlElement, SoapFault> readTree(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    QList<XmlElement> open;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return tl::make_unexpected(malformed(u"A document type is not allowed."_s));
        if (token == QXmlStreamReader::StartElement) {
            if (open.size() >= deepest)
                return tl::make_unexpected(malformed(u"Elements are nested too deep."_s));
            open.append(startOf(xml));
        } else if (token == QXmlStreamReader::Characters && !open.isEmpty()) {
            open.last().text += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            auto closed = open.takeLast();
            if (open.isEmpty())
                return closed;
            open.last().children.append(std::move(closed));
        }
    }
    return tl::make_unexpected(malformed(xml.errorString()));
}

QByteArray subcodes(QList<QByteArray> codes)
{
    QByteArray inner;
    while (!codes.isEmpty())
        inner = xmlElement("env:Subcode", xmlElement("env:Value", codes.takeLast()) + inner);
    return inner;
}

} // namespace

const XmlElement *XmlElement::child(QLatin1StringView childSpace, QLatin1StringView childName) const
{
    for (const auto &element : children) {
        if (element.name == childName && element.space == childSpace)
            return &element;
    }
    return nullptr;
}

QString XmlElement::textOf(QLatin1StringView childSpace, QLatin1StringView childName) const
{
    const auto *found = child(childSpace, childName);
    return found ? found->text.trimmed() : QString();
}

tl::expected<SoapRequest, SoapFault> readSoap(const QByteArray &body)
{
    const auto tree = readTree(body);
    if (!tree)
        return tl::make_unexpected(tree.error());
    const auto *content = tree->child(space::soap, "Body"_L1);
    if (tree->name != "Envelope"_L1 || tree->space != space::soap || !content || content->children.isEmpty())
        return tl::make_unexpected(malformed(u"This is no SOAP 1.2 envelope."_s));
    SoapRequest request {.security = std::nullopt, .operation = content->children.constFirst()};
    const auto *header = tree->child(space::soap, "Header"_L1);
    if (header)
        request.header = *header;
    if (const auto *security = header ? header->child(space::security, "Security"_L1) : nullptr)
        request.security = *security;
    return request;
}

QByteArray xmlText(const QByteArray &name, const QString &text)
{
    return xmlElement(name, text.toHtmlEscaped().toUtf8());
}

QByteArray xmlElement(const QByteArray &name, const QByteArray &content)
{
    const auto tag = name.split(' ').constFirst();
    return '<' + name + '>' + content + "</" + tag + '>';
}

HttpReply soapReply(const QByteArray &content)
{
    auto reply = textReply("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + xmlElement("env:Envelope xmlns:env=\"http://www.w3.org/2003/05/soap-envelope\" "
                     "xmlns:tds=\"http://www.onvif.org/ver10/device/wsdl\" "
                     "xmlns:tt=\"http://www.onvif.org/ver10/schema\" "
                     "xmlns:ter=\"http://www.onvif.org/ver10/error\"",
            xmlElement("env:Body", content)));
    reply.type = soapType;
    return reply;
}

HttpReply faultReply(const SoapFault &fault)
{
    const auto isSender = fault.blame == SoapFault::Blame::Sender;
    const auto code = xmlElement("env:Value", isSender ? "env:Sender" : "env:Receiver") + subcodes(fault.subcodes);
    auto reply = soapReply(xmlElement("env:Fault",
        xmlElement("env:Code", code) + xmlElement("env:Reason", xmlText("env:Text xml:lang=\"en\"", fault.reason))));
    reply.status = fault.status != 0 ? fault.status : isSender ? 400 : 500;
    return reply;
}

} // namespace simulator
