// SPDX-License-Identifier: Apache-2.0
#include "camera/login.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using camera::SessionLogin;
using Kind = model::Error::Kind;
using Transport = SessionLogin::Transport;

static const auth::Target target {"GET", "/x"};

static QByteArray digest(const char *nonce, const char *more = "")
{
    return QByteArray("Digest realm=\"r\", qop=\"auth\", nonce=\"") + nonce + "\"" + more;
}

static const QByteArray basic = R"(Basic realm="r")";

class TstSessionLogin : public QObject
{
    Q_OBJECT

    static SessionLogin session(const char *password = "secret")
    {
        SessionLogin login;
        login.setLogin({u"root"_s, model::Secret(QByteArrayView(password))});
        return login;
    }

    /// Logs in and returns the header that was accepted.
    static QByteArray logIn(SessionLogin &login, const QByteArray &challenge)
    {
        const QByteArray sent = login.answer(challenge, target, Transport::Plain, {}).value_or(QByteArray());
        login.accepted(sent);
        return sent;
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsNothingBeforeTheCameraAsks()
    {
        auto login = session();
        QVERIFY(login.preemptive(target).isEmpty());
        QVERIFY(logIn(login, digest("1")).startsWith("Digest "));
        QVERIFY(login.preemptive(target).contains("nc=00000002"));
    }

    void neverSendsARefusedPasswordAgain()
    {
        auto login = session();
        const QByteArray sent = *login.answer(digest("1"), target, Transport::Plain, {});
        QCOMPARE(login.answer(digest("2"), target, Transport::Plain, sent).error().kind, Kind::BadLogin);
        QCOMPARE(login.state(), SessionLogin::State::Refused);
        QCOMPARE(login.failures(), 1);
        login.setLogin({u"root"_s, model::Secret("secret")});
        QCOMPARE(login.state(), SessionLogin::State::Refused);
        QCOMPARE(login.answer(digest("3"), target, Transport::Plain, {}).error().kind, Kind::BadLogin);
        QCOMPARE(login.failures(), 1);
    }

    void answersANewNonceOnceAfterASuccess()
    {
        auto login = session();
        logIn(login, digest("1"));
        const QByteArray warm = login.preemptive(target);
        const auto again = login.answer(digest("2"), target, Transport::Plain, warm);
        QVERIFY(again);
        QVERIFY(again->contains("nonce=\"2\""));
        QCOMPARE(login.answer(digest("3"), target, Transport::Plain, *again).error().kind, Kind::BadLogin);
        QCOMPARE(login.failures(), 1);
    }

    void takesTheSameNonceAgainForARefusal()
    {
        auto login = session();
        logIn(login, digest("1"));
        const QByteArray warm = login.preemptive(target);
        QCOMPARE(login.answer(digest("1"), target, Transport::Plain, warm).error().kind, Kind::BadLogin);
    }

    void answersAStaleNonceOnce()
    {
        auto login = session();
        const QByteArray sent = *login.answer(digest("1"), target, Transport::Plain, {});
        const auto again = login.answer(digest("2", ", stale=true"), target, Transport::Plain, sent);
        QVERIFY(again);
        QVERIFY(!login.answer(digest("3", ", stale=true"), target, Transport::Plain, *again));
    }

    void doesNotFallBackToBasic()
    {
        auto login = session();
        logIn(login, digest("1"));
        const QByteArray warm = login.preemptive(target);
        QCOMPARE(login.answer(basic, target, Transport::Plain, warm).error().kind, Kind::Refused);
        login.setLogin({u"root"_s, model::Secret("other")});
        QCOMPARE(login.answer(basic, target, Transport::Plain, {}).error().kind, Kind::Refused);
        QVERIFY(login.answer(basic, target, Transport::Tls, {}));
    }

    void goesOnWithBasicWhereThisRunUsedIt()
    {
        auto login = session();
        QCOMPARE(logIn(login, basic), "Basic cm9vdDpzZWNyZXQ=");
        QCOMPARE(login.scheme(), model::LoginScheme::Basic);
        login.setLogin({u"root"_s, model::Secret("other")});
        logIn(login, digest("1"));
        login.setLogin({u"root"_s, model::Secret("third")});
        QVERIFY(login.answer(basic, target, Transport::Plain, {}));
    }

    void sendsNothingInClearThatWentInsideTls()
    {
        auto login = session();
        QCOMPARE(logIn(login, basic), "Basic cm9vdDpzZWNyZXQ=");
        login.setLogin({u"root"_s, model::Secret("other")});
        QVERIFY(login.answer(basic, target, Transport::Tls, {}));
        login.accepted("Basic cm9vdDpvdGhlcg==");
        login.expectAnotherChallenge();
        QCOMPARE(login.answer(basic, target, Transport::Plain, {}).error().kind, Kind::Refused);
        QVERIFY(login.answer(digest("1"), target, Transport::Plain, {}));
    }

    void takesTheStrongestOffer()
    {
        auto login = session();
        const QByteArray offers = basic + ", " + digest("1") + ", " + digest("2", ", algorithm=SHA-256");
        const auto answer = login.answer(offers, target, Transport::Plain, {});
        QVERIFY(answer->contains("algorithm=SHA-256"));
    }

    void doesNotTryABlankRootPassword()
    {
        auto login = session("");
        QCOMPARE(login.answer(digest("1"), target, Transport::Plain, {}).error().kind, Kind::BadLogin);
        QCOMPARE(login.failures(), 0);
        login.setBlankPassword(SessionLogin::BlankPassword::IsTried);
        login.setLogin({u"root"_s, {}});
        QVERIFY(login.answer(digest("1"), target, Transport::Plain, {}));
    }

    void saysWhatItCannotDo()
    {
        auto login = session();
        QCOMPARE(login.answer("Negotiate", target, Transport::Plain, {}).error().kind, Kind::NotSupported);
        QCOMPARE(login.answer("", target, Transport::Plain, {}).error().kind, Kind::NotSupported);
        QCOMPARE(SessionLogin().answer(digest("1"), target, Transport::Plain, {}).error().kind, Kind::BadLogin);
    }
};

QTEST_APPLESS_MAIN(TstSessionLogin)
#include "tst_session_login.moc"
