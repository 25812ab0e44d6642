// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"
#include "model/error.h"

#include <QByteArray>
#include <QString>

/// Standard output carries the result only; everything else goes to standard error.
namespace app {

void printResult(const QByteArray &utf8);
void printMessage(const QString &line);
/// What happened, the detail for the expert, and what to do now.
void printError(const model::Error &error);
/// One sentence, for wrong usage.
void printUsageError(const QString &sentence);

QByteArray textOf(const model::Record &record);
QByteArray textOf(const model::Plan &plan);
QByteArray jsonOf(const model::Plan &plan, const model::RecordedCamera &camera);

/// The `--log` file: one line an event, without secrets. Without a path it keeps nothing.
class DiagnosticLog
{
public:
    model::Done open(const QString &path);
    void write(const QString &line);

private:
    QString m_path;
};

} // namespace app
