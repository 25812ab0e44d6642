// SPDX-License-Identifier: Apache-2.0
#include "interrupted_job.h"

#include "advanced_site.h"
#include "camlock_run.h"
#include "support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto pace = 0.05;

/// Differs from run to run, and from moment to moment.
bool isVolatile(const QString &name)
{
    return name.startsWith("system_date"_L1) || name.startsWith("system_time"_L1) || name.contains("password"_L1)
        || name.endsWith("_pass"_L1) || name.contains("https_countryname"_L1);
}

} // namespace

QString KillPoint::text() const
{
    switch (what) {
    case What::Request:
        return u"after request %1"_s.arg(number);
    case What::Fsync:
        return u"after fsync %1"_s.arg(number);
    default:
        return u"never"_s;
    }
}

InterruptedJob::InterruptedJob(const KillPoint &point, QObject *parent)
    : QObject(parent)
    , m_point(point)
    , m_passwords(m_folder.filePath(u"passwords"_s))
{
    auto camera = simulator::PracticeCamera::start({.profile = u"fd9387-htv"_s, .pace = pace});
    if (camera)
        m_camera = *std::move(camera);
}

void InterruptedJob::start()
{
    if (!m_camera) {
        complain(u"the practice camera did not start"_s);
        Q_EMIT finished();
        return;
    }
    connect(m_camera.get(), &simulator::PracticeCamera::requestServed, this, &InterruptedJob::counted);
    run(applyArguments(m_passwords), &InterruptedJob::firstEnded);
}

QStringList InterruptedJob::applyArguments(const QString &passwords) const
{
    return QStringList {u"apply"_s, u"--yes"_s, u"--record"_s, m_folder.filePath(u"record.json"_s), u"--password-out"_s,
               passwords, u"--site"_s,
               siteFile(m_folder, advancedSite({{u"certificate"_s, u"siteCa"_s}, {u"only"_s, true}}))}
    + whereIs(*m_camera) + firmwareExcepted;
}

void InterruptedJob::run(const QStringList &arguments, void (InterruptedJob::*then)(int))
{
    QProcessEnvironment environment = camlockEnvironment(m_folder, pace);
    if (m_isFirst && m_point.what == KillPoint::What::Fsync) {
        environment.insert(u"LD_PRELOAD"_s, places::inBuild(u"bin/libdie_at_fsync.so"_s));
        environment.insert(u"DIE_AT_FSYNC"_s, QString::number(m_point.number));
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:intercept_tls_get_addr=0"_s);
    }
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_folder.path());
    connect(
        &m_process, &QProcess::finished, this,
        [this, then](int exitCode, QProcess::ExitStatus status) {
            m_said += m_process.readAllStandardError();
            const bool crashed = status == QProcess::CrashExit;
            m_wasKilled = m_wasKilled || (crashed && exitCode == SIGKILL);
            if (crashed && exitCode != SIGKILL)
                complain(u"the program crashed with signal %1"_s.arg(exitCode));
            (this->*then)(crashed ? -1 : exitCode);
        },
        Qt::SingleShotConnection);
    m_process.start(places::camlockProgram(), arguments);
    m_process.closeWriteChannel();
}

void InterruptedJob::counted()
{
    if (!m_isFirst)
        return;
    ++m_requests;
    if (m_point.what == KillPoint::What::Request && m_requests == m_point.number)
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
}

QStringList InterruptedJob::keptPasswords() const
{
    QStringList kept;
    QFile file(m_passwords);
    if (file.open(QIODevice::ReadOnly)) {
        const auto lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.contains(' '))
                kept.append(QString::fromUtf8(line.mid(line.indexOf(' ') + 1)));
        }
    }
    return kept;
}

void InterruptedJob::searchForSecrets()
{
    const QByteArray written = allFilesIn(m_folder, m_passwords) + m_said;
    const QStringList kept = keptPasswords();
    for (const QString &password : kept) {
        if (written.contains(password.toUtf8()))
            complain(u"a password stands in a file, or was said"_s);
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QDirIterator files(m_folder.filePath(u"data/camlock"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        // The root certificate is there to be given away.
        if (!path.endsWith("/root.pem"_L1) && (QFile::permissions(path) & others))
            complain(u"%1 can be read by others"_s.arg(files.fileName()));
    }
}

void InterruptedJob::firstEnded(int exitCode)
{
    searchForSecrets();
    m_isFirst = false;
    if (!m_wasKilled) {
        if (exitCode != 0)
            complain(u"the run that was not killed ended with %1"_s.arg(exitCode));
        Q_EMIT finished();
        return;
    }
    const QString root = m_camera->value(u"security_user_i0_pass"_s);
    if (!root.isEmpty() && !keptPasswords().contains(root))
        complain(u"the camera's root password is not among those that were kept"_s);
    // Nothing had been sent, so there is nothing to go on with.
    if (!journal().contains("\"event\":\"intent\"")) {
        if (m_camera->writes() > 0)
            complain(u"something was written without a word in the journal"_s);
        m_passwords = m_folder.filePath(u"passwords-again"_s);
        run(applyArguments(m_passwords), &InterruptedJob::resumed);
        return;
    }
    m_wasResumed = true;
    run({u"resume"_s, u"--yes"_s}, &InterruptedJob::resumed);
}

void InterruptedJob::resumed(int exitCode)
{
    searchForSecrets();
    if (exitCode != 0)
        complain(u"the run after it ended with %1"_s.arg(exitCode));
    const QString root = m_camera->value(u"security_user_i0_pass"_s);
    if (root.isEmpty() || !keptPasswords().contains(root))
        complain(u"the root password is blank, or not among those that were kept"_s);
    if (m_camera->passwordCrossedInClear(root))
        complain(u"the root password crossed the network readable"_s);
    Q_EMIT finished();
}

void InterruptedJob::complain(const QString &what)
{
    if (m_complaint.isEmpty())
        m_complaint = m_point.text() + u": "_s + what;
}

QByteArray InterruptedJob::journal() const
{
    QByteArray all;
    const QDir folder(m_folder.filePath(u"data/camlock/journals"_s));
    const auto names = folder.entryList({u"*.jsonl"_s});
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QMap<QString, QString> InterruptedJob::record() const
{
    QMap<QString, QString> rows;
    const QJsonArray sections = recordIn(m_folder.filePath(u"record.json"_s)).value("sections"_L1).toArray();
    for (const QJsonValue &section : sections) {
        QMap<QString, QString> changes;
        const QJsonArray all = section["changes"_L1].toArray();
        for (const QJsonValue &change : all)
            changes.insert(change["name"_L1].toString(),
                u"%1→%2 %3"_s.arg(
                    change["old"_L1].toString(), change["new"_L1].toString(), change["outcome"_L1].toString()));
        QStringList lines {section["status"_L1].toString(), u"before: "_s + section["before"_L1].toString()};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            lines.append(it.key() + u' ' + *it);
        rows.insert(section["id"_L1].toString(), lines.join(u'\n'));
    }
    return rows;
}

QMap<QString, QString> InterruptedJob::cameraState() const
{
    QMap<QString, QString> state;
    const QByteArray first = journal().split('\n').constFirst();
    const QJsonObject parameters =
        QJsonDocument::fromJson(first)["before"_L1]["snapshot"_L1]["parameters"_L1].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (!isVolatile(it.key()))
            state.insert(it.key(), m_camera->value(it.key()));
    }
    return state;
}
