// SPDX-License-Identifier: Apache-2.0
#include "output.h"

#include "guide/catalog.h"
#include "model/record.h"
#include "ui/explain.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

void printResult(const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stdout);
    if (!utf8.endsWith('\n'))
        std::fputc('\n', stdout);
    std::fflush(stdout);
}

void printMessage(const QString &line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stderr);
}

void printError(const Error &error)
{
    const ui::Explanation words = ui::explain(error.kind);
    printMessage(u"camlock: %1"_s.arg(words.what));
    if (!error.detail.isEmpty())
        printMessage(u"         %1"_s.arg(error.detail));
    printMessage(u"         %1"_s.arg(words.now));
}

void printUsageError(const QString &sentence)
{
    printMessage(u"camlock: %1"_s.arg(sentence));
}

static QString scoreLine(const Record &record, Level level)
{
    const Score score = guide::scoreOf(record, level);
    return u"%1: %2 of %3 counted rows pass%4"_s.arg(nameOf(level))
        .arg(score.passed)
        .arg(score.counted)
        .arg(score.reached ? QString() : u"; not reached"_s);
}

QByteArray textOf(const Record &record)
{
    QString text = u"%1  %2  %3  %4\n"_s.arg(
        record.camera.model, record.camera.mac, record.camera.firmwareAfter, record.camera.address);
    for (const RecordedSection &row : record.sections) {
        const QString before = row.before.english();
        const QString after = row.after.english();
        text += u"%1 %2 %3\n"_s.arg(nameOf(row.status), -14)
                    .arg(row.id, -26)
                    .arg(before == after ? after : u"%1 → %2"_s.arg(before, after));
        if (!row.note.isEmpty())
            text += u"%1%2\n"_s.arg(QString(15, u' '), row.note.english());
    }
    if (!record.beyondGuide.isEmpty())
        text += u"Beyond the guide\n"_s;
    for (const Proof &proof : record.beyondGuide)
        text +=
            u"%1 %2 %3\n"_s.arg(proof.ok ? u"noted"_s : u"open"_s, -14).arg(proof.what, -26).arg(proof.seen.english());
    for (const Level level : {Level::Basic, Level::Advanced, Level::Enterprise}) {
        if (includes(record.level, level) && !guide::sectionsOf(level).isEmpty())
            text += scoreLine(record, level) + u'\n';
        if (level == record.level)
            break;
    }
    return text.toUtf8();
}

QByteArray textOf(const Plan &plan)
{
    QString text;
    int number = 1;
    for (const Change &change : plan.changes) {
        const Text wayBack = plan.waysBack.value(number - 1);
        text += u"%1. %2 (%3)\n"_s.arg(number++).arg(change.title.english(), change.section);
        for (const Change::Line &line : change.lines)
            text += u"     %1: %2 → %3\n"_s.arg(line.name, line.before, line.after);
        if (change.isByHand())
            text += u"     by hand: %1\n"_s.arg(std::get<ByHand>(change.body).instruction.english());
        else
            text += u"     effect: %1; undo: %2\n"_s.arg(nameOf(change.effect),
                change.undo == Undo::Impossible ? u"not possible"_s : u"the old values are written back"_s);
        if (!wayBack.isEmpty())
            text += u"     way back in: %1\n"_s.arg(wayBack.english());
    }
    if (!plan.more.isEmpty())
        text += plan.more.english() + u'\n';
    if (plan.changes.isEmpty())
        text = u"Nothing to change.\n"_s;
    return text.toUtf8();
}

QByteArray jsonOf(const Plan &plan, const RecordedCamera &camera)
{
    QJsonArray changes;
    for (const Change &change : plan.changes) {
        const Text wayBack = plan.waysBack.value(changes.size());
        QJsonArray lines;
        for (const Change::Line &line : change.lines)
            lines.append(QJsonObject {{u"name"_s, line.name}, {u"old"_s, line.before}, {u"new"_s, line.after}});
        changes.append(QJsonObject {{u"section"_s, change.section}, {u"title"_s, change.title.english()},
            {u"effect"_s, nameOf(change.effect)}, {u"undo"_s, change.undo != Undo::Impossible},
            {u"byHand"_s, change.isByHand()}, {u"lines"_s, lines},
            {u"wayBack"_s, wayBack.isEmpty() ? QJsonValue() : wayBack.english()}});
    }
    const QJsonObject object {{u"camera"_s,
                                  QJsonObject {{u"address"_s, camera.address}, {u"model"_s, camera.model},
                                      {u"mac"_s, camera.mac}, {u"firmware"_s, camera.firmwareBefore}}},
        {u"changes"_s, changes}, {u"refusal"_s, plan.refusal.isEmpty() ? QJsonValue() : plan.refusal.english()},
        {u"more"_s, plan.more.isEmpty() ? QJsonValue() : plan.more.english()}};
    return QJsonDocument(object).toJson();
}

Done DiagnosticLog::open(const QString &path)
{
    m_path = path;
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(Error::Kind::BadReply, u"The log %1 cannot be written: %2."_s.arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void DiagnosticLog::write(const QString &line)
{
    if (m_path.isEmpty())
        return;
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(u"%1 %2\n"_s.arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs), line).toUtf8());
}

} // namespace app
