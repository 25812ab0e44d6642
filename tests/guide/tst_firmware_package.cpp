// SPDX-License-Identifier: Apache-2.0
//
// Which packages may be sent to which camera: by names that were seen (API doc §3.5 and §5, field notes "Values").
#include "guide/catalog.h"
#include "guide/firmware_package.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(PackageFit)

static Snapshot cameraRunning(const QString &firmware, const QString &modelName)
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.parameters = {{u"system_info_firmwareversion"_s, firmware}, {u"system_info_modelname"_s, modelName}};
    snapshot.identity = identityFrom(snapshot.parameters);
    return snapshot;
}

static Answers answersWith(const QMap<QString, QString> &values)
{
    Answers answers;
    answers.sections[u"firmware_current"_s].values = values;
    return answers;
}

class TestFirmwarePackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsWhatAPackageIsToACamera_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("running");
        QTest::addColumn<QString>("modelName");
        QTest::addColumn<PackageFit>("fit");
        const QString cc = u"CC8160-VVTK-0100a"_s;
        const auto row = [](const char *name, const QString &package, const QString &running, const QString &modelName,
                             PackageFit fit) { QTest::newRow(name) << package << running << modelName << fit; };
        row("newer", u"CC8160-VVTK-0100d.flash.pkg"_s, cc, u"CC8160"_s, PackageFit::Newer);
        row("same", u"CC8160-VVTK-0100a.flash.pkg"_s, cc, u"CC8160"_s, PackageFit::Same);
        row("same in capitals", u"cc8160-vvtk-0100A.FLASH.PKG"_s, cc, u"CC8160"_s, PackageFit::Same);
        row("older", u"CC8160-VVTK-0100a.flash.pkg"_s, u"CC8160-VVTK-0100d"_s, u"CC8160"_s, PackageFit::Older);
        row("loaded down twice", u"CC8160-VVTK-0100d.flash (1).pkg"_s, cc, u"CC8160"_s, PackageFit::Newer);
        row("without flash", u"CC8160-VVTK-0100d.pkg"_s, cc, u"CC8160"_s, PackageFit::Newer);
        row("the new scheme is newer", u"FD9387-VVTK-2.2002.23.01k.flash.pkg"_s, u"FD9387-VVTK-0121d"_s,
            u"FD9387-HTV"_s, PackageFit::Newer);
        row("the old scheme is older", u"FD9387-VVTK-0121d.flash.pkg"_s, u"FD9387-VVTK-2.2002.23.01k"_s,
            u"FD9387-HTV"_s, PackageFit::Older);
        row("named by the model", u"FD9387-HTV-VVTK-2.2002.23.01k.flash.pkg"_s, u"FD9387-VVTK-0121d"_s, u"FD9387-HTV"_s,
            PackageFit::Newer);
        row("the prefix is not the model's", u"IP8131-VVTK-0200a.flash.pkg"_s, u"IP8131-VVTK-0100e7"_s, u"IP8131W"_s,
            PackageFit::Newer);
        row("a sibling", u"FD9387-VVTK-0121d.flash.pkg"_s, u"FD9387A-VVTK-0101b"_s, u"FD9387-HTV-A"_s,
            PackageFit::AnotherModel);
        row("a sibling by its model", u"FD9387-EHTV-VVTK-0121d.flash.pkg"_s, u"FD9387-VVTK-0101b"_s, u"FD9387-HTV"_s,
            PackageFit::AnotherModel);
        row("another model", u"FD8166A-VVTK-0204j.flash.pkg"_s, cc, u"CC8160"_s, PackageFit::AnotherModel);
        row("another maker's build", u"CC8160-TCON-0100d.flash.pkg"_s, cc, u"CC8160"_s, PackageFit::AnotherBrand);
        row("no package", u"holiday.jpg"_s, cc, u"CC8160"_s, PackageFit::NoPackage);
        row("no version", u"CC8160-VVTK-latest.flash.pkg"_s, cc, u"CC8160"_s, PackageFit::NoPackage);
        row("no name", QString(), cc, u"CC8160"_s, PackageFit::NoPackage);
        row("a silent camera", u"CC8160-VVTK-0100d.flash.pkg"_s, QString(), u"CC8160"_s, PackageFit::UnknownCamera);
        row("builds only", u"CC8160-VVTK-0107b_2.flash.pkg"_s, u"CC8160-VVTK-0107b_1"_s, u"CC8160"_s,
            PackageFit::NotComparable);
    }

    void tellsWhatAPackageIsToACamera()
    {
        QFETCH(const QString, package);
        QFETCH(const QString, running);
        QFETCH(const QString, modelName);
        QFETCH(const PackageFit, fit);
        QCOMPARE(fitOf(package, cameraRunning(running, modelName)), fit);
    }

    void sendsOnlyWhatFits_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("complaint"); // empty = it is sent
        QTest::newRow("newer") << u"/p/CC8160-VVTK-0100d.flash.pkg"_s << QString();
        QTest::newRow("older") << u"/p/CC8160-VVTK-0099a.flash.pkg"_s << u"not newer"_s;
        QTest::newRow("another model") << u"/p/FD8166A-VVTK-0204j.flash.pkg"_s << u"another model"_s;
        QTest::newRow("no package") << u"/p/holiday.jpg"_s << u"does not tell"_s;
        QTest::newRow("hostile name") << u"/p/CC8160-VVTK-0100d\".flash.pkg"_s << u"does not tell"_s;
    }

    void sendsOnlyWhatFits()
    {
        QFETCH(const QString, package);
        QFETCH(const QString, complaint);
        const Section &section = *sectionWithId(u"firmware_current");
        const Snapshot camera = cameraRunning(u"CC8160-VVTK-0100a"_s, u"CC8160"_s);
        const Answers answers = answersWith({{u"packageFile"_s, package}});
        const QList<Change> changes = section.remedy(camera, answers);
        QCOMPARE(changes.isEmpty(), !complaint.isEmpty());
        const Finding finding = section.judge(camera, answers);
        QCOMPARE(finding.needs, complaint.isEmpty() ? QString() : u"packageFile"_s);
        QVERIFY2(
            complaint.isEmpty() || finding.reason.english().contains(complaint), qPrintable(finding.reason.english()));
    }

    void sendsAnOlderOneIfItIsWanted()
    {
        const Section &section = *sectionWithId(u"firmware_current");
        const Snapshot camera = cameraRunning(u"CC8160-VVTK-0100d"_s, u"CC8160"_s);
        const Answers answers =
            answersWith({{u"packageFile"_s, u"CC8160-VVTK-0100a.flash.pkg"_s}, {u"allowOlder"_s, u"1"_s}});
        const QList<Change> changes = section.remedy(camera, answers);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().phase, Phase::Firmware);
        QCOMPARE(preview(camera, changes.first()).identity.firmware, u"CC8160-VVTK-0100a"_s);
    }

    void comparesTheDigestThatWasGiven_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<bool>("fits");
        const QString seen = QString(64, u'a');
        QTest::newRow("none") << QString() << true;
        QTest::newRow("the same") << seen << true;
        QTest::newRow("capitals in groups") << u"AAAAAAAA "_s.repeated(8) << true;
        QTest::newRow("another") << QString(64, u'b') << false;
        QTest::newRow("too short") << QString(40, u'a') << false;
        QTest::newRow("no digest") << u"see the page"_s << false;
    }

    void comparesTheDigestThatWasGiven()
    {
        QFETCH(const QString, given);
        QFETCH(const bool, fits);
        const Answers answers = answersWith({{u"packageFile"_s, u"CC8160-VVTK-0100d.flash.pkg"_s},
            {u"packageSha256"_s, given}, {u"packageSeenSha256"_s, QString(64, u'a')}});
        const auto problem = packageProblem(cameraRunning(u"CC8160-VVTK-0100a"_s, u"CC8160"_s), answers);
        QCOMPARE(!problem.has_value(), fits);
    }
};

QTEST_GUILESS_MAIN(TestFirmwarePackage)
#include "tst_firmware_package.moc"
