// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/firmware_file.h"
#include "engine/session.h"
#include "engine/unfinished_job.h"
#include "exit_code.h"
#include "options.h"
#include "output.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace app {

/// `camlock audit`, `plan`, `apply` and `resume`: one story on one camera, from the login to the exit code.
class CameraCommand : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Audit, Plan, Apply, Resume };

    CameraCommand(Kind kind, CameraOptions options, QObject *parent = nullptr);
    /// Goes on with this job, or takes it back (CameraOptions::undo).
    CameraCommand(CameraOptions options, engine::UnfinishedJob job, QObject *parent = nullptr);

    void start();
    /// Ends the run between two requests; exit code 130.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    bool canStart();
    void findLogin();
    void takeUp();
    void audit(const model::Login &login);
    void audited(const model::Result<engine::Audit> &result);
    void lookAtFirmware();
    void firmwareLooked(const model::Result<engine::FirmwareFile> &file);
    void goOn();
    void takeUpAgain();
    void takeBack();
    void prepareSecrets();
    void plan();
    void confirmAndApply(const model::Plan &plan);
    void applied(const engine::ApplyReport &outcomes);
    void verified(const model::Result<model::Record> &record);
    void conclude(model::Record record);
    ExitCode codeOf(const model::Record &record) const;
    void report(const QString &line);
    void reportProgress(const engine::Progress &progress);
    void fail(const model::Error &error, ExitCode code);

    Kind m_kind;
    CameraOptions m_options;
    std::optional<engine::UnfinishedJob> m_unfinished;
    std::shared_ptr<vault::Vault> m_vault;
    std::unique_ptr<engine::Session> m_session;
    DiagnosticLog m_log;
    std::optional<model::Error> m_failure;
    QString m_signingRequestFile;
    QString m_lastProgress;
    QElapsedTimer m_sinceProgress;
    bool m_isUpgraded = false; ///< by this run: the camera is read for the second time
    bool m_isPrepared = false; ///< secrets are at hand, and have their place
    bool m_undone = false;
    bool m_tookBack = false;
    bool m_stopped = false;
};

} // namespace app
