// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/accounts.h"

#include "model/answers.h"
#include "model/change.h"
#include "model/text.h"

#include <QLatin1StringView>
#include <QList>

#include <optional>

/// The accounts that a site wants on its cameras, against those that are there: the working half of
/// `vms_user_separate`.
namespace guide {

struct WantedAccount
{
    QString name;
    model::Privilege role = model::Privilege::Viewer;
};

struct AccountWish
{
    QList<WantedAccount> accounts; ///< the recorder's first
    model::Text trouble; ///< why nothing can be done with the answer; empty when something can
    QString needs; ///< the key of the site profile that is missing or wrong
};

/// Reads the answers `name`, `role` and `accounts`.
AccountWish accountWish(const model::SectionAnswer &answer);

/// The answer of another section that reads `accounts`, with the roles that the recorder's section wants where it says
/// none itself.
model::SectionAnswer withWantedRoles(const model::Answers &answers, QLatin1StringView section);

/// A wanted account that is not there, or has another role.
struct AccountGap
{
    WantedAccount wanted;
    std::optional<Account> present;
};

QList<AccountGap> gapsBetween(const QList<Account> &present, const QList<WantedAccount> &wanted);

/// How many accounts can still be added from here: none where Camlock can only read them (6xxx and early 7xxx).
int freePlaces(const model::Parameters &parameters);

model::Text wishInWords(const AccountWish &wish);
/// `root, guard (viewer)`
model::Text accountsInWords(const QList<Account> &accounts);

/// One change for each gap; by hand where the camera has no place left, or its accounts can only be read.
QList<model::Change> closeGaps(const QList<AccountGap> &gaps, const model::Snapshot &snapshot,
    const model::SectionAnswer &answer, QLatin1StringView section);

/// The answer's secret for an account that is to be made: `password:NAME`.
QString passwordChoice(const QString &name);

} // namespace guide
