// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session.h"

#include <QObject>

#include <optional>

namespace engine {

/// Names that tell one camera from another, newest spelling first (API doc §5).
QStringList identityNames();

/// Why what is told now is not what was told by the camera of an earlier reading; absent where nothing contradicts it.
std::optional<model::Error> anotherCamera(const model::Parameters &known, const model::Parameters &told);

/// Firmware is about to be sent: from now on a camera that tells another version is no other camera.
void forgetFirmware(model::Snapshot &known);

/// Asks whether the camera that answers now is the one of an earlier reading. One use: start() once, finished() once.
class IdentityCheck : public QObject
{
    Q_OBJECT

public:
    IdentityCheck(const Tools &tools, const model::Snapshot &known, QObject *parent);

    void start();

Q_SIGNALS:
    /// Absent when it is. IdentityChanged when it is another one, BadReply when it does not say, or why it did not
    /// answer.
    void finished(const std::optional<model::Error> &trouble);

private:
    std::optional<model::Error> judge(const model::Result<model::Parameters> &read) const;

    const Tools &m_tools;
    model::Parameters m_known; ///< what it said of itself
};

} // namespace engine
