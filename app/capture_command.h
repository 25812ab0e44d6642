// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session.h"
#include "exit_code.h"
#include "options.h"

#include <QObject>

#include <memory>

namespace app {

/// `camlock capture`: reads a camera and writes a practice camera profile made after it. Nothing is written to the
/// camera, and the file is a new one, for its owner only.
class CaptureCommand : public QObject
{
    Q_OBJECT

public:
    CaptureCommand(CameraOptions options, QString output, QObject *parent = nullptr);

    void start();
    /// Ends the run between two requests; exit code 130.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void findLogin();
    void audited(const model::Result<engine::Audit> &result);
    model::Done save() const;

    CameraOptions m_options;
    QString m_output;
    std::shared_ptr<vault::Vault> m_vault;
    std::unique_ptr<engine::Session> m_session;
};

int runCapture(const QStringList &arguments);

} // namespace app
