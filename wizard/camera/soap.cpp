// SPDX-License-Identifier: Apache-2.0
#include "camera/soap.h"

#include "camera/parameters.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace camera::soap {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

namespace {

constexpr auto soap12 = "http://www.w3.org/2003/05/soap-envelope"_L1;
constexpr auto soap11 = "http://schemas.xmlsoap.org/soap/envelope/"_L1;
constexpr auto deviceService = "http://www.onvif.org/ver10/device/wsdl"_L1;
constexpr auto commonTypes = "http://www.onvif.org/ver10/schema"_L1;
constexpr auto security = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"_L1;
constexpr auto utility = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"_L1;
constexpr auto digestType =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest"_L1;
constexpr auto base64Type =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary"_L1;

void write(QXmlStreamWriter &writer, const XmlElement &element)
{
    writer.writeStartElement(element.space, element.name);
    if (!element.text.isEmpty())
        writer.writeCharacters(element.text);
    for (const XmlElement &child : element.children)
        write(writer, child);
    writer.writeEndElement();
}

void write(QXmlStreamWriter &writer, const auth::UsernameToken &token)
{
    writer.writeStartElement(security, u"Security"_s);
    writer.writeAttribute(soap12, u"mustUnderstand"_s, u"1"_s);
    writer.writeStartElement(security, u"UsernameToken"_s);
    writer.writeTextElement(security, u"Username"_s, token.user);
    writer.writeStartElement(security, u"Password"_s);
    writer.writeAttribute(u"Type"_s, digestType);
    writer.writeCharacters(QString::fromLatin1(token.digest));
    writer.writeEndElement();
    writer.writeStartElement(security, u"Nonce"_s);
    writer.writeAttribute(u"EncodingType"_s, base64Type);
    writer.writeCharacters(QString::fromLatin1(token.nonce));
    writer.writeEndElement();
    writer.writeTextElement(utility, u"Created"_s, QString::fromLatin1(token.created));
    writer.writeEndElement();
    writer.writeEndElement();
}

tl::unexpected<model::Error> noAnswer()
{
    return model::fail(Kind::BadReply, u"The camera's answer is not one that ONVIF knows."_s);
}

/// The names in `Code` and its nested `Subcode`s without their prefixes: some cameras do not even declare those.
QStringList codesIn(const XmlElement &element)
{
    QStringList codes;
    for (const XmlElement &child : element.children) {
        if (child.name == "Value"_L1 || child.name == "faultcode"_L1)
            codes.append(child.text.trimmed().section(u':', -1));
        else if (child.name == "Code"_L1 || child.name == "Subcode"_L1)
            codes += codesIn(child);
    }
    return codes;
}

QString reasonIn(const XmlElement &fault)
{
    for (const XmlElement &child : fault.children) {
        if (child.name == "faultstring"_L1)
            return shownText(child.text.left(2000).toUtf8());
        if (child.name == "Reason"_L1 && !child.children.empty())
            return shownText(child.children.front().text.left(2000).toUtf8());
    }
    return {};
}

bool hasAny(const QStringList &codes, const QStringList &wanted)
{
    return std::any_of(codes.begin(), codes.end(), [&wanted](const QString &code) { return wanted.contains(code); });
}

model::Error errorOf(const XmlElement &fault)
{
    const QStringList codes = codesIn(fault);
    const QString reason = reasonIn(fault);
    if (hasAny(codes, {u"NotAuthorized"_s, u"FailedAuthentication"_s, u"InvalidSecurityToken"_s})) {
        return {Kind::BadLogin,
            u"The camera's ONVIF service refused the user name or the password. They are not tried there again."_s};
    }
    // A widely used library has no code for an operation it does not know, only these words.
    if (hasAny(codes, {u"ActionNotSupported"_s, u"UnknownAction"_s, u"NoSuchService"_s})
        || reason.contains("not implemented"_L1, Qt::CaseInsensitive))
        return {Kind::NotSupported, u"The camera's ONVIF service does not offer this."_s};
    return {Kind::Refused,
        reason.isEmpty() ? u"The camera's ONVIF service refused this and gives no reason."_s
                         : u"The camera's ONVIF service refused this: %1"_s.arg(reason)};
}

bool isOnvif(const XmlElement &element)
{
    return element.space == deviceService || element.space == commonTypes;
}

} // namespace

XmlElement element(const QString &name, const QString &text)
{
    return {deviceService, name, text, {}};
}

XmlElement element(const QString &name, std::vector<XmlElement> children)
{
    return {deviceService, name, {}, std::move(children)};
}

XmlElement typeElement(const QString &name, const QString &text)
{
    return {commonTypes, name, text, {}};
}

XmlElement typeElement(const QString &name, std::vector<XmlElement> children)
{
    return {commonTypes, name, {}, std::move(children)};
}

QByteArray envelope(const XmlElement &operation, const std::optional<auth::UsernameToken> &token)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument();
    writer.writeNamespace(soap12, u"s"_s);
    writer.writeNamespace(deviceService, u"tds"_s);
    writer.writeNamespace(commonTypes, u"tt"_s);
    if (token) {
        writer.writeNamespace(security, u"wsse"_s);
        writer.writeNamespace(utility, u"wsu"_s);
    }
    writer.writeStartElement(soap12, u"Envelope"_s);
    if (token) {
        writer.writeStartElement(soap12, u"Header"_s);
        write(writer, *token);
        writer.writeEndElement();
    }
    writer.writeStartElement(soap12, u"Body"_s);
    write(writer, operation);
    writer.writeEndDocument();
    return bytes;
}

model::Result<XmlElement> responseTo(const QString &operation, const QByteArray &body)
{
    const auto envelope = parseXml(body);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const QString &space = envelope->space;
    const XmlElement *content = envelope->only(space, u"Body"_s);
    if (envelope->name != "Envelope"_L1 || (space != soap12 && space != soap11) || !content)
        return noAnswer();
    if (const XmlElement *fault = content->only(space, u"Fault"_s))
        return tl::unexpected(errorOf(*fault));
    const XmlElement *response = content->only(deviceService, operation + u"Response"_s);
    if (!response)
        return noAnswer();
    return *response;
}

QList<const XmlElement *> childrenOf(const XmlElement &parent, const QString &name)
{
    QList<const XmlElement *> found;
    for (const XmlElement &child : parent.children) {
        if (child.name == name && isOnvif(child))
            found.append(&child);
    }
    return found;
}

const XmlElement *onlyChild(const XmlElement &parent, const QString &name)
{
    const QList<const XmlElement *> found = childrenOf(parent, name);
    return found.size() == 1 ? found.first() : nullptr;
}

QString textOf(const XmlElement &parent, const QString &name)
{
    const XmlElement *child = onlyChild(parent, name);
    return child ? child->text.trimmed() : QString();
}

} // namespace camera::soap
