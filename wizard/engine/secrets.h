// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"

#include <QString>
#include <QStringList>

namespace engine {

/// What a run has to make up (or be given) and keep before anything is sent. A vault must have proved itself first.
struct SecretsNeeded
{
    bool rootPassword = false;
    QStringList accounts; ///< new accounts without a password in the answers
    bool siteCaPassphrase = false; ///< the site's CA is made in this run, or its key is needed

    bool isEmpty() const { return !rootPassword && accounts.isEmpty() && !siteCaPassphrase; }
};

/// By the plan for this job. Passwords that the answers already hold are not needed.
SecretsNeeded secretsNeeded(const Job &job, const Audit &audit);

/// Whether the plan for this job sets any account's password, given or generated.
bool setsPassword(const Job &job, const Audit &audit);

/// Puts generated passwords into the answers, for root and new accounts that have none.
void generateMissing(Job &job, const Audit &audit);

/// The account of the site's recorder; empty when the job has none.
QString vmsAccount(const Job &job);

/// Key of an account's password among the secrets of an answer.
QString passwordChoice(const QString &account);

} // namespace engine
