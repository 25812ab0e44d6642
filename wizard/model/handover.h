// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/site_profile.h"

#include <QDate>
#include <QList>
#include <QString>

namespace model {

/// What the customer is told when the camera is handed over, besides the rows of the guide. All of it may be missing:
/// the sheet then has a line to write on. Never a password.
struct Handover
{
    /// What the camera's HTTPS port showed at the end of the run.
    struct Certificate
    {
        QString subject, issuer;
        QString sha256; ///< 64 hexadecimal digits; empty: there was no certificate
        QDate from, to; ///< UTC
        QDate renewBy;
        bool operator==(const Certificate &) const = default;
    };

    /// Who closes a point that is left open, and by when.
    struct OpenPoint
    {
        QString what; ///< a row's id, or in words something that no row is about
        QString who;
        QDate by;
        bool operator==(const OpenPoint &) const = default;
    };

    QString sitePlanId; ///< the camera's name on the site plan
    QString location;
    QString serial;
    QString mask, gateway, vlan;
    QString switchName, port;
    /// SHA-256, in hexadecimal, of all settings before and after the run as text, secrets masked. The first is that of
    /// the file beside the record.
    QString settingsBefore, settingsAfter;
    QList<SiteProfile::Account> accounts; ///< of the camera, root included; empty: not known
    Certificate certificate;
    QString passwordHandedTo, passwordHandedHow;
    QDate passwordHandedAt;
    QDate nextReview;
    QList<OpenPoint> openPoints;

    bool operator==(const Handover &) const = default;
};

} // namespace model
