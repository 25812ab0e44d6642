// SPDX-License-Identifier: Apache-2.0
#include "ui/record_keeping.h"

#include "report/export.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ui {

using namespace Qt::Literals::StringLiterals;

model::Done keepRecord(const model::Record &record, const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return model::fail(model::Error::Kind::Internal, u"The folder %1 cannot be made."_s.arg(folder));
    if (const auto written = report::exportRecord(record, report::Format::Json, path); !written)
        return written;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
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
    for (const QChar c : text.trimmed().left(40))
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
