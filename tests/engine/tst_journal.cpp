// SPDX-License-Identifier: Apache-2.0
#include "engine/journal.h"
#include "engine/planner.h"
#include "engine/reconcile.h"
#include "engine/unfinished_job.h"
#include "guide/catalog.h"
#include "model/change_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

Change upnpOff()
{
    Change change;
    change.section = u"upnp_off"_s;
    change.title = "Switch UPnP off";
    change.body = SetParameters {{{u"upnppresentation_enable"_s, u"0"_s}}, {}};
    change.lines = {{u"upnppresentation_enable"_s, u"1"_s, u"0"_s}};
    return change;
}

Change rootPassword()
{
    Change change;
    change.section = u"root_password_strong"_s;
    change.title = "Set the root password";
    EditAccount edit;
    edit.user = u"root"_s;
    edit.password = Secret("Hush-4711-hush!");
    change.body = edit;
    change.lines = {{accountLine(u"root"_s), u"(blank)"_s, QString(secretMask)}};
    change.effect = Effect::NewLogin;
    change.undo = Undo::Impossible;
    return change;
}

JournalHead head()
{
    JournalHead head;
    head.toolVersion = u"0.1.0"_s;
    head.address = {u"192.0.2.1"_s, Address::Scheme::Http, quint16(80)};
    head.user = u"root"_s;
    head.startedBlank = true;
    head.recordPath = u"/records/a.json"_s;
    head.movedPorts = {{u"https"_s, quint16(8443)}};
    head.job.level = Level::Advanced;
    head.job.site.name = u"Depot 7"_s;
    SectionAnswer kept;
    kept.decision = Decision::Exception;
    kept.reason = u"intercom"_s;
    kept.values = {{u"entries"_s, u"192.0.2.0/24"_s}};
    kept.secrets = {{u"password"_s, Secret("Hush-4711-hush!")}};
    head.job.answers.sections.insert(u"audio_off"_s, kept);
    Snapshot &snapshot = head.before.snapshot;
    snapshot.parameters = {{u"upnppresentation_enable"_s, u"1"_s}, {u"network_https_port"_s, u"443"_s},
        {u"system_info_serialnumber"_s, u"0002D1000001"_s}, {u"snmp_rwcommunity"_s, u"hush-community"_s}};
    snapshot.identity = {u"FD9387"_s, u"00:02:D1:00:00:01"_s, u"f"_s};
    snapshot.reachedAt = head.address;
    head.before.camera = {.address = u"http://192.0.2.1"_s,
        .model = u"FD9387"_s,
        .mac = u"00:02:D1:00:00:01"_s,
        .firmwareBefore = u"f"_s,
        .firmwareAfter = {},
        .certificateSha256 = {},
        .clockOffsetSeconds = {}};
    Finding finding;
    finding.verdict = Verdict::Weak;
    finding.current = {"On (%1)", {u"x"_s}};
    head.before.rows = {{u"upnp_off"_s, finding}};
    return head;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;

private Q_SLOTS:

    void init() { m_path = m_folder.filePath(u"%1/journals/a.jsonl"_s.arg(++m_number)); }

    void tellsWhoGoesOnAllThatIsNeeded()
    {
        Journal journal;
        QVERIFY(journal.open(m_path));
        QVERIFY(journal.begin(head(), {{upnpOff(), rootPassword()}, {}}));
        QCOMPARE(journal.intent(upnpOff()).value(), 0);
        Outcome applied;
        applied.kind = Outcome::Kind::Applied;
        applied.readBack = {{u"upnppresentation_enable"_s, u"0"_s}};
        QVERIFY(journal.outcome(0, applied));
        QCOMPARE(journal.intent(rootPassword()).value(), 1);
        QVERIFY(journal.kept(1));
        QVERIFY(journal.door({u"192.0.2.1"_s, Address::Scheme::Https, quint16(8443)}, QByteArray(32, 'x')));

        const auto read = readJournalFile(m_path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(read->isOpen());
        QCOMPARE(read->camera().mac, u"00:02:D1:00:00:01"_s);
        QCOMPARE(read->head.recordPath, head().recordPath);
        QCOMPARE(read->head.movedPorts, head().movedPorts);
        QCOMPARE(read->head.job.level, Level::Advanced);
        QCOMPARE(read->head.job.site.name, u"Depot 7"_s);
        QCOMPARE(read->head.job.answers.of(u"audio_off"_s).reason, u"intercom"_s);
        QCOMPARE(read->head.before.rows, head().before.rows);
        QVERIFY(read->head.startedBlank);
        QCOMPARE(read->planned.size(), 2);
        QCOMPARE(read->steps.size(), 2);
        QCOMPARE(read->steps.at(0).change, upnpOff());
        QCOMPARE(read->steps.at(0).outcome->kind, Outcome::Kind::Applied);
        QVERIFY(read->steps.at(1).passwordKept && !read->steps.at(1).outcome);
        QCOMPARE(read->lastDoor.scheme, Address::Scheme::Https);
        QCOMPARE(read->certificates, QList<QByteArray> {QByteArray(32, 'x')});
    }

    void holdsNoSecret()
    {
        Journal journal;
        QVERIFY(journal.open(m_path));
        QVERIFY(journal.begin(head(), {{rootPassword()}, {}}));
        QVERIFY(journal.intent(rootPassword()));
        const QByteArray content = contentOf(m_path).toLower();
        QVERIFY(content.size() > 500);
        QVERIFY(!content.contains("hush"));
    }

    void isReadUpToATornLastLine()
    {
        Journal journal;
        QVERIFY(journal.open(m_path));
        QVERIFY(journal.begin(head(), {{upnpOff()}, {}}));
        QVERIFY(journal.intent(upnpOff()));
        const QByteArray whole = contentOf(m_path);
        Outcome applied;
        applied.kind = Outcome::Kind::Applied;
        QVERIFY(journal.outcome(0, applied));
        const QByteArray longer = contentOf(m_path);
        // Wherever the power went while the last line was written.
        for (qsizetype size = whole.size(); size < longer.size(); ++size) {
            const auto read = readJournal(longer.left(size));
            QVERIFY(read);
            QCOMPARE(read->steps.size(), 1);
            QVERIFY(!read->steps.constFirst().outcome);
        }
        QVERIFY(readJournal(longer)->steps.constFirst().outcome);
    }

    void goesOnBehindATornLine()
    {
        {
            Journal journal;
            QVERIFY(journal.open(m_path));
            QVERIFY(journal.begin(head(), {{upnpOff()}, {}}));
            QVERIFY(journal.intent(upnpOff()));
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append) && file.write("{\"event\":\"outco") > 0);
        file.close();
        Journal journal;
        QVERIFY(journal.reopen(m_path));
        QVERIFY(journal.resumed({{rootPassword()}, {}}));
        QCOMPARE(journal.intent(rootPassword()).value(), 1);
        const auto read = readJournalFile(m_path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->steps.size(), 2);
        QCOMPARE(read->planned, QList<Change> {changeFrom(toJson(rootPassword())).value()});
    }

    void namesTheLineThatIsDamaged()
    {
        Journal journal;
        QVERIFY(journal.open(m_path));
        QVERIFY(journal.begin(head(), {{upnpOff()}, {}}));
        QVERIFY(journal.intent(upnpOff()));
        QByteArray content = contentOf(m_path);
        content.insert(content.indexOf('\n') + 1, "rubbish\n");
        const auto read = readJournal(content);
        QVERIFY(!read);
        QCOMPARE(read.error().detail, u"The journal is damaged in line 2."_s);
    }

    void anEndedJobIsNotOfferedAgain_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("offered");
        QTest::newRow("complete") << int(Journal::End::Complete) << 0;
        QTest::newRow("taken back") << int(Journal::End::TakenBack) << 0;
        QTest::newRow("superseded") << int(Journal::End::Superseded) << 0;
        QTest::newRow("left in between") << int(Journal::End::Left) << 1;
        QTest::newRow("stopped") << int(Journal::End::Stopped) << 1;
    }

    void anEndedJobIsNotOfferedAgain()
    {
        QFETCH(int, how);
        const QString data = m_folder.filePath(QString::number(m_number));
        {
            Journal journal;
            QVERIFY(journal.open(m_path));
            QVERIFY(journal.begin(head(), {{upnpOff()}, {}}));
            QVERIFY(journal.intent(upnpOff()));
            // A job that is being done is not an interrupted one.
            QVERIFY(unfinishedJobs(data).isEmpty());
            QVERIFY(!Journal().reopen(m_path));
            QVERIFY(journal.end(static_cast<Journal::End>(how)));
        }
        QTEST(int(unfinishedJobs(data).size()), "offered");
    }

    void aJobThatSentNothingIsNotOffered()
    {
        Journal journal;
        QVERIFY(journal.open(m_path));
        QVERIFY(journal.begin(head(), {{upnpOff()}, {}}));
        journal.close();
        QVERIFY(unfinishedJobs(m_folder.filePath(QString::number(m_number))).isEmpty());
    }

    /// Whatever a section may want to be changed comes back from a journal as it went in, but for its secrets.
    void everyChangeOfTheCatalogComesBack()
    {
        int changes = 0;
        for (const guide::Section &section : guide::catalog()) {
            const auto remedy = section.remedy(section.weakened(), {});
            for (const Change &change : remedy) {
                const auto back = changeFrom(QJsonDocument::fromJson(QJsonDocument(toJson(change)).toJson()).object());
                QVERIFY(back);
                QCOMPARE(toJson(*back), toJson(change));
                QCOMPARE(undoOf(*back).has_value(), undoOf(change).has_value());
                ++changes;
            }
        }
        QVERIFY(changes > 10);
    }

    void isForItsOwnerOnlyAndIsNeverOverwritten()
    {
        Journal journal;
        QVERIFY(journal.open(m_path));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
        journal.close();
        QVERIFY(!Journal().open(m_path));
    }

    void saysSoWhenItCannotBeWritten()
    {
        Journal journal;
        const auto opened = journal.open(u"/proc/nowhere/a.jsonl"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Internal);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
