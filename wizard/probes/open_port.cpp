// SPDX-License-Identifier: Apache-2.0
#include "probes/connection.h"
#include "probes/evidence.h"
#include "probes/probe.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::ProbeKind;
using model::Text;

constexpr qint64 longestGreeting = 1024;

/// Whether a port is open that should be closed. Nothing is sent: these services greet whoever comes.
class OpenPort final : public Probe
{
public:
    OpenPort(ProbeKind kind, const Text &expected, const QString &service, quint16 usual, const Task &task)
        : Probe(kind, expected, task)
        , m_isOutOfReach(isOutOfReach(service))
        , m_port(portOf(service, usual))
        , m_connection({task.target.peer, m_port, Door::Transport::Tcp, {}}, this)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, &OpenPort::end);
        connect(&m_connection, &Connection::arrived, this, &OpenPort::end);
        connect(&m_connection, &Connection::ended, this, &OpenPort::takeEnding);
    }

    void start() override
    {
        if (m_isOutOfReach) {
            conclude(Verdict::NotFromHere, portUnknown());
            return;
        }
        m_deadline.start(pace().listen);
        m_connection.open();
    }

private:
    void takeEnding(Connection::Ending ending)
    {
        m_isRefused = ending == Connection::Ending::PortClosed;
        m_wasOpen = ending == Connection::Ending::Closed;
        end();
    }

    /// An open port counts with and without a greeting.
    void end()
    {
        const bool isOpen = m_wasOpen || m_connection.isOpen();
        const auto greeting = m_connection.read(longestGreeting);
        m_deadline.stop();
        m_connection.disconnect(this);
        m_connection.drop();
        const QStringList port {QString::number(m_port)};
        const QByteArray asked = "TCP port " + QByteArray::number(m_port);
        if (isOpen)
            conclude(Verdict::Broken, Text(QT_TRANSLATE_NOOP("guide", "Port %1 is open."), port),
                evidenceOf(asked + ": open", greeting));
        else if (m_isRefused)
            conclude(Verdict::Holds, Text(QT_TRANSLATE_NOOP("guide", "Port %1 is closed."), port), asked + ": closed");
        else
            conclude(Verdict::Holds, Text(QT_TRANSLATE_NOOP("guide", "Port %1 does not answer."), port),
                asked + ": no answer");
    }

    bool m_isOutOfReach = false;
    bool m_isRefused = false;
    bool m_wasOpen = false;
    quint16 m_port = 0;
    Connection m_connection;
    QTimer m_deadline;
};

} // namespace

std::unique_ptr<Probe> openPort(ProbeKind kind, const Task &task)
{
    if (kind == ProbeKind::Telnet)
        return std::make_unique<OpenPort>(
            kind, QT_TRANSLATE_NOOP("guide", "The telnet port is closed."), u"telnet"_s, 23, task);
    return std::make_unique<OpenPort>(
        ProbeKind::Ftp, QT_TRANSLATE_NOOP("guide", "The FTP port is closed."), u"ftp"_s, task.target.ftpPort, task);
}

} // namespace probes
