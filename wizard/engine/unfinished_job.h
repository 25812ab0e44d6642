// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/journal.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace engine {

/// What a journal tells of a run that did not come to its end.
struct UnfinishedJob
{
    /// One change that was, or was about to be, sent.
    struct Step
    {
        int number = 0;
        model::Change change;
        bool passwordKept = false; ///< its password was in the vault, so that it may be the camera's
        QDateTime at; ///< of the intent
        /// Absent: the run ended before it knew.
        std::optional<model::Outcome> outcome;
        bool takenBack = false;
        std::optional<int> takesBack; ///< the step that this one undoes

        bool operator==(const Step &) const = default;
    };

    QString journalPath;
    JournalHead head;
    QDateTime begun;
    QList<model::Change> planned; ///< of the newest plan
    QList<Step> steps; ///< in the order in which they were sent
    model::Address lastDoor; ///< complete: where the run stood last
    /// Certificates that the camera may show, the newest first: SHA-256.
    QList<QByteArray> certificates;
    QMap<model::ProbeKind, model::ProbeResult> heard;
    std::optional<Journal::End> ended; ///< absent: the program was killed, or the computer went down

    const model::Identity &camera() const { return head.before.snapshot.identity; }

    /// Whether firmware was, or was about to be, sent: the camera may tell another version than it did, and may still
    /// be starting anew.
    bool sentFirmware() const;

    /// Whether there is anything to go on with, or to take back.
    bool isOpen() const;
};

/// Reads a whole journal. A torn last line is passed over. The error is BadReply with one sentence that names the line,
/// Unreachable when the file cannot be read.
model::Result<UnfinishedJob> readJournal(const QByteArray &content);
model::Result<UnfinishedJob> readJournalFile(const QString &path);

/// The jobs that can be gone on with, the newest first. Journals that another process has open, that are finished, or
/// that cannot be read are not among them.
QList<UnfinishedJob> unfinishedJobs(const QString &dataFolder);

/// The installer does not want to go on with a job: its journal stays, and is not offered any more.
void forget(const UnfinishedJob &job);

/// Says in other open journals of this camera that a later run did the job.
void supersedeOthers(const QString &dataFolder, const QString &mac, const QString &exceptJournal);

} // namespace engine
