// SPDX-License-Identifier: Apache-2.0
#include "engine/network_login_installer.h"

#include "engine/planner.h"
#include "engine/site_authority.h"
#include "trust/files.h"
#include "trust/network_login.h"

#include <QDir>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using Method = LoadNetworkLogin::Method;

namespace {

bool isIssuedBySite(const LoadNetworkLogin &wanted)
{
    return wanted.method == Method::Tls && wanted.certificateFile.isEmpty();
}

Result<QByteArray> contentOf(const QString &path)
{
    constexpr qsizetype largest = 512 * 1024;
    if (path.isEmpty())
        return QByteArray();
    const auto content = trust::contentOfFile(path, largest);
    if (!content) {
        return fail(Kind::BadReply,
            u"%1 cannot be read, or is too large for a certificate or a key."_s.arg(QDir::toNativeSeparators(path)));
    }
    return *content;
}

/// What goes to the camera, but for what the site's CA has still to make.
Result<camera::NetworkLoginLoad> loadFrom(const LoadNetworkLogin &wanted, const QDateTime &now)
{
    camera::NetworkLoginLoad load;
    load.method = wanted.method;
    load.identity = wanted.identity;
    const auto ca = contentOf(wanted.caFile);
    if (!ca)
        return tl::unexpected(ca.error());
    if (wanted.method == Method::Peap || isIssuedBySite(wanted)) {
        const auto authorities = trust::networkAuthorities(*ca, now);
        if (!authorities)
            return tl::unexpected(authorities.error());
        load.authorities = *authorities;
        load.password = wanted.method == Method::Peap ? wanted.secret.value_or(Secret()) : Secret();
        return load;
    }
    const auto certificate = contentOf(wanted.certificateFile);
    auto key = contentOf(wanted.keyFile);
    if (!certificate || !key)
        return tl::unexpected(certificate ? key.error() : certificate.error());
    const auto parts = trust::networkLoginParts({*ca, *certificate, *key, wanted.secret.value_or(Secret())}, now);
    wipe(*key);
    if (!parts)
        return tl::unexpected(parts.error());
    load.authorities = parts->ca;
    load.certificate = parts->certificate;
    load.key = parts->key;
    return load;
}

} // namespace

Done checkNetworkLogin(const LoadNetworkLogin &wanted, const QDateTime &now)
{
    const auto load = loadFrom(wanted, now);
    return load ? Done() : Done(tl::unexpected(load.error()));
}

Done checkNetworkFiles(const Job &job, const Audit &audit)
{
    const QList<Change> changes = wantedChanges(job, audit);
    for (const Change &change : changes) {
        if (const auto *load = std::get_if<LoadNetworkLogin>(&change.body))
            return checkNetworkLogin(*load, QDateTime::currentDateTimeUtc());
    }
    return {};
}

NetworkLoginInstaller::NetworkLoginInstaller(
    const Tools &tools, const Snapshot &now, const LoadNetworkLogin &wanted, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_now(now)
    , m_wanted(wanted)
{
}

void NetworkLoginInstaller::start()
{
    const auto load = loadFrom(m_wanted, QDateTime::currentDateTimeUtc());
    if (!load) {
        end(tl::unexpected(load.error()));
        return;
    }
    m_load = *load;
    if (isIssuedBySite(m_wanted))
        issue();
    else
        send();
}

void NetworkLoginInstaller::issue()
{
    openSiteAuthority(m_tools.dataFolder, m_tools.siteName, m_tools.vault)
        .then(this, [this](const Result<std::shared_ptr<trust::SiteCa>> &authority) {
            if (!authority) {
                end(tl::unexpected(authority.error()));
                return;
            }
            trust::newClientKey(m_wanted.identity)
                .then(this, [this, ca = *authority](const Result<trust::NewClientKey> &made) {
                    const auto certificate = made ? ca->sign(made->request,
                                                 {.names = {m_now.reachedAt.host},
                                                     .now = QDateTime::currentDateTimeUtc(),
                                                     .use = trust::SiteCa::Wanted::Use::Client})
                                                  : Result<QByteArray>(tl::unexpected(made.error()));
                    if (!certificate) {
                        end(tl::unexpected(certificate.error()));
                        return;
                    }
                    m_load.certificate = *certificate;
                    m_load.key = made->key;
                    send();
                });
        });
}

/// A camera whose files somebody loaded by hand has them already.
void NetworkLoginInstaller::send()
{
    m_hasSent = true;
    if (!m_now.onvifNetworkLogin.value_or(false)) {
        switchOn();
        return;
    }
    m_tools.camera->loadNetworkLogin(m_load).then(this, [this](const Done &done) {
        if (done)
            switchOn();
        else
            end(done);
    });
}

void NetworkLoginInstaller::switchOn()
{
    SetParameters set {m_wanted.enable, {}};
    const QString password = u"network_ieee8021x_password"_s;
    if (m_wanted.method == Method::Peap && m_now.has(password))
        set.secrets.append({password, m_load.password});
    if (set.values.isEmpty() && set.secrets.isEmpty()) {
        end({});
        return;
    }
    Change change;
    change.section = u"ieee8021x_on"_s;
    change.phase = Phase::NetworkLogin;
    change.body = set;
    m_tools.camera->send(change, m_now).then(this, [this](const Done &done) { end(done); });
}

void NetworkLoginInstaller::end(const Done &done)
{
    Q_EMIT finished(done ? std::nullopt : std::optional(done.error()));
}

} // namespace engine
