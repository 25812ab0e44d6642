// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray ipfilter("/cgi-bin/admin/ipfilter.cgi");
}

/** ipfilter.cgi in both of its forms. */
class TstPracticeIpfilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersItsTypeInItsOwnShape_data();
    void answersItsTypeInItsOwnShape();
    void setsItsType();
    void fillsTheFirstFreeSlot();
    void replacesTheSlotOfAnIndex();
    void refusesBadEntriesAndAFullList_data();
    void refusesBadEntriesAndAFullList();
    void deletesBySlot();
    void wantsAnAdministrator();
    void keepsTwoListsOnOldGenerations();
    void takesAwayByStartAndEndFirst();
    void refusesWhenTold();
    void closesUpWhenTold();

private:
    static QByteArray ask(const PracticeCamera &camera, const QByteArray &query)
    {
        return body(get(camera, ipfilter + '?' + query));
    }
};

void TstPracticeIpfilter::answersItsTypeInItsOwnShape_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("the word alone") << QByteArray("fd9387-htv") << QByteArray("allow\r\n");
    QTest::newRow("name and word") << QByteArray("ib8369a") << QByteArray("type=allow\r\n");
    QTest::newRow("0 means deny") << QByteArray("ib9365-ht") << QByteArray("type=deny\r\n");
}

void TstPracticeIpfilter::answersItsTypeInItsOwnShape()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, answer);
    const auto one = camera(profile);
    QCOMPARE(ask(*one, "type"), answer);
    QCOMPARE(body(post(*one, ipfilter, "type")), answer);
    QCOMPARE(one->writes(), 0);
}

void TstPracticeIpfilter::setsItsType()
{
    const auto ib9365 = camera("ib9365-ht");
    QCOMPARE(body(post(*ib9365, ipfilter, "type=allow")), QByteArray("type=allow\r\n"));
    QCOMPARE(ib9365->value(u"ipfilter_type"_s), u"1"_s);
    QCOMPARE(ask(*ib9365, "type=deny"), QByteArray("type=deny\r\n"));
    QCOMPARE(ib9365->value(u"ipfilter_type"_s), u"0"_s);
    QCOMPARE(ib9365->writes(), 2);
    QVERIFY(ask(*ib9365, "type=maybe").startsWith("ERROR"));
    QVERIFY(ask(*ib9365, "type=").startsWith("ERROR"));
    QVERIFY(ask(*ib9365, "nothing").startsWith("ERROR"));
    QCOMPARE(ib9365->value(u"ipfilter_type"_s), u"0"_s);
}

void TstPracticeIpfilter::fillsTheFirstFreeSlot()
{
    const auto fd9387 = camera("fd9387-htv");
    fd9387->setValue(u"ipfilter_ipv4list_i1"_s, u"192.0.2.1"_s);
    QCOMPARE(ask(*fd9387, "method=addv4&ip=192.0.2.0%2F24"), QByteArray("\r\n"));
    QCOMPARE(body(post(*fd9387, ipfilter, "method=addv4&ip=192.0.2.5-192.0.2.9")), QByteArray("\r\n"));
    QCOMPARE(ask(*fd9387, "method=addv6&ip=2001%3Adb8%3A%3A%2F32"), QByteArray("\r\n"));
    QCOMPARE(fd9387->value(u"ipfilter_ipv4list_i0"_s), u"192.0.2.0/24"_s);
    QCOMPARE(fd9387->value(u"ipfilter_ipv4list_i2"_s), u"192.0.2.5-192.0.2.9"_s);
    QCOMPARE(fd9387->value(u"ipfilter_ipv6list_i0"_s), u"2001:db8::/32"_s);
    QVERIFY(body(get(*fd9387, "/cgi-bin/admin/getparam.cgi?ipfilter"))
                .contains("ipfilter_ipv4list_i2='192.0.2.5-192.0.2.9'\r\n"));
}

void TstPracticeIpfilter::replacesTheSlotOfAnIndex()
{
    const auto fd9387 = camera("fd9387-htv");
    QCOMPARE(ask(*fd9387, "method=addv4&ip=192.0.2.1&index=9"), QByteArray("\r\n"));
    QCOMPARE(ask(*fd9387, "method=addv4&ip=192.0.2.2&index=9"), QByteArray("\r\n"));
    QCOMPARE(fd9387->value(u"ipfilter_ipv4list_i9"_s), u"192.0.2.2"_s);
    QVERIFY(fd9387->value(u"ipfilter_ipv4list_i0"_s).isEmpty());
}

void TstPracticeIpfilter::refusesBadEntriesAndAFullList_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("full") << QByteArray("method=addv6&ip=%3A%3A1");
    QTest::newRow("no entry") << QByteArray("method=addv4");
    QTest::newRow("no address") << QByteArray("method=addv4&ip=camera");
    QTest::newRow("wrong family") << QByteArray("method=addv4&ip=%3A%3A1");
    QTest::newRow("range in IPv6") << QByteArray("method=addv6&ip=%3A%3A1-%3A%3A2&index=0");
    QTest::newRow("slot too high") << QByteArray("method=addv4&ip=192.0.2.1&index=10");
    QTest::newRow("no slot") << QByteArray("method=addv4&ip=192.0.2.1&index=");
    QTest::newRow("nothing to delete") << QByteArray("method=delv4&index=0");
    QTest::newRow("delete what") << QByteArray("method=delv6");
    QTest::newRow("old form") << QByteArray("method=addallow&start=192.0.2.1&end=192.0.2.2");
    QTest::newRow("nothing") << QByteArray();
}

void TstPracticeIpfilter::refusesBadEntriesAndAFullList()
{
    QFETCH(QByteArray, query);
    const auto ib8369a = camera("ib8369a");
    for (int i = 0; i < 10; ++i)
        ib8369a->setValue(u"ipfilter_ipv6list_i%1"_s.arg(i), u"2001:db8::%1"_s.arg(i));
    const auto reply = get(*ib8369a, ipfilter + '?' + query);
    QCOMPARE(status(reply), 200);
    QVERIFY2(body(reply).startsWith("ERROR"), body(reply).constData());
    QVERIFY(ib8369a->value(u"ipfilter_ipv4list_i0"_s).isEmpty());
    QCOMPARE(ib8369a->value(u"ipfilter_ipv6list_i0"_s), u"2001:db8::0"_s);
}

void TstPracticeIpfilter::deletesBySlot()
{
    const auto fd9387 = camera("fd9387-htv");
    for (int i = 0; i < 3; ++i)
        ask(*fd9387, "method=addv4&ip=192.0.2." + QByteArray::number(i));
    QCOMPARE(ask(*fd9387, "method=delv4&index=1"), QByteArray("\r\n"));
    QCOMPARE(fd9387->value(u"ipfilter_ipv4list_i0"_s), u"192.0.2.0"_s);
    QCOMPARE(fd9387->value(u"ipfilter_ipv4list_i1"_s), QString());
    QCOMPARE(fd9387->value(u"ipfilter_ipv4list_i2"_s), u"192.0.2.2"_s);
}

void TstPracticeIpfilter::wantsAnAdministrator()
{
    const auto ib9365 = camera("ib9365-ht");
    ib9365->setRootPassword(u"secret"_s);
    ib9365->addAccount(u"o"_s, u"x"_s, u"operator"_s);
    QCOMPARE(status(get(*ib9365, ipfilter + "?type")), 401);
    QCOMPARE(status(get(*ib9365, ipfilter + "?type", basic("o", "x"))), 401);
    QCOMPARE(status(get(*ib9365, ipfilter + "?type", basic("root", "secret"))), 200);
    QCOMPARE(status(get(*ib9365, "/cgi-bin/operator/ipfilter.cgi?type", basic("o", "x"))), 404);
}

void TstPracticeIpfilter::keepsTwoListsOnOldGenerations()
{
    const auto ip7160 = camera("ip7160");
    QCOMPARE(ip7160->value(u"ipfilter_ipv6_allow_i0"_s), u"::/0"_s);
    QCOMPARE(ask(*ip7160, "method=addallow&start=192.0.2.1&end=192.0.2.9"), QByteArray("\r\n"));
    QCOMPARE(ip7160->value(u"ipfilter_allow_i1_start"_s), u"192.0.2.1"_s);
    QCOMPARE(ip7160->value(u"ipfilter_allow_i1_end"_s), u"192.0.2.9"_s);
    QCOMPARE(body(post(*ip7160, ipfilter, "method=adddeny&start=192.0.2.3&end=192.0.2.3&index=5")), QByteArray("\r\n"));
    QCOMPARE(ip7160->value(u"ipfilter_deny_i5_start"_s), u"192.0.2.3"_s);
    // Slot 0 lets everyone in from the factory; it can be written over.
    QCOMPARE(ask(*ip7160, "method=addallow&start=127.0.0.1&end=127.0.0.1&index=0"), QByteArray("\r\n"));
    QCOMPARE(ip7160->value(u"ipfilter_allow_i0_end"_s), u"127.0.0.1"_s);
    for (const auto *query : {"type", "type=allow", "method=addv4&ip=192.0.2.1", "method=addallow&start=192.0.2.1",
             "method=addallow&start=192.0.2.9&end=192.0.2.1", "method=deleteallow", "method=deleteallow&index=8"})
        QVERIFY2(ask(*ip7160, query).startsWith("ERROR"), query);
}

void TstPracticeIpfilter::takesAwayByStartAndEndFirst()
{
    const auto ip7160 = camera("ip7160");
    for (const auto *entry : {"1", "2", "3"})
        ask(*ip7160, QByteArray("method=adddeny&start=192.0.2.") + entry + "&end=192.0.2." + entry);
    QCOMPARE(ask(*ip7160, "method=deletedeny&start=192.0.2.2&end=192.0.2.2&index=0"), QByteArray("\r\n"));
    QCOMPARE(ip7160->value(u"ipfilter_deny_i0_start"_s), u"192.0.2.1"_s);
    QCOMPARE(ip7160->value(u"ipfilter_deny_i1_start"_s), QString());
    QCOMPARE(ask(*ip7160, "method=deletedeny&index=0"), QByteArray("\r\n"));
    QCOMPARE(ip7160->value(u"ipfilter_deny_i0_end"_s), QString());
    QVERIFY(ask(*ip7160, "method=deletedeny&start=192.0.2.9&end=192.0.2.9&index=2").startsWith("ERROR"));
    QCOMPARE(ip7160->value(u"ipfilter_deny_i2_start"_s), u"192.0.2.3"_s);
}

void TstPracticeIpfilter::refusesWhenTold()
{
    const auto fd9387 = camera("fd9387-htv", {u"refuse-ipfilter"_s});
    for (const auto *query : {"type", "type=allow", "method=addv4&ip=192.0.2.1"})
        QCOMPARE(ask(*fd9387, query), QByteArray("ERROR: Invalid command!\n"));
    QVERIFY(fd9387->value(u"ipfilter_ipv4list_i0"_s).isEmpty());
}

void TstPracticeIpfilter::closesUpWhenTold()
{
    const auto fd9387 = camera("fd9387-htv", {u"closing-list"_s});
    for (const auto *entry : {"1", "2", "3", "4"})
        ask(*fd9387, QByteArray("method=addv4&ip=192.0.2.") + entry);
    ask(*fd9387, "method=delv4&index=1");
    get(*fd9387, "/cgi-bin/admin/setparam.cgi?ipfilter_ipv4list_i0=");
    QCOMPARE(fd9387->value(u"ipfilter_ipv4list_i0"_s), u"192.0.2.3"_s);
    QCOMPARE(fd9387->value(u"ipfilter_ipv4list_i1"_s), u"192.0.2.4"_s);
    QCOMPARE(fd9387->value(u"ipfilter_ipv4list_i2"_s), QString());
    const auto ip7160 = camera("ip7160", {u"closing-list"_s});
    ask(*ip7160, "method=addallow&start=192.0.2.1&end=192.0.2.9");
    ask(*ip7160, "method=deleteallow&index=0");
    QCOMPARE(ip7160->value(u"ipfilter_allow_i0_start"_s), u"192.0.2.1"_s);
    QCOMPARE(ip7160->value(u"ipfilter_allow_i0_end"_s), u"192.0.2.9"_s);
    QVERIFY(ip7160->value(u"ipfilter_allow_i1_end"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TstPracticeIpfilter)
#include "tst_practice_ipfilter.moc"
