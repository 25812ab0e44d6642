// SPDX-License-Identifier: Apache-2.0
#include "guide/advisories.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The names of all advisories that fit, for a camera that reports this firmware.
QStringList namesFor(const QString &firmware)
{
    QStringList names;
    for (const Advisory &advisory : advisoriesFor(builtInAdvisories(), {.model = {}, .mac = {}, .firmware = firmware}))
        names += advisory.ids;
    return names;
}

} // namespace

class TestAdvisories : public QObject
{
    Q_OBJECT

private:
    QSet<QString> m_tested;

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachEntryFitsWhatItNamesAndNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("affected");
        QTest::addColumn<QString>("notAffected");
        const auto row = [](const char *name, const char *affected, const char *notAffected) {
            QTest::addRow("%s: %s, not %s", name, affected, notAffected)
                << QString::fromLatin1(name) << QString::fromLatin1(affected) << QString::fromLatin1(notAffected);
        };
        for (const auto *name : {"CVE-2013-1594", "CVE-2013-1595", "CVE-2013-1596", "CVE-2013-1597", "CVE-2013-1598"}) {
            row(name, "PT7135-VVTK-0300a", "PT7135-VVTK-0401a");
            row(name, "PT7135-VVTK-0400a", "PT7137-VVTK-0400a");
        }
        row("CVE-2013-4985", "IP7160-VVTK-0105a", "IP7160-VVTK-0301c");
        row("CVE-2013-4985", "IP8332-VVTK-0105b", "IP8331-VVTK-0105b");
        row("CVE-2017-9828", "IB8369-VVTK-0102a", "IB8368-VVTK-0102a");
        row("CVE-2017-9829", "FD816BA-VVTK-010101", "FD816B-VVTK-010101");
        row("CVE-2024-7439", "CC8160-VVTK-0100d", "CC8160-VVTK-0101a");
        row("CVE-2024-7441", "SD9364-VVTK-0103f", "SD9364-VVTK-0109a");
        row("Web server overflow of November 2017", "FD8164-VVTK-0200b", "FE8180-VVTK-0200b");
        row("Web server overflow of November 2017", "SD9364-VVTK-0102a", "SD9374-VVTK-0102a");
        for (const auto *name : {"CVE-2018-14494", "CVE-2018-14495", "CVE-2018-14496"})
            row(name, "FD8136-VVTK-0301a", "FD8137-VVTK-0301a");
        row("CVE-2018-14768", "FD8177-VVTK-0105z", "FD8177-VVTK-0106a");
        row("CVE-2018-14768", "IB9365-VVTK-0204j", "IP7160-VVTK-0101b");
        row("CVE-2018-14768", "SD9364-VVTK-0100a", "SD9364-VVTK-2.2002.23.01k");
        for (const auto *name : {"CVE-2018-14769", "CVE-2018-14770", "CVE-2018-14771"})
            row(name, "FD8177-VVTK-0103a", "FD8177-VVTK-0106a");
        row("CVE-2018-18004", "CC8160-VVTK-0108c", "CC8160-VVTK-0109a");
        row("CVE-2018-18004", "IP7160-VVTK-0101b", "IP7160-TCON-0101b");
        for (const auto *name : {"CVE-2018-18005", "CVE-2018-18244"}) {
            row(name, "IB9365-VVTK-0106a", "IB9365-VVTK-0105z");
            row(name, "IB9365-VVTK-0208z", "IB9365-VVTK-0109a");
        }
        row("CVE-2019-10256", "FD9380-VVTK-0112z", "FD9380-VVTK-0113a");
        for (const auto *name : {"CVE-2019-14457", "CVE-2019-14458"})
            row(name, "FD9380-VVTK-0119z", "FD9380-VVTK-0120a");
        for (const auto *name : {"CVE-2020-11949", "CVE-2020-11950"}) {
            row(name, "IT9388-VVTK-2.2001.10.05a", "IT9388-VVTK-2.2002.23.01k");
            row(name, "IT9388-VVTK-0121d", "IT9388-VVTK-0121d_Beta2"); // unclear
        }
        row("CVE-2024-26548", "FD8166A-VVTK-0204j", "FD8166A-VVTK-0204k");
        row("CVE-2024-7440", "CC8160-VVTK-0100d", "CC8160-VVTK-0100e");
        row("CVE-2024-7442", "SD9364-VVTK-0103f", "SD9364-VVTK-0104a");
        row("CVE-2025-12592", "IP8131W-TCON-0100e7", "IP8132-VVTK-0100e7");
        row("CVE-2025-12592", "PT7135-VVTK-0300a", "PT7137-VVTK-0300a");
        for (const auto *name : {"CVE-2025-66049", "CVE-2025-66050", "CVE-2025-66051", "CVE-2025-66052"})
            row(name, "IP7137-VVTK-0200a", "IP7137-VVTK-0201a");
        row("CVE-2026-22755", "IB9365-VVTK-0121d_48573_1", "IB9365-VVTK-0125d");
        row("CVE-2026-22755", "FD9387-HTV-VVTK-0100a", "FD9387-HTV-VVTK-2.2002.23.01k");
        row("CVE-2026-22755", "MS9390-VVTK-012501", "MS9290-VVTK-012501");
        row("CVE-2026-22755", "FE9181-VVTK-0125c", "FE9191-VVTK-0125c");
        row("CVE-2026-22755", "FD9165-VVTK-0107b", "FD9164-VVTK-0107b");
        for (const auto *name : {"CVE-2026-30649", "CVE-2026-30650", "CVE-2026-30652", "CVE-2026-35717"})
            row(name, "FD8136-VVTK-0300a", "FD8136-VVTK-0301a");
    }

    void eachEntryFitsWhatItNamesAndNothingElse()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, affected);
        QFETCH(const QString, notAffected);
        m_tested.insert(name);
        QVERIFY(namesFor(affected).contains(name));
        QVERIFY(!namesFor(notAffected).contains(name));
    }

    /// Must come after the table above.
    void theTableLeftNoEntryOut()
    {
        QVERIFY(!builtInAdvisories().isEmpty());
        for (const Advisory &advisory : builtInAdvisories()) {
            const bool ofCamera =
                advisory.concerns == Advisory::Concerns::Camera || advisory.concerns == Advisory::Concerns::Setting;
            for (const QString &name : advisory.ids)
                QVERIFY2(!ofCamera || m_tested.contains(name), qPrintable(name));
            QVERIFY(!advisory.ids.isEmpty() && !advisory.models.isEmpty() && !advisory.what.isEmpty());
        }
    }

    void leavesOutWhatConcernsOtherThings()
    {
        QVERIFY(!namesFor(u"ND8422P-VVTK-0100a"_s).contains("CVE-2025-3403"_L1));
        QVERIFY(!namesFor(u"IP7133-VVTK-0100a"_s).contains("CVE-2007-3167"_L1));
    }

    void marksDisputedAndUnclearOnes()
    {
        const auto fitting = advisoriesFor(builtInAdvisories(), {.model = u"FD8136"_s, .mac = {}, .firmware = {}});
        const auto disputed = std::find_if(
            fitting.begin(), fitting.end(), [](const Advisory &a) { return a.ids.contains("CVE-2018-14494"_L1); });
        QVERIFY(disputed != fitting.end());
        QVERIFY(disputed->disputed && disputed->unclear);
    }

    void fitsTheModelTheCameraSaysItIsToo()
    {
        const auto fitting =
            advisoriesFor(builtInAdvisories(), {.model = u"FD8166A-N"_s, .mac = {}, .firmware = u"XX-VVTK-0204j"_s});
        QVERIFY(std::any_of(
            fitting.begin(), fitting.end(), [](const Advisory &a) { return a.ids.contains("CVE-2024-26548"_L1); }));
    }

    void fitsModels_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("fits");
        const auto row = [](const QString &pattern, const QString &model, bool fits) {
            QTest::addRow("%s %s", qPrintable(pattern), qPrintable(model)) << pattern << model << fits;
        };
        row(u"FD8*"_s, u"FD8166A"_s, true);
        row(u"FD8*"_s, u"FD9166A"_s, false);
        row(u"FD8166"_s, u"FD8166A"_s, false);
        row(u"IP816A"_s, u"IP816A-HP-LPC(Street)"_s, true);
        row(u"fd8166a"_s, u"FD8166A"_s, true);
        row(u"FE918?"_s, u"FE9181-H"_s, true);
        row(u"FE918?"_s, u"FE918"_s, false);
        row(u"FD9165..FD9391"_s, u"FD9387-HTV-A"_s, true);
        row(u"FD9165..FD9391"_s, u"FD9391"_s, true);
        row(u"FD9165..FD9391"_s, u"FD9392"_s, false);
        row(u"FD9165..FD9391"_s, u"IB9200"_s, false);
        row(u"FD9165..FD9391"_s, u"FD99999999999999999999"_s, false);
        row(u"FD9165..FD9391"_s, u"日本語"_s, false);
        row(u"*"_s, QString(), true);
        row(u"FD*"_s, QString(), false);
    }

    void fitsModels()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, model);
        QTEST(fitsModel(pattern, model), "fits");
    }

    void refusesABrokenList_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto list = [](const QByteArray &entry) {
            return QByteArray(R"({"schema":"camlock-advisories/1","advisories":[)" + entry + "]}");
        };
        QTest::newRow("half written") << QByteArray("{\n\"schema\":") << u"line 2"_s;
        QTest::newRow("no schema") << QByteArray(R"({"advisories":[]})") << u"schema"_s;
        QTest::newRow("other schema") << QByteArray(R"({"schema":"x","advisories":[]})") << u"schema"_s;
        QTest::newRow("no list") << QByteArray(R"({"schema":"camlock-advisories/1"})") << u"advisories"_s;
        QTest::newRow("unknown key") << list(R"({"ids":["a"],"models":["*"],"color":"red"})") << u"color"_s;
        QTest::newRow("no models") << list(R"({"ids":["a"]})") << u"models"_s;
        QTest::newRow("bad version") << list(R"({"ids":["a"],"models":["*"],"before":"soon"})") << u"before"_s;
        QTest::newRow("bad exact version") << list(R"({"ids":["a"],"models":["*"],"versions":["soon"]})") << u"soon"_s;
        QTest::newRow("bad kind") << list(R"({"ids":["a"],"models":["*"],"concerns":"cars"})") << u"concerns"_s;
    }

    void refusesABrokenList()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        const auto result = loadAdvisories(json);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadReply);
        QVERIFY2(result.error().detail.contains(named), qPrintable(result.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestAdvisories)
#include "tst_advisories.moc"
