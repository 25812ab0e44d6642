// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** getparam.cgi and setparam.cgi: names, levels, values and the clock behind some of them. */
class TstPracticeParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hidesAdminNamesFromLowerDirectories();
    void answersGroupsAndNamesJoined();
    void answersMixedNamesByProfile();
    void oldestAnswersDottedAndUnquoted();
    void dumpsAllThatIsReadable();
    void neverShowsUserPasswords();
    void echoesWhatWasSet();
    void keepsOrRefusesBadValues();
    void setsNothingWhenOneNameIsUnknown();
    void followsReturnOnlyToItsOwnPages();
    void setsAndShowsItsClockInItsZone();
    void keepsSummerTime();
    void ignoresManualTimeWhileItAsksAServer();
};

void TstPracticeParameters::hidesAdminNamesFromLowerDirectories()
{
    const auto ib8369a = camera("ib8369a");
    QVERIFY(body(get(*ib8369a, "/cgi-bin/anonymous/getparam.cgi?snmp_v2")).startsWith("ERROR"));
    QVERIFY(body(get(*ib8369a, "/cgi-bin/viewer/getparam.cgi?snmp")).startsWith("ERROR"));
    QCOMPARE(body(get(*ib8369a, "/cgi-bin/viewer/getparam.cgi?network_http_authmode")),
        QByteArray("network_http_authmode='basic'\r\n"));
    const auto dump = body(get(*ib8369a, "/cgi-bin/anonymous/getparam.cgi"));
    QVERIFY(dump.contains("capability_naudioin='0'\r\n") && !dump.contains("snmp_"));
}

void TstPracticeParameters::answersGroupsAndNamesJoined()
{
    const auto ib8369a = camera("ib8369a");
    const auto lines =
        body(get(*ib8369a, "/cgi-bin/admin/getparam.cgi?upnppresentation&network_rtsp_s1&snmp_rocommunity"))
            .split('\n');
    QCOMPARE(lines.first(), QByteArray("upnppresentation_enable='1'\r"));
    QCOMPARE(lines.at(1), QByteArray("network_rtsp_s1_accessname='live2.sdp'\r"));
    QCOMPARE(lines.at(lines.size() - 2), QByteArray("snmp_rocommunity='Public'\r"));
    QVERIFY(body(get(*ib8369a, "/cgi-bin/admin/getparam.cgi?system_info"))
                .contains("system_info_language_i5='日本語'\r\n"));
    QCOMPARE(body(post(*ib8369a, "/cgi-bin/admin/getparam.cgi", "snmp_v2")), QByteArray("snmp_v2='0'\r\n"));
}

void TstPracticeParameters::answersMixedNamesByProfile()
{
    const QByteArray query("/cgi-bin/admin/getparam.cgi?snmp_v2&no_such_name");
    QCOMPARE(body(get(*camera("ib8369a"), query)), QByteArray("ERROR: Invalid command!\n"));
    QCOMPARE(body(get(*camera("ip7160"), query)), QByteArray("snmp_v2='0'\r\nERROR: Invalid command!\n"));
}

void TstPracticeParameters::oldestAnswersDottedAndUnquoted()
{
    const auto ip7133 = camera("ip7133");
    const auto reply = get(*ip7133, "/cgi-bin/anonymous/getparam.cgi?network.ipaddress&network_subnet");
    QCOMPARE(body(reply), QByteArray("network.ipaddress=192.168.5.120\r\nnetwork.subnet=255.255.255.0\r\n"));
    QVERIFY(!head(reply).toLower().contains("content-length"));
    QCOMPARE(
        body(post(*ip7133, "/cgi-bin/admin/setparam.cgi", "upnp.enable=0&update=1")), QByteArray("upnp.enable=0\r\n"));
    QVERIFY(body(get(*camera("ib9365-ht"), "/cgi-bin/admin/getparam.cgi?snmp.v2")).startsWith("ERROR"));
    ip7133->setRootPassword(u"secret"_s);
    QCOMPARE(header(get(*ip7133, "/"), "WWW-Authenticate"), QByteArray("Basic realm=\"Network Camera\""));
}

void TstPracticeParameters::dumpsAllThatIsReadable()
{
    const auto ip7160 = camera("ip7160");
    const auto dump = body(get(*ip7160, "/cgi-bin/admin/getparam.cgi"));
    for (const auto line : {"snmp_rwcommunity='Private'\r\n", "ipfilter_ipv6_allow_i0='::/0'\r\n", "path=''\r\n",
             "system_daylight_timezones=',-360,", "ddns_Safe100_hostname=''\r\n", "system_datetime=''\r\n"})
        QVERIFY2(dump.contains(line), line);
    QCOMPARE(status(get(*ip7160, "/cgi-bin/viewer/getparam_cache.cgi")), 404);
    const auto ib8369a = camera("ib8369a");
    QCOMPARE(body(get(*ib8369a, "/cgi-bin/admin/getparam_cache.cgi?snmp_v2")), QByteArray("snmp_v2='0'\r\n"));
    QCOMPARE(status(get(*ib8369a, "/cgi-bin/anonymous/getparam_cache.cgi")), 404);
}

void TstPracticeParameters::neverShowsUserPasswords()
{
    for (const auto profile : {"ip7160", "ib9365-ht", "ib8369a"}) {
        const auto one = camera(profile);
        QVERIFY(body(post(*one, "/cgi-bin/admin/editaccount.cgi", "method=edit&username=root&userpass=Geheim-1"))
            == "\r\n");
        const auto dump = body(get(*one, "/cgi-bin/admin/getparam.cgi", basic("root", "Geheim-1")));
        QVERIFY(!dump.contains("Geheim-1"));
    }
    // 8xxx has get level 6 for root's password; `password[n]` reads as asterisks.
    const auto ib8369a = camera("ib8369a");
    ib8369a->setRootPassword(u"Geheim-1"_s);
    QCOMPARE(body(get(*ib8369a, "/cgi-bin/admin/getparam.cgi?security_user_i0_pass", basic("root", "Geheim-1"))),
        QByteArray("security_user_i0_pass='********'\r\n"));
}

void TstPracticeParameters::echoesWhatWasSet()
{
    const auto ib9365 = camera("ib9365-ht");
    QCOMPARE(body(post(*ib9365, "/cgi-bin/admin/setparam.cgi", "system_hostname=Gate+7%20%2F+east&system_ntp=")),
        QByteArray("system_hostname='Gate 7 / east'\r\nsystem_ntp=''\r\n"));
    QCOMPARE(body(get(*ib9365, "/cgi-bin/admin/setparam.cgi?snmp_v2=0")), QByteArray("snmp_v2='0'\r\n"));
    // Get level 7: carried out, not echoed.
    QCOMPARE(body(post(*ib9365, "/cgi-bin/admin/setparam.cgi", "security_user_i0_pass=abc&confirm=abc")), QByteArray());
    QCOMPARE(ib9365->value(u"security_user_i0_pass"_s), u"abc"_s);
}

void TstPracticeParameters::keepsOrRefusesBadValues()
{
    const auto ib8369a = camera("ib8369a");
    const QByteArray target("/cgi-bin/admin/setparam.cgi");
    QCOMPARE(body(post(*ib8369a, target, "snmp_v2=7")), QByteArray("snmp_v2='0'\r\n"));
    QCOMPARE(body(post(*ib8369a, target, "system_hostname=%3Cb%3E")), QByteArray("system_hostname='IB8369A'\r\n"));
    QCOMPARE(
        body(post(*ib8369a, target, "network_rtp_videoport=5557")), QByteArray("network_rtp_videoport='5556'\r\n"));
    QVERIFY(body(post(*ib8369a, target, "system_info_modelname=X")).startsWith("ERROR"));
    const auto fd9387 = camera("fd9387-htv");
    QCOMPARE(body(post(*fd9387, target, "snmp_v2=7")), QByteArray("snmp_v2='ERR_INVALID'\r\n"));
    QCOMPARE(body(post(*fd9387, target, "security_user_i0_pass=short")),
        QByteArray("security_user_i0_pass='ERR_INVALID'\r\n"));
    QCOMPARE(fd9387->value(u"security_user_i0_pass"_s), QString());
}

void TstPracticeParameters::setsNothingWhenOneNameIsUnknown()
{
    const auto ib8369a = camera("ib8369a");
    QVERIFY(body(post(*ib8369a, "/cgi-bin/admin/setparam.cgi", "snmp_v2=1&no_such=1")).startsWith("ERROR"));
    QCOMPARE(ib8369a->value(u"snmp_v2"_s), u"0"_s);
    const auto ip7160 = camera("ip7160");
    QVERIFY(body(post(*ip7160, "/cgi-bin/admin/setparam.cgi", "snmp_v2=1&no_such=1")).startsWith("snmp_v2='1'"));
}

void TstPracticeParameters::followsReturnOnlyToItsOwnPages()
{
    const auto ib9365 = camera("ib9365-ht");
    const auto own = post(*ib9365, "/cgi-bin/admin/setparam.cgi", "snmp_v2=0&return=/setup/done.html");
    QCOMPARE(status(own), 302);
    QCOMPARE(header(own, "Location"), QByteArray("/setup/done.html"));
    QCOMPARE(status(post(*ib9365, "/cgi-bin/admin/setparam.cgi", "snmp_v2=0&return=http://evil/x.html")), 200);
}

void TstPracticeParameters::setsAndShowsItsClockInItsZone()
{
    const auto ib8369a = camera("ib8369a");
    const auto fresh = body(get(*ib8369a, "/cgi-bin/admin/getparam.cgi?system_date&system_time"));
    // GMT+8 from the factory, and midnight UTC.
    QVERIFY2(fresh.startsWith("system_date='2000/01/01'\r\nsystem_time='08:00:0"), fresh);
    post(*ib8369a, "/cgi-bin/admin/setparam.cgi", "system_timezoneindex=-200&system_updateinterval=0");
    QCOMPARE(body(post(*ib8369a, "/cgi-bin/admin/setparam.cgi", "system_datetime=031301592016.58")),
        QByteArray("system_datetime=''\r\n"));
    const auto now = body(get(*ib8369a, "/cgi-bin/admin/getparam.cgi?system_date&system_time"));
    QVERIFY2(now.startsWith("system_date='2016/03/13'\r\nsystem_time='01:59:5"), now);
    QVERIFY(qAbs(ib8369a->clock().secsTo(QDateTime({2016, 3, 13}, {6, 59, 58}, Qt::UTC))) < 3);
}

void TstPracticeParameters::keepsSummerTime()
{
    const auto ib8369a = camera("ib8369a");
    ib8369a->setValue(u"system_timezoneindex"_s, u"41"_s);
    ib8369a->setValue(u"system_daylight_enable"_s, u"1"_s);
    ib8369a->setClock(QDateTime({2026, 7, 1}, {10, 0}, Qt::UTC));
    QVERIFY(body(get(*ib8369a, "/cgi-bin/admin/getparam.cgi?system_time")).startsWith("system_time='12:00:0"));
    ib8369a->setClock(QDateTime({2026, 1, 1}, {10, 0}, Qt::UTC));
    QVERIFY(body(get(*ib8369a, "/cgi-bin/admin/getparam.cgi?system_time")).startsWith("system_time='11:00:0"));
    post(*ib8369a, "/cgi-bin/admin/setparam.cgi", "system_datetime=070112002026.00");
    QVERIFY(qAbs(ib8369a->clock().secsTo(QDateTime({2026, 7, 1}, {10, 0}, Qt::UTC))) < 3);
}

void TstPracticeParameters::ignoresManualTimeWhileItAsksAServer()
{
    const auto ib9365 = camera("ib9365-ht");
    post(*ib9365, "/cgi-bin/admin/setparam.cgi", "system_datetime=031301592016.58");
    QCOMPARE(ib9365->clock().date().year(), 2000);
    post(*ib9365, "/cgi-bin/admin/setparam.cgi", "system_updateinterval=0");
    post(*ib9365, "/cgi-bin/admin/setparam.cgi", "system_datetime=031301592016.58");
    QCOMPARE(ib9365->clock().date().year(), 2016);
}

QTEST_GUILESS_MAIN(TstPracticeParameters)
#include "tst_practice_parameters.moc"
