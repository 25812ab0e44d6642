// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/drift.h"
#include "engine/session.h"
#include "exit_code.h"
#include "options.h"

#include <QObject>

#include <memory>

namespace app {

/// `camlock verify`: looks again at the camera of a record, writes nothing, and says what is not as the record has it.
class VerifyCommand : public QObject
{
    Q_OBJECT

public:
    VerifyCommand(CameraOptions options, model::Record record, QObject *parent = nullptr);

    void start();
    /// Ends the run between two requests; exit code 130.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void audited(const model::Result<engine::Audit> &result);

    CameraOptions m_options;
    model::Record m_record;
    std::shared_ptr<vault::Vault> m_vault;
    std::unique_ptr<engine::Session> m_session;
};

int runVerify(const QStringList &arguments);

} // namespace app
