// SPDX-License-Identifier: Apache-2.0
#include "model/address.h"

#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Scheme = Address::Scheme;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *typed, const char *host, int port, const char *scheme, const char *text) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(host) << port
                                 << QString::fromLatin1(scheme) << QString::fromLatin1(text);
        };
        row("192.168.0.20", "192.168.0.20", 0, "", "192.168.0.20");
        row("  192.168.0.20 ", "192.168.0.20", 0, "", "192.168.0.20");
        row("camera.local:8080", "camera.local", 8080, "", "camera.local:8080");
        row("http://192.168.0.20", "192.168.0.20", 80, "http", "http://192.168.0.20");
        row("http://192.168.0.20/", "192.168.0.20", 80, "http", "http://192.168.0.20");
        row("HTTPS://Camera:8443", "camera", 8443, "https", "https://camera:8443");
        row("https://192.168.0.20", "192.168.0.20", 443, "https", "https://192.168.0.20");
        row("http://a:443", "a", 443, "http", "http://a:443");
        row("[fe80::1]:8080", "fe80::1", 8080, "", "[fe80::1]:8080");
        row("fd00::20", "fd00::20", 0, "", "[fd00::20]");
        row("https://[fd00::20]", "fd00::20", 443, "https", "https://[fd00::20]");
        row("127.0.3.4:65535", "127.0.3.4", 65535, "", "127.0.3.4:65535");
    }

    void readsWhatPeopleType()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, port);
        QFETCH(const QString, scheme);
        const auto address = parseAddress(typed);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().detail));
        QTEST(address->host, "host");
        QCOMPARE(address->port.value_or(0), port);
        QCOMPARE(address->scheme.has_value(), !scheme.isEmpty());
        if (address->scheme)
            QCOMPARE(*address->scheme, scheme == "https"_L1 ? Scheme::Https : Scheme::Http);
        QTEST(address->text(), "text");
        if (address->isComplete())
            QCOMPARE(address->url().port(), port);
    }

    void readsItsOwnTextAgain_data() { readsWhatPeopleType_data(); }

    void readsItsOwnTextAgain()
    {
        QFETCH(const QString, typed);
        const auto address = parseAddress(typed);
        const auto again = parseAddress(address->text());
        QVERIFY(again);
        QCOMPARE(*again, *address);
    }

    void refusesOtherTextWithASentence_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto *typed :
            {"", "   ", "ftp://camera", "http://", "://camera", "root:pw@camera", "http://root@camera",
                "camera/cgi-bin", "http://camera/cgi-bin/x", "two words", "camera:0", "camera:65536", "camera:http",
                "camera:", "http://camera?x", "camera#x", "[fe80::1", "camera\nother", "1.2.3.4,5.6.7.8"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
        QTest::newRow("huge") << QString(10'000, u'a');
        QTest::newRow("NUL") << QString(u"cam"_s + QChar::Null + u"era"_s);
    }

    void refusesOtherTextWithASentence()
    {
        QFETCH(const QString, typed);
        const auto address = parseAddress(typed);
        QVERIFY2(!address, qPrintable(address ? address->text() : QString()));
        QVERIFY(address.error().detail.size() < 500);
        QVERIFY(address.error().detail.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
