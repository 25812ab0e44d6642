// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secret.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace model {

enum class Decision {
    Fix, ///< set it as recommended, or as the values say
    Keep, ///< leave it: the site needs it; ends as Exception with this reason where it is weak
    Exception, ///< leave it, with a reason and an approver
};

/// What the installer decided for one section.
struct SectionAnswer
{
    Decision decision = Decision::Fix;
    QString reason; ///< of Keep and Exception
    QString approver;
    QDate expires; ///< of an Exception; invalid = no end
    QString attestation; ///< a person's note "I looked, and …"; only for rows that a person can attest
    QMap<QString, QString> values; ///< choice id → value
    QMap<QString, Secret> secrets; ///< choice id → value that must not be shown

    bool operator==(const SectionAnswer &) const = default;
};

/// All decisions of a job, by section id. A section that is not in it is answered with the recommended values.
struct Answers
{
    QMap<QString, SectionAnswer> sections;

    SectionAnswer of(const QString &section) const { return sections.value(section); }

    QString value(const QString &section, const QString &choice) const { return of(section).values.value(choice); }

    bool operator==(const Answers &) const = default;
};

} // namespace model
