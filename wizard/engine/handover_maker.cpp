// SPDX-License-Identifier: Apache-2.0
#include "engine/handover_maker.h"

#include "engine/masked_dump.h"
#include "guide/accounts.h"

#include <QCryptographicHash>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

QString valueOf(const Snapshot &snapshot, const QString &name)
{
    return snapshot.value(name).value_or(QString()).trimmed();
}

/// `0.0.0.0` is how a camera says that it has none.
QString addressOf(const Snapshot &snapshot, const QString &name)
{
    const QString value = valueOf(snapshot, name);
    return value == "0.0.0.0"_L1 ? QString() : value;
}

/// The plan's word counts: a camera knows its VLAN only where it tags its own packets.
QString vlanOf(const Snapshot &snapshot, const QString &planned)
{
    const bool tags = snapshot.capability(u"network_qos_cos_enable"_s) == 1;
    return planned.isEmpty() && tags ? valueOf(snapshot, u"network_qos_cos_vlanid"_s) : planned;
}

QString hashOf(const Snapshot &snapshot)
{
    if (snapshot.parameters.isEmpty())
        return {};
    const auto hash = QCryptographicHash::hash(maskedDump(snapshot), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

QList<SiteProfile::Account> accountsOf(const Snapshot &snapshot)
{
    const auto others = guide::accountsIn(snapshot.parameters);
    if (!others)
        return {};
    QList<SiteProfile::Account> accounts {{u"root"_s, nameOf(Privilege::Administrator)}};
    for (const guide::Account &account : *others)
        accounts.append({account.name, account.privilege ? nameOf(*account.privilege) : QString()});
    return accounts;
}

Handover::Certificate certificateOf(const Snapshot &snapshot)
{
    if (!snapshot.tls || snapshot.tls->chain.isEmpty())
        return {};
    constexpr int daysBefore = 30;
    const model::Certificate &own = snapshot.tls->chain.constFirst();
    const QDate from = own.notBefore.date();
    const QDate to = own.notAfter.date();
    // One that is short-lived is renewed before it ends too, though not before it began.
    return {own.subject, own.issuer, QString::fromLatin1(own.sha256.toHex()), from, to,
        std::max(to.addDays(-daysBefore), std::min(from, to))};
}

} // namespace

Handover makeHandover(const Audit &before, const Audit &after, const Answers &answers)
{
    const Snapshot &now = after.snapshot;
    const auto planned = answers.of(u"ip_plan_recorded"_s).values;
    Handover handover;
    handover.serial = valueOf(now, u"system_info_serialnumber"_s);
    handover.mask = addressOf(now, u"network_subnet"_s);
    handover.gateway = addressOf(now, u"network_router"_s);
    handover.vlan = vlanOf(now, planned.value(u"vlan"_s));
    handover.switchName = planned.value(u"switch"_s);
    handover.port = planned.value(u"port"_s);
    handover.settingsBefore = hashOf(before.snapshot);
    handover.settingsAfter = hashOf(now);
    handover.accounts = accountsOf(now);
    handover.certificate = certificateOf(now);
    return handover;
}

} // namespace engine
