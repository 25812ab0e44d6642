// SPDX-License-Identifier: Apache-2.0
#include "engine/snapshot_completer.h"

#include "engine/auditor.h"
#include "engine/network_look.h"
#include "engine/password_keeping.h"
#include "engine/secrets.h"
#include "engine/site_authority.h"
#include "trust/describe.h"

#include <QFile>
#include <QNetworkInterface>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

QHostAddress otherLocalAddress(const QHostAddress &peer, const QHostAddress &local)
{
    bool isIpv4 = false;
    const quint32 own = local.toIPv4Address(&isIpv4);
    if (isIpv4 && peer.isLoopback()) {
        const QHostAddress next(own + 1);
        return next.isEqual(peer) ? QHostAddress(own + 2) : next;
    }
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            const bool isUsable = !entry.ip().isEqual(local) && !entry.ip().isLoopback() && entry.prefixLength() > 0
                && entry.ip().protocol() == peer.protocol() && peer.isInSubnet(entry.ip(), entry.prefixLength());
            if (isUsable)
                return entry.ip();
        }
    }
    return {};
}

SnapshotCompleter::SnapshotCompleter(
    const Tools &tools, const Job &job, RunKnowledge &knowledge, const Snapshot &read, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_job(job)
    , m_knowledge(knowledge)
    , m_snapshot(read)
{
}

bool SnapshotCompleter::has(QLatin1StringView section) const
{
    const auto sections = m_job.sections();
    return std::any_of(
        sections.begin(), sections.end(), [section](const guide::Section &wanted) { return wanted.id == section; });
}

void SnapshotCompleter::start()
{
    noteWhere();
    findPassword();
}

void SnapshotCompleter::noteWhere()
{
    m_snapshot.reachedAt = m_tools.camera->address();
    m_snapshot.peerAddress = m_tools.camera->peerAddress();
    m_snapshot.localAddress = m_tools.camera->localAddress();
    m_snapshot.otherLocalAddress = otherLocalAddress(m_snapshot.peerAddress, m_snapshot.localAddress);
    if (!m_knowledge.first)
        m_knowledge.first = m_snapshot;
}

/// The recorder's password, so that its account can be rehearsed: what was given, else what the vault has.
void SnapshotCompleter::findPassword()
{
    const auto goOn = [this] {
        m_snapshot.knownPasswords = m_knowledge.passwords.keys();
        askForListType();
    };
    const QString account = vmsAccount(m_job);
    if (!has("vms_user_separate"_L1) || account.isEmpty() || m_knowledge.passwords.contains(account)
        || !m_tools.vault) {
        goOn();
        return;
    }
    m_tools.vault->find(keyFor(*m_tools.camera, m_snapshot, account))
        .then(this, [this, account, goOn](const Result<std::optional<Secret>> &found) {
            if (found && *found)
                m_knowledge.passwords.insert(account, **found);
            goOn();
        });
}

void SnapshotCompleter::askForListType()
{
    const bool hasList = !namesMatching(m_snapshot.parameters, u"ipfilter_ipv4list_i*").isEmpty();
    if (!has("access_list_on"_L1) || !hasList) {
        lookAtTls();
        return;
    }
    m_tools.camera->readAccessListType().then(this, [this](const Result<std::optional<AccessListType>> &type) {
        if (type)
            m_snapshot.accessListType = *type;
        lookAtTls();
    });
}

void SnapshotCompleter::lookAtTls()
{
    const bool overTls = m_snapshot.reachedAt.scheme == Address::Scheme::Https;
    if (!has("https_on"_L1) || (!overTls && m_snapshot.capability(u"https_enable"_s) != 1)) {
        askForOnvif();
        return;
    }
    const probes::Target target = targetOf(*m_tools.camera, m_snapshot, m_tools, m_knowledge);
    m_tools.prober->lookAtTls(target, probes::Prober::Depth::AllVersions)
        .then(this, [this](const Result<TlsSight> &sight) {
            if (sight && !sight->chain.isEmpty()) {
                m_snapshot.tls = *sight;
                judgeIssuer(*m_snapshot.tls);
            }
            askForOnvif();
        });
}

void SnapshotCompleter::judgeIssuer(TlsSight &sight) const
{
    const QString wanted = m_job.answers.value(u"https_on"_s, u"certificate"_s);
    if (wanted == "siteCa"_L1) {
        const auto root = trust::SiteCa::rootIn(trust::SiteCa::folderFor(m_tools.dataFolder, m_job.site.name));
        sight.issuedAsWanted =
            root && trust::isIssuedBy(*root, sight.chain, m_snapshot.reachedAt.host, QDateTime::currentDateTimeUtc());
    } else if (wanted == "companyCa"_L1) {
        // The company's root is not at hand; what came back from it is, and that is what must be shown.
        if (!m_knowledge.companyCertificate.isEmpty())
            sight.issuedAsWanted = sight.chain.constFirst().sha256 == m_knowledge.companyCertificate;
        else
            sight.issuedAsWanted = !sight.chain.constFirst().selfSigned
                && trust::namesHost(sight.chain.constFirst(), m_snapshot.reachedAt.host);
    }
}

void SnapshotCompleter::askForOnvif()
{
    const QString wanted = m_job.answers.value(u"https_on"_s, u"certificate"_s);
    const bool isWanted = (wanted == "siteCa"_L1 || wanted == "companyCa"_L1)
        && !(m_snapshot.tls && m_snapshot.tls->issuedAsWanted == true);
    // Nobody has chosen yet: what can be chosen is shown then.
    const bool mayBeWanted = wanted.isEmpty() && m_snapshot.has(u"capability_version_onviftesttool"_s);
    const bool isNeeded = has("https_on"_L1) && (isWanted || mayBeWanted);
    if (!isNeeded) {
        askForNetworkLogin();
        return;
    }
    m_tools.camera->offersOnvifCertificates().then(this, [this](const Result<bool> &offered) {
        if (offered)
            m_snapshot.onvifCertificates = *offered;
        askForNetworkLogin();
    });
}

/// The camera's own word that it has none is enough not to ask.
void SnapshotCompleter::askForNetworkLogin()
{
    if (!has("ieee8021x_on"_L1) || m_snapshot.capability(u"capability_protocol_ieee8021x"_s) == 0) {
        lookAround();
        return;
    }
    m_tools.camera->readNetworkLogin().then(this, [this](const Result<camera::NetworkLoginState> &state) {
        if (state) {
            m_snapshot.onvifNetworkLogin = state->isOffered;
            m_snapshot.networkLogin = state->present;
        }
        lookAround();
    });
}

void SnapshotCompleter::lookAround()
{
    if (!has("ip_plan_recorded"_L1)) {
        Q_EMIT finished(m_snapshot);
        return;
    }
    auto *look = new NetworkLook(m_tools, m_job, m_snapshot, this);
    connect(look, &NetworkLook::finished, this, [this](const NetworkSight &sight) {
        m_snapshot.network = sight;
        Q_EMIT finished(m_snapshot);
    });
    look->start();
}

} // namespace engine
