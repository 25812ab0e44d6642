// SPDX-License-Identifier: Apache-2.0
#include "guide/firmware_version.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace Qt::Literals::StringLiterals;
using Scheme = FirmwareVersion::Scheme;

Q_DECLARE_METATYPE(FirmwareVersion::Scheme)

class TestFirmwareVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QChar>("letter");
        QTest::addColumn<int>("letterNumber");
        QTest::addColumn<QList<int>>("builds");
        QTest::addColumn<int>("beta");
        const int any = FirmwareVersion::anyNumber;
        using Numbers = QList<int>;
        QTest::newRow("plain") << u"0100b"_s << Scheme::FourDigits << Numbers {1, 0} << QChar(u'b') << 0 << Numbers {}
                               << 0;
        QTest::newRow("letter and number")
            << u"0100e1"_s << Scheme::FourDigits << Numbers {1, 0} << QChar(u'e') << 1 << Numbers {} << 0;
        QTest::newRow("platform 03") << u"0301b3"_s << Scheme::FourDigits << Numbers {3, 1} << QChar(u'b') << 3
                                     << Numbers {} << 0;
        QTest::newRow("e7") << u"0100e7"_s << Scheme::FourDigits << Numbers {1, 0} << QChar(u'e') << 7 << Numbers {}
                            << 0;
        QTest::newRow("build") << u"0107b_1"_s << Scheme::FourDigits << Numbers {1, 7} << QChar(u'b') << 0
                               << Numbers {1} << 0;
        QTest::newRow("two builds") << u"0121d_48573_1"_s << Scheme::FourDigits << Numbers {1, 21} << QChar(u'd') << 0
                                    << Numbers {48573, 1} << 0;
        QTest::newRow("six digits") << u"012501"_s << Scheme::SixDigits << Numbers {1, 25, 1} << QChar() << 0
                                    << Numbers {} << 0;
        QTest::newRow("0204j") << u"0204j"_s << Scheme::FourDigits << Numbers {2, 4} << QChar(u'j') << 0 << Numbers {}
                               << 0;
        QTest::newRow("dotted") << u"2.2002.23.01k"_s << Scheme::Dotted << Numbers {2, 2002, 23, 1} << QChar(u'k') << 0
                                << Numbers {} << 0;
        QTest::newRow("beta") << u"0XXXX_Beta2"_s << Scheme::FourDigits << Numbers {any, any} << QChar() << 0
                              << Numbers {} << 2;
        QTest::newRow("limit") << u"xx06a"_s << Scheme::FourDigits << Numbers {any, 6} << QChar(u'a') << 0 << Numbers {}
                               << 0;
        QTest::newRow("limit, any letter")
            << u"0x20x"_s << Scheme::FourDigits << Numbers {any, 20} << QChar() << 0 << Numbers {} << 0;
        QTest::newRow("dotted limit") << u"2.2002.xx.01x"_s << Scheme::Dotted << Numbers {2, 2002, any, 1} << QChar()
                                      << 0 << Numbers {} << 0;
    }

    void readsEverySpelling()
    {
        QFETCH(const QString, text);
        const auto version = parseFirmwareVersion(text);
        QVERIFY(version);
        QTEST(version->scheme, "scheme");
        QTEST(version->numbers, "numbers");
        QTEST(version->letter, "letter");
        QTEST(version->letterNumber, "letterNumber");
        QTEST(version->builds, "builds");
        QTEST(version->beta, "beta");
    }

    void refusesWhatIsNoVersion_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text :
            {"", "0", "010", "abcd", "0100bb", "0100b_", "2.2002", "1.2.3.4.5", "99999999999", "0100b;reboot"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("huge") << QString(100'000, u'1');
        QTest::newRow("NUL") << QString(QChar::Null);
        QTest::newRow("other digits") << u"٠١٠٠b"_s;
    }

    void refusesWhatIsNoVersion()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseFirmwareVersion(text));
    }

    void comparesInsideOneSchemeOnly_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *left, const char *order, const char *right) {
            QTest::addRow("%s %s %s", left, order, right)
                << QString::fromLatin1(left) << QString::fromLatin1(right) << QString::fromLatin1(order);
        };
        row("0100b", "<", "0100c");
        row("0100e", "<", "0100e1");
        row("0100e7", ">", "0100e1");
        row("0121d", ">", "0107z");
        row("0301a", ">", "0225z");
        row("0107b_1", "=", "0107b");
        row("0121d", ">", "xx06a");
        row("0105z", "<", "xx06a");
        row("0206a", "=", "xx06a");
        row("0120a", "=", "0x20x");
        row("0119z", "<", "0x20x");
        row("2.2002.23.01k", "=", "2.2002.xx.01x");
        row("2.2001.99.99z", "<", "2.2002.xx.01x");
        row("2.2202.01.01a", ">", "2.2002.xx.01x");
        row("2.2002.23.01k", "?", "0125c");
        row("012501", "?", "0125c");
    }

    void comparesInsideOneSchemeOnly()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const QString, order);
        const auto result = compare(*parseFirmwareVersion(left), *parseFirmwareVersion(right));
        const QString found = result < 0 ? u"<"_s : result > 0 ? u">"_s : result == 0 ? u"="_s : u"?"_s;
        QCOMPARE(found, order);
    }

    void takesTheReportedTextApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("brand");
        QTest::addColumn<QString>("version");
        QTest::newRow("usual") << u"IB9365-VVTK-0121d"_s << u"IB9365"_s << u"VVTK"_s << u"0121d"_s;
        QTest::newRow("dash in the model")
            << u"FD9387-HTV-VVTK-2.2002.23.01k"_s << u"FD9387-HTV"_s << u"VVTK"_s << u"2.2002.23.01k"_s;
        QTest::newRow("other brand") << u"PT7137-TCON-0200a"_s << u"PT7137"_s << u"TCON"_s << u"0200a"_s;
        QTest::newRow("version alone") << u"0100b"_s << QString() << QString() << u"0100b"_s;
        QTest::newRow("no brand") << u"IP7133-0203a"_s << u"IP7133"_s << QString() << u"0203a"_s;
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    }

    void takesTheReportedTextApart()
    {
        QFETCH(const QString, text);
        const Firmware firmware = parseFirmware(text);
        QTEST(firmware.model, "model");
        QTEST(firmware.brand, "brand");
        QTEST(firmware.versionText, "version");
        QCOMPARE(firmware.version.has_value(), !text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFirmwareVersion)
#include "tst_firmware_version.moc"
