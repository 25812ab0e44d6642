// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "registry/registry.h"

#include <QDir>
#include <QTemporaryDir>

/// A done camera as the window would add it; `number` makes it another one.
inline registry::Entry sampleEntry(int number = 1)
{
    using namespace Qt::Literals::StringLiterals;
    registry::Entry entry;
    entry.recordPath = u"/media/records/%1.json"_s.arg(number);
    entry.site = u"Harbour Gate 3"_s;
    entry.location = u"Kai 7, 20457 Hamburg"_s;
    entry.model = u"FD9387-HTV"_s;
    entry.mac = u"00:02:D1:32:%1:%2"_s.arg(number / 100, 2, 10, QChar(u'0')).arg(number % 100, 2, 10, QChar(u'0'));
    entry.address = u"192.168.%1.%2"_s.arg(number / 250).arg(number % 250);
    entry.firmware = u"FD9387-VVTK-0110a"_s;
    entry.started = QDateTime(QDate(2026, 4, 25), QTime(14, 3, 9), Qt::OffsetFromUTC, 7200).addSecs(number * 60);
    entry.ended = entry.started.addSecs(300);
    entry.level = model::Level::Advanced;
    entry.reached = {model::Level::Basic};
    entry.counts = {{model::Status::Pass, 4}, {model::Status::Fail, 1}, {model::Status::ManualOpen, 2}};
    entry.decided = {u"https_on"_s, u"audio_off"_s};
    return entry;
}

inline registry::Content sampleContent(int number = 1)
{
    return {"{\"schema\": \"camlock-record/1\", \"number\": " + QByteArray::number(number) + "}", "a seal"};
}

/// A folder of its own, with the registry's path in it.
struct Shelf
{
    QTemporaryDir folder;

    QString path() const { return registry::Registry::pathIn(folder.path()); }

    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool write(const QByteArray &bytes) const
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
};
