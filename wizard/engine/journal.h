// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"
#include "model/address.h"
#include "model/outcome.h"
#include "model/plan.h"
#include "model/result.h"

#include <QFile>
#include <QLockFile>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace engine {

/// What stands at the head of a journal: all that another program run needs to go on with the job, but its passwords.
struct JournalHead
{
    QString toolVersion;
    model::Address address; ///< complete: where the camera was read
    QString user; ///< the account of the sign-in
    bool startedBlank = false; ///< the camera asked nobody for a password
    QString recordPath;
    QMap<QString, quint16> movedPorts;
    QString passwordFile; ///< where new passwords go; empty = the keychain
    Job job;
    Audit before;
};

/// What a run is about to do and what became of it: one JSON object a line, only ever added to, and each on the disk
/// (fsync) before the run goes on. It holds names and old and new values; secrets stand as model::secretMask. A line
/// that is torn, because the computer went down while it was written, was never acted on: it is taken off when the
/// journal is opened again.
///
/// While it is open no other process can open it. The error of every call is Internal: without a journal nothing may be
/// sent to a camera.
class Journal
{
public:
    /// Opens a new file (0600) and its folder.
    model::Done open(const QString &path);
    /// Opens one that is there, to go on in it.
    model::Done reopen(const QString &path);

    /// Lets go of the file; what is in it stays.
    void close();

    bool isOpen() const { return m_file.isOpen(); }

    QString path() const { return m_file.fileName(); }

    model::Done begin(const JournalHead &head, const model::Plan &plan);
    /// A later run took the job up, and this is what is left to do.
    model::Done resumed(const model::Plan &plan);

    /// Before the first request of a change. Gives the number of the step. `takesBack` is the step that this one
    /// undoes.
    model::Result<int> intent(const model::Change &change, std::optional<int> takesBack = {});
    /// Before each request that writes; a change may need several. It belongs to the newest step.
    model::Done request();
    /// The new password is in the vault: from now on it may be the camera's.
    model::Done kept(int step);
    /// The camera is about to be given this certificate (SHA-256), and may show it from now on.
    model::Done expecting(int step, const QByteArray &sha256);
    /// The run stands behind another door of the camera. `sha256` is the certificate there; empty without TLS.
    model::Done door(const model::Address &address, const QByteArray &sha256);
    /// The camera itself brought something (a line of its log) that it may not bring again.
    model::Done heard(const model::ProbeResult &result);
    model::Done outcome(int step, const model::Outcome &outcome);

    /// How a run came to its end. After Left and Stopped the job can be gone on with.
    enum class End { Complete, TakenBack, Left, Stopped, Superseded };
    model::Done end(End how);

private:
    model::Done append(QJsonObject line);
    model::Done lock(const QString &path);

    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    int m_steps = 0;
};

QString nameOf(Journal::End how); ///< `complete`, `takenBack`, `left`, `stopped`, `superseded`

/// Whether a process that lives has this journal open.
bool isInUse(const QString &journalPath);

} // namespace engine
