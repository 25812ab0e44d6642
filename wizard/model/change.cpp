// SPDX-License-Identifier: Apache-2.0
#include "model/change.h"

#include "model/names.h"

namespace model {

using namespace Qt::Literals::StringLiterals;

static constexpr NameTable<Effect, 6> effectNames {
    {{Effect::None, "none"}, {Effect::NewLogin, "newLogin"}, {Effect::Reconnect, "reconnect"},
        {Effect::Restart, "restart"}, {Effect::Reboot, "reboot"}, {Effect::MayLockOut, "mayLockOut"}}};

static constexpr NameTable<Privilege, 5> privilegeNames {
    {{Privilege::Viewer, "viewer"}, {Privilege::Operator, "operator"}, {Privilege::Administrator, "administrator"},
        // The cameras' own words: `view` on newer firmware, `admin` on all (API doc §2.4).
        {Privilege::Viewer, "view"}, {Privilege::Administrator, "admin"}}};

static constexpr NameTable<AccessListType, 2> accessListTypeNames {
    {{AccessListType::Allow, "allow"}, {AccessListType::Deny, "deny"}}};

QString nameOf(Effect effect)
{
    return effectNames.name(effect);
}

std::optional<Effect> effectNamed(QStringView name)
{
    return effectNames.value(name);
}

QString nameOf(Privilege privilege)
{
    return privilegeNames.name(privilege);
}

std::optional<Privilege> privilegeNamed(QStringView name)
{
    return privilegeNames.value(name);
}

QString nameOf(AccessListType type)
{
    return accessListTypeNames.name(type);
}

static constexpr NameTable<LoadNetworkLogin::Method, 2> networkLoginMethodNames {
    {{LoadNetworkLogin::Method::Peap, "peap"}, {LoadNetworkLogin::Method::Tls, "tls"}}};

QString nameOf(LoadNetworkLogin::Method method)
{
    return networkLoginMethodNames.name(method);
}

std::optional<LoadNetworkLogin::Method> networkLoginMethodNamed(QStringView name)
{
    return networkLoginMethodNames.value(name);
}

QString accountLine(const QString &user)
{
    constexpr qsizetype longest = 64; // as long as a name can be (API doc §6)
    return u"account "_s + user.left(longest);
}

QList<ParameterValue> parametersOf(EditAccessList::Form form, const EditAccessList::Slot &slot, const QString &entry)
{
    const QString index = QString::number(slot.index);
    if (form == EditAccessList::Form::OneList)
        return {{(slot.ipv6 ? u"ipfilter_ipv6list_i"_s : u"ipfilter_ipv4list_i"_s) + index, entry}};
    if (slot.ipv6)
        return {{u"ipfilter_ipv6_allow_i"_s + index, entry}};
    const auto range = parseAccessEntry(entry);
    return {{u"ipfilter_allow_i%1_start"_s.arg(index), range ? range->first.toString() : QString()},
        {u"ipfilter_allow_i%1_end"_s.arg(index), range ? range->last.toString() : QString()}};
}

static QString shown(const QString &name, const QString &value)
{
    return namesSecret(name) && !value.isEmpty() ? QString(secretMask) : value;
}

std::optional<Change> parameterChange(
    const Snapshot &snapshot, const QString &section, Phase phase, Text title, const QList<ParameterValue> &wanted)
{
    SetParameters body;
    Change change;
    for (const ParameterValue &parameter : wanted) {
        const auto current = snapshot.value(parameter.name);
        if (!current || *current == parameter.value)
            continue;
        body.values.append(parameter);
        change.lines.append({parameter.name, shown(parameter.name, *current), shown(parameter.name, parameter.value)});
    }
    if (body.values.isEmpty())
        return std::nullopt;
    change.section = section;
    change.phase = phase;
    change.title = std::move(title);
    change.body = body;
    return change;
}

namespace {

/// Applies each kind of change to a snapshot, as a camera that obeys would.
struct Previewer
{
    Snapshot &snapshot;

    void operator()(const SetParameters &set) const
    {
        for (const ParameterValue &parameter : set.values)
            snapshot.parameters.insert(parameter.name, parameter.value);
        for (const SecretParameterValue &parameter : set.secrets) {
            if (snapshot.has(parameter.name))
                snapshot.parameters.insert(parameter.name, QString(secretMask));
        }
    }

    void operator()(const SetClock &set) const
    {
        for (const ParameterValue &parameter : set.zone)
            snapshot.parameters.insert(parameter.name, parameter.value);
        snapshot.clockOffsetSeconds = 0;
    }

    void operator()(const EditAccount &edit) const
    {
        if (edit.user == "root"_L1) {
            snapshot.rootPassword = RootPassword::Strong;
            return;
        }
        const QStringList names = namesMatching(snapshot.parameters, u"security_user_i*_name");
        for (const QString &name : names) {
            const QString privilegeName = name.chopped(4) + u"privilege"_s;
            const QString holder = snapshot.parameters.value(name);
            if (edit.action == EditAccount::Action::Add ? !holder.isEmpty() : holder != edit.user)
                continue;
            const bool removed = edit.action == EditAccount::Action::Delete;
            snapshot.parameters.insert(name, removed ? QString() : edit.user);
            if (removed || edit.privilege)
                snapshot.parameters.insert(privilegeName, removed ? QString() : nameOf(*edit.privilege));
            return;
        }
    }

    void operator()(const EditAccessList &edit) const
    {
        for (const EditAccessList::Slot &slot : edit.add)
            write(edit.form, slot, slot.entry);
        for (const EditAccessList::Slot &slot : edit.remove)
            write(edit.form, slot, {});
        if (edit.type)
            snapshot.accessListType = edit.type;
    }

    void write(EditAccessList::Form form, const EditAccessList::Slot &slot, const QString &entry) const
    {
        const QList<ParameterValue> parameters = parametersOf(form, slot, entry);
        for (const ParameterValue &parameter : parameters)
            set(parameter.name, parameter.value);
    }

    void set(const QString &name, const QString &value) const
    {
        if (snapshot.has(name))
            snapshot.parameters.insert(name, value);
    }

    void operator()(const MakeCertificate &make) const
    {
        for (const ParameterValue &parameter : make.fields)
            set(parameter.name, parameter.value);
        set(u"https_status"_s, u"1"_s);
        snapshot.ownCertificate = true;
        snapshot.tls.reset(); // nobody has seen the new one yet
    }

    void operator()(const InstallSignedCertificate &) const
    {
        // Nobody has seen the new one yet; what is known is who signed it.
        snapshot.tls = TlsSight {.chain = {Certificate()}, .accepted = {}, .issuedAsWanted = true};
    }

    void operator()(const UploadFirmware &upload) const
    {
        const QString old = snapshot.identity.firmware;
        const QString firmware = old.left(old.lastIndexOf(u'-') + 1) + upload.firmware;
        for (const auto *name : {"system_info_firmwareversion", "system_firmwareversion"})
            set(QString::fromLatin1(name), firmware);
        snapshot.identity.firmware = firmware;
    }

    void operator()(const LoadNetworkLogin &load) const
    {
        for (const ParameterValue &parameter : load.enable)
            set(parameter.name, parameter.value);
        if (snapshot.onvifNetworkLogin.value_or(false))
            snapshot.networkLogin = NetworkLogin {nameOf(load.method), load.identity};
    }

    void operator()(const ByHand &) const { }
};

} // namespace

Snapshot preview(Snapshot snapshot, const Change &change)
{
    std::visit(Previewer {snapshot}, change.body);
    return snapshot;
}

} // namespace model
