// SPDX-License-Identifier: Apache-2.0
#include "model/site_profile.h"

#include "model/access_list.h"
#include "model/json_reader.h"
#include "model/typed.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QTimeZone>

namespace model {

using namespace Qt::Literals::StringLiterals;

namespace {

void readPerSection(JsonReader &reader, const QStringList &sectionIds, QMap<QString, QString> &target)
{
    const QStringList keys = reader.keys();
    for (const QString &id : keys) {
        const auto value = reader.take(id);
        if (!sectionIds.contains(id))
            reader.complain(id, u"is not a section; `camlock sections` lists them"_s);
        else if (!value->isString() || value->toString().trimmed().isEmpty())
            reader.complain(id, u"must be a text that says why"_s);
        else
            target.insert(id, value->toString());
    }
}

QString plainValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    return value.toVariant().toString();
}

void readAnswers(JsonReader &reader, const QStringList &sectionIds, SiteProfile &site)
{
    const QStringList keys = reader.keys();
    for (const QString &id : keys) {
        const auto value = reader.take(id);
        if (!sectionIds.contains(id) || !value->isObject()) {
            reader.complain(id,
                sectionIds.contains(id) ? u"must be an object"_s
                                        : u"is not a section; `camlock sections` lists them"_s);
            continue;
        }
        const QJsonObject choices = value->toObject();
        site.answers[id] = {}; // an answer without values is one: nothing has to be said
        for (auto it = choices.begin(); it != choices.end(); ++it) {
            if (it->isObject() || it->isArray() || it->isNull())
                reader.complain(QString(id + u'.' + it.key()), u"must be a text, a number, true or false"_s);
            else
                site.answers[id].insert(it.key(), plainValue(*it));
        }
    }
}

/// A complaint ends with a full stop of its own.
QString withoutFullStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

void checkAccountName(JsonReader &reader, const QString &name)
{
    if (name.compare("root"_L1, Qt::CaseInsensitive) == 0)
        reader.complain("name"_L1, u"must be another account than root"_s);
    else if (!name.isEmpty() && !isAccountName(name))
        reader.complain("name"_L1, u"must have 1 to 64 characters, and none of : , = \" ' < > &"_s);
}

void checkHost(JsonReader &reader, QLatin1StringView key, const QString &host)
{
    if (!host.isEmpty() && !isHost(host))
        reader.complain(key, u"must be a host name or an address"_s);
}

void readPeople(JsonReader &top, SiteProfile &site)
{
    top.object("installer"_L1, [&site](JsonReader &reader) {
        reader.text("company"_L1, site.installer.company);
        reader.text("name"_L1, site.installer.name);
        reader.text("phone"_L1, site.installer.phone);
    });
    top.object("customer"_L1, [&site](JsonReader &reader) {
        reader.text("name"_L1, site.customer.name);
        reader.text("address"_L1, site.customer.address);
        reader.text("contact"_L1, site.customer.contact);
        reader.text("contract"_L1, site.customer.contract);
    });
    top.object("vms"_L1, [&site](JsonReader &reader) {
        reader.text("name"_L1, site.vms.name);
        reader.oneOf("role"_L1, site.vms.role, {u"viewer"_s, u"operator"_s});
        reader.text("address"_L1, site.vms.address);
        checkAccountName(reader, site.vms.name);
        checkHost(reader, "address"_L1, site.vms.address);
    });
}

void readAccounts(JsonReader &top, SiteProfile &site)
{
    top.objects("accounts"_L1, [&site](JsonReader &reader) {
        SiteProfile::Account account;
        reader.text("name"_L1, account.name);
        reader.oneOf("role"_L1, account.role, {u"viewer"_s, u"operator"_s, u"administrator"_s});
        if (account.name.isEmpty() || account.role.isEmpty())
            reader.complain(account.name.isEmpty() ? "name"_L1 : "role"_L1, u"is missing"_s);
        checkAccountName(reader, account.name);
        site.accounts.append(account);
    });
}

void readAccessList(JsonReader &top, SiteProfile &site)
{
    top.texts("accessList"_L1, site.accessList);
    int index = 0;
    for (const QString &typed : std::as_const(site.accessList)) {
        if (const auto entry = parseAccessEntry(typed); !entry)
            top.complain(u"accessList[%1]"_s.arg(index), u"cannot be used: "_s + withoutFullStop(entry.error().detail));
        ++index;
    }
    top.text("administratorAddress"_L1, site.administratorAddress);
    const auto administrator = parseAccessEntry(site.administratorAddress);
    if (!site.administratorAddress.isEmpty() && (!administrator || administrator->first != administrator->last))
        top.complain("administratorAddress"_L1, u"must be one IP address"_s);
}

void checkSubject(JsonReader &reader, const SiteProfile::Subject &subject)
{
    if (!subject.country.isEmpty() && !isCountryCode(subject.country))
        reader.complain("country"_L1, u"must be two letters, such as TW or DE"_s);
    const auto check = [&reader](QLatin1StringView key, const QString &value, int most) {
        if (!isSubjectText(value, most))
            reader.complain(key, u"must have at most %1 characters, and none of \" ' < > &"_s.arg(most));
    };
    check("state"_L1, subject.state, longestState);
    check("locality"_L1, subject.locality, longestLocality);
    check("organization"_L1, subject.organization, longestOrganization);
    check("unit"_L1, subject.unit, longestUnit);
}

void readPorts(JsonReader &reader, SiteProfile::Ports &ports)
{
    QList<int> taken;
    const auto port = [&reader, &taken](QLatin1StringView key, std::optional<int> &target, int usual) {
        reader.number(key, target, 1, 65535);
        if (!target)
            return;
        if (!isPortOfService(*target, usual))
            reader.complain(key, u"must be %1, or from 1025 to 65535"_s.arg(usual));
        else if (taken.contains(*target))
            reader.complain(key, u"is the port of another service"_s);
        taken.append(*target);
    };
    port("http"_L1, ports.http, 80);
    port("httpAlternate"_L1, ports.httpAlternate, 8080);
    port("https"_L1, ports.https, 443);
    port("rtsp"_L1, ports.rtsp, 554);
}

void readSecurity(JsonReader &top, SiteProfile &site)
{
    top.object("https"_L1, [&site](JsonReader &reader) {
        reader.oneOf("certificate"_L1, site.https.certificate, {u"selfSigned"_s, u"siteCa"_s, u"companyCa"_s});
        reader.flag("only"_L1, site.https.only);
        reader.object("subject"_L1, [&site](JsonReader &subject) {
            subject.text("country"_L1, site.https.subject.country);
            subject.text("state"_L1, site.https.subject.state);
            subject.text("locality"_L1, site.https.subject.locality);
            subject.text("organization"_L1, site.https.subject.organization);
            subject.text("unit"_L1, site.https.subject.unit);
            checkSubject(subject, site.https.subject);
        });
        reader.number("days"_L1, site.https.days, 1, 9999);
    });
    top.object("ports"_L1, [&site](JsonReader &reader) { readPorts(reader, site.ports); });
    top.object("ieee8021x"_L1, [&site](JsonReader &reader) {
        reader.oneOf("method"_L1, site.ieee8021x.method, {u"peap"_s, u"tls"_s});
        reader.text("identity"_L1, site.ieee8021x.identity);
        reader.text("caFile"_L1, site.ieee8021x.caFile);
        reader.text("certificateFile"_L1, site.ieee8021x.certificateFile);
        reader.text("keyFile"_L1, site.ieee8021x.keyFile);
    });
}

void readValues(JsonReader &top, SiteProfile &site)
{
    QString level;
    top.oneOf("level"_L1, level, {u"basic"_s, u"advanced"_s, u"enterprise"_s});
    site.level = level.isEmpty() ? std::nullopt : levelNamed(level);
    top.text("name"_L1, site.name);
    top.text("ntpServer"_L1, site.ntpServer);
    top.text("timeZone"_L1, site.timeZone);
    if (!site.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(site.timeZone.toUtf8()))
        top.complain("timeZone"_L1, u"must be a time zone name such as Europe/Berlin or Asia/Taipei"_s);
    top.text("logServer"_L1, site.logServer);
    top.number("logPort"_L1, site.logPort, 1, 65535);
    checkHost(top, "logServer"_L1, site.logServer);
    top.number("streamLimit"_L1, site.streamLimit, 1, 100);
}

} // namespace

Result<SiteProfile> parseSiteProfile(const QByteArray &json, const QStringList &sectionIds)
{
    const auto object = parseJsonObject(json, u"site file"_s);
    if (!object)
        return tl::unexpected(object.error());
    std::optional<QString> complaint;
    SiteProfile site;
    JsonReader top(*object, {}, complaint);
    QString schema;
    top.text("schema"_L1, schema);
    if (schema != siteProfileSchema)
        return fail(Error::Kind::BadReply, u"\"schema\" must be \"%1\"."_s.arg(siteProfileSchema));
    readValues(top, site);
    readPeople(top, site);
    readAccounts(top, site);
    readAccessList(top, site);
    readSecurity(top, site);
    top.object("keep"_L1, [&](JsonReader &reader) { readPerSection(reader, sectionIds, site.keep); });
    top.object("attest"_L1, [&](JsonReader &reader) { readPerSection(reader, sectionIds, site.attest); });
    top.object("answers"_L1, [&](JsonReader &reader) { readAnswers(reader, sectionIds, site); });
    top.finish();
    if (complaint)
        return fail(Error::Kind::BadReply, *complaint);
    return site;
}

} // namespace model
