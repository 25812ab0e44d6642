// SPDX-License-Identifier: Apache-2.0
#include "guide/password_generator.h"
#include "guide/password_rules.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;
using Rule = PasswordRule;

Q_DECLARE_METATYPE(QList<PasswordRule>)

namespace {

QList<Rule> brokenRules(const Secret &password, const PasswordLimits &limits = {})
{
    QList<Rule> broken;
    for (const RuleResult &result : assess(password, limits).rules) {
        if (!result.fulfilled)
            broken.append(result.rule);
    }
    return broken;
}

} // namespace

class TestPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesTheBrokenRules_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QList<Rule>>("broken");
        QTest::newRow("fine") << u"Xk7.mPq-9w"_s << QList<Rule> {};
        QTest::newRow("words, but many") << u"Str0ng-Pass.word"_s << QList<Rule> {};
        QTest::newRow("short") << u"Xk7.mPq"_s << QList<Rule> {Rule::LongEnough};
        QTest::newRow("no small") << u"XK7.MPQ-9W"_s << QList<Rule> {Rule::Lower};
        QTest::newRow("no capital") << u"xk7.mpq-9w"_s << QList<Rule> {Rule::Upper};
        QTest::newRow("no digit") << u"Xkv.mPq-zw"_s << QList<Rule> {Rule::Digit};
        QTest::newRow("no special") << u"Xk7vmPqz9w"_s << QList<Rule> {Rule::Special};
        QTest::newRow("a special the guide does not name") << u"Xk7#mPq*9w"_s << QList<Rule> {Rule::Special};
        QTest::newRow("forbidden") << u"Xk7.mPq-9w&"_s << QList<Rule> {Rule::Allowed};
        QTest::newRow("blank inside") << u"Xk7.mPq 9w"_s << QList<Rule> {Rule::Allowed};
        QTest::newRow("accent") << u"Xk7.mPq-ü9w"_s << QList<Rule> {Rule::Allowed};
        QTest::newRow("tab") << u"Xk7.mPq-\t9w"_s << QList<Rule> {Rule::Allowed};
        QTest::newRow("long") << QString(u"Xk7.mPq-9w"_s + u"vBt5!Rsz"_s.repeated(7)) << QList<Rule> {Rule::NotTooLong};
        for (const auto *common : {"Admin123!", "P@ssw0rd!", "Root1234!", "Qwerty123!", "4Dmin-2024.", "Vivotek-2024!",
                 "Aa123456!", "1111Aaaa!", "Welcome.1"})
            QTest::newRow(common) << QString::fromLatin1(common) << QList<Rule> {Rule::NotCommon};
    }

    void namesTheBrokenRules()
    {
        QFETCH(const QString, password);
        QTEST(brokenRules(Secret::fromText(password)), "broken");
    }

    void refusesTheGuidesOwnExamples_data()
    {
        QTest::addColumn<QString>("password");
        for (const auto *word : {"", "123456", "111111", "admin", "root", "pass", "qwerty"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }

    void refusesTheGuidesOwnExamples()
    {
        QFETCH(const QString, password);
        const auto broken = brokenRules(Secret::fromText(password));
        QVERIFY(broken.contains(Rule::NotCommon));
        QVERIFY(broken.contains(Rule::LongEnough));
    }

    void givesAllRulesInOneOrderWithWords()
    {
        const auto rules = assess(Secret()).rules;
        QCOMPARE(rules.size(), 8);
        for (qsizetype i = 0; i < rules.size(); ++i) {
            QCOMPARE(static_cast<qsizetype>(rules[i].rule), i);
            QVERIFY(!rules[i].text.isEmpty());
        }
        QCOMPARE(rules.first().text.english(), u"At least 8 characters"_s);
    }

    void estimatesAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("word");
        QTest::newRow("common") << QByteArray("password") << 0 << 0 << u"common word"_s;
        QTest::newRow("replaced") << QByteArray("P@ssw0rd") << 0 << 1 << u"replaced"_s;
        QTest::newRow("keys") << QByteArray("zxcvfr4") << 0 << 3 << QString();
        QTest::newRow("repeated") << QByteArray("bbbbbbbbbb") << 0 << 2 << u"repeated"_s;
        QTest::newRow("short") << QByteArray("x7") << 0 << 2 << u"short"_s;
        QTest::newRow("random") << QByteArray("Xk7.mPq-9wTz") << 4 << 4 << u"No simple pattern"_s;
    }

    void estimatesAndSaysWhy()
    {
        QFETCH(const QByteArray, password);
        QFETCH(const int, least);
        QFETCH(const int, most);
        QFETCH(const QString, word);
        const PasswordVerdict verdict = assess(Secret(password));
        QVERIFY2(verdict.score >= least && verdict.score <= most, QByteArray::number(verdict.score).constData());
        QVERIFY2(verdict.reason.english().contains(word), qPrintable(verdict.reason.english()));
    }

    void neverPutsThePasswordIntoWords()
    {
        const PasswordVerdict verdict = assess(Secret("Tr0ub4dor.Horse"));
        QVERIFY(!verdict.reason.english().contains("Tr0ub4dor"_L1));
        for (const RuleResult &result : verdict.rules)
            QVERIFY(!result.text.english().contains("Tr0ub4dor"_L1));
    }

    void survivesHostileInputQuickly()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!assess(Secret(QByteArray(1'000'000, 'a'))).acceptable);
        QVERIFY(!assess(Secret(QByteArray("Xk7.mPq-9w\0Tz", 13))).acceptable);
        QVERIFY(!assess(Secret(QByteArray("\xff\xfe\x80", 3))).acceptable);
        QVERIFY(timer.elapsed() < 2000);
    }

    void generatesWhatItAccepts_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("expected");
        QTest::newRow("default") << 64 << 20 << 20;
        QTest::newRow("old camera") << 13 << 20 << 13;
        QTest::newRow("the guide's least") << 8 << 20 << 8;
        QTest::newRow("too short wish") << 64 << 3 << 8;
        QTest::newRow("nonsense limit") << 2 << 20 << 8;
        QTest::newRow("longest") << 64 << 500 << 64;
    }

    void generatesWhatItAccepts()
    {
        QFETCH(const int, most);
        QFETCH(const int, length);
        QFETCH(const int, expected);
        for (int i = 0; i < 30; ++i) {
            const Secret secret = generatePassword({.least = 8, .most = most}, length);
            const QByteArray text = secret.reveal().toByteArray();
            QCOMPARE(text.size(), expected);
            QVERIFY(assess(secret).acceptable);
            QVERIFY(std::none_of(text.begin(), text.end(), [](char c) { return QByteArrayView("0O1lI").contains(c); }));
            QVERIFY(std::all_of(text.begin(), text.end(), [](char c) {
                return QChar::fromLatin1(c).isLetterOrNumber() || guideSpecials.contains(QLatin1Char(c));
            }));
        }
    }

    void generatesAnotherOneEachTime()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 50; ++i)
            seen.insert(generatePassword().reveal().toByteArray());
        QCOMPARE(seen.size(), 50);
    }

    void takesTheLimitFromTheCamera_data()
    {
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing said") << Parameters {} << 8 << 64;
        QTest::newRow("6xxx") << Parameters {{u"security_userpass_0"_s, {}}} << 8 << 13;
        QTest::newRow("stated") << Parameters {{u"layout_defaultpassword_maxlength"_s, u"32"_s}} << 8 << 32;
        QTest::newRow("stated least") << Parameters {{u"layout_defaultpassword_minlength"_s, u"12"_s}} << 12 << 64;
        QTest::newRow("nonsense") << Parameters {{u"layout_defaultpassword_maxlength"_s, u"0"_s}} << 8 << 64;
        QTest::newRow("no number") << Parameters {{u"layout_defaultpassword_maxlength"_s, u"many"_s}} << 8 << 64;
        QTest::newRow("least above most") << Parameters {{u"layout_defaultpassword_maxlength"_s, u"10"_s},
            {u"layout_defaultpassword_minlength"_s, u"12"_s}}
                                          << 10 << 10;
    }

    void takesTheLimitFromTheCamera()
    {
        QFETCH(const Parameters, parameters);
        Snapshot snapshot;
        snapshot.parameters = parameters;
        const PasswordLimits limits = passwordLimitFrom(snapshot);
        QTEST(limits.least, "least");
        QTEST(limits.most, "most");
    }
};

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
