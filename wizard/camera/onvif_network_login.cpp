// SPDX-License-Identifier: Apache-2.0
#include "camera/onvif_network_login.h"

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Method = model::LoadNetworkLogin::Method;

namespace {

constexpr auto ourConfiguration = "camlock"_L1;
constexpr qsizetype longestText = 200;
// EAP method types as IANA numbers them.
constexpr int eapTls = 13;
constexpr int eapPeap = 25;

QString freeName(const QString &base, const QStringList &taken)
{
    int number = 1;
    while (taken.contains(u"%1-%2"_s.arg(base).arg(number)))
        ++number;
    return u"%1-%2"_s.arg(base).arg(number);
}

XmlElement binary(const QString &name, QByteArrayView bytes)
{
    std::vector<XmlElement> data;
    data.push_back(soap::typeElement(u"Data"_s, QString::fromLatin1(bytes.toByteArray().toBase64())));
    return soap::typeElement(name, std::move(data));
}

QString methodIn(const QString &number)
{
    if (number == QString::number(eapTls))
        return nameOf(Method::Tls);
    return number == QString::number(eapPeap) ? nameOf(Method::Peap) : number.left(longestText);
}

/// Ours where it is there, else the one that the camera has: most have room for one only.
QString tokenAmong(const QStringList &configurations)
{
    const bool isOurs = configurations.isEmpty() || configurations.contains(QString(ourConfiguration));
    return isOurs ? QString(ourConfiguration) : configurations.constFirst();
}

XmlElement configurationOf(
    const NetworkLoginLoad &load, const QString &token, const QStringList &authorities, const QString &certificate)
{
    std::vector<XmlElement> method;
    if (load.method == Method::Tls) {
        std::vector<XmlElement> tls;
        tls.push_back(soap::typeElement(u"CertificateID"_s, certificate));
        method.push_back(soap::typeElement(u"TLSConfiguration"_s, std::move(tls)));
    } else {
        method.push_back(soap::typeElement(u"Password"_s, QString::fromUtf8(load.password.reveal())));
    }
    std::vector<XmlElement> parts;
    parts.push_back(soap::typeElement(u"Dot1XConfigurationToken"_s, token));
    parts.push_back(soap::typeElement(u"Identity"_s, load.identity));
    parts.push_back(soap::typeElement(u"EAPMethod"_s, QString::number(load.method == Method::Tls ? eapTls : eapPeap)));
    for (const QString &authority : authorities)
        parts.push_back(soap::typeElement(u"CACertificateID"_s, authority));
    parts.push_back(soap::typeElement(u"EAPMethodConfiguration"_s, std::move(method)));
    return soap::element(u"Dot1XConfiguration"_s, std::move(parts));
}

} // namespace

void OnvifNetworkLogin::read(ThenState then)
{
    const auto judge = [then](const model::Result<XmlElement> &response) {
        if (!response && !OnvifChannel::saysNo(response.error().kind))
            return then(tl::unexpected(response.error()));
        NetworkLoginState state;
        state.isOffered = response.has_value();
        if (!response)
            return then(state);
        const auto configurations = soap::childrenOf(*response, u"Dot1XConfiguration"_s);
        // Ours, where there are several; else the first.
        for (const XmlElement *each : configurations) {
            const bool isOurs = soap::textOf(*each, u"Dot1XConfigurationToken"_s) == ourConfiguration;
            if (!state.present || isOurs) {
                state.present = model::NetworkLogin {methodIn(soap::textOf(*each, u"EAPMethod"_s)),
                    soap::textOf(*each, u"Identity"_s).left(longestText)};
            }
        }
        then(state);
    };
    m_channel.begin([this, judge](const model::Done &begun) {
        if (!begun)
            return judge(tl::unexpected(begun.error()));
        m_channel.call({soap::element(u"GetDot1XConfigurations"_s)}, judge);
    });
}

void OnvifNetworkLogin::readNames(QStringView operation, QStringView part, QStringView id, ThenNames then)
{
    const auto judge = [part, id, then](const model::Result<XmlElement> &response) {
        if (!response)
            return then(tl::unexpected(response.error()));
        QStringList names;
        for (const XmlElement *each : soap::childrenOf(*response, part.toString()))
            names.append(soap::textOf(*each, id.toString()).left(longestText));
        then(names);
    };
    m_channel.call({soap::element(operation.toString())}, judge);
}

void OnvifNetworkLogin::readAllNames(std::function<void(model::Result<Names>)> then)
{
    readNames(u"GetCACertificates", u"CACertificate", u"CertificateID", [this, then](const auto &authorities) {
        if (!authorities)
            return then(tl::unexpected(authorities.error()));
        readNames(u"GetCertificates", u"NvtCertificate", u"CertificateID", [=, this](const auto &certificates) {
            if (!certificates)
                return then(tl::unexpected(certificates.error()));
            readNames(u"GetDot1XConfigurations", u"Dot1XConfiguration", u"Dot1XConfigurationToken",
                [=](const auto &configurations) {
                    if (!configurations)
                        return then(tl::unexpected(configurations.error()));
                    then(Names {*authorities, *certificates, *configurations});
                });
        });
    });
}

void OnvifNetworkLogin::load(const NetworkLoginLoad &wanted, ThenDone then)
{
    m_channel.begin([this, wanted, then](const model::Done &begun) {
        if (!begun)
            return then(begun);
        readAllNames([this, wanted, then](const model::Result<Names> &names) {
            if (!names)
                return then(tl::unexpected(names.error()));
            loadAuthorities(wanted, *names, then);
        });
    });
}

void OnvifNetworkLogin::write(XmlElement operation, ThenDone then)
{
    const OnvifCall call {std::move(operation), OnvifCall::Effect::Writes};
    m_channel.call(call, [then](const model::Result<XmlElement> &response) {
        then(response ? model::Done() : model::Done(tl::unexpected(response.error())));
    });
}

void OnvifNetworkLogin::loadAuthorities(const NetworkLoginLoad &wanted, const Names &names, ThenDone then)
{
    std::vector<XmlElement> all;
    QStringList loaded;
    for (const QByteArray &authority : wanted.authorities) {
        const QString name = freeName(u"camlock-ca"_s, names.authorities + loaded);
        std::vector<XmlElement> parts;
        parts.push_back(soap::typeElement(u"CertificateID"_s, name));
        parts.push_back(binary(u"Certificate"_s, authority));
        all.push_back(soap::element(u"CACertificate"_s, std::move(parts)));
        loaded.append(name);
    }
    write(soap::element(u"LoadCACertificates"_s, std::move(all)),
        [this, wanted, names, loaded, then](const model::Done &done) {
            if (!done)
                return then(done);
            if (wanted.method == Method::Tls)
                loadCertificate(wanted, names, loaded, then);
            else
                configure(wanted, names, loaded, {}, then);
        });
}

void OnvifNetworkLogin::loadCertificate(
    const NetworkLoginLoad &wanted, const Names &names, const QStringList &authorities, ThenDone then)
{
    const QString name = freeName(u"camlock-802.1x"_s, names.certificates);
    std::vector<XmlElement> parts;
    parts.push_back(soap::typeElement(u"CertificateID"_s, name));
    parts.push_back(binary(u"Certificate"_s, wanted.certificate));
    parts.push_back(binary(u"PrivateKey"_s, wanted.key.reveal()));
    std::vector<XmlElement> all;
    all.push_back(soap::element(u"CertificateWithPrivateKey"_s, std::move(parts)));
    write(soap::element(u"LoadCertificateWithPrivateKey"_s, std::move(all)),
        [this, wanted, names, authorities, name, then](const model::Done &done) {
            if (!done)
                return then(done);
            configure(wanted, names, authorities, name, then);
        });
}

void OnvifNetworkLogin::configure(const NetworkLoginLoad &wanted, const Names &names, const QStringList &authorities,
    const QString &certificate, ThenDone then)
{
    std::vector<XmlElement> parts;
    parts.push_back(configurationOf(wanted, tokenAmong(names.configurations), authorities, certificate));
    write(soap::element(names.configurations.isEmpty() ? u"CreateDot1XConfiguration"_s : u"SetDot1XConfiguration"_s,
              std::move(parts)),
        then);
}

} // namespace camera
