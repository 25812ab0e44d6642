// SPDX-License-Identifier: Apache-2.0
#include "simulator/https_setting.h"

#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {
const auto enable = u"https_enable"_s;
}

HttpsSetting::HttpsSetting(CameraState &state)
    : m_state(state)
    , m_selfSigning(state, m_shelf)
    , m_enabled(state.store.value(enable))
{
    state.vetoes.append([this](const QString &name, const QString &value) { return vetoes(name, value); });
    connect(&state.store, &ParameterStore::assigned, this, &HttpsSetting::obey);
    connect(&m_shelf, &CertificateShelf::usedChanged, this, &HttpsSetting::noteCertificate);
}

bool HttpsSetting::isOffered() const
{
    return m_state.store.contains(enable);
}

bool HttpsSetting::isWanted() const
{
    return m_state.store.isOn(enable) && !m_shelf.used().isEmpty() && !m_state.faults.has(FaultKind::LieHttps);
}

std::unique_ptr<QTcpServer> HttpsSetting::makeServer()
{
    auto server = std::make_unique<TlsServer>([this] { return offer(); });
    connect(server.get(), &TlsServer::encrypted, this, [this] { ++m_connections; });
    return server;
}

TlsOffer HttpsSetting::offer()
{
    const auto &identity = shown();
    const QSslCertificate certificate(identity.certificate, QSsl::Der);
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(QSslKey(identity.key, certificate.publicKey().algorithm()));
    if (m_state.faults.has(FaultKind::OldTls)) {
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
        configuration.setBackendConfigurationOption("MaxProtocol", QByteArray("TLSv1.1"));
        configuration.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
    } else if (m_state.profile.generation != "9xxx"_L1) {
        configuration.setBackendConfigurationOption("MaxProtocol", QByteArray("TLSv1.2"));
    }
    return {configuration, m_state.faults.has(FaultKind::WeakCertificate)};
}

QString HttpsSetting::certificatePath()
{
    return u"/setup/publickey.cert"_s;
}

HttpReply HttpsSetting::certificatePage() const
{
    if (m_shelf.used().isEmpty())
        return pageReply(404, certificatePath());
    return textReply(toPem(m_shelf.used().certificate));
}

void HttpsSetting::reset()
{
    m_selfSigning.reset();
    m_enabled = m_state.store.value(enable);
    m_shelf.clear();
}

void HttpsSetting::obey(const QString &name)
{
    if (name != enable || m_state.store.value(enable) == m_enabled)
        return;
    m_enabled = m_state.store.value(enable);
    Q_EMIT restartNeeded();
}

void HttpsSetting::noteCertificate()
{
    m_state.store.assign(u"https_status"_s, m_shelf.used().isEmpty() ? u"0"_s : u"1"_s);
    if (m_state.store.isOn(enable))
        Q_EMIT restartNeeded();
}

bool HttpsSetting::vetoes(const QString &name, const QString &value) const
{
    return name == enable && value == "1"_L1 && m_shelf.used().isEmpty();
}

const TlsIdentity &HttpsSetting::shown()
{
    if (!m_state.faults.has(FaultKind::ChangeCertificate) || m_shelf.used().isEmpty())
        return m_shelf.used();
    if (!m_changeFrom)
        m_changeFrom = m_connections;
    if (m_connections - *m_changeFrom < m_state.faults.number(FaultKind::ChangeCertificate, 0))
        return m_shelf.used();
    if (m_other.isEmpty()) {
        const auto now = m_state.clock.utc();
        const auto made = makeSelfSigned({.subject = {{"CN", m_state.store.value(u"https_commonname"_s)}},
            .from = now,
            .until = now.addYears(1),
            .style = KeyStyle::Quick});
        m_other = made.value_or(m_shelf.used());
    }
    return m_other;
}

} // namespace simulator
