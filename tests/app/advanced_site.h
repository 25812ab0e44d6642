// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// The firmware of most profiles has published vulnerabilities: that row is not what these tests are about.
inline const QStringList firmwareExcepted {
    QStringLiteral("--accept-exception"), QStringLiteral("firmware_current=no newer version for this test")};

/// A site at level Advanced with all that a person has to say. The recorder is a neighbour of the camera on loopback.
/// @p https is the profile's `https`.
QJsonObject advancedSite(const QJsonObject &https);

/// Writes it into the folder; gives its path.
QString siteFile(const QTemporaryDir &folder, const QJsonObject &site);

QJsonObject recordIn(const QString &path);
/// One row of a record; empty when it is not in it.
QJsonObject rowIn(const QJsonObject &record, QLatin1StringView id);
QString statusOf(const QJsonObject &record, QLatin1StringView id);
