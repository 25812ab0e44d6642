// SPDX-License-Identifier: Apache-2.0
#include "model/site_profile.h"

namespace model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fills answers with what the site's own keys say; what `answers` says beats them.
class Seeder
{
public:
    explicit Seeder(Answers &answers)
        : m_answers(answers)
    {
    }

    void seed(const QString &section, const QString &choice, const QString &value)
    {
        if (!value.isEmpty() && !m_answers.sections[section].values.contains(choice))
            m_answers.sections[section].values.insert(choice, value);
    }

    void seed(const QString &section, const QString &choice, std::optional<int> value)
    {
        if (value)
            seed(section, choice, QString::number(*value));
    }

private:
    Answers &m_answers;
};

QString accountsOf(const SiteProfile &site)
{
    QStringList accounts;
    for (const SiteProfile::Account &account : site.accounts)
        accounts.append(account.name + u'=' + account.role);
    return accounts.join(u',');
}

void seedPeople(Seeder &seeder, const SiteProfile &site)
{
    const QString accounts = accountsOf(site);
    const bool isComplete = !site.vms.name.isEmpty() && !site.vms.role.isEmpty();
    const QString recorder = isComplete ? site.vms.name + u'=' + site.vms.role : QString();
    seeder.seed(u"privileges_separated"_s, u"accounts"_s,
        accounts.isEmpty() || recorder.isEmpty() ? accounts + recorder : accounts + u',' + recorder);
    const QString section = u"vms_user_separate"_s;
    seeder.seed(section, u"name"_s, site.vms.name);
    seeder.seed(section, u"role"_s, site.vms.role);
    seeder.seed(section, u"address"_s, site.vms.address);
    seeder.seed(section, u"accounts"_s, accounts);
}

void seedHttps(Seeder &seeder, const SiteProfile::Https &https)
{
    const QString section = u"https_on"_s;
    seeder.seed(section, u"certificate"_s, https.certificate);
    if (https.only)
        seeder.seed(section, u"only"_s, *https.only ? u"1"_s : u"0"_s);
    seeder.seed(section, u"days"_s, https.days);
    seeder.seed(section, u"country"_s, https.subject.country);
    seeder.seed(section, u"state"_s, https.subject.state);
    seeder.seed(section, u"locality"_s, https.subject.locality);
    seeder.seed(section, u"organization"_s, https.subject.organization);
    seeder.seed(section, u"unit"_s, https.subject.unit);
}

void seedNetworkLogin(Seeder &seeder, const SiteProfile::Ieee8021x &login)
{
    const QString section = u"ieee8021x_on"_s;
    seeder.seed(section, u"method"_s, login.method);
    seeder.seed(section, u"identity"_s, login.identity);
    seeder.seed(section, u"caFile"_s, login.caFile);
    seeder.seed(section, u"certificateFile"_s, login.certificateFile);
    seeder.seed(section, u"keyFile"_s, login.keyFile);
}

void seedNetwork(Seeder &seeder, const SiteProfile &site)
{
    seeder.seed(u"stream_limit_set"_s, u"limit"_s, site.streamLimit);
    seeder.seed(u"access_list_on"_s, u"entries"_s, site.accessList.join(u','));
    seeder.seed(u"access_list_on"_s, u"administrator"_s, site.administratorAddress);
    seeder.seed(u"remote_log_on"_s, u"server"_s, site.logServer);
    seeder.seed(u"remote_log_on"_s, u"port"_s, site.logPort);
    const QString section = u"ports_changed"_s;
    seeder.seed(section, u"http"_s, site.ports.http);
    seeder.seed(section, u"httpAlternate"_s, site.ports.httpAlternate);
    seeder.seed(section, u"https"_s, site.ports.https);
    seeder.seed(section, u"rtsp"_s, site.ports.rtsp);
}

} // namespace

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
    Seeder seeder(answers);
    seeder.seed(u"clock_correct"_s, u"timeZone"_s, site.timeZone);
    seeder.seed(u"ntp_server_set"_s, u"server"_s, site.ntpServer);
    seedPeople(seeder, site);
    seedHttps(seeder, site.https);
    seedNetwork(seeder, site);
    seedNetworkLogin(seeder, site.ieee8021x);
    return answers;
}

} // namespace model
