// SPDX-License-Identifier: Apache-2.0
//
// How a command on a camera ends: the record, what is said of it, and the exit code.
#include "camera_command.h"
#include "known_cameras.h"
#include "report/photos.h"
#include "report/record_json.h"
#include "ui/record_keeping.h"
#include "wiring.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

void CameraCommand::verified(const Result<Record> &record)
{
    if (record) {
        conclude(*record);
        return;
    }
    printError(record.error());
    if (!m_failure)
        m_failure = record.error();
    m_undone = false;
    conclude(m_session->unverifiedRecord(record.error()));
}

void CameraCommand::conclude(Record record)
{
    // HTTPS only, or another port: the next run finds it there.
    if (m_kind == Kind::Apply || m_kind == Kind::Resume)
        rememberCamera(dataFolder(), m_options.address, {record.camera.mac, m_session->camera().address()});
    const bool changes = m_kind == Kind::Apply || m_kind == Kind::Resume;
    const bool keep = changes || !m_options.recordPath.isEmpty();
    if (keep) {
        const QString path = m_session->recordPath();
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (const auto photos = report::attachPhotos(record, m_session->job().answers, path); !photos)
            report(photos.error().detail);
        const auto saved = ui::saveSigned(record, path, m_session->dataFolder());
        if (!saved) {
            // The result is not lost with the disk: it still goes to standard output.
            printError(saved.error());
            printResult(report::toJson(record));
            Q_EMIT finished(m_failure ? LeftInBetween : InternalError);
            return;
        }
        if (m_options.recordPath.isEmpty())
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        m_session->close();
        report(u"Record: %1"_s.arg(path));
        if (saved->unsignedBecause)
            report(u"It is not signed: %1"_s.arg(saved->unsignedBecause->detail));
        if (saved->unlistedBecause)
            report(u"It is not among the done cameras: %1"_s.arg(saved->unlistedBecause->detail));
    }
    if (!m_signingRequestFile.isEmpty())
        report(u"Request for the company's CA: %1"_s.arg(m_signingRequestFile));
    if (const QString root = m_session->siteRootPath();
        !root.isEmpty() && m_session->job().answers.value(u"https_on"_s, u"certificate"_s) == "siteCa"_L1)
        report(u"Root certificate of this site, for recorder and browsers: %1"_s.arg(root));
    for (const RecordedSection &row : std::as_const(record.sections)) {
        if (row.status == Status::ManualOpen)
            report(u"To be done by hand: %1. %2"_s.arg(row.id, row.note.english()));
    }
    printResult(m_options.format == OutputFormat::Json ? report::toJson(record) : textOf(record));
    Q_EMIT finished(codeOf(record));
}

ExitCode CameraCommand::codeOf(const Record &record) const
{
    if (m_failure && m_failure->kind == Error::Kind::Cancelled)
        return Stopped;
    const bool wrongPeer =
        m_failure && (m_failure->kind == Error::Kind::IdentityChanged || m_failure->kind == Error::Kind::Untrusted);
    if (wrongPeer)
        return NotTrusted;
    if (m_failure || m_tookBack)
        return m_undone ? Undone : LeftInBetween;
    const bool open = std::any_of(record.sections.begin(), record.sections.end(), [](const RecordedSection &row) {
        return row.status == Status::Fail || row.status == Status::Contradiction || row.status == Status::NotTested
            || row.status == Status::Error;
    });
    return open ? FindingsRemain : Passed;
}

} // namespace app
