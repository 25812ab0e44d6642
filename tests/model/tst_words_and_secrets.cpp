// SPDX-License-Identifier: Apache-2.0
#include "model/change.h"
#include "model/error.h"
#include "model/level.h"
#include "model/outcome.h"
#include "model/probe.h"
#include "model/record.h"
#include "model/secret.h"
#include "model/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <type_traits>

using namespace model;
using namespace Qt::Literals::StringLiterals;

class TestWordsAndSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesAreStableAndLeadBack()
    {
        QCOMPARE(nameOf(Level::Enterprise), u"enterprise"_s);
        QCOMPARE(levelNamed(u"basic"), Level::Basic);
        QCOMPARE(levelNamed(u"Basic"), std::nullopt);
        QCOMPARE(nameOf(Status::NotApplicable), u"NotApplicable"_s);
        QCOMPARE(statusNamed(u"Contradiction"), Status::Contradiction);
        QCOMPARE(nameOf(Effect::MayLockOut), u"mayLockOut"_s);
        QCOMPARE(nameOf(ProbeKind::BasicOverHttp), u"basicOverHttp"_s);
        QCOMPARE(nameOf(Outcome::Kind::ByHand), u"byHand"_s);
        QCOMPARE(nameOf(Error::Kind::ReadBackDiffers), u"ReadBackDiffers"_s);
    }

    void everyStatusHasItsOwnName()
    {
        QSet<QString> names;
        for (int status = 0; status <= static_cast<int>(Status::Error); ++status) {
            const QString name = nameOf(static_cast<Status>(status));
            QCOMPARE(statusNamed(name), static_cast<Status>(status));
            names.insert(name);
        }
        QCOMPARE(names.size(), 10);
    }

    void knowsTheCamerasWordsForPrivileges()
    {
        QCOMPARE(privilegeNamed(u"view"), Privilege::Viewer);
        QCOMPARE(privilegeNamed(u"viewer"), Privilege::Viewer);
        QCOMPARE(privilegeNamed(u"admin"), Privilege::Administrator);
        QCOMPARE(nameOf(Privilege::Viewer), u"viewer"_s);
        QCOMPARE(nameOf(Privilege::Administrator), u"administrator"_s);
        QCOMPARE(privilegeNamed(u""), std::nullopt);
    }

    void levelsIncludeTheOnesBefore()
    {
        QVERIFY(includes(Level::Advanced, Level::Basic));
        QVERIFY(!includes(Level::Basic, Level::Advanced));
        QVERIFY(includes(Level::Basic, Level::Others));
    }

    void fillsTextsInOnePass()
    {
        const Text text("%1 and %2, %3 stays, 100 %", {u"%2"_s, u"b"_s});
        QCOMPARE(text.english(), u"%2 and b, %3 stays, 100 %"_s);
        QCOMPARE(text.translated(), text.english());
        QCOMPARE(Text::verbatim(u"%1 <b>"_s).english(), u"%1 <b>"_s);
        QVERIFY(Text().isEmpty());
    }

    void secretsCompareByContent()
    {
        const Secret secret("Xk7.mPq");
        QVERIFY(secret == Secret::fromText(u"Xk7.mPq"));
        QVERIFY(!(secret == Secret("Xk7.mPr")));
        QVERIFY(!(secret == Secret("Xk7.mPq1")));
        QVERIFY(!(secret == Secret()));
        QCOMPARE(Secret::fromText(u"ü").reveal().toByteArray(), QByteArray("\xc3\xbc"));
    }

    void secretsAreEmptyAfterTheyWereMoved()
    {
        Secret secret("Xk7.mPq");
        const Secret moved(std::move(secret));
        QCOMPARE(moved.reveal().toByteArray(), QByteArray("Xk7.mPq"));
        Secret target("old");
        Secret source("new");
        target = std::move(source);
        QVERIFY(target == Secret("new"));
        const Secret &same = target;
        target = same;
        QVERIFY(target == Secret("new"));
    }

    void secretsTurnIntoNothingByThemselves()
    {
        QVERIFY((!std::is_convertible_v<Secret, QByteArray>));
        QVERIFY((!std::is_convertible_v<Secret, QString>));
        QVERIFY((!std::is_convertible_v<QByteArray, Secret>));
    }

    void wipesTextAndBytes()
    {
        QString text = u"secret"_s;
        wipe(text);
        QVERIFY(text.isEmpty());
        QByteArray bytes("secret");
        bytes.detach();
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }

    void knowsWhichNamesHoldSecrets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("secret");
        for (const auto *name : {"security_user_i0_pass", "snmp_authpwrw", "snmp_encryptpwro", "snmp_rocommunity",
                 "ddns_DyndnsDynamic_passwordkey", "network_ieee8021x_privatekeypassword", "email_Passwd"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const auto *name : {"snmp_v2", "system_ntp", "network_http_port"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }

    void knowsWhichNamesHoldSecrets()
    {
        QFETCH(const QString, name);
        QTEST(namesSecret(name), "secret");
    }
};

QTEST_GUILESS_MAIN(TestWordsAndSecrets)
#include "tst_words_and_secrets.moc"
