// SPDX-License-Identifier: Apache-2.0
#include "camera/form.h"
#include "camera/parameters.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using model::Parameters;

class TstParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatCamerasSay_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Parameters>("expected");
        const auto one = [](const char *name, const QString &value) {
            return Parameters {{QString::fromLatin1(name), value}};
        };
        QTest::newRow("quoted") << QByteArray("a_b='c'\r\n") << one("a_b", u"c"_s);
        QTest::newRow("LF alone") << QByteArray("a_b='c'\n") << one("a_b", u"c"_s);
        QTest::newRow("CR alone") << QByteArray("a_b='c'\r") << one("a_b", u"c"_s);
        QTest::newRow("double quotes") << QByteArray("a=\"c\"\r\n") << one("a", u"c"_s);
        QTest::newRow("dotted, bare") << QByteArray("network.ipaddress=192.168.0.123\r\n")
                                      << one("network_ipaddress", u"192.168.0.123"_s);
        QTest::newRow("empty") << QByteArray("a=''\r\n") << one("a", u""_s);
        QTest::newRow("empty, bare") << QByteArray("a=\r\n") << one("a", u""_s);
        QTest::newRow("equals in the value") << QByteArray("a='b=c=d'\r\n") << one("a", u"b=c=d"_s);
        QTest::newRow("quote in the value") << QByteArray("a='it's'\r\n") << one("a", u"it's"_s);
        QTest::newRow("other quote inside") << QByteArray("a='\"x\"'\r\n") << one("a", u"\"x\""_s);
        QTest::newRow("open quote") << QByteArray("a='x\r\n") << one("a", u"x"_s);
        QTest::newRow("mixed case") << QByteArray("ddns_Safe100_hostname='x'\r\n")
                                    << one("ddns_Safe100_hostname", u"x"_s);
        QTest::newRow("UTF-8") << QByteArray("a='\xe6\x97\xa5'\r\n") << one("a", u"日"_s);
        QTest::newRow("Latin-1") << QByteArray("a='\xe9t\xe9'\r\n") << one("a", u"été"_s);
        QTest::newRow("NUL") << QByteArray("a='b\0c'\r\n", 9) << one("a", u"bc"_s);
        QTest::newRow("HTML is text") << QByteArray("m='<b>x</b>'\r\n") << one("m", u"<b>x</b>"_s);
        QTest::newRow("no equals") << QByteArray("hello\r\na='1'\r\n") << one("a", u"1"_s);
        QTest::newRow("name with a blank") << QByteArray("<meta x=\"1\">\r\na='1'\r\n") << one("a", u"1"_s);
        QTest::newRow("leading comma") << QByteArray("a=',-360,40'\r\n") << one("a", u",-360,40"_s);
        QTest::newRow("last line whole without its end")
            << QByteArray("a='1'\r\nb='2'") << Parameters {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
    }

    void readsWhatCamerasSay()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Parameters, expected);
        const auto reply = camera::parseParameters(body);
        QCOMPARE(reply.parameters, expected);
        QVERIFY(!reply.truncated);
        QVERIFY(reply.error.isEmpty());
    }

    void noticesACutEnd_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("in a value") << QByteArray("a='1'\r\nb='12");
        QTest::newRow("after the quote") << QByteArray("a='1'\r\nb='");
        QTest::newRow("in a name") << QByteArray("a='1'\r\nbcd");
        QTest::newRow("in a bare value") << QByteArray("a='1'\r\nb=basi");
    }

    void noticesACutEnd()
    {
        QFETCH(const QByteArray, body);
        const auto reply = camera::parseParameters(body);
        QVERIFY(reply.truncated);
        QCOMPARE(reply.parameters, (Parameters {{u"a"_s, u"1"_s}}));
    }

    void tellsRefusals()
    {
        const auto error = camera::parseParameters("ERROR: Invalid command!\n");
        QCOMPARE(error.error, u"ERROR: Invalid command!"_s);
        QVERIFY(!error.isForeign());
        const auto invalid = camera::parseParameters("a='ERR_INVALID'\r\nb='1'\r\n");
        QCOMPARE(invalid.invalid, QStringList {u"a"_s});
        QCOMPARE(invalid.parameters.keys(), QStringList {u"b"_s});
        QVERIFY(camera::parseParameters("<html><body>Welcome</body></html>\n").isForeign());
    }

    void keepsItsLimits()
    {
        QByteArray many;
        for (int i = 0; i < 30'000; ++i)
            many += "name_" + QByteArray::number(i) + "='1'\r\n";
        const auto cut = camera::parseParameters(many);
        QCOMPARE(cut.parameters.size(), 20'000);
        QVERIFY(cut.truncated);
        const auto big = camera::parseParameters("a='" + QByteArray(100'000, 'x') + "'\r\n");
        QCOMPARE(big.parameters.value(u"a"_s).size(), 64 * 1024);
        QVERIFY(camera::parseParameters(QByteArray("a='1'\r\n").repeated(1'000'000)).truncated);
    }

    void survivesRandomBytes()
    {
        QRandomGenerator random(11);
        const QByteArray alphabet("ab_.='\"\r\n\0ERROR: \xff\xe6", 19);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray body(random.bounded(80), ' ');
            for (char &c : body)
                c = alphabet[random.bounded(alphabet.size())];
            const auto reply = camera::parseParameters(body);
            for (const QString &name : reply.parameters.keys())
                QVERIFY(!name.isEmpty() && !name.contains(u'='));
        }
    }

    void makesMessagesHarmless()
    {
        QCOMPARE(camera::shownText("a\r\nb\x1b[31m"), u"ab[31m"_s);
        QCOMPARE(camera::shownText(QByteArray(5'000, 'x')).size(), 200);
    }

    void encodesForms()
    {
        QCOMPARE(camera::formField(u"a_b"_s, "%^ &=+\xc3\xa4~-._"), "a_b=%25%5E%20%26%3D%2B%C3%A4~-._");
        QList<QByteArray> fields;
        for (int i = 0; i < 120; ++i)
            fields.append("name=" + QByteArray(200, 'x'));
        const auto forms = camera::formsOf(fields, "update=1");
        QCOMPARE(forms.size(), 4);
        for (const QByteArray &form : forms)
            QVERIFY(form.size() < 8'000 && form.endsWith("&update=1"));
    }
};

QTEST_APPLESS_MAIN(TstParameters)
#include "tst_parameters.moc"
