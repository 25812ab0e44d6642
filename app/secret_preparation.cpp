// SPDX-License-Identifier: Apache-2.0
#include "secret_preparation.h"

#include "engine/secrets.h"
#include "engine/site_authority.h"
#include "guide/password_rules.h"
#include "output.h"
#include "wiring.h"

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static const QString rootSection = u"root_password_strong"_s;

SecretPreparation::SecretPreparation(
    const CameraOptions &options, engine::Session &session, std::shared_ptr<vault::Vault> keychain, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_session(session)
    , m_vault(std::move(keychain))
{
}

/// Passwords that were given are taken from their files; what is missing is generated where a place to keep it has
/// proved itself. All of it before anything is written.
void SecretPreparation::start()
{
    engine::Job job = m_session.job();
    if (!takeGivenRootPassword(job)) {
        Q_EMIT refused();
        return;
    }
    m_session.setJob(job);
    if (!engine::secretsNeeded(job, *m_session.lastAudit()).isEmpty())
        generate();
    else if (engine::setsPassword(job, *m_session.lastAudit()))
        keepGivenPassword();
    else
        Q_EMIT ready();
}

bool SecretPreparation::takeGivenRootPassword(engine::Job &job)
{
    if (!m_options.newRootPassword || *m_options.newRootPassword == m_session.login().password)
        return true;
    const auto verdict =
        guide::assess(*m_options.newRootPassword, guide::passwordLimitFrom(m_session.lastAudit()->snapshot));
    if (!verdict.acceptable) {
        printUsageError(u"The new root password does not follow the guide's rules. It needs:"_s);
        for (const guide::RuleResult &rule : verdict.rules) {
            if (!rule.fulfilled)
                printMessage(u"         - %1"_s.arg(rule.text.english()));
        }
        return false;
    }
    job.answers.sections[rootSection].secrets.insert(u"password"_s, *m_options.newRootPassword);
    return true;
}

/// The person has these passwords; the keychain is a convenience and its absence no reason to stop.
void SecretPreparation::keepGivenPassword()
{
    m_vault->prove().then(this, [this](const Done &proved) {
        if (!proved)
            m_vault = memoryVault();
        m_session.setVault(m_vault);
        Q_EMIT ready();
    });
}

void SecretPreparation::generate()
{
    if (!m_options.passwordOut.isEmpty())
        m_vault = fileVault(m_options.passwordOut);
    const bool usesSiteCa = engine::secretsNeeded(m_session.job(), *m_session.lastAudit()).siteCaPassphrase;
    m_vault->prove()
        .then([this, usesSiteCa](const Done &proved) {
            return proved && usesSiteCa ? engine::proveSiteAuthority(dataFolder(), m_session.job().site.name, m_vault)
                                        : QtFuture::makeReadyFuture(proved);
        })
        .unwrap()
        .then(this, [this](const Done &proved) {
            if (!proved) {
                refuseForWantOfPlace(proved.error());
                return;
            }
            m_session.setVault(m_vault);
            engine::Job job = m_session.job();
            engine::generateMissing(job, *m_session.lastAudit());
            m_session.setJob(job);
            Q_EMIT kept(m_vault->place());
            Q_EMIT ready();
        });
}

void SecretPreparation::refuseForWantOfPlace(const Error &why)
{
    printUsageError(u"A password must be generated, and there is no place to keep it. Nothing was changed."_s);
    printMessage(u"         %1"_s.arg(why.detail));
    printMessage(
        u"         Unlock the desktop's keychain, or name a new file with --password-out, or give the password "
        u"with --new-root-password-file (and --vms-password-file)."_s);
    Q_EMIT refused();
}

} // namespace app
