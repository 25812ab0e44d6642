// SPDX-License-Identifier: Apache-2.0
#include "model/site_profile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace model {

using namespace Qt::Literals::StringLiterals;

namespace {

class Writer
{
public:
    Writer &text(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }

    template <class T>
    Writer &optional(QLatin1StringView key, const std::optional<T> &value)
    {
        if (value)
            m_object.insert(key, *value);
        return *this;
    }

    Writer &object(QLatin1StringView key, const QJsonObject &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }

    Writer &array(QLatin1StringView key, const QJsonArray &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }

    QJsonObject result() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject perSection(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

QJsonArray accountsJson(const QList<SiteProfile::Account> &accounts)
{
    QJsonArray array;
    for (const SiteProfile::Account &account : accounts)
        array.append(QJsonObject {{u"name"_s, account.name}, {u"role"_s, account.role}});
    return array;
}

QJsonObject securityJson(const SiteProfile::Https &https)
{
    const auto &subject = https.subject;
    return Writer()
        .text("certificate"_L1, https.certificate)
        .optional("only"_L1, https.only)
        .object("subject"_L1,
            Writer()
                .text("country"_L1, subject.country)
                .text("state"_L1, subject.state)
                .text("locality"_L1, subject.locality)
                .text("organization"_L1, subject.organization)
                .text("unit"_L1, subject.unit)
                .result())
        .optional("days"_L1, https.days)
        .result();
}

void writePeople(Writer &writer, const SiteProfile &site)
{
    writer
        .object("installer"_L1,
            Writer()
                .text("company"_L1, site.installer.company)
                .text("name"_L1, site.installer.name)
                .text("phone"_L1, site.installer.phone)
                .result())
        .object("customer"_L1,
            Writer()
                .text("name"_L1, site.customer.name)
                .text("address"_L1, site.customer.address)
                .text("contact"_L1, site.customer.contact)
                .text("contract"_L1, site.customer.contract)
                .result())
        .object("vms"_L1,
            Writer()
                .text("name"_L1, site.vms.name)
                .text("role"_L1, site.vms.role)
                .text("address"_L1, site.vms.address)
                .result());
}

void writeNetwork(Writer &writer, const SiteProfile &site)
{
    writer.object("https"_L1, securityJson(site.https))
        .object("ports"_L1,
            Writer()
                .optional("http"_L1, site.ports.http)
                .optional("httpAlternate"_L1, site.ports.httpAlternate)
                .optional("https"_L1, site.ports.https)
                .optional("rtsp"_L1, site.ports.rtsp)
                .result())
        .object("ieee8021x"_L1,
            Writer()
                .text("method"_L1, site.ieee8021x.method)
                .text("identity"_L1, site.ieee8021x.identity)
                .text("caFile"_L1, site.ieee8021x.caFile)
                .text("certificateFile"_L1, site.ieee8021x.certificateFile)
                .text("keyFile"_L1, site.ieee8021x.keyFile)
                .result());
}

} // namespace

QJsonObject toJson(const SiteProfile &site)
{
    Writer writer;
    writer.text("schema"_L1, siteProfileSchema)
        .text("level"_L1, site.level ? nameOf(*site.level) : QString())
        .text("name"_L1, site.name)
        .text("ntpServer"_L1, site.ntpServer)
        .text("timeZone"_L1, site.timeZone)
        .text("logServer"_L1, site.logServer)
        .optional("logPort"_L1, site.logPort)
        .array("accounts"_L1, accountsJson(site.accounts))
        .array("accessList"_L1, QJsonArray::fromStringList(site.accessList))
        .text("administratorAddress"_L1, site.administratorAddress)
        .optional("streamLimit"_L1, site.streamLimit)
        .object("keep"_L1, perSection(site.keep))
        .object("attest"_L1, perSection(site.attest));
    writePeople(writer, site);
    writeNetwork(writer, site);
    QJsonObject answers;
    for (auto it = site.answers.begin(); it != site.answers.end(); ++it)
        answers.insert(it.key(), perSection(*it));
    return writer.object("answers"_L1, answers).result();
}

} // namespace model
