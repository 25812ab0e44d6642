// SPDX-License-Identifier: Apache-2.0
#include "support/foreign_host.h"

#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sched.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QByteArray output;
};

Ran ran(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.sliced(1));
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

void must(const QStringList &command)
{
    const auto result = ran(command);
    if (result.code != 0)
        qFatal("%s: %s", qPrintable(command.join(u' ')), result.output.constData());
}

} // namespace

bool ForeignHost::leaveTheNetwork()
{
    return unshare(CLONE_NEWNET) == 0;
}

ForeignHost::ForeignHost()
{
    // A /run of its own: servers keep locks there, and one of the machine's own may be running.
    m_holder.start(u"unshare"_s,
        {u"--net"_s, u"--mount"_s, u"sh"_s, u"-c"_s,
            u"mount -t tmpfs none /run && mkdir -p /run/avahi-daemon /run/vsftpd/empty && echo ready && exec sleep 600"_s});
    if (!m_holder.waitForReadyRead(20'000))
        qFatal("No namespace: %s", m_holder.readAllStandardError().constData());
    const auto holder = QString::number(m_holder.processId());
    must({u"ip"_s, u"link"_s, u"set"_s, u"lo"_s, u"up"_s});
    must({u"ip"_s, u"link"_s, u"add"_s, u"laptop"_s, u"type"_s, u"veth"_s, u"peer"_s, u"name"_s, u"camera"_s,
        u"address"_s, mac()});
    must({u"ip"_s, u"link"_s, u"set"_s, u"camera"_s, u"netns"_s, holder});
    must({u"ip"_s, u"address"_s, u"add"_s, u"192.0.2.10/24"_s, u"dev"_s, u"laptop"_s});
    must({u"ip"_s, u"link"_s, u"set"_s, u"laptop"_s, u"up"_s});
    must({u"ip"_s, u"route"_s, u"add"_s, u"default"_s, u"dev"_s, u"laptop"_s});
    run({u"ip"_s, u"link"_s, u"set"_s, u"lo"_s, u"up"_s});
    run({u"ip"_s, u"address"_s, u"add"_s, address() + u"/24"_s, u"broadcast"_s, u"192.0.2.255"_s, u"dev"_s,
        u"camera"_s});
    run({u"ip"_s, u"link"_s, u"set"_s, u"camera"_s, u"up"_s});
    run({u"ip"_s, u"route"_s, u"add"_s, u"default"_s, u"dev"_s, u"camera"_s});
}

ForeignHost::~ForeignHost()
{
    stopAll();
    m_holder.kill();
    m_holder.waitForFinished();
    ran({u"ip"_s, u"link"_s, u"delete"_s, u"laptop"_s});
}

QString ForeignHost::write(const QString &name, const QString &content) const
{
    QFile file(m_folder.filePath(name));
    QDir().mkpath(QFileInfo(file).path());
    QString text = content;
    if (!file.open(QIODevice::WriteOnly) || file.write(text.replace(u"%1"_s, m_folder.path()).toUtf8()) < 0)
        qFatal("Cannot write %s.", qPrintable(name));
    return file.fileName();
}

QStringList ForeignHost::inside(const QStringList &command) const
{
    const auto holder = QString::number(m_holder.processId());
    return QStringList {u"nsenter"_s, u"--target"_s, holder, u"--net"_s, u"--mount"_s} + command;
}

void ForeignHost::run(const QStringList &command) const
{
    must(inside(command));
}

void ForeignHost::start(const QString &name, const QStringList &command)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardOutputFile(m_folder.filePath(name + u".output"_s));
    process->setWorkingDirectory(m_folder.path());
    const auto whole = inside(command);
    process->start(whole.first(), whole.sliced(1));
    if (!process->waitForStarted())
        qFatal("%s does not start.", qPrintable(name));
    m_servers.push_back(std::move(process));
}

void ForeignHost::stopAll()
{
    // nsenter has become the server, so its process id is the server's.
    for (const auto &server : m_servers)
        server->terminate();
    for (const auto &server : m_servers) {
        if (!server->waitForFinished(2'000)) {
            server->kill();
            server->waitForFinished();
        }
    }
    m_servers.clear();
}

void ForeignHost::waitForPort(const QString &protocol, quint16 port) const
{
    const auto option = protocol == "tcp"_L1 ? u"-Hltn"_s : u"-Hlun"_s;
    const auto listens = [&] {
        const auto filter = u"sport = :%1"_s.arg(port);
        return !ran(inside({u"ss"_s, option, filter})).output.trimmed().isEmpty();
    };
    if (!waitUntil(listens, 20'000))
        qFatal("Nothing listens on %s port %d.", qPrintable(protocol), int {port});
}
