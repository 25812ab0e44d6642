// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>

namespace simulator {

/** How urgent a line is (RFC 3164 4.1.1). */
enum class Severity { Warning = 4, Notice = 5, Information = 6 };

struct LogLine
{
    /** The camera's wall clock, carried as UTC. */
    QDateTime at;
    Severity severity = Severity::Information;
    QString text;

    /** `Nov  9 08:21:36`, as syslog writes it. */
    QString stamp() const;
};

/** The camera's own log: what syslog.cgi shows and what is sent to a log server. */
class SystemLog : public QObject
{
    Q_OBJECT

public:
    /** The text becomes one line of printable characters. */
    void add(const LogLine &line);

    /** The newest two hundred, oldest first, each with its time. */
    QStringList lines() const { return m_lines; }

Q_SIGNALS:
    void added(const simulator::LogLine &line);

private:
    QStringList m_lines;
};

} // namespace simulator
