// SPDX-License-Identifier: Apache-2.0
#include "ui/record_keeping.h"

#include "report/export.h"
#include "report/record_json.h"
#include "report/record_seal.h"
#include "trust/signing_key.h"
#include "ui/record_registry.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ui {

using namespace Qt::Literals::StringLiterals;

std::optional<model::Error> KeptRecord::trouble() const
{
    std::optional<model::Error> whole;
    for (const auto &each : {unsignedBecause, unlistedBecause, withoutPhotosBecause}) {
        if (each)
            whole = whole ? model::Error {whole->kind, whole->detail + u' ' + each->detail} : *each;
    }
    return whole;
}

static model::Done writeSeal(const model::Record &record, const trust::SigningKey &key, const QString &path)
{
    const report::Signer signer {key.publicKey(), [&key](const QByteArray &text) { return key.sign(text); }};
    const auto seal = report::sealFor(report::toJson(record), signer);
    return seal ? writeFile(*seal, report::sealPath(path)) : model::Done(tl::unexpected(seal.error()));
}

static std::optional<model::Error> errorOf(const model::Done &done)
{
    return done ? std::optional<model::Error>() : done.error();
}

model::Result<KeptRecord> saveSigned(model::Record &record, const QString &path, const QString &dataFolder)
{
    // What is there may belong to an older record.
    QFile::remove(report::sealPath(path));
    const auto key = trust::SigningKey::inFolder(dataFolder);
    record.signingKey = key ? key->publicKey() : QByteArray();
    if (const auto written = report::exportRecord(record, report::Format::Json, path); !written)
        return tl::unexpected(written.error());
    KeptRecord kept;
    kept.unsignedBecause = key ? errorOf(writeSeal(record, *key, path)) : key.error();
    kept.unlistedBecause = errorOf(addToRegistry(record, path, dataFolder));
    return kept;
}

model::Result<KeptRecord> keepRecord(model::Record &record, const QString &path, const QString &dataFolder)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return model::fail(model::Error::Kind::Internal, u"The folder %1 cannot be made."_s.arg(folder));
    auto kept = saveSigned(record, path, dataFolder);
    if (kept)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return kept;
}

model::Done writeFile(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return model::fail(model::Error::Kind::Internal, u"%1: %2."_s.arg(path, file.errorString()));
    return {};
}

QString fileWord(const QString &text)
{
    QString word;
    const QString head = text.trimmed().left(40);
    for (const QChar c : head)
        word += c.isLetterOrNumber() || c == u'-' || c == u'.' ? c : u'-';
    return word;
}

QString sheetName(const model::Record &record)
{
    QStringList words {record.started.toString(u"yyyy-MM-dd"_s), fileWord(record.site.name),
        fileWord(record.camera.model), fileWord(QString(record.camera.mac).remove(u':'))};
    words.removeAll(QString());
    return words.join(u'_');
}

} // namespace ui
