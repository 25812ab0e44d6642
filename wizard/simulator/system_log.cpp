// SPDX-License-Identifier: Apache-2.0
#include "simulator/system_log.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

QString LogLine::stamp() const
{
    // RFC 3164 4.1.2: a day below ten has a space in front, not a zero.
    return u"%1 %2 %3"_s.arg(QLocale::c().toString(at, u"MMM"_s))
        .arg(at.date().day(), 2)
        .arg(QLocale::c().toString(at, u"HH:mm:ss"_s));
}

void SystemLog::add(const LogLine &line)
{
    constexpr qsizetype mostLines = 200;
    auto clean = line;
    for (auto &c : clean.text) {
        if (!c.isPrint())
            c = u' ';
    }
    m_lines.append(clean.stamp() + u' ' + clean.text);
    if (m_lines.size() > mostLines)
        m_lines.removeFirst();
    Q_EMIT added(clean);
}

} // namespace simulator
