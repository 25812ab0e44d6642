// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

/// A second computer on a cable: a network namespace of its own with a virtual Ethernet link to this process, which
/// moves into a namespace of its own too, so that neither hears or disturbs the machine's network. Servers that were
/// not written by us run there on their usual ports. Needs root.
class ForeignHost
{
public:
    /// Before anything else of the program, for only the calling thread changes its network. False without the rights.
    static bool leaveTheNetwork();

    ForeignHost();
    ~ForeignHost();
    Q_DISABLE_COPY_MOVE(ForeignHost)

    QString address() const { return QStringLiteral("192.0.2.64"); }

    QString mac() const { return QStringLiteral("00:02:D1:5A:00:64"); }

    /// Writes a file for a server's configuration; `%1` in it becomes the folder. Gives its path.
    QString write(const QString &name, const QString &content) const;

    /// Starts a server there. It is stopped by its process id at the latest when this object goes.
    void start(const QString &name, const QStringList &command);
    void stopAll();
    /// Fatal when the command fails.
    void run(const QStringList &command) const;

    /// Until something listens there (`tcp` or `udp`).
    void waitForPort(const QString &protocol, quint16 port) const;

private:
    QStringList inside(const QStringList &command) const;

    QTemporaryDir m_folder;
    QProcess m_holder; ///< keeps the other namespaces alive
    std::vector<std::unique_ptr<QProcess>> m_servers;
};
