// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/firmware_file.h"
#include "engine/run_knowledge.h"
#include "engine/session.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace engine {

/// Brings a firmware package to the camera: looks at the file once more, sends it, waits while the camera installs it
/// and starts anew, finds it again, perhaps at another address, and asks for its version. What came of it is what that
/// version says: neither an answer nor a missing one is believed. Nothing is sent twice. One use: start() once,
/// finished() once.
class FirmwareUpgrade : public QObject
{
    Q_OBJECT

public:
    struct Report
    {
        /// Applied: the camera runs the new version. NotSent: the file is not what it was. Failed: it runs the old one.
        /// Differs: it runs a third one. Unproven: it could not be asked.
        model::Outcome::Kind kind = model::Outcome::Kind::Unproven;
        std::optional<model::Error> error;
        model::Parameters seen;
    };

    /// @p change holds an UploadFirmware, and a line for the version.
    FirmwareUpgrade(const Tools &tools, RunKnowledge &knowledge, const model::Snapshot &now,
        const model::Change &change, QObject *parent);
    ~FirmwareUpgrade() override;

    void start();

Q_SIGNALS:
    void advanced(const model::Text &what, std::optional<int> percent);
    void finished(const engine::FirmwareUpgrade::Report &report);

private:
    void looked(const model::Result<FirmwareFile> &file);
    void upload();
    void showSent(qint64 sent, qint64 total);
    void sent(const model::Done &done);
    void ask();
    void judge(const model::Result<model::Parameters> &read);
    void judgeVersion(const QString &version);
    void waitForReturn();
    void cameBack(const std::optional<model::Error> &trouble);
    void countDown();
    void end(model::Outcome::Kind kind, std::optional<model::Error> error = {});
    model::Error keptOld(const QString &version) const;

    const Tools &m_tools;
    RunKnowledge &m_knowledge;
    model::Snapshot m_before; ///< with the old version
    model::Snapshot m_now; ///< without one: which one it is shows
    model::Change m_change;
    model::UploadFirmware m_wanted;
    std::optional<model::Error> m_sendError;
    bool m_wholeIsSent = false;
    int m_percent = -1;
    QDateTime m_awaySince; ///< invalid while the camera answers
    QDeadlineTimer m_startsUntil; ///< until then an old version means that it has not started anew yet
    QTimer m_second;
    Report m_report;
};

} // namespace engine
