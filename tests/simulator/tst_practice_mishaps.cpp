// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray setparam("/cgi-bin/admin/setparam.cgi");
const QByteArray question("/cgi-bin/admin/getparam.cgi?snmp_v2");

QByteArray set(const PracticeCamera &camera, const QByteArray &form)
{
    return post(camera, setparam, form);
}

} // namespace

/** What goes wrong with one request goes wrong with that one, as often as it was asked for, and with no other. */
class TstPracticeMishaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsARequestByItsNumber()
    {
        const auto one = camera("ib8369a", {u"busy-503@#2"_s});
        QCOMPARE(status(get(*one, question)), 200);
        QCOMPARE(status(get(*one, question)), 503);
        QCOMPARE(status(get(*one, question)), 200);
    }

    void findsAWriteByTheNameOfAnArgument()
    {
        const auto one = camera("ib8369a", {u"busy-503@snmp_v2"_s});
        QCOMPARE(status(get(*one, question)), 200);
        QCOMPARE(status(set(*one, "snmp_v3=1")), 200);
        QCOMPARE(status(set(*one, "snmp_v2=1")), 503);
        QCOMPARE(one->value(u"snmp_v2"_s), u"0"_s);
    }

    void findsAnAccountByItsName()
    {
        const auto one = camera("fd9387-htv", {u"drop-before@username:recorder"_s});
        const QByteArray path("/cgi-bin/admin/editaccount.cgi");
        QVERIFY(!post(*one, path, "method=edit&username=root&userpass=Abcdefg1").isEmpty());
        const QByteArray recorder("method=add&username=recorder&userpass=Abcdefg2&privilege=viewer");
        QVERIFY(post(*one, path, recorder, basic("root", "Abcdefg1")).isEmpty());
        QCOMPARE(one->value(u"security_user_i1_name"_s), QString());
    }

    void findsTheNextWrites()
    {
        const auto one = camera("ib8369a", {u"drop-reply@write*2"_s});
        QVERIFY(!get(*one, question).isEmpty());
        QVERIFY(set(*one, "snmp_v2=1").isEmpty());
        QVERIFY(set(*one, "snmp_v3=1").isEmpty());
        QVERIFY(!set(*one, "snmp_v3=0").isEmpty());
        QCOMPARE(one->value(u"snmp_v2"_s), u"1"_s);
    }

    void passesByWhoIsNotLetIn()
    {
        const auto one = camera("ib8369a", {u"busy-503@any"_s});
        one->setRootPassword(u"secret"_s);
        QCOMPARE(status(get(*one, question)), 401);
        QCOMPARE(status(get(*one, question, basic("root", "secret"))), 503);
    }

    void refusesAValueAsTheCameraDoes()
    {
        const auto one = camera("ib8369a", {u"err-invalid@snmp_v2"_s});
        QCOMPARE(body(set(*one, "snmp_v2=1")), QByteArray("snmp_v2='ERR_INVALID'\r\n"));
        QCOMPARE(one->value(u"snmp_v2"_s), u"0"_s);
    }

    void distortsOneReply_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("missing"); // of the bytes that were promised
        QTest::newRow("truncate") << u"truncate@any"_s << 7;
        QTest::newRow("wrong-content-length") << u"wrong-content-length@any=5"_s << 5;
    }

    void distortsOneReply()
    {
        QFETCH(QString, fault);
        QFETCH(int, missing);
        const auto one = camera("ib8369a", {fault});
        const auto reply = get(*one, question);
        QCOMPARE(header(reply, "Content-length").toInt() - body(reply).size(), missing);
        const auto next = get(*one, question);
        QCOMPARE(header(next, "Content-length").toInt(), body(next).size());
    }

    void losesWhatCameRightBeforeTheReboot()
    {
        const auto one = camera("ib8369a", {u"reboot-before@snmp_v2"_s});
        QSignalSpy up(one.get(), &PracticeCamera::cameUp);
        QVERIFY(set(*one, "snmp_v2=1").isEmpty());
        QTRY_COMPARE(up.size(), 1);
        QCOMPARE(body(get(*one, question)), QByteArray("snmp_v2='0'\r\n"));
    }

    void keepsWhatCameRightBeforeTheReboot()
    {
        const auto one = camera("ib8369a", {u"reboot-after@snmp_v2"_s});
        QSignalSpy down(one.get(), &PracticeCamera::wentDown);
        QSignalSpy up(one.get(), &PracticeCamera::cameUp);
        QVERIFY(set(*one, "snmp_v2=1").isEmpty());
        QTRY_COMPARE(down.size(), 1);
        QTRY_COMPARE(up.size(), 1);
        QCOMPARE(body(get(*one, question)), QByteArray("snmp_v2='1'\r\n"));
    }

    void comesBackAtAnotherAddress()
    {
        const auto one = camera("fd9387-htv", {u"readdress@system_hostname=127.0.0.23"_s});
        const auto port = one->port(u"http"_s);
        QSignalSpy up(one.get(), &PracticeCamera::cameUp);
        QVERIFY(set(*one, "system_hostname=gate").isEmpty());
        QTRY_COMPARE(up.size(), 1);
        QCOMPARE(one->address(), QHostAddress(u"127.0.0.23"_s));
        QCOMPARE(one->port(u"http"_s), port);
        QCOMPARE(
            body(get(*one, "/cgi-bin/admin/getparam.cgi?system_hostname")), QByteArray("system_hostname='gate'\r\n"));
        QTcpSocket old;
        old.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QTRY_COMPARE(old.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(old.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void isAnotherCameraAfterARequest()
    {
        const auto one = camera("ib8369a", {u"change-model@snmp_v2"_s});
        QVERIFY(!set(*one, "snmp_v2=1").isEmpty());
        QCOMPARE(one->model(), u"IP9999"_s);
        QCOMPARE(one->value(u"system_info_serialnumber"_s), u"0002D1999999"_s);
    }

    void takesAnAccountBackLater()
    {
        const auto one = camera("fd9387-htv", {u"revert@username:root"_s}, 0.1);
        QVERIFY(!post(*one, "/cgi-bin/admin/editaccount.cgi", "method=edit&username=root&userpass=Abcdefg1").isEmpty());
        QCOMPARE(one->value(u"security_user_i0_pass"_s), u"Abcdefg1"_s);
        QTRY_COMPARE(one->value(u"security_user_i0_pass"_s), QString());
    }

    void takesSeveralValuesBackLater()
    {
        const auto one = camera("ib8369a", {u"revert@snmp_v2"_s}, 0.1);
        QVERIFY(!set(*one, "snmp_v2=1&snmp_v3=1").isEmpty());
        QCOMPARE(one->value(u"snmp_v3"_s), u"1"_s);
        QTRY_COMPARE(one->value(u"snmp_v2"_s), u"0"_s);
        QCOMPARE(one->value(u"snmp_v3"_s), u"0"_s);
    }

    void leavesWhatOthersWroteMeanwhile()
    {
        const auto one = camera("ib8369a", {u"revert@snmp_v2"_s}, 0.1);
        QVERIFY(!set(*one, "snmp_v2=1").isEmpty());
        QVERIFY(!set(*one, "snmp_v3=1").isEmpty());
        QTRY_COMPARE(one->value(u"snmp_v2"_s), u"0"_s);
        QCOMPARE(one->value(u"snmp_v3"_s), u"1"_s);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("a kind") << u"explode@any"_s;
        QTest::newRow("no request") << u"truncate@"_s;
        QTest::newRow("a value where there is none") << u"truncate@any=3"_s;
        QTest::newRow("a delay without a number") << u"delay@any"_s;
        QTest::newRow("an address that is none") << u"readdress@any=beef"_s;
        QTest::newRow("a count that is none") << u"truncate@any*x"_s;
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QString, fault);
        QVERIFY(!PracticeCamera::start({.faults = {fault}}).has_value());
    }
};

QTEST_GUILESS_MAIN(TstPracticeMishaps)
#include "tst_practice_mishaps.moc"
