// SPDX-License-Identifier: Apache-2.0
//
// Basic jobs on many cameras in a row, in one process: what of its memory is in use after each tenth. One line of JSON.
// usage: bench_memory [CAMERAS]

#include "support/headless_job.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <malloc.h>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is in use of the heap, in KiB, without what the allocator keeps for later.
qint64 heapKib()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    malloc_trim(0);
    const auto info = mallinfo2();
    return static_cast<qint64>((info.uordblks + info.hblkhd) / 1024);
}

/// In KiB: "Pss", which also moves with what other programs share, or "Anonymous", which is nobody else's.
qint64 sizeKib(const char *name)
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QIODevice::ReadOnly))
        qFatal("The system does not tell what memory is used.");
    const auto lines = rollup.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + QByteArray(":")))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').constFirst().toLongLong();
    }
    qFatal("There is no such size.");
}

void doOneCamera()
{
    HeadlessJob::Wish wish;
    wish.level = model::Level::Basic;
    HeadlessJob job(wish);
    bool isDone = false;
    QObject::connect(&job, &HeadlessJob::finished, &job, [&isDone] { isDone = true; });
    job.start();
    if (!waitUntil([&isDone] { return isDone; }, 120'000) || !job.record())
        qFatal("A camera was not done.");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int cameras = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    QJsonArray heap;
    QJsonArray pss;
    QJsonArray own;
    for (int i = 1; i <= cameras; ++i) {
        doOneCamera();
        if (i % 10 == 0) {
            heap.append(heapKib());
            pss.append(sizeKib("Pss"));
            own.append(sizeKib("Anonymous"));
        }
    }
    const QJsonObject figures {{u"cameras"_s, cameras}, {u"heapKib"_s, heap}, {u"pssKib"_s, pss}, {u"ownKib"_s, own}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
