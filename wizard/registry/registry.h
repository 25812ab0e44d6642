// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "registry/entry.h"

#include <chrono>
#include <memory>

namespace registry {

class Database;

/// The records of done cameras in one SQLite file. Each call is one transaction with bound values only, so that several
/// programs can use the file at once. It belongs to the thread that opened it. Every error is Internal, with one
/// sentence; then nothing was changed.
class Registry
{
public:
    /// Makes the file, for its owner alone, where there is none. A file that is damaged, that a newer Camlock made or
    /// that is no registry at all is an error, and is left exactly as it is. @p patience: how long each call waits
    /// while another program writes.
    static model::Result<Registry> open(
        const QString &path, std::chrono::milliseconds patience = std::chrono::seconds(1));

    /// `registry.sqlite` in the folder for application data.
    static QString pathIn(const QString &dataFolder);

    Registry(Registry &&other) noexcept;
    Registry &operator=(Registry &&other) noexcept;
    ~Registry();

    /// Gives back the id. The same bytes are taken once; the same run kept again (path, camera and start are the same)
    /// takes the place of what it was.
    model::Result<qint64> add(const Entry &entry, const Content &content);
    /// The same for many, all or none: the disk is waited for only once.
    model::Done addAll(const QList<Addition> &additions);

    /// The newest first. All words must occur in site, location, model, address, MAC (with colons or without), firmware
    /// or date (`2026-11-24`), in any case of letters; no word finds everything.
    model::Result<QList<Entry>> find(const QString &words, int most = 10'000) const;

    model::Result<Entry> entry(qint64 id) const;
    /// The error says so when the bytes are not those that were added.
    model::Result<Content> content(qint64 id) const;

    /// The records of the same camera that began before this one, the newest first; none where the MAC is not known.
    model::Result<QList<Entry>> earlierOf(const Entry &entry) const;

    /// What ends on this day or before it, the earliest first. What a newer record of the same camera decides anew is
    /// left out.
    model::Result<QList<DueEntry>> expiries(const QDate &until) const;

    /// Camera by its MAC address → the day of its newest record, by this computer's clock.
    model::Result<QMap<QString, QDate>> lastDone() const;

    /// The files that records were added from.
    model::Result<QStringList> recordPaths() const;

private:
    explicit Registry(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace registry
