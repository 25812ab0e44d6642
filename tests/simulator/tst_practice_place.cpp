// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto elsewhere = u"127.0.0.31"_s;
const QByteArray fixed = "network_resetip=0&network_ipaddress=127.0.0.31&network_subnet=255.0.0.0";

QByteArray set(const PracticeCamera &camera, const QByteArray &form)
{
    return post(camera, "/cgi-bin/admin/setparam.cgi", form);
}

} // namespace

/** The address of a practice camera follows its parameters. */
class TstPracticePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void answersBeforeItMoves()
    {
        const auto one = camera("ib9365-ht", {}, 0.05);
        QVERIFY(set(*one, fixed).contains("network_ipaddress='127.0.0.31'"));
        QTRY_COMPARE(one->address().toString(), elsewhere);
        QVERIFY(body(get(*one, "/cgi-bin/admin/getparam.cgi?network_ipaddress")).contains("127.0.0.31"));
    }

    void isGoneWhereItWas()
    {
        const auto one = camera("ib9365-ht", {}, 0.05);
        set(*one, fixed);
        QTRY_COMPARE(one->address().toString(), elsewhere);
        QTcpSocket old;
        old.connectToHost(QHostAddress(QHostAddress::LocalHost), one->port(u"http"_s));
        QTRY_COMPARE(old.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void keepsItsPorts()
    {
        const auto one = camera("ip7160", {}, 0.05);
        const auto http = one->port(u"http"_s);
        const auto rtsp = one->port(u"rtsp"_s);
        set(*one, fixed);
        QTRY_COMPARE(one->address().toString(), elsewhere);
        QCOMPARE(one->port(u"http"_s), http);
        QCOMPARE(one->port(u"rtsp"_s), rtsp);
    }

    void goesBackWhenAServerIsAsked()
    {
        const auto one = camera("ib9365-ht", {}, 0.05);
        set(*one, fixed);
        QTRY_COMPARE(one->address().toString(), elsewhere);
        set(*one, "network_resetip=1");
        QTRY_COMPARE(one->address(), QHostAddress(QHostAddress::LocalHost));
    }

    void doesNotLeaveLoopback()
    {
        const auto one = camera("ib9365-ht", {}, 0.05);
        set(*one, "network_resetip=0&network_ipaddress=192.0.2.31");
        QCOMPARE(one->value(u"network_ipaddress"_s), u"192.0.2.31"_s);
        QVERIFY(!get(*one, "/cgi-bin/admin/getparam.cgi?network_ipaddress").isEmpty());
        QCOMPARE(one->address(), QHostAddress(QHostAddress::LocalHost));
    }
};

QTEST_GUILESS_MAIN(TstPracticePlace)
#include "tst_practice_place.moc"
