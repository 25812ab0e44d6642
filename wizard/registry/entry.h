// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/level.h"
#include "model/record.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace registry {

/// A day after which something that a record says does not hold any more.
struct Expiry
{
    enum class Kind {
        Certificate, ///< the camera's certificate ends
        Exception, ///< a row was left as it is until then
    };

    Kind kind = Kind::Certificate;
    QString section; ///< the row of the guide
    QDate day;

    bool operator==(const Expiry &) const = default;
};

/// What a list of done cameras shows of one record, and what it is found by.
struct Entry
{
    qint64 id = 0; ///< given by the registry
    QString recordPath; ///< where the record was kept; the file may be gone
    QByteArray sha256; ///< of the record's bytes, in hexadecimal
    QString site;
    QString location; ///< the customer's address
    QString model;
    QString mac; ///< as the record has it; two records with the same one are of the same camera
    QString address;
    QString firmware;
    QDateTime started;
    QDateTime ended;
    model::Level level = model::Level::Basic;
    QList<model::Level> reached;
    QMap<model::Status, int> counts;
    QStringList decided; ///< rows that the record says something about: what an older record says of them is past
    QList<Expiry> expiries;

    bool operator==(const Entry &) const = default;
};

/// The record as it was kept, byte by byte, so that a file that is gone is no loss.
struct Content
{
    QByteArray record;
    QByteArray seal; ///< the signature file beside it; empty where there was none

    bool operator==(const Content &) const = default;
};

/// What is added to a registry.
struct Addition
{
    Entry entry; ///< its id and SHA-256 are made by the registry
    Content content;
};

/// An expiry, and the camera that it belongs to.
struct DueEntry
{
    Entry entry;
    Expiry expiry;
};

} // namespace registry
