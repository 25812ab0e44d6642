// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray password("Watch-1234");

/** Asks, and once more with the login that the camera wants. */
int asUser(const PracticeCamera &camera, const QByteArray &user, const QByteArray &target, const QByteArray &form = {})
{
    const QByteArray method = form.isEmpty() ? "GET" : "POST";
    const auto send = [&](const QByteArray &headers) {
        return form.isEmpty() ? get(camera, target, headers) : post(camera, target, form, headers);
    };
    const auto first = send({});
    const auto challenge = header(first, "WWW-Authenticate");
    if (challenge.isEmpty())
        return status(first);
    const auto login =
        challenge.startsWith("Basic") ? basic(user, password) : digest(challenge, {user, password, method, target});
    return status(send(login));
}

QByteArray describe(const PracticeCamera &camera, const QByteArray &path, const QByteArray &headers)
{
    QTcpSocket socket;
    socket.connectToHost(camera.address(), camera.port(u"rtsp"_s));
    socket.write("DESCRIBE rtsp://camera/" + path + " RTSP/1.0\r\nCSeq: 1\r\n" + headers + "\r\n");
    return QTest::qWaitFor([&] { return socket.bytesAvailable() > 0; }) ? socket.readAll() : QByteArray();
}

int describesAs(const PracticeCamera &camera, const QByteArray &user, const QByteArray &path)
{
    const auto challenge = header(describe(camera, path, {}), "WWW-Authenticate");
    return status(describe(camera, path, digest(challenge, {user, password, "DESCRIBE", "rtsp://camera/" + path})));
}

struct Generation
{
    const char *profile;
    QByteArray viewerWord;
    QByteArray path;
};

const std::array generations {Generation {"ip7133", "viewer", "live.sdp"}, Generation {"ip7160", "viewer", "live.sdp"},
    Generation {"ib8369a", "viewer", "live.sdp"}, Generation {"ib9365-ht", "view", "live1s1.sdp"},
    Generation {"fd9387-htv", "view", "live1s1.sdp"}};

/** One account of each role, made as a client makes them. */
std::unique_ptr<PracticeCamera> cameraWithAccounts(const QByteArray &profile, const QByteArray &viewerWord)
{
    auto one = camera(profile);
    const QByteArray editaccount("/cgi-bin/admin/editaccount.cgi");
    post(*one, editaccount, "method=edit&username=root&userpass=" + password);
    asUser(*one, "root", editaccount, "method=add&username=v&userpass=" + password + "&privilege=" + viewerWord);
    asUser(*one, "root", editaccount, "method=add&username=o&userpass=" + password + "&privilege=operator");
    asUser(*one, "root", editaccount, "method=add&username=a&userpass=" + password + "&privilege=admin");
    one->setValue(u"network_rtsp_authmode"_s, u"digest"_s);
    return one;
}

} // namespace

/** What viewers, operators and administrators may do, on every generation. */
class TstPracticeRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void openWhatTheirLevelOpens_data();
    void openWhatTheirLevelOpens();
    void writeWhatTheirLevelWrites();
    void seeNothingAboveTheDirectoryTheyUse();
    void changeAtOnce_data();
    void changeAtOnce();
    void keepTheirWordsApart();
    void loseTheirAccountForGood();
};

void TstPracticeRoles::openWhatTheirLevelOpens_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("viewerWord");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("digestMode");
    for (const auto &[profile, viewerWord, path] : generations) {
        QTest::addRow("%s", profile) << QByteArray(profile) << viewerWord << path << QByteArray();
        if (path == "live1s1.sdp")
            QTest::addRow("%s, digest", profile) << QByteArray(profile) << viewerWord << path << QByteArray("digest");
    }
}

void TstPracticeRoles::openWhatTheirLevelOpens()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, viewerWord);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, digestMode);
    const auto one = cameraWithAccounts(profile, viewerWord);
    if (!digestMode.isEmpty())
        one->setValue(u"network_http_authmode"_s, QString::fromLatin1(digestMode));
    const QByteArray users("voa");
    const auto whoOpens = [&](const QByteArray &target) {
        QByteArray opened;
        for (const auto user : users) {
            const auto got = asUser(*one, QByteArray(1, user), target);
            opened += got == 200 ? user : got == 401 ? '-' : '?';
        }
        return opened;
    };
    QCOMPARE(whoOpens("/cgi-bin/viewer/getparam.cgi?system_hostname"), QByteArray("voa"));
    QCOMPARE(whoOpens("/cgi-bin/viewer/video.jpg"), QByteArray("voa"));
    QCOMPARE(whoOpens("/"), QByteArray("voa"));
    QCOMPARE(whoOpens("/cgi-bin/operator/getparam.cgi?system_hostname"), QByteArray("-oa"));
    QCOMPARE(whoOpens("/cgi-bin/admin/getparam.cgi?system_hostname"), QByteArray("--a"));
    QCOMPARE(whoOpens("/cgi-bin/admin/syslog.cgi"), QByteArray("--a"));
    QCOMPARE(whoOpens("/cgi-bin/admin/ipfilter.cgi?type"), QByteArray("--a"));
    for (const auto user : users)
        QCOMPARE(describesAs(*one, QByteArray(1, user), path), 200);
}

void TstPracticeRoles::writeWhatTheirLevelWrites()
{
    const auto ib9365 = cameraWithAccounts("ib9365-ht", "view");
    const QByteArray operators("/cgi-bin/operator/setparam.cgi");
    QCOMPARE(asUser(*ib9365, "v", operators, "audioin_c0_mute=1"), 401);
    QCOMPARE(ib9365->value(u"audioin_c0_mute"_s), u"0"_s);
    QCOMPARE(asUser(*ib9365, "o", operators, "audioin_c0_mute=1"), 200);
    QCOMPARE(ib9365->value(u"audioin_c0_mute"_s), u"1"_s);
    // An administrator's parameter does not exist in that directory.
    QCOMPARE(asUser(*ib9365, "o", operators, "system_hostname=Mine"), 200);
    QVERIFY(ib9365->value(u"system_hostname"_s) != "Mine"_L1);
    QCOMPARE(asUser(*ib9365, "o", "/cgi-bin/admin/editaccount.cgi", "method=delete&username=v"), 401);
    QCOMPARE(asUser(*ib9365, "o", "/cgi-bin/operator/editaccount.cgi", "method=delete&username=v"), 404);
    QCOMPARE(ib9365->value(u"security_user_i1_name"_s), u"v"_s);
    QCOMPARE(asUser(*ib9365, "a", "/cgi-bin/admin/editaccount.cgi", "method=delete&username=v"), 200);
    QCOMPARE(ib9365->value(u"security_user_i1_name"_s), QString());
}

void TstPracticeRoles::seeNothingAboveTheDirectoryTheyUse()
{
    const auto ib9365 = cameraWithAccounts("ib9365-ht", "view");
    const auto seen = body(get(*ib9365, "/cgi-bin/viewer/getparam.cgi?security", basic("root", password)));
    QVERIFY(!seen.contains("security_user") && seen.contains("security_privilege_do"));
    QVERIFY(!body(get(*ib9365, "/cgi-bin/admin/getparam.cgi", basic("root", password))).contains(password));
}

void TstPracticeRoles::changeAtOnce_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("viewerWord");
    for (const auto &[profile, viewerWord, path] : generations)
        QTest::newRow(profile) << QByteArray(profile) << viewerWord;
}

void TstPracticeRoles::changeAtOnce()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, viewerWord);
    const auto one = cameraWithAccounts(profile, viewerWord);
    const QByteArray editaccount("/cgi-bin/admin/editaccount.cgi");
    const QByteArray operators("/cgi-bin/operator/getparam.cgi?system_hostname");
    QCOMPARE(asUser(*one, "root", editaccount, "method=edit&username=v&privilege=operator"), 200);
    QCOMPARE(asUser(*one, "v", operators), 200);
    QCOMPARE(asUser(*one, "root", editaccount, "method=edit&username=v&privilege=" + viewerWord), 200);
    QCOMPARE(asUser(*one, "v", operators), 401);
    QCOMPARE(asUser(*one, "root", editaccount, "method=edit&username=v&userpass=Other-5678"), 200);
    QCOMPARE(asUser(*one, "v", "/cgi-bin/viewer/video.jpg"), 401);
}

void TstPracticeRoles::keepTheirWordsApart()
{
    for (const auto &[profile, viewerWord, path] : generations) {
        const auto one = cameraWithAccounts(profile, viewerWord);
        const QByteArray wrongWord = viewerWord == "view" ? "viewer" : "view";
        asUser(*one, "root", "/cgi-bin/admin/editaccount.cgi", "method=edit&username=o&privilege=" + wrongWord);
        QCOMPARE(one->value(u"security_user_i2_privilege"_s), u"operator"_s);
        asUser(*one, "root", "/cgi-bin/admin/setparam.cgi", "security_user_i2_privilege=" + wrongWord);
        QCOMPARE(one->value(u"security_user_i2_privilege"_s), u"operator"_s);
        asUser(*one, "root", "/cgi-bin/admin/setparam.cgi", "security_user_i2_privilege=" + viewerWord);
        QCOMPARE(one->value(u"security_user_i2_privilege"_s), QString::fromLatin1(viewerWord));
    }
}

void TstPracticeRoles::loseTheirAccountForGood()
{
    const auto ib8369a = cameraWithAccounts("ib8369a", "viewer");
    QCOMPARE(describesAs(*ib8369a, "v", "live.sdp"), 200);
    QCOMPARE(asUser(*ib8369a, "root", "/cgi-bin/admin/editaccount.cgi", "method=delete&username=v"), 200);
    QCOMPARE(asUser(*ib8369a, "v", "/cgi-bin/viewer/video.jpg"), 401);
    QCOMPARE(describesAs(*ib8369a, "v", "live.sdp"), 401);
    QVERIFY(ib8369a->value(u"security_user_i1_pass"_s).isEmpty());
    QVERIFY(ib8369a->value(u"security_user_i1_privilege"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TstPracticeRoles)
#include "tst_practice_roles.moc"
