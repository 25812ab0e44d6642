// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/outcome.h"
#include "model/plan.h"
#include "model/result.h"

#include <QFile>
#include <QString>

namespace engine {

/// What a run was about to do and what became of it, one JSON object a line, each on the disk before the run goes on.
/// It holds names and old and new values; secrets stand as model::secretMask.
class Journal
{
public:
    /// Opens a new file (0600) and its folder. The error is Internal: without a journal nothing may be written to a
    /// camera.
    model::Done open(const QString &path);

    QString path() const { return m_file.fileName(); }

    model::Done begin(const model::Identity &camera, const QString &address, const model::Plan &plan);
    model::Done intent(int index, const model::Change &change);
    model::Done outcome(int index, const model::Outcome &outcome);
    model::Done end(const QString &how);

private:
    model::Done append(QJsonObject line);

    QFile m_file;
};

} // namespace engine
