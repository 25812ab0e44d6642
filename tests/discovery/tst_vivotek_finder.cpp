// SPDX-License-Identifier: Apache-2.0
#include "discovery/vivotek_finder.h"
#include "discovery/vivotek_reply.h"
#include "simulator/practice_camera.h"
#include "support/patience.h"

#include <QTest>

using namespace discovery;
using namespace Qt::Literals::StringLiterals;

class TestVivotekFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsAnAnswer()
    {
        const QByteArray answer = QByteArray::fromHex("074a5d8f1c"
                                                      "0109495020"
                                                      "43616d657261"
                                                      "02060002d1322f7d"
                                                      "0401"
                                                      "7703aabbcc"
                                                      "0902"
                                                      "4950");
        const auto reply = parseVivotekReply(answer);
        QVERIFY(reply);
        QCOMPARE(reply->mac, u"00:02:D1:32:2F:7D"_s);
        QCOMPARE(reply->name, u"IP Camera"_s);
    }

    void readsAnAnswerWithoutTheQuestionInFront()
    {
        const auto reply = parseVivotekReply(QByteArray::fromHex("02060002d1322f7d09024950"));
        QVERIFY(reply);
        QCOMPARE(reply->mac, u"00:02:D1:32:2F:7D"_s);
        QCOMPARE(reply->name, u"IP"_s);
    }

    void survivesEveryCutAndEveryByte()
    {
        const QByteArray answer = QByteArray::fromHex("074a5d8f1c010249500206"
                                                      "0002d1322f7d04010902495f");
        for (qsizetype size = 0; size <= answer.size(); ++size) {
            const auto reply = parseVivotekReply(QByteArrayView(answer).first(size));
            QCOMPARE(reply.has_value(), size >= 17);
        }
        for (qsizetype place = 0; place < answer.size(); ++place) {
            QByteArray odd = answer;
            odd[place] = char(0xff);
            const auto reply = parseVivotekReply(odd);
            QVERIFY(!reply || reply->mac.size() == 17);
        }
    }

    void findsACameraByItsMac()
    {
        const auto camera =
            simulator::PracticeCamera::start({.profile = u"fd9387-htv"_s, .address = QHostAddress(u"127.0.0.24"_s)});
        QVERIFY(camera);
        VivotekFinder finder(model::Pace(), (*camera)->port(u"broadcast"_s));
        const auto found = finder.findByMac(u"00:02:D1:8F:93:87"_s);
        QVERIFY(waitUntil([&found] { return found.isFinished(); }, 20'000));
        QCOMPARE(found.result(), std::optional(QHostAddress(u"127.0.0.24"_s)));
    }

    void endsWhenNobodyAnswers()
    {
        VivotekFinder finder(model::Pace().scaled(0.05), 9);
        const auto found = finder.findByMac(u"00:02:D1:00:00:00"_s);
        QVERIFY(waitUntil([&found] { return found.isFinished(); }, 20'000));
        QVERIFY(!found.result());
    }
};

QTEST_GUILESS_MAIN(TestVivotekFinder)
#include "tst_vivotek_finder.moc"
