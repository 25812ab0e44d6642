// SPDX-License-Identifier: Apache-2.0
#include "simulator/onvif_dot1x.h"

#include "simulator/certificate_xml.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

SoapFault wrongToken(const QString &reason)
{
    return invalidArgument("ter:ReferenceToken", reason);
}

SoapFault unusableId()
{
    return invalidArgument("ter:CertificateID", u"This certificate ID cannot be used."_s);
}

SoapFault noCertificate()
{
    return invalidArgument("ter:CertificateFormat", u"This is no certificate in DER."_s);
}

/** As it was written: a blank at the end of a password counts. */
QString wholeText(const XmlElement &parent, QLatin1StringView name)
{
    const auto *found = parent.child(space::schema, name);
    return found ? found->text : QString();
}

QList<XmlElement> children(const XmlElement &parent, QLatin1StringView space, QLatin1StringView name)
{
    QList<XmlElement> found;
    std::copy_if(parent.children.begin(), parent.children.end(), std::back_inserter(found),
        [&](const XmlElement &element) { return element.space == space && element.name == name; });
    return found;
}

tl::expected<Dot1xConfiguration, SoapFault> configurationOf(const XmlElement &operation)
{
    const auto *from = operation.child(space::device, "Dot1XConfiguration"_L1);
    const auto token = from ? from->textOf(space::schema, "Dot1XConfigurationToken"_L1) : QString();
    if (token.isEmpty() || token.size() > longestId)
        return tl::make_unexpected(wrongToken(u"This token cannot be used."_s));
    Dot1xConfiguration configuration {.token = token,
        .identity = wholeText(*from, "Identity"_L1),
        .anonymousId = wholeText(*from, "AnonymousID"_L1),
        .method = from->textOf(space::schema, "EAPMethod"_L1).toInt()};
    const auto authorities = children(*from, space::schema, "CACertificateID"_L1);
    for (const auto &id : authorities)
        configuration.authorities.append(id.text.trimmed());
    const auto *ofMethod = from->child(space::schema, "EAPMethodConfiguration"_L1);
    const auto *tls = ofMethod ? ofMethod->child(space::schema, "TLSConfiguration"_L1) : nullptr;
    if (tls && configuration.method == EapTls)
        configuration.certificate = tls->textOf(space::schema, "CertificateID"_L1);
    if (ofMethod && configuration.method == EapPeap)
        configuration.password = wholeText(*ofMethod, "Password"_L1);
    return configuration;
}

/** Without the password, whoever asks. */
QByteArray configurationXml(const Dot1xConfiguration &configuration)
{
    auto content =
        xmlText("tt:Dot1XConfigurationToken", configuration.token) + xmlText("tt:Identity", configuration.identity);
    if (!configuration.anonymousId.isEmpty())
        content += xmlText("tt:AnonymousID", configuration.anonymousId);
    content += xmlElement("tt:EAPMethod", QByteArray::number(configuration.method));
    for (const auto &id : configuration.authorities)
        content += xmlText("tt:CACertificateID", id);
    if (!configuration.certificate.isEmpty()) {
        content += xmlElement("tt:EAPMethodConfiguration",
            xmlElement("tt:TLSConfiguration", xmlText("tt:CertificateID", configuration.certificate)));
    }
    return xmlElement("tds:Dot1XConfiguration", content);
}

} // namespace

bool OnvifDot1x::knows(const QString &operation)
{
    static const QStringList reads {u"GetCACertificates"_s, u"GetDot1XConfiguration"_s, u"GetDot1XConfigurations"_s};
    return reads.contains(operation) || isWrite(operation);
}

bool OnvifDot1x::isWrite(const QString &operation)
{
    static const QStringList writes {u"LoadCACertificates"_s, u"LoadCertificateWithPrivateKey"_s,
        u"CreateDot1XConfiguration"_s, u"SetDot1XConfiguration"_s, u"DeleteDot1XConfiguration"_s};
    return writes.contains(operation);
}

HttpReply OnvifDot1x::answer(const XmlElement &operation)
{
    if (operation.name == "LoadCACertificates"_L1)
        return loadAuthorities(operation);
    if (operation.name == "GetCACertificates"_L1)
        return authorities();
    if (operation.name == "LoadCertificateWithPrivateKey"_L1)
        return loadWithKey(operation);
    if (operation.name == "CreateDot1XConfiguration"_L1)
        return create(operation);
    if (operation.name == "SetDot1XConfiguration"_L1)
        return change(operation);
    if (operation.name == "GetDot1XConfiguration"_L1)
        return one(operation);
    return operation.name == "GetDot1XConfigurations"_L1 ? all() : remove(operation);
}

HttpReply OnvifDot1x::loadAuthorities(const XmlElement &operation)
{
    // All of them are loaded, or none.
    QMap<QString, QByteArray> loaded;
    const auto entries = children(operation, space::device, "CACertificate"_L1);
    for (const auto &entry : entries) {
        const auto der = binaryData(entry, "Certificate"_L1);
        if (!isCertificate(der))
            return faultReply(noCertificate());
        const auto id = idOf(entry, "ca"_L1, loaded.keys());
        if (!id)
            return faultReply(unusableId());
        loaded.insert(*id, der);
    }
    if (m_setting.authorityIds().size() + loaded.size() > mostCertificates)
        return faultReply(noRoomForCertificate());
    for (auto it = loaded.cbegin(); it != loaded.cend(); ++it)
        m_setting.addAuthority(it.key(), it.value());
    return soapReply(xmlElement("tds:LoadCACertificatesResponse", {}));
}

HttpReply OnvifDot1x::authorities() const
{
    QByteArray entries;
    const auto ids = m_setting.authorityIds();
    for (const auto &id : ids)
        entries += certificateXml("tds:CACertificate", id, m_setting.authority(id));
    return soapReply(xmlElement("tds:GetCACertificatesResponse", entries));
}

HttpReply OnvifDot1x::loadWithKey(const XmlElement &operation)
{
    QMap<QString, TlsIdentity> loaded;
    const auto entries = children(operation, space::device, "CertificateWithPrivateKey"_L1);
    for (const auto &entry : entries) {
        const TlsIdentity identity {keyToPem(binaryData(entry, "PrivateKey"_L1)), binaryData(entry, "Certificate"_L1)};
        if (!isCertificate(identity.certificate))
            return faultReply(noCertificate());
        if (!fits(identity.certificate, identity.key))
            return faultReply(invalidArgument("ter:KeysNotMatching", u"The key is not the certificate's."_s));
        const auto id = idOf(entry, "certificate"_L1, loaded.keys());
        if (!id)
            return faultReply(unusableId());
        loaded.insert(*id, identity);
    }
    if (m_shelf.ids().size() + loaded.size() > mostCertificates)
        return faultReply(noRoomForCertificate());
    for (auto it = loaded.cbegin(); it != loaded.cend(); ++it)
        m_shelf.put(it.key(), it.value());
    return soapReply(xmlElement("tds:LoadCertificateWithPrivateKeyResponse", {}));
}

HttpReply OnvifDot1x::create(const XmlElement &operation)
{
    const auto asked = configurationOf(operation);
    if (!asked)
        return faultReply(asked.error());
    const auto &present = m_setting.configuration();
    if (present && present->token == asked->token)
        return faultReply(wrongToken(u"There is a configuration with this token."_s));
    if (present) {
        return faultReply({.blame = SoapFault::Blame::Receiver,
            .subcodes = {"ter:Action", "ter:MaxDot1X"},
            .reason = u"There is no room for another configuration."_s});
    }
    if (const auto fault = complaint(*asked))
        return faultReply(*fault);
    m_setting.configure(*asked);
    return soapReply(xmlElement("tds:CreateDot1XConfigurationResponse", {}));
}

HttpReply OnvifDot1x::change(const XmlElement &operation)
{
    auto asked = configurationOf(operation);
    if (!asked)
        return faultReply(asked.error());
    const auto &present = m_setting.configuration();
    if (!present || present->token != asked->token)
        return faultReply(wrongToken(u"There is no configuration with this token."_s));
    // Nobody can read the old password, so whoever leaves it out means that one.
    if (asked->method == EapPeap && asked->password.isEmpty())
        asked->password = present->password;
    if (const auto fault = complaint(*asked))
        return faultReply(*fault);
    m_setting.configure(*asked);
    return soapReply(xmlElement("tds:SetDot1XConfigurationResponse", {}));
}

HttpReply OnvifDot1x::one(const XmlElement &operation) const
{
    const auto &present = m_setting.configuration();
    if (!present || present->token != operation.textOf(space::device, "Dot1XConfigurationToken"_L1))
        return faultReply(wrongToken(u"There is no configuration with this token."_s));
    return soapReply(xmlElement("tds:GetDot1XConfigurationResponse", configurationXml(*present)));
}

HttpReply OnvifDot1x::all() const
{
    const auto &present = m_setting.configuration();
    return soapReply(
        xmlElement("tds:GetDot1XConfigurationsResponse", present ? configurationXml(*present) : QByteArray()));
}

HttpReply OnvifDot1x::remove(const XmlElement &operation)
{
    const auto tokens = children(operation, space::device, "Dot1XConfigurationToken"_L1);
    const auto &present = m_setting.configuration();
    const auto isKnown = [&](const XmlElement &token) { return present && token.text.trimmed() == present->token; };
    if (tokens.isEmpty() || !std::all_of(tokens.begin(), tokens.end(), isKnown))
        return faultReply(wrongToken(u"There is no configuration with this token."_s));
    m_setting.configure(std::nullopt);
    return soapReply(xmlElement("tds:DeleteDot1XConfigurationResponse", {}));
}

std::optional<QString> OnvifDot1x::idOf(
    const XmlElement &entry, QLatin1StringView prefix, const QStringList &alsoTaken) const
{
    const auto isTaken = [&](const QString &id) {
        return m_shelf.find(id) || m_setting.authorityIds().contains(id) || alsoTaken.contains(id);
    };
    const auto asked = entry.textOf(space::schema, "CertificateID"_L1);
    if (asked.isEmpty())
        return freeId(prefix, isTaken);
    return isTaken(asked) || asked.size() > longestId ? std::nullopt : std::optional(asked);
}

std::optional<SoapFault> OnvifDot1x::complaint(const Dot1xConfiguration &configuration) const
{
    if (configuration.method != EapTls && configuration.method != EapPeap) {
        return SoapFault {.blame = SoapFault::Blame::Receiver,
            .subcodes = {"ter:ActionNotSupported", "ter:EAPMethodNotSupported"},
            .reason = u"This EAP method is not supported."_s};
    }
    const auto &authorities = configuration.authorities;
    if (!std::all_of(authorities.begin(), authorities.end(),
            [this](const QString &id) { return !m_setting.authority(id).isEmpty(); })
        || (configuration.method == EapTls && !m_shelf.find(configuration.certificate)))
        return unknownCertificate();
    if (!m_setting.takesIdentity(configuration.identity, configuration.method))
        return SoapFault {.subcodes = {"ter:InvalidArgVal"}, .reason = u"This identity cannot be used."_s};
    if (configuration.method == EapPeap && configuration.password.isEmpty())
        return SoapFault {.subcodes = {"ter:InvalidArgVal"}, .reason = u"This method needs a password."_s};
    return std::nullopt;
}

} // namespace simulator
