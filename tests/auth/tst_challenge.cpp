// SPDX-License-Identifier: Apache-2.0
#include "auth/challenge.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsOneDigestAsCamerasSendIt()
    {
        const auto all = auth::parseChallenges(
            R"(Digest realm="streaming_server", nonce="0123456789abcdef0123456789abcdef", algorithm=MD5, qop="auth")");
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].scheme, "digest");
        QCOMPARE(all[0].value("realm"), "streaming_server");
        QCOMPARE(all[0].value("algorithm"), "MD5");
        QCOMPARE(all[0].value("qop"), "auth");
    }

    void splitsJoinedHeaders()
    {
        const auto all = auth::parseChallenges(
            R"(Digest realm="a, b", qop="auth,auth-int", nonce="1", Basic realm="c", NEGOTIATE, digest nonce=2)");
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0].value("realm"), "a, b");
        QCOMPARE(all[0].value("qop"), "auth,auth-int");
        QCOMPARE(all[1].scheme, "basic");
        QCOMPARE(all[2].scheme, "negotiate");
        QCOMPARE(all[3].value("nonce"), "2");
    }

    void readsEscapesAndOddCase()
    {
        const auto all = auth::parseChallenges("bAsIc REALM = \"say \\\"hi\\\" \\\\ there\" , CharSet=UTF-8");
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].value("realm"), R"(say "hi" \ there)");
        QCOMPARE(all[0].value("charset"), "UTF-8");
    }

    void keepsTheFirstOfARepeatedName()
    {
        QCOMPARE(auth::parseChallenges(R"(Digest nonce="1", nonce="2")")[0].value("nonce"), "1");
    }

    void survivesNonsense_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("commas") << QByteArray(",,, ,");
        QTest::newRow("open quote") << QByteArray("Digest realm=\"never ends");
        QTest::newRow("open escape") << QByteArray("Digest realm=\"x\\");
        QTest::newRow("value without a scheme") << QByteArray("realm=\"x\"");
        QTest::newRow("equals only") << QByteArray("====");
        QTest::newRow("binary") << QByteArray("\x00\xff\x01 Digest \x7f=\"", 13);
        QTest::newRow("long") << QByteArray("Digest realm=\"" + QByteArray(1'000'000, 'x') + '"');
        QTest::newRow("many") << QByteArray("Basic, ").repeated(100'000);
    }

    void survivesNonsense()
    {
        QFETCH(const QByteArray, header);
        QVERIFY(auth::parseChallenges(header).size() <= 16);
    }

    void survivesRandomBytes()
    {
        QRandomGenerator random(7);
        const QByteArray alphabet("Digest Basic=\",\\ \t\0nonce", 23);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray header(random.bounded(60), ' ');
            for (char &c : header)
                c = alphabet[random.bounded(alphabet.size())];
            QVERIFY(auth::parseChallenges(header).size() <= 16);
        }
    }

    void quotesSoThatItReadsBack()
    {
        const QByteArray realm = R"(a "b" \c)";
        QCOMPARE(auth::parseChallenges("Basic realm=" + auth::quoted(realm))[0].value("realm"), realm);
        QCOMPARE(auth::quoted("a\r\nb"), "\"ab\"");
    }
};

QTEST_APPLESS_MAIN(TstChallenge)
#include "tst_challenge.moc"
