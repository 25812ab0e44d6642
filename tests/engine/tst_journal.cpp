// SPDX-License-Identifier: Apache-2.0
#include "engine/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void eachLineIsReadableWhileTheRunGoesOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journals/a.jsonl"_s);
        Change change;
        change.section = u"upnp_off"_s;
        change.title = "Switch UPnP off";
        change.lines = {{u"upnppresentation_enable"_s, u"1"_s, u"0"_s}};
        engine::Journal journal;
        QVERIFY(journal.open(path));
        QVERIFY(journal.begin({u"FD9387"_s, u"00:02:D1:00:00:01"_s, u"f"_s}, u"192.0.2.1"_s, {{change}, {}}));
        QVERIFY(journal.intent(0, change));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject begin = QJsonDocument::fromJson(lines.at(0)).object();
        QCOMPARE(begin.value("mac"_L1).toString(), u"00:02:D1:00:00:01"_s);
        QCOMPARE(begin.value("plan"_L1).toArray().size(), 1);
        const QJsonObject intent = QJsonDocument::fromJson(lines.at(1)).object();
        QCOMPARE(intent.value("event"_L1).toString(), u"intent"_s);
        QCOMPARE(intent.value("section"_L1).toString(), u"upnp_off"_s);
    }

    void isForItsOwnerOnlyAndIsNeverOverwritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.jsonl"_s);
        engine::Journal journal;
        QVERIFY(journal.open(path));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        engine::Journal second;
        QVERIFY(!second.open(path));
    }

    void saysSoWhenItCannotBeWritten()
    {
        engine::Journal journal;
        const auto opened = journal.open(u"/proc/nowhere/a.jsonl"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Internal);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
