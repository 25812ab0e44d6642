// SPDX-License-Identifier: Apache-2.0
#include "report/page_flow.h"

#include <QTest>

using namespace report;

class PageFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsANewPageWhenABlockDoesNotFit();
    void keepsAHeadingWithWhatFollows();
    void repeatsTheTableHeader();
    void givesAnOversizedBlockAPage();
    void hasOnePageForNothing();

private:
    static std::shared_ptr<const Drawing> drawing(qreal height)
    {
        auto made = std::make_shared<Drawing>(Canvas {1, 100});
        made->extendTo(height);
        return made;
    }
};

void PageFlowTest::beginsANewPageWhenABlockDoesNotFit()
{
    const auto pages = paginate({{drawing(60)}, {drawing(30), nullptr, 10}, {drawing(1), nullptr, 5}}, 100);
    QCOMPARE_EQ(pages.size(), 2);
    QCOMPARE_EQ(pages[0][1].top, 70.0);
    QCOMPARE_EQ(pages[1][0].top, 0.0);
}

void PageFlowTest::keepsAHeadingWithWhatFollows()
{
    const auto pages = paginate({{drawing(80)}, {drawing(10), nullptr, 0, true}, {drawing(20)}}, 100);
    QCOMPARE_EQ(pages.size(), 2);
    QCOMPARE_EQ(pages[0].size(), 1);
    QCOMPARE_EQ(pages[1].size(), 2);
}

void PageFlowTest::repeatsTheTableHeader()
{
    const auto header = drawing(10);
    const auto pages = paginate({{header, nullptr, 0, true}, {drawing(80), header}, {drawing(80), header}}, 100);
    QCOMPARE_EQ(pages.size(), 2);
    QCOMPARE_EQ(pages[1].size(), 2);
    QVERIFY(pages[1][0].drawing == header);
    QCOMPARE_EQ(pages[1][1].top, 10.0);
}

void PageFlowTest::givesAnOversizedBlockAPage()
{
    const auto pages = paginate({{drawing(10)}, {drawing(500)}, {drawing(10)}}, 100);
    QCOMPARE_EQ(pages.size(), 3);
}

void PageFlowTest::hasOnePageForNothing()
{
    QCOMPARE_EQ(paginate({}, 100).size(), 1);
}

QTEST_GUILESS_MAIN(PageFlowTest)
#include "tst_page_flow.moc"
