// SPDX-License-Identifier: Apache-2.0
//
// The two sections that judge more than parameters: the firmware by what is published, the root password by what the
// run learnt of it.

#include "guide/catalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Verdict)

class TestFirmwareAndPasswordSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesTheKnownVulnerabilitiesOfTheFirmware_data()
    {
        QTest::addColumn<QString>("firmware");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("named");
        QTest::newRow("known") << u"IP7137-VVTK-0200a"_s << Verdict::Weak << u"CVE-2025-66049"_s;
        QTest::newRow("newest scheme") << u"FD9387-VVTK-2.2002.23.01k"_s << Verdict::Unknown << u"Off line"_s;
        QTest::newRow("to look up") << u"IT9388-VVTK-0130a"_s << Verdict::Unknown << u"CVE-2020-11949"_s;
        QTest::newRow("disputed") << u"FD8136-VVTK-0131a"_s << Verdict::Unknown << u"disputed"_s;
        QTest::newRow("none told") << QString() << Verdict::Unknown << u"did not tell"_s;
    }

    void namesTheKnownVulnerabilitiesOfTheFirmware()
    {
        QFETCH(const QString, firmware);
        QFETCH(const Verdict, verdict);
        QFETCH(const QString, named);
        Snapshot snapshot;
        snapshot.identity.firmware = firmware;
        const Finding finding = sectionWithId(u"firmware_current")->judge(snapshot, {});
        QCOMPARE(finding.verdict, verdict);
        QCOMPARE(finding.forPerson, verdict == Verdict::Unknown);
        QVERIFY2(finding.reason.english().contains(named), qPrintable(finding.reason.english()));
        QVERIFY(finding.current.english().contains(firmware));
    }

    void changesTheRootPasswordWhenItMustOrShall_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("given");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("changes");
        const auto state = [](RootPassword password) { return static_cast<int>(password); };
        QTest::newRow("blank") << state(RootPassword::Blank) << false << Verdict::Weak << true;
        QTest::newRow("blank, new one given") << state(RootPassword::Blank) << true << Verdict::Weak << true;
        QTest::newRow("weak") << state(RootPassword::Weak) << true << Verdict::Weak << true;
        QTest::newRow("strong") << state(RootPassword::Strong) << false << Verdict::Good << false;
        QTest::newRow("strong, new one given") << state(RootPassword::Strong) << true << Verdict::Good << true;
        QTest::newRow("unknown") << state(RootPassword::Unknown) << false << Verdict::Unknown << false;
    }

    void changesTheRootPasswordWhenItMustOrShall()
    {
        QFETCH(const int, state);
        QFETCH(const bool, given);
        QFETCH(const bool, changes);
        const QString id = u"root_password_strong"_s;
        Snapshot snapshot;
        snapshot.rootPassword = static_cast<RootPassword>(state);
        Answers answers;
        if (given)
            answers.sections[id].secrets.insert(u"password"_s, Secret("Xk7.mPq-9wTz"));
        QTEST(sectionWithId(id)->judge(snapshot, answers).verdict, "verdict");
        const QList<Change> remedy = sectionWithId(id)->remedy(snapshot, answers);
        QCOMPARE(!remedy.isEmpty(), changes);
        QCOMPARE(sectionWithId(id)->proofs(snapshot, answers).probes.contains(ProbeKind::OldPassword), changes);
        if (remedy.isEmpty())
            return;
        QCOMPARE(std::get<EditAccount>(remedy.first().body).password.has_value(), given);
        QCOMPARE(remedy.first().phase, Phase::RootPassword);
        QCOMPARE(remedy.first().undo, Undo::Impossible);
        QVERIFY(!remedy.first().lines.first().after.contains("Xk7"_L1));
        QCOMPARE(remedy.first().lines.first().before,
            snapshot.rootPassword == RootPassword::Blank ? u"(blank)"_s : u"(secret)"_s);
    }
};

QTEST_GUILESS_MAIN(TestFirmwareAndPasswordSections)
#include "tst_firmware_and_password_sections.moc"
