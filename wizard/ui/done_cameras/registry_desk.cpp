// SPDX-License-Identifier: Apache-2.0
#include "ui/done_cameras/registry_desk.h"

#include "report/record_json.h"
#include "report/record_seal.h"
#include "trust/signing_key.h"
#include "ui/record_registry.h"

#include <QFile>
#include <QtConcurrentRun>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using model::Result;
using registry::Registry;

/// More lines than a person looks through; a narrower search finds the rest.
static constexpr int mostShown = 200;

static Result<FoundCameras> find(const QString &dataFolder, const QString &words, const QDate &until)
{
    auto registry = Registry::open(Registry::pathIn(dataFolder));
    if (!registry)
        return tl::unexpected(registry.error());
    const auto others = takeInKept(*registry, dataFolder);
    if (!others)
        return tl::unexpected(others.error());
    auto entries = registry->find(words, mostShown + 1);
    if (!entries)
        return tl::unexpected(entries.error());
    auto due = registry->expiries(until);
    if (!due)
        return tl::unexpected(due.error());
    FoundCameras found {*std::move(entries), false, *std::move(due), *others};
    found.more = found.entries.size() > mostShown;
    if (found.more)
        found.entries.removeLast();
    return found;
}

QFuture<Result<FoundCameras>> findDoneCameras(const QString &dataFolder, const QString &words, const QDate &until)
{
    return QtConcurrent::run([=] { return find(dataFolder, words, until); });
}

static Result<OldRecord> read(const Registry &registry, const registry::Entry &entry)
{
    auto content = registry.content(entry.id);
    if (!content)
        return tl::unexpected(content.error());
    auto record = report::recordFromJson(content->record);
    if (!record)
        return model::fail(model::Error::Kind::Internal, record.error().detail);
    return OldRecord {entry, *std::move(content), *std::move(record)};
}

static Result<OpenedRecord> open(const QString &dataFolder, qint64 id)
{
    const auto registry = Registry::open(Registry::pathIn(dataFolder));
    if (!registry)
        return tl::unexpected(registry.error());
    const auto entry = registry->entry(id);
    if (!entry)
        return tl::unexpected(entry.error());
    auto record = read(*registry, *entry);
    if (!record)
        return tl::unexpected(record.error());
    OpenedRecord opened {*std::move(record), {}};
    const auto earlier = registry->earlierOf(*entry);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!earlier->isEmpty())
        opened.previous = read(*registry, earlier->first());
    return opened;
}

QFuture<Result<OpenedRecord>> openOldRecord(const QString &dataFolder, qint64 id)
{
    return QtConcurrent::run([=] { return open(dataFolder, id); });
}

static SealVerdict::File fileOf(const OldRecord &record)
{
    QFile file(record.entry.recordPath);
    if (!file.open(QIODevice::ReadOnly))
        return SealVerdict::File::Gone;
    const bool same = file.read(report::largestRecord + 1) == record.content.record;
    return same ? SealVerdict::File::AsKept : SealVerdict::File::Differs;
}

SealVerdict judgeSeal(const OldRecord &record, const QString &dataFolder)
{
    using Kind = SealVerdict::Kind;
    const SealVerdict::File file = fileOf(record);
    if (record.content.seal.isEmpty())
        return {Kind::NoSeal, {}, file};
    const auto isSigned = [](const QByteArray &key, const QByteArray &text, const QByteArray &signature) {
        return trust::isSignedBy(key, text, signature);
    };
    const auto check = report::checkSeal(record.content.record, record.content.seal, isSigned);
    if (!check)
        return {Kind::Damaged, check.error().detail, file};
    if (!check->fits())
        return {Kind::Changed, check->changed.join(u", "_s), file};
    if (trust::SigningKey::publicKeyIn(dataFolder) == check->publicKey)
        return {Kind::Own, {}, file};
    return {Kind::Foreign, report::keyInWords(check->publicKey), file};
}

} // namespace ui
