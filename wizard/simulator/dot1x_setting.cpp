// SPDX-License-Identifier: Apache-2.0
#include "simulator/dot1x_setting.h"

#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QString parameter(QLatin1StringView what)
{
    return u"network_ieee8021x_"_s + what;
}

QString identityParameter(int method)
{
    return parameter(method == EapTls ? "identity_tls"_L1 : "identity_peap"_L1);
}

QString bit(const QByteArray &file)
{
    return file.isEmpty() ? u"0"_s : u"1"_s;
}

} // namespace

Dot1xSetting::Dot1xSetting(CameraState &state, const CertificateShelf &shelf)
    : m_state(state)
    , m_shelf(shelf)
{
    connect(&state.store, &ParameterStore::assigned, this, &Dot1xSetting::obey);
    // The camera's own page does not switch it on without the files of the method either.
    state.vetoes.append([this](const QString &name, const QString &value) {
        return name == parameter("enable"_L1) && value == "1"_L1 && !hasFilesFor(method());
    });
}

bool Dot1xSetting::isOffered() const
{
    return m_state.store.value(u"capability_protocol_ieee8021x"_s).toInt() > 0
        || m_state.store.contains(parameter("enable"_L1));
}

bool Dot1xSetting::isOn() const
{
    return m_state.store.isOn(parameter("enable"_L1)) && hasFilesFor(method());
}

QStringList Dot1xSetting::authorityIds() const
{
    return m_authorities.keys();
}

bool Dot1xSetting::needs(const QString &certificateId) const
{
    return m_configuration
        && (m_configuration->certificate == certificateId || m_configuration->authorities.contains(certificateId));
}

void Dot1xSetting::configure(const std::optional<Dot1xConfiguration> &configuration)
{
    m_configuration = configuration;
    tellParameters();
}

bool Dot1xSetting::takesIdentity(const QString &identity, int method) const
{
    constexpr qsizetype longest = 64;
    const auto *known = m_state.store.find(identityParameter(method));
    return !identity.isEmpty() && identity.size() <= longest && (!known || known->rule.accepts(identity));
}

int Dot1xSetting::method() const
{
    const auto name = parameter("eapmethod"_L1);
    if (m_state.store.contains(name))
        return m_state.store.value(name) == "eap-tls"_L1 ? EapTls : EapPeap;
    return m_configuration ? m_configuration->method : 0;
}

QString Dot1xSetting::identity() const
{
    const auto name = identityParameter(method());
    if (m_state.store.contains(name))
        return m_state.store.value(name);
    return m_configuration ? m_configuration->identity : QString();
}

QString Dot1xSetting::password() const
{
    return m_configuration ? m_configuration->password : m_state.store.value(parameter("password"_L1));
}

QByteArray Dot1xSetting::authorityDer() const
{
    return m_configuration ? authority(m_configuration->authorities.value(0)) : QByteArray();
}

QByteArray Dot1xSetting::certificateDer() const
{
    return own().certificate;
}

QByteArray Dot1xSetting::keyDer() const
{
    return keyToDer(own().key);
}

void Dot1xSetting::reset()
{
    m_authorities.clear();
    m_configuration.reset();
}

bool Dot1xSetting::hasFilesFor(int method) const
{
    return !authorityDer().isEmpty() && (method != EapTls || !own().isEmpty());
}

TlsIdentity Dot1xSetting::own() const
{
    return m_shelf.find(m_configuration ? m_configuration->certificate : QString()).value_or(TlsIdentity());
}

void Dot1xSetting::tellParameters()
{
    const QScopedValueRollback telling(m_isTelling, true);
    auto &store = m_state.store;
    store.assign(parameter("ca_exist"_L1), bit(authorityDer()));
    store.assign(parameter("certificate_exist"_L1), bit(own().certificate));
    store.assign(parameter("privatekey_exist"_L1), bit(own().key));
    if (!m_configuration) {
        store.assign(parameter("enable"_L1), u"0"_s);
        return;
    }
    // Not the password: ONVIF has it that nobody reads it again, and this parameter can be read.
    const auto isTls = m_configuration->method == EapTls;
    store.assign(parameter("eapmethod"_L1), isTls ? u"eap-tls"_s : u"eap-peap"_s);
    store.assign(identityParameter(m_configuration->method), m_configuration->identity);
}

void Dot1xSetting::obey(const QString &name, const QString &value)
{
    if (m_isTelling || !m_configuration || !name.startsWith(parameter({})))
        return;
    m_configuration->method = method();
    m_configuration->identity = identity();
    if (name == parameter("password"_L1))
        m_configuration->password = value;
}

} // namespace simulator
