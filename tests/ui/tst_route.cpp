// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "ui/route.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

class TstRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void visitsEveryPageOnceInTheOrderOfTheGuide();
    void showsOneSectionAlone();
    void leavesOutSectionsOfOtherJobs();
    void skipsApplyWhenNothingIsToBeChanged();
    void endsWithTheChecklist();
    void goesOnFromTheRowThatWasJumpedTo();
    void goesPastWhatIsSettled();
    void asksOnlyAboutSectionsOnTheWay();
    void knowsNoPageForAnUnknownSection();
};

static QList<int> wayFrom(int page, const RouteFacts &facts)
{
    QList<int> way;
    for (; page != NoPage && way.size() < 100; page = nextPage(page, facts))
        way.append(page);
    return way;
}

void TstRoute::visitsEveryPageOnceInTheOrderOfTheGuide()
{
    QList<int> expected {JobPageId, CameraPageId, SignInPageId, OverviewPageId};
    const QStringList ids = guide::sectionIds();
    for (const QString &id : ids)
        expected.append(pageOfSection(id));
    expected += {ReviewPageId, ApplyPageId, ResultPageId, ChecklistPageId};
    QCOMPARE_EQ(wayFrom(JobPageId, {.sections = ids}), expected);
}

void TstRoute::showsOneSectionAlone()
{
    const RouteFacts facts {.sections = {u"upnp_off"_s}, .oneSectionOnly = true};
    const QList<int> expected {
        SignInPageId, pageOfSection(u"upnp_off"_s), ReviewPageId, ApplyPageId, ResultPageId, ChecklistPageId};
    QCOMPARE_EQ(wayFrom(SignInPageId, facts), expected);
}

void TstRoute::leavesOutSectionsOfOtherJobs()
{
    const RouteFacts facts {.sections = {u"clock_correct"_s, u"snmp_off"_s}};
    QCOMPARE_EQ(nextPage(OverviewPageId, facts), pageOfSection(u"clock_correct"_s));
    QCOMPARE_EQ(nextPage(pageOfSection(u"clock_correct"_s), facts), pageOfSection(u"snmp_off"_s));
    QCOMPARE_EQ(nextPage(pageOfSection(u"snmp_off"_s), facts), ReviewPageId);
}

void TstRoute::skipsApplyWhenNothingIsToBeChanged()
{
    QCOMPARE_EQ(nextPage(ReviewPageId, {.sections = {}, .somethingToApply = false}), ResultPageId);
    QCOMPARE_EQ(nextPage(ReviewPageId, {.sections = {}, .somethingToApply = true}), ApplyPageId);
}

void TstRoute::endsWithTheChecklist()
{
    QCOMPARE_EQ(nextPage(ChecklistPageId, {}), NoPage);
}

void TstRoute::goesOnFromTheRowThatWasJumpedTo()
{
    const RouteFacts facts {.sections = guide::sectionIds()};
    QCOMPARE_EQ(nextPage(pageOfSection(u"audio_off"_s), facts), pageOfSection(u"upnp_off"_s));
}

void TstRoute::goesPastWhatIsSettled()
{
    RouteFacts facts {.sections = {u"clock_correct"_s, u"audio_off"_s, u"snmp_off"_s}};
    facts.isSettled = [](const QString &section) { return section != "audio_off"_L1; };
    QCOMPARE_EQ(nextPage(OverviewPageId, facts), pageOfSection(u"audio_off"_s));
    QCOMPARE_EQ(nextPage(pageOfSection(u"audio_off"_s), facts), ReviewPageId);
    facts.isSettled = [](const QString &) { return true; };
    QCOMPARE_EQ(nextPage(OverviewPageId, facts), ReviewPageId);
}

void TstRoute::asksOnlyAboutSectionsOnTheWay()
{
    QStringList asked;
    const RouteFacts facts {.sections = {u"clock_correct"_s, u"audio_off"_s, u"upnp_off"_s, u"snmp_off"_s},
        .isSettled = [&asked](const QString &section) {
            asked.append(section);
            return false;
        }};
    QCOMPARE_EQ(nextPage(pageOfSection(u"clock_correct"_s), facts), pageOfSection(u"audio_off"_s));
    QCOMPARE_EQ(asked, QStringList {u"audio_off"_s});
    nextPage(ReviewPageId, facts);
    QCOMPARE_EQ(asked.size(), 1);
}

void TstRoute::knowsNoPageForAnUnknownSection()
{
    QCOMPARE_EQ(pageOfSection(u"coffee_on"_s), NoPage);
    QVERIFY(!sectionOfPage(NoPage));
    QVERIFY(!sectionOfPage(ChecklistPageId));
    QVERIFY(!sectionOfPage(FirstSectionPageId + static_cast<int>(guide::catalog().size())));
    QCOMPARE_EQ(sectionOfPage(pageOfSection(u"snmp_off"_s))->id, u"snmp_off"_s);
}

QTEST_APPLESS_MAIN(TstRoute)
#include "tst_route.moc"
