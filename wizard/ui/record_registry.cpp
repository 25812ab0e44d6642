// SPDX-License-Identifier: Apache-2.0
#include "ui/record_registry.h"

#include "guide/catalog.h"
#include "report/expiry_calendar.h"
#include "report/record_json.h"
#include "report/record_seal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using model::Level;
using model::Status;
using registry::Expiry;

static QList<Expiry> expiriesOf(const model::Record &record)
{
    QList<Expiry> expiries;
    if (const QDate end = report::certificateEnd(record); end.isValid())
        expiries.append({Expiry::Kind::Certificate, u"https_on"_s, end});
    for (const model::RecordedSection &row : record.sections) {
        if (row.status == Status::Exception && row.exception && row.exception->expires.isValid())
            expiries.append({Expiry::Kind::Exception, row.id, row.exception->expires});
    }
    // As the registry gives them back.
    std::stable_sort(expiries.begin(), expiries.end(), [](const Expiry &a, const Expiry &b) { return a.day < b.day; });
    return expiries;
}

registry::Entry entryFor(const model::Record &record, const QString &recordPath)
{
    const model::RecordedCamera &camera = record.camera;
    registry::Entry entry;
    entry.recordPath = QFileInfo(recordPath).absoluteFilePath();
    entry.site = record.site.name;
    entry.location = record.site.customer.address;
    entry.model = camera.model;
    entry.mac = camera.mac;
    entry.address = camera.address;
    entry.firmware = camera.firmwareAfter.isEmpty() ? camera.firmwareBefore : camera.firmwareAfter;
    entry.started = record.started;
    entry.ended = record.ended;
    entry.level = record.level;
    for (const Level level : {Level::Basic, Level::Advanced, Level::Enterprise}) {
        if (model::includes(record.level, level) && guide::scoreOf(record, level).reached)
            entry.reached.append(level);
    }
    for (const model::RecordedSection &row : record.sections) {
        ++entry.counts[row.status];
        if (row.status != Status::NotTested && row.status != Status::Error)
            entry.decided.append(row.id);
    }
    entry.expiries = expiriesOf(record);
    return entry;
}

/// Empty when there is no such file; one byte more than is allowed when it is too large.
static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(report::largestRecord + 1) : QByteArray();
}

model::Done addToRegistry(const model::Record &record, const QString &recordPath, const QString &dataFolder)
{
    if (!QDir().mkpath(dataFolder))
        return model::fail(model::Error::Kind::Internal, u"The folder %1 cannot be made."_s.arg(dataFolder));
    auto registry = registry::Registry::open(registry::Registry::pathIn(dataFolder));
    if (!registry)
        return tl::unexpected(registry.error());
    const auto added =
        registry->add(entryFor(record, recordPath), {contentOf(recordPath), contentOf(report::sealPath(recordPath))});
    return added ? model::Done() : model::Done(tl::unexpected(added.error()));
}

model::Result<QStringList> takeInKept(registry::Registry &registry, const QString &dataFolder)
{
    const auto paths = registry.recordPaths();
    if (!paths)
        return tl::unexpected(paths.error());
    const QSet<QString> known(paths->cbegin(), paths->cend());
    const QFileInfoList files =
        QDir(QDir(dataFolder).filePath(u"records"_s)).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    constexpr qsizetype atOnce = 100; // some megabytes
    QStringList others;
    QList<registry::Addition> taken;
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        if (known.contains(path))
            continue;
        const registry::Content content {contentOf(path), contentOf(report::sealPath(path))};
        const auto record = report::recordFromJson(content.record);
        if (!record) {
            others.append(file.fileName());
            continue;
        }
        taken.append({entryFor(*record, path), content});
        if (taken.size() < atOnce)
            continue;
        if (const model::Done added = registry.addAll(taken); !added)
            return tl::unexpected(added.error());
        taken.clear();
    }
    const model::Done added = taken.isEmpty() ? model::Done() : registry.addAll(taken);
    if (!added)
        return tl::unexpected(added.error());
    return others;
}

} // namespace ui
