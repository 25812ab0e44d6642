// SPDX-License-Identifier: Apache-2.0
//
// What a command on a camera does about a firmware package, and how it tells of work that takes minutes.
#include "camera_command.h"
#include "guide/firmware_package.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

/// A package that does not fit is a wrong input: said before anything is written.
void CameraCommand::lookAtFirmware()
{
    const QString file = engine::firmwareFileIn(m_session->job().answers);
    const Snapshot &camera = m_session->lastAudit()->snapshot;
    const bool isThere = guide::fitOf(QFileInfo(file).fileName(), camera) == guide::PackageFit::Same;
    if (file.isEmpty() || isThere || m_options.undo) {
        goOn();
        return;
    }
    auto *look = new engine::FirmwareLook(file, this);
    connect(look, &engine::FirmwareLook::finished, this, &CameraCommand::firmwareLooked);
    look->start();
}

void CameraCommand::firmwareLooked(const Result<engine::FirmwareFile> &file)
{
    engine::Job job = m_session->job();
    if (file)
        noteFirmwareFile(job.answers, *file);
    const auto problem = guide::packageProblem(m_session->lastAudit()->snapshot, job.answers);
    if (!file || problem) {
        printUsageError(problem ? problem->english() : file.error().detail);
        Q_EMIT finished(WrongUsage);
        return;
    }
    m_session->setJob(job);
    report(u"Firmware package: %1, %2 bytes, SHA-256 %3"_s.arg(QDir::toNativeSeparators(file->path))
               .arg(file->size)
               .arg(QString::fromLatin1(file->sha256.toHex())));
    goOn();
}

/// A step that takes minutes says where it is every ten seconds.
void CameraCommand::reportProgress(const engine::Progress &progress)
{
    constexpr qint64 apart = 10'000;
    const bool isSameStep = progress.what.source == m_lastProgress;
    if (isSameStep && !progress.what.arguments.isEmpty() && m_sinceProgress.isValid()
        && !m_sinceProgress.hasExpired(apart))
        return;
    m_lastProgress = progress.what.source;
    m_sinceProgress.start();
    report(progress.what.english());
}

} // namespace app
