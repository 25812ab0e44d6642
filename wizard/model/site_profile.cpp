// SPDX-License-Identifier: Apache-2.0
#include "model/site_profile.h"

#include "model/json_reader.h"

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
        for (auto it = choices.begin(); it != choices.end(); ++it) {
            if (it->isObject() || it->isArray() || it->isNull())
                reader.complain(QString(id + u'.' + it.key()), u"must be a text, a number, true or false"_s);
            else
                site.answers[id].insert(it.key(), plainValue(*it));
        }
    }
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
        site.accounts.append(account);
    });
    top.texts("accessList"_L1, site.accessList);
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
        });
        reader.number("days"_L1, site.https.days, 1, 9999);
    });
    top.object("ports"_L1, [&site](JsonReader &reader) {
        reader.number("http"_L1, site.ports.http, 1, 65535);
        reader.number("httpAlternate"_L1, site.ports.httpAlternate, 1, 65535);
        reader.number("https"_L1, site.ports.https, 1, 65535);
        reader.number("rtsp"_L1, site.ports.rtsp, 1, 65535);
    });
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
    top.text("administratorAddress"_L1, site.administratorAddress);
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
    readSecurity(top, site);
    top.object("keep"_L1, [&](JsonReader &reader) { readPerSection(reader, sectionIds, site.keep); });
    top.object("attest"_L1, [&](JsonReader &reader) { readPerSection(reader, sectionIds, site.attest); });
    top.object("answers"_L1, [&](JsonReader &reader) { readAnswers(reader, sectionIds, site); });
    top.finish();
    if (complaint)
        return fail(Error::Kind::BadReply, *complaint);
    return site;
}

Answers answersFrom(const SiteProfile &site)
{
    Answers answers;
    for (auto it = site.answers.begin(); it != site.answers.end(); ++it)
        answers.sections[it.key()].values = *it;
    for (auto it = site.keep.begin(); it != site.keep.end(); ++it) {
        answers.sections[it.key()].decision = Decision::Keep;
        answers.sections[it.key()].reason = *it;
    }
    for (auto it = site.attest.begin(); it != site.attest.end(); ++it)
        answers.sections[it.key()].attestation = *it;
    const auto seed = [&answers](const QString &section, const QString &choice, const QString &value) {
        if (!value.isEmpty() && !answers.sections[section].values.contains(choice))
            answers.sections[section].values.insert(choice, value);
    };
    seed(u"clock_correct"_s, u"timeZone"_s, site.timeZone);
    seed(u"ntp_server_set"_s, u"server"_s, site.ntpServer);
    QStringList accounts;
    for (const SiteProfile::Account &account : site.accounts)
        accounts.append(account.name + u'=' + account.role);
    if (!site.vms.name.isEmpty() && !site.vms.role.isEmpty())
        accounts.append(site.vms.name + u'=' + site.vms.role);
    seed(u"privileges_separated"_s, u"accounts"_s, accounts.join(u','));
    return answers;
}

} // namespace model
