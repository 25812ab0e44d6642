// SPDX-License-Identifier: Apache-2.0
#include "engine/secrets.h"

#include "engine/planner.h"
#include "guide/password_generator.h"
#include "guide/password_rules.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static const QString rootSection = u"root_password_strong"_s;
static const QString vmsSection = u"vms_user_separate"_s;

QString passwordChoice(const QString &account)
{
    return u"password:"_s + account;
}

QString vmsAccount(const Job &job)
{
    return job.answers.value(vmsSection, u"name"_s).trimmed();
}

SecretsNeeded secretsNeeded(const Job &job, const Audit &audit)
{
    SecretsNeeded needed;
    const QList<Change> changes = wantedChanges(job, audit);
    for (const Change &change : changes) {
        if (const auto *edit = std::get_if<EditAccount>(&change.body)) {
            if (edit->user == "root"_L1)
                needed.rootPassword = needed.rootPassword || !edit->password;
            else if (edit->action == EditAccount::Action::Add && !edit->password)
                needed.accounts.append(edit->user);
        } else if (const auto *install = std::get_if<InstallSignedCertificate>(&change.body)) {
            needed.siteCaPassphrase =
                needed.siteCaPassphrase || install->authority == InstallSignedCertificate::Authority::SiteCa;
        } else if (const auto *login = std::get_if<LoadNetworkLogin>(&change.body)) {
            const bool isIssuedHere =
                login->method == LoadNetworkLogin::Method::Tls && login->certificateFile.isEmpty();
            needed.siteCaPassphrase = needed.siteCaPassphrase || isIssuedHere;
        }
    }
    return needed;
}

bool setsPassword(const Job &job, const Audit &audit)
{
    const QList<Change> changes = wantedChanges(job, audit);
    return std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        const auto *edit = std::get_if<EditAccount>(&change.body);
        return edit && (edit->password || edit->user == "root"_L1);
    });
}

void generateMissing(Job &job, const Audit &audit)
{
    const SecretsNeeded needed = secretsNeeded(job, audit);
    const auto limit = guide::passwordLimitFrom(audit.snapshot);
    if (needed.rootPassword)
        job.answers.sections[rootSection].secrets.insert(u"password"_s, guide::generatePassword(limit));
    for (const QString &account : needed.accounts)
        job.answers.sections[vmsSection].secrets.insert(passwordChoice(account), guide::generatePassword(limit));
}

} // namespace engine
