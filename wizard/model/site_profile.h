// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/level.h"
#include "model/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// What is the same for every camera of one site (contract: "The site profile"). No passwords.
struct SiteProfile
{
    struct Installer
    {
        QString company, name, phone;
        bool operator==(const Installer &) const = default;
    };

    struct Customer
    {
        QString name, address, contact, contract;
        bool operator==(const Customer &) const = default;
    };

    struct Vms
    {
        QString name, role, address;
        bool operator==(const Vms &) const = default;
    };

    struct Account
    {
        QString name, role;
        bool operator==(const Account &) const = default;
    };

    struct Subject
    {
        QString country, state, locality, organization, unit;
        bool operator==(const Subject &) const = default;
    };

    struct Https
    {
        QString certificate; ///< `selfSigned`, `siteCa`, `companyCa` or empty
        std::optional<bool> only;
        Subject subject;
        std::optional<int> days;
        bool operator==(const Https &) const = default;
    };

    struct Ports
    {
        std::optional<int> http, httpAlternate, https, rtsp;
        bool operator==(const Ports &) const = default;
    };

    struct Ieee8021x
    {
        QString method, identity, caFile, certificateFile, keyFile;
        bool operator==(const Ieee8021x &) const = default;
    };

    std::optional<Level> level;
    QString name;
    Installer installer;
    Customer customer;
    QString ntpServer;
    QString timeZone; ///< IANA name
    QString logServer;
    std::optional<int> logPort;
    Vms vms;
    QList<Account> accounts;
    QStringList accessList;
    QString administratorAddress;
    std::optional<int> streamLimit;
    Https https;
    Ports ports;
    Ieee8021x ieee8021x;
    QMap<QString, QString> keep; ///< section id → reason
    QMap<QString, QString> attest; ///< section id → note
    QMap<QString, QMap<QString, QString>> answers; ///< section id → choice id → value

    bool operator==(const SiteProfile &) const = default;
};

inline constexpr QLatin1StringView siteProfileSchema("camlock-site/1");

/// Reads a site profile strictly: a syntax error names its line, an unknown key its name, a wrong type or value the
/// key. The error is BadReply with one sentence. `sectionIds` are the ids that `keep`, `attest` and `answers` may name.
Result<SiteProfile> parseSiteProfile(const QByteArray &json, const QStringList &sectionIds);

/// The same file again; keys without a value are left out.
QJsonObject toJson(const SiteProfile &site);

/// The decisions a site profile already holds, in the words the sections use.
Answers answersFrom(const SiteProfile &site);

} // namespace model
