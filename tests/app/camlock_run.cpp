// SPDX-License-Identifier: Apache-2.0
#include "camlock_run.h"
#include "support/patience.h"
#include "support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

QProcessEnvironment camlockEnvironment(const QTemporaryDir &folder, double pace)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    environment.insert(u"CAMLOCK_PACE"_s, QString::number(pace));
    environment.insert(u"LSAN_OPTIONS"_s,
        u"print_suppressions=0:suppressions="_s + places::inSource(u"tests/support/leaks_of_others.supp"_s));
    return environment;
}

static void start(QProcess &process, const QStringList &arguments, const QTemporaryDir &folder, const QByteArray &input)
{
    process.setProcessEnvironment(camlockEnvironment(folder));
    process.setWorkingDirectory(folder.path());
    process.start(places::camlockProgram(), arguments);
    process.write(input);
    process.closeWriteChannel();
}

static CamlockRun end(QProcess &process, int patience, const QByteArray &alreadyRead = {})
{
    const auto isOver = [&process] { return process.state() == QProcess::NotRunning; };
    const bool ended = waitUntil(isOver, patience);
    if (!ended) {
        process.kill();
        (void)waitUntil(isOver);
    }
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), alreadyRead + process.readAllStandardError()};
}

CamlockRun runCamlock(const QStringList &arguments, const QTemporaryDir &folder, const QByteArray &input, int patience)
{
    QProcess process;
    start(process, arguments, folder, input);
    return end(process, patience);
}

CamlockRun runCamlockUntil(const QByteArray &message, const QStringList &arguments, const QTemporaryDir &folder)
{
    QProcess process;
    QByteArray said;
    start(process, arguments, folder, {});
    const auto hasSaid = [&] {
        said += process.readAllStandardError();
        return said.contains(message) || process.state() == QProcess::NotRunning;
    };
    if (waitUntil(hasSaid, 60'000))
        process.terminate();
    return end(process, 90'000, said);
}

QStringList foreignProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = waitUntil([&process] { return process.state() == QProcess::NotRunning; }, 30'000);
    if (!ended)
        process.kill();
    return {QString::number(ended ? process.exitCode() : -1),
        QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
}

std::unique_ptr<simulator::PracticeCamera> practiceCamera(const QString &profile, const QStringList &faults)
{
    auto camera = simulator::PracticeCamera::start({.profile = profile, .faults = faults, .pace = 0.1});
    return camera ? *std::move(camera) : nullptr;
}

QStringList whereIs(const simulator::PracticeCamera &camera)
{
    QStringList ports;
    for (const auto &service : {u"https"_s, u"rtsp"_s, u"snmp"_s, u"ssdp"_s}) {
        // A camera without the service has no port; 9 is "discard": nothing of the camera's answers there either.
        const quint16 port = camera.port(service);
        ports.append(u"%1=%2"_s.arg(service).arg(port == 0 ? 9 : port));
    }
    return {u"http://127.0.0.1:%1"_s.arg(camera.port(u"http"_s)), u"--probe-ports"_s, ports.join(u',')};
}

QByteArray allFilesIn(const QTemporaryDir &folder, const QString &except)
{
    QByteArray all;
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName() != except && file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

QByteArray passwordFrom(const QString &path, const QByteArray &user)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(user + ' '))
            return line.mid(user.size() + 1);
    }
    return {};
}
