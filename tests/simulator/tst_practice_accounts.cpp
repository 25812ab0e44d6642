// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** editaccount.cgi and what accounts may do. */
class TstPracticeAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersTwoBytesOnSuccess();
    void addsEditsAndDeletes();
    void knowsTheViewerWordOfItsGeneration_data();
    void knowsTheViewerWordOfItsGeneration();
    void refusesWithTheDocumentedTexts_data();
    void refusesWithTheDocumentedTexts();
    void enforcesItsPasswordRules();
    void takesPostOnlyOnNewGenerations();
    void holdsTwentyAccounts();
    void changesRootsPasswordAtOnce();
    void letsNobodyAboveHisLevel();
    void wantsAPasswordForRootFirst();

private:
    static QByteArray edit(const PracticeCamera &camera, const QByteArray &form)
    {
        return body(post(camera, "/cgi-bin/admin/editaccount.cgi", form));
    }
};

void TstPracticeAccounts::answersTwoBytesOnSuccess()
{
    const auto ib9365 = camera("ib9365-ht");
    const auto reply =
        post(*ib9365, "/cgi-bin/admin/editaccount.cgi", "method=add&username=vms&userpass=Abc-12345&privilege=view");
    QCOMPARE(status(reply), 200);
    QCOMPARE(header(reply, "Content-type"), QByteArray("text/html"));
    QCOMPARE(header(reply, "Content-length"), QByteArray("2"));
    QCOMPARE(body(reply), QByteArray("\r\n"));
}

void TstPracticeAccounts::addsEditsAndDeletes()
{
    const auto ib9365 = camera("ib9365-ht");
    edit(*ib9365, "method=add&username=first&privilege=admin");
    edit(*ib9365, "method=add&username=vms&userpass=Abc%2512345&privilege=view");
    QCOMPARE(body(get(*ib9365, "/cgi-bin/admin/getparam.cgi?security_user_i2")),
        QByteArray("security_user_i2_name='vms'\r\nsecurity_user_i2_privilege='view'\r\n"));
    QCOMPARE(ib9365->value(u"security_user_i2_pass"_s), u"Abc%12345"_s);
    QCOMPARE(edit(*ib9365, "method=edit&username=vms&privilege=operator"), QByteArray("\r\n"));
    QCOMPARE(ib9365->value(u"security_user_i2_privilege"_s), u"operator"_s);
    QCOMPARE(edit(*ib9365, "method=delete&username=first"), QByteArray("\r\n"));
    QCOMPARE(ib9365->value(u"security_user_i1_name"_s), QString());
    edit(*ib9365, "method=Add&username=again&privilege=view");
    QCOMPARE(ib9365->value(u"security_user_i1_name"_s), u"again"_s);
}

void TstPracticeAccounts::knowsTheViewerWordOfItsGeneration_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("7xxx") << QByteArray("ip7160") << QByteArray("viewer") << QByteArray("view");
    QTest::newRow("8xxx") << QByteArray("ib8369a") << QByteArray("viewer") << QByteArray("view");
    QTest::newRow("9xxx") << QByteArray("ib9365-ht") << QByteArray("view") << QByteArray("viewer");
}

void TstPracticeAccounts::knowsTheViewerWordOfItsGeneration()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, other);
    const auto one = camera(profile);
    QCOMPARE(edit(*one, "method=add&username=a&privilege=" + other), QByteArray("ERROR: Add user fail!"));
    QCOMPARE(edit(*one, "method=add&username=a&privilege=" + word), QByteArray("\r\n"));
    QCOMPARE(one->value(u"security_user_i1_privilege"_s), QString::fromLatin1(word));
}

void TstPracticeAccounts::refusesWithTheDocumentedTexts_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray add("ERROR: Add user fail!");
    const QByteArray remove("ERROR: Delete user fail!");
    const QByteArray password("ERROR: Update user's password fail!");
    const QByteArray privilege("ERROR: Update user's privilege fail!");
    QTest::newRow("no name") << QByteArray("method=add&privilege=view") << add;
    QTest::newRow("name taken") << QByteArray("method=add&username=root&privilege=view") << add;
    QTest::newRow("colon in the name") << QByteArray("method=add&username=a%3Ab&privilege=view") << add;
    QTest::newRow("quote in the name") << QByteArray("method=add&username=a%27b&privilege=view") << add;
    QTest::newRow("name too long") << "method=add&privilege=view&username=" + QByteArray(65, 'a') << add;
    QTest::newRow("root stays") << QByteArray("method=delete&username=root") << remove;
    QTest::newRow("nobody to delete") << QByteArray("method=delete&username=nobody") << remove;
    QTest::newRow("password too long") << "method=edit&username=root&userpass=" + QByteArray(65, 'a') << password;
    QTest::newRow("nobody to edit") << QByteArray("method=edit&username=nobody&userpass=a") << password;
    QTest::newRow("root stays administrator") << QByteArray("method=edit&username=root&privilege=view") << privilege;
    QTest::newRow("no method") << QByteArray("username=a") << QByteArray("Missing parameter\n");
}

void TstPracticeAccounts::refusesWithTheDocumentedTexts()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, expected);
    const auto ib9365 = camera("ib9365-ht");
    QCOMPARE(edit(*ib9365, form), expected);
    QVERIFY(ib9365->value(u"security_user_i0_pass"_s).isEmpty());
}

void TstPracticeAccounts::enforcesItsPasswordRules()
{
    const auto fd9387 = camera("fd9387-htv");
    const QByteArray refused("ERROR: Update user's password fail!");
    QCOMPARE(edit(*fd9387, "method=edit&username=root&userpass=alllower1"), refused);
    QCOMPARE(edit(*fd9387, "method=edit&username=root&userpass=Short1-"), refused);
    QCOMPARE(edit(*fd9387, "method=edit&username=root&userpass="), refused);
    QCOMPARE(edit(*fd9387, "method=edit&username=root&userpass=Good-Enough-1"), QByteArray("\r\n"));
    QVERIFY(body(get(*camera("fd9387-htv"), "/cgi-bin/admin/getparam.cgi?layout_defaultpassword"))
                .contains("layout_defaultpassword_minlength='8'"));
}

void TstPracticeAccounts::takesPostOnlyOnNewGenerations()
{
    const QByteArray query("/cgi-bin/admin/editaccount.cgi?method=add&username=a&privilege=");
    QCOMPARE(status(get(*camera("ib9365-ht"), query + "view")), 400);
    QCOMPARE(body(get(*camera("ip7160"), query + "viewer")), QByteArray("\r\n"));
}

void TstPracticeAccounts::holdsTwentyAccounts()
{
    const auto ib8369a = camera("ib8369a");
    for (int i = 1; i <= 20; ++i)
        QVERIFY(ib8369a->addAccount(u"user%1"_s.arg(i), u"x"_s, u"viewer"_s));
    QCOMPARE(edit(*ib8369a, "method=add&username=late&privilege=viewer"), QByteArray("ERROR: Add user fail!"));
}

void TstPracticeAccounts::changesRootsPasswordAtOnce()
{
    const auto ip7133 = camera("ip7133");
    // The oldest takes it by editaccount only.
    QVERIFY(body(post(*ip7133, "/cgi-bin/admin/setparam.cgi", "security_user_i0_pass=one")).startsWith("ERROR"));
    QCOMPARE(edit(*ip7133, "method=edit&username=root&userpass=one"), QByteArray("\r\n"));
    QCOMPARE(status(post(*ip7133, "/cgi-bin/admin/editaccount.cgi", "method=edit&username=root&userpass=two")), 401);
    QCOMPARE(status(post(*ip7133, "/cgi-bin/admin/editaccount.cgi", "method=edit&username=root&userpass=two",
                 basic("root", "one"))),
        200);
    QCOMPARE(status(get(*ip7133, "/", basic("root", "one"))), 401);
    QCOMPARE(status(get(*ip7133, "/", basic("root", "two"))), 200);
}

void TstPracticeAccounts::letsNobodyAboveHisLevel()
{
    const auto ib9365 = camera("ib9365-ht");
    ib9365->setRootPassword(u"secret"_s);
    ib9365->addAccount(u"v"_s, u"x"_s, u"view"_s);
    ib9365->addAccount(u"o"_s, u"x"_s, u"operator"_s);
    ib9365->addAccount(u"a"_s, u"x"_s, u"admin"_s);
    const auto opens = [&](const QByteArray &user, const QByteArray &directory) {
        return status(get(*ib9365, "/cgi-bin/" + directory + "/getparam.cgi?system_hostname", basic(user, "x"))) == 200;
    };
    QVERIFY(opens("v", "viewer") && !opens("v", "operator") && !opens("v", "admin"));
    QVERIFY(opens("o", "viewer") && opens("o", "operator") && !opens("o", "admin"));
    QVERIFY(opens("a", "viewer") && opens("a", "operator") && opens("a", "admin"));
}

void TstPracticeAccounts::wantsAPasswordForRootFirst()
{
    const auto fd9387 = camera("fd9387-htv");
    const QByteArray add("method=add&username=vms&userpass=Abc-12345&privilege=view");
    QCOMPARE(edit(*fd9387, add), QByteArray("ERROR: Add user fail!"));
    fd9387->setRootPassword(u"Good-Enough-1"_s);
    QCOMPARE(
        body(post(*fd9387, "/cgi-bin/admin/editaccount.cgi", add, basic("root", "Good-Enough-1"))), QByteArray("\r\n"));
}

QTEST_GUILESS_MAIN(TstPracticeAccounts)
#include "tst_practice_accounts.moc"
