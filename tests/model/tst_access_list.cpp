// SPDX-License-Identifier: Apache-2.0
#include "model/access_list.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

QHostAddress randomIpv4(QRandomGenerator &random)
{
    return QHostAddress(random.generate());
}

QHostAddress randomIpv6(QRandomGenerator &random)
{
    Q_IPV6ADDR raw;
    for (quint8 &byte : raw.c)
        byte = static_cast<quint8>(random.bounded(256));
    raw.c[0] = 0x20; // neither mapped IPv4 nor a special range
    return QHostAddress(raw);
}

/// `address` with other bits behind the prefix: inside the same network.
QHostAddress neighbour(const QHostAddress &address, int prefix, QRandomGenerator &random)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 host = prefix == 32 ? 0 : (0xffffffffU >> prefix);
        return QHostAddress((address.toIPv4Address() & ~host) | (random.generate() & host));
    }
    Q_IPV6ADDR raw = address.toIPv6Address();
    for (int bit = prefix; bit < 128; ++bit) {
        const auto mask = static_cast<quint8>(0x80 >> (bit % 8));
        raw.c[bit / 8] = static_cast<quint8>((raw.c[bit / 8] & ~mask) | (random.bounded(2) ? mask : 0));
    }
    return QHostAddress(raw);
}

} // namespace

class TestAccessList : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *typed, const char *first, const char *last, const char *text) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(first)
                                 << QString::fromLatin1(last) << QString::fromLatin1(text);
        };
        row("192.0.2.10", "192.0.2.10", "192.0.2.10", "192.0.2.10");
        row("  192.0.2.10 ", "192.0.2.10", "192.0.2.10", "192.0.2.10");
        row("192.0.2.0/24", "192.0.2.0", "192.0.2.255", "192.0.2.0/24");
        row("192.0.2.0 / 24", "192.0.2.0", "192.0.2.255", "192.0.2.0/24");
        row("192.0.2.10/32", "192.0.2.10", "192.0.2.10", "192.0.2.10");
        row("0.0.0.0/0", "0.0.0.0", "255.255.255.255", "0.0.0.0/0");
        row("192.0.2.128/31", "192.0.2.128", "192.0.2.129", "192.0.2.128/31");
        row("192.0.2.5-192.0.2.9", "192.0.2.5", "192.0.2.9", "192.0.2.5-192.0.2.9");
        row("192.0.2.5 - 192.0.2.9", "192.0.2.5", "192.0.2.9", "192.0.2.5-192.0.2.9");
        row("192.0.2.0-192.0.2.255", "192.0.2.0", "192.0.2.255", "192.0.2.0/24");
        row("192.0.2.7-192.0.2.7", "192.0.2.7", "192.0.2.7", "192.0.2.7");
        row("1.0.0.0-255.255.255.255", "1.0.0.0", "255.255.255.255", "1.0.0.0-255.255.255.255");
        row("2001:db8::1", "2001:db8::1", "2001:db8::1", "2001:db8::1");
        row("2001:db8::/32", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db8::/32");
        row("2001:DB8::8/125", "2001:db8::8", "2001:db8::f", "2001:db8::8/125");
        row("::1/128", "::1", "::1", "::1");
        row("::/0", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::/0");
    }

    void readsWhatPeopleType()
    {
        QFETCH(const QString, typed);
        const auto entry = parseAccessEntry(typed);
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().detail));
        QTEST(entry->first.toString(), "first");
        QTEST(entry->last.toString(), "last");
        QTEST(entry->text(), "text");
        const auto again = parseAccessEntry(entry->text());
        QVERIFY(again);
        QCOMPARE(*again, *entry);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *typed, const char *says) {
            QTest::addRow("\"%s\"", typed) << QString::fromUtf8(typed) << QString::fromLatin1(says);
        };
        row("", "not an IP address");
        row("recorder", "not an IP address");
        row("192.0.2", "not an IP address");
        row("10.1", "not an IP address");
        row("192.0.2.256", "not an IP address");
        row("192.0.2.1.5", "not an IP address");
        row("192.0.2.10;reboot", "not an IP address");
        row("2001:db8:::1", "not an IP address");
        row("http://192.0.2.1", "not an IP address");
        row("192.0.2.0/33", "from 0 to 32");
        row("2001:db8::/129", "from 0 to 128");
        row("192.0.2.0/", "from 0 to 32");
        row("192.0.2.0/-1", "from 0 to 32");
        row("192.0.2.0/24/8", "from 0 to 32");
        row("192.0.2.0/255.255.255.0", "from 0 to 32");
        row("192.0.2.77/24", "192.0.2.0/24");
        row("2001:db8::1/64", "2001:db8::/64");
        row("/24", "not an IP address");
        row("192.0.2.9-192.0.2.5", "lower address");
        row("192.0.2.9-", "not an IP address");
        row("-192.0.2.9", "not an IP address");
        row("192.0.2.1-2001:db8::1", "IPv4 addresses only");
        row("2001:db8::1-2001:db8::9", "IPv4 addresses only");
        row("::ffff:192.0.2.10", "write it as 192.0.2.10");
        row("::ffff:0:0/96", "is an IPv4 address");
        row("fe80::1%eth0", "leave out");
        row("fe80::%eth0/64", "leave out");
        row("\xe6\x97\xa5\xe6\x9c\xac", "not an IP address");
        QTest::newRow("very long") << QString(100'000, u'9') << u"not an IP address"_s;
    }

    void refusesWithASentence()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, says);
        const auto entry = parseAccessEntry(typed);
        QVERIFY(!entry);
        QCOMPARE(entry.error().kind, Error::Kind::BadReply);
        QVERIFY2(entry.error().detail.contains(says), qPrintable(entry.error().detail));
        QVERIFY(entry.error().detail.endsWith(u'.') && entry.error().detail.size() < 200);
    }

    void coversWhatItSays_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("covered");
        const auto row = [](const char *entry, const char *address, bool covered) {
            QTest::addRow("%s, %s", entry, address)
                << QString::fromLatin1(entry) << QString::fromLatin1(address) << covered;
        };
        row("192.0.2.5-192.0.2.9", "192.0.2.4", false);
        row("192.0.2.5-192.0.2.9", "192.0.2.5", true);
        row("192.0.2.5-192.0.2.9", "192.0.2.9", true);
        row("192.0.2.5-192.0.2.9", "192.0.2.10", false);
        row("192.0.2.10", "::ffff:192.0.2.10", true);
        row("192.0.2.0/24", "::ffff:192.0.3.1", false);
        row("0.0.0.0/0", "2001:db8::1", false);
        row("::/0", "192.0.2.1", false);
        row("::/0", "::ffff:192.0.2.1", false);
        row("2001:db8::/32", "2001:db9::", false);
        row("::/32", "::", true); // found by the fuzzer: Qt takes it for 0.0.0.0 too
        row("0.0.0.0/0", "::", false);
    }

    void coversWhatItSays()
    {
        QFETCH(const QString, entry);
        QFETCH(const QString, address);
        QTEST(parseAccessEntry(entry)->covers(QHostAddress(address)), "covered");
        QVERIFY(!parseAccessEntry(entry)->covers(QHostAddress()));
        QVERIFY(!AccessEntry().covers(QHostAddress(address)));
    }

    /// Random networks of both families, random addresses inside and outside: the same answer as Qt's.
    void agreesWithQtOnNetworks()
    {
        QRandomGenerator random(20180101); // repeatable
        int inside = 0;
        int outside = 0;
        for (int i = 0; i < 1000; ++i) {
            const bool isIpv6 = i % 2 == 1;
            const int prefix = random.bounded((isIpv6 ? 128 : 32) + 1);
            const QHostAddress any = isIpv6 ? randomIpv6(random) : randomIpv4(random);
            const QHostAddress other = isIpv6 ? randomIpv6(random) : randomIpv4(random);
            const auto [network, length] = QHostAddress::parseSubnet(any.toString() + u'/' + QString::number(prefix));
            const auto entry = parseAccessEntry(network.toString() + u'/' + QString::number(prefix));
            QVERIFY2(entry, qPrintable(any.toString() + u'/' + QString::number(prefix)));
            QCOMPARE(length, prefix);
            for (const QHostAddress &address : {any, other, neighbour(any, prefix, random)}) {
                const bool expected = address.isInSubnet(network, prefix);
                QVERIFY2(entry->covers(address) == expected, qPrintable(entry->text() + u' ' + address.toString()));
                ++(expected ? inside : outside);
            }
        }
        QVERIFY(inside > 1000 && outside > 250);
    }
};

QTEST_GUILESS_MAIN(TestAccessList)
#include "tst_access_list.moc"
