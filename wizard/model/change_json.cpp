// SPDX-License-Identifier: Apache-2.0
#include "model/change_json.h"

#include "model/names.h"

#include <QJsonArray>

namespace model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr NameTable<Phase, 17> phases {{{Phase::Clock, "clock"}, {Phase::Firmware, "firmware"}, {Phase::Https, "https"},
    {Phase::RootPassword, "rootPassword"}, {Phase::Accounts, "accounts"}, {Phase::AnonymousViewing, "anonymousViewing"},
    {Phase::HttpAuthentication, "httpAuthentication"}, {Phase::RtspAuthentication, "rtspAuthentication"},
    {Phase::Services, "services"}, {Phase::TimeServer, "timeServer"}, {Phase::RemoteLog, "remoteLog"},
    {Phase::CaCertificate, "caCertificate"}, {Phase::StreamLimit, "streamLimit"}, {Phase::AccessList, "accessList"},
    {Phase::HttpsOnly, "httpsOnly"}, {Phase::Ports, "ports"}, {Phase::NetworkLogin, "networkLogin"}}};

constexpr NameTable<Undo, 2> undos {{{Undo::WriteOldValues, "writeOldValues"}, {Undo::Impossible, "impossible"}}};

constexpr NameTable<EditAccount::Action, 3> actions {
    {{EditAccount::Action::Add, "add"}, {EditAccount::Action::Edit, "edit"}, {EditAccount::Action::Delete, "delete"}}};

constexpr NameTable<EditAccessList::Form, 2> forms {
    {{EditAccessList::Form::OneList, "oneList"}, {EditAccessList::Form::AllowAndDeny, "allowAndDeny"}}};

constexpr NameTable<InstallSignedCertificate::Authority, 2> authorities {
    {{InstallSignedCertificate::Authority::SiteCa, "siteCa"},
        {InstallSignedCertificate::Authority::CompanyCa, "companyCa"}}};

constexpr NameTable<AccessListType, 2> types {{{AccessListType::Allow, "allow"}, {AccessListType::Deny, "deny"}}};

QJsonArray toJson(const QList<ParameterValue> &values)
{
    QJsonArray array;
    for (const ParameterValue &parameter : values) {
        const bool masked = namesSecret(parameter.name) && !parameter.value.isEmpty();
        array.append(
            QJsonObject {{u"name"_s, parameter.name}, {u"value"_s, masked ? QString(secretMask) : parameter.value}});
    }
    return array;
}

QJsonArray toJson(const QList<EditAccessList::Slot> &places)
{
    QJsonArray array;
    for (const EditAccessList::Slot &slot : places)
        array.append(QJsonObject {{u"index"_s, slot.index}, {u"ipv6"_s, slot.ipv6}, {u"entry"_s, slot.entry}});
    return array;
}

struct BodyWriter
{
    QJsonObject operator()(const SetParameters &set) const
    {
        QJsonArray secrets;
        for (const SecretParameterValue &parameter : set.secrets)
            secrets.append(parameter.name);
        return {{u"kind"_s, u"setParameters"_s}, {u"values"_s, toJson(set.values)}, {u"secretNames"_s, secrets}};
    }

    QJsonObject operator()(const SetClock &set) const
    {
        return {{u"kind"_s, u"setClock"_s}, {u"values"_s, toJson(set.zone)}, {u"zone"_s, set.zoneName}};
    }

    QJsonObject operator()(const EditAccount &edit) const
    {
        return {{u"kind"_s, u"editAccount"_s}, {u"action"_s, actions.name(edit.action)}, {u"user"_s, edit.user},
            {u"privilege"_s, edit.privilege ? nameOf(*edit.privilege) : QString()},
            {u"setsPassword"_s, edit.password.has_value()}, {u"interim"_s, edit.isInterim}};
    }

    QJsonObject operator()(const EditAccessList &edit) const
    {
        return {{u"kind"_s, u"editAccessList"_s}, {u"form"_s, forms.name(edit.form)}, {u"add"_s, toJson(edit.add)},
            {u"remove"_s, toJson(edit.remove)}, {u"type"_s, edit.type ? types.name(*edit.type) : QString()}};
    }

    QJsonObject operator()(const MakeCertificate &make) const
    {
        return {{u"kind"_s, u"makeCertificate"_s}, {u"values"_s, toJson(make.fields)}};
    }

    QJsonObject operator()(const InstallSignedCertificate &install) const
    {
        return {{u"kind"_s, u"installSignedCertificate"_s}, {u"authority"_s, authorities.name(install.authority)},
            {u"country"_s, install.country}, {u"state"_s, install.state}, {u"locality"_s, install.locality},
            {u"organization"_s, install.organization}, {u"unit"_s, install.unit}, {u"days"_s, install.days},
            {u"file"_s, install.certificateFile}};
    }

    QJsonObject operator()(const UploadFirmware &upload) const
    {
        return {{u"kind"_s, u"uploadFirmware"_s}, {u"file"_s, upload.file}, {u"firmware"_s, upload.firmware},
            {u"sha256"_s, QString::fromLatin1(upload.sha256.toHex())}, {u"size"_s, upload.size}};
    }

    QJsonObject operator()(const LoadNetworkLogin &load) const
    {
        return {{u"kind"_s, u"loadNetworkLogin"_s}, {u"method"_s, nameOf(load.method)}, {u"identity"_s, load.identity},
            {u"caFile"_s, load.caFile}, {u"certificateFile"_s, load.certificateFile}, {u"keyFile"_s, load.keyFile},
            {u"hasSecret"_s, load.secret.has_value()}, {u"values"_s, toJson(load.enable)}};
    }

    QJsonObject operator()(const ByHand &byHand) const
    {
        return {{u"kind"_s, u"byHand"_s}, {u"instruction"_s, model::toJson(byHand.instruction)}};
    }
};

QList<ParameterValue> valuesIn(const QJsonObject &body)
{
    QList<ParameterValue> values;
    const QJsonArray array = body.value("values"_L1).toArray();
    for (const QJsonValue &item : array)
        values.append({item["name"_L1].toString(), item["value"_L1].toString()});
    return values;
}

QList<EditAccessList::Slot> slotsIn(const QJsonValue &json)
{
    QList<EditAccessList::Slot> found;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array)
        found.append({item["index"_L1].toInt(), item["ipv6"_L1].toBool(), item["entry"_L1].toString()});
    return found;
}

std::optional<Change::Body> accountIn(const QJsonObject &body)
{
    const auto action = actions.value(body.value("action"_L1).toString());
    EditAccount edit;
    edit.user = body.value("user"_L1).toString();
    if (!action || edit.user.isEmpty())
        return std::nullopt;
    edit.action = *action;
    edit.privilege = privilegeNamed(body.value("privilege"_L1).toString());
    // Which one it was stands in the vault; that there was one is part of the change.
    if (body.value("setsPassword"_L1).toBool())
        edit.password = Secret();
    edit.isInterim = body.value("interim"_L1).toBool();
    return edit;
}

std::optional<Change::Body> accessListIn(const QJsonObject &body)
{
    const auto form = forms.value(body.value("form"_L1).toString());
    if (!form)
        return std::nullopt;
    return EditAccessList {*form, slotsIn(body.value("add"_L1)), slotsIn(body.value("remove"_L1)),
        types.value(body.value("type"_L1).toString())};
}

std::optional<Change::Body> signedCertificateIn(const QJsonObject &body)
{
    const auto authority = authorities.value(body.value("authority"_L1).toString());
    if (!authority)
        return std::nullopt;
    const auto text = [&body](QLatin1StringView key) { return body.value(key).toString(); };
    return InstallSignedCertificate {*authority, text("country"_L1), text("state"_L1), text("locality"_L1),
        text("organization"_L1), text("unit"_L1), body.value("days"_L1).toInt(), text("file"_L1)};
}

std::optional<Change::Body> firmwareIn(const QJsonObject &body)
{
    return UploadFirmware {body.value("file"_L1).toString(), body.value("firmware"_L1).toString(),
        QByteArray::fromHex(body.value("sha256"_L1).toString().toLatin1()), body.value("size"_L1).toInteger()};
}

std::optional<Change::Body> networkLoginIn(const QJsonObject &body)
{
    const auto method = networkLoginMethodNamed(body.value("method"_L1).toString());
    if (!method)
        return std::nullopt;
    const auto text = [&body](QLatin1StringView key) { return body.value(key).toString(); };
    LoadNetworkLogin load {*method, text("identity"_L1), text("caFile"_L1), text("certificateFile"_L1),
        text("keyFile"_L1), {}, valuesIn(body)};
    // That there was one is part of the change; which one it was is nowhere in the journal.
    if (body.value("hasSecret"_L1).toBool())
        load.secret = Secret();
    return load;
}

std::optional<Change::Body> bodyIn(const QJsonObject &body)
{
    const QString kind = body.value("kind"_L1).toString();
    if (kind == "setParameters"_L1) {
        SetParameters set {valuesIn(body), {}};
        const QJsonArray secrets = body.value("secretNames"_L1).toArray();
        for (const QJsonValue &name : secrets)
            set.secrets.append({name.toString(), Secret()});
        return set;
    }
    if (kind == "setClock"_L1)
        return SetClock {valuesIn(body), body.value("zone"_L1).toString()};
    if (kind == "editAccount"_L1)
        return accountIn(body);
    if (kind == "editAccessList"_L1)
        return accessListIn(body);
    if (kind == "makeCertificate"_L1)
        return MakeCertificate {valuesIn(body)};
    if (kind == "installSignedCertificate"_L1)
        return signedCertificateIn(body);
    if (kind == "uploadFirmware"_L1)
        return firmwareIn(body);
    if (kind == "loadNetworkLogin"_L1)
        return networkLoginIn(body);
    if (kind == "byHand"_L1)
        return ByHand {textFrom(body.value("instruction"_L1))};
    return std::nullopt;
}

} // namespace

QJsonValue toJson(const Text &text)
{
    if (text.arguments.isEmpty())
        return text.source;
    return QJsonObject {{u"text"_s, text.source}, {u"arguments"_s, QJsonArray::fromStringList(text.arguments)}};
}

Text textFrom(const QJsonValue &json)
{
    Text text;
    text.source = json.isObject() ? json["text"_L1].toString() : json.toString();
    const QJsonArray arguments = json["arguments"_L1].toArray();
    for (const QJsonValue &argument : arguments)
        text.arguments.append(argument.toString());
    return text;
}

QJsonObject toJson(const Change &change)
{
    QJsonArray lines;
    for (const Change::Line &line : change.lines)
        lines.append(QJsonObject {{u"name"_s, line.name}, {u"old"_s, line.before}, {u"new"_s, line.after}});
    return {{u"section"_s, change.section}, {u"phase"_s, phases.name(change.phase)}, {u"title"_s, toJson(change.title)},
        {u"effect"_s, nameOf(change.effect)}, {u"undo"_s, undos.name(change.undo)}, {u"lines"_s, lines},
        {u"body"_s, std::visit(BodyWriter {}, change.body)}};
}

Result<Change> changeFrom(const QJsonObject &json)
{
    const auto phase = phases.value(json.value("phase"_L1).toString());
    const auto effect = effectNamed(json.value("effect"_L1).toString());
    const auto undo = undos.value(json.value("undo"_L1).toString());
    const auto body = bodyIn(json.value("body"_L1).toObject());
    if (!phase || !effect || !undo || !body)
        return fail(Error::Kind::BadReply, u"A change in the journal cannot be understood."_s);
    Change change {.section = json.value("section"_L1).toString(),
        .phase = *phase,
        .title = textFrom(json.value("title"_L1)),
        .body = *body,
        .lines = {},
        .effect = *effect,
        .undo = *undo};
    const QJsonArray lines = json.value("lines"_L1).toArray();
    for (const QJsonValue &line : lines)
        change.lines.append({line["name"_L1].toString(), line["old"_L1].toString(), line["new"_L1].toString()});
    return change;
}

} // namespace model
