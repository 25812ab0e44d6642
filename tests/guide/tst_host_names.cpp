// SPDX-License-Identifier: Apache-2.0
#include "guide/host_names.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace Qt::Literals::StringLiterals;

class TestHostNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsHostsFromOtherText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("host");
        for (const auto *text : {"192.168.1.1", "ntp", "ntp.example.com", "ntp.example.com.", "0.pool.ntp.org",
                 "fe80::1", "::1", "a_b.lan"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const auto *text : {"", " ", "a b", "1.2.3", "1.2.3.256", "1.2.3.4.5", "a..b", "-a", "a\"b", "a'b", "<a>",
                 "a&b", "a;reboot", "$(x)", "http://a", "a:123"})
            QTest::addRow("no: %s", text) << QString::fromLatin1(text) << false;
        QTest::newRow("long") << QString(300, u'a') << false;
        QTest::newRow("unicode") << u"zeit.österreich"_s << false;
    }

    void tellsHostsFromOtherText()
    {
        QFETCH(const QString, text);
        QTEST(isHost(text), "host");
    }

    void tellsOwnFromPublic_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("own");
        for (const auto *host : {"10.1.2.3", "172.16.0.1", "172.31.9.9", "192.168.0.21", "169.254.1.1", "127.0.0.1",
                 "100.64.0.1", "ntp", "time.local", "NTP.Site.LAN", "fd00::1", "fe80::1", "::1"})
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const auto *host : {"pool.ntp.org", "time.google.com", "time.windows.com", "time.nist.gov", "8.8.8.8",
                 "172.32.0.1", "100.128.0.1", "2001:db8::1", "local.example.com"})
            QTest::newRow(host) << QString::fromLatin1(host) << false;
    }

    void tellsOwnFromPublic()
    {
        QFETCH(const QString, host);
        QTEST(isOfOwnNetwork(host), "own");
    }
};

QTEST_GUILESS_MAIN(TestHostNames)
#include "tst_host_names.moc"
