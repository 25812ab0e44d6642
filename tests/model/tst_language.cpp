// SPDX-License-Identifier: Apache-2.0
#include "model/english_text.h"
#include "model/language.h"
#include "model/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

class TstLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsALanguageByWhatIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("code");
        QTest::newRow("as its file") << u"de"_s << u"de"_s;
        QTest::newRow("with a country") << u"de_AT"_s << u"de"_s;
        QTest::newRow("in capitals") << u"DE"_s << u"de"_s;
        QTest::newRow("Brazil") << u"pt_BR"_s << u"pt"_s;
        QTest::newRow("Taiwan") << u"zh_TW"_s << u"zh_TW"_s;
        QTest::newRow("Taiwan, with a stroke") << u"zh-TW"_s << u"zh_TW"_s;
        QTest::newRow("Hong Kong writes as Taiwan") << u"zh_HK"_s << u"zh_TW"_s;
        QTest::newRow("Singapore writes as China") << u"zh_SG"_s << u"zh_CN"_s;
        QTest::newRow("not spoken here") << u"fi"_s << QString();
        QTest::newRow("no language") << u"klingon"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void findsALanguageByWhatIsWritten()
    {
        QFETCH(QString, written);
        QTEST(languageNamed(written), "code");
    }

    void takesTheSystemsLanguageElseEnglish()
    {
        QCOMPARE(languageOf(QLocale(u"tr_TR"_s)), u"tr"_s);
        QCOMPARE(languageOf(QLocale(u"fi_FI"_s)), u"en"_s);
        QCOMPARE(languageOf(QLocale::c()), u"en"_s);
    }

    void everyLanguageHasItsFileAndItsName()
    {
        QCOMPARE(languages().size(), 13);
        for (const Language &language : languages()) {
            const Speech speech(language.code);
            QCOMPARE(speech.language(), language.code);
            QVERIFY(!language.ownName.isEmpty());
            QVERIFY2(QFile::exists(u":/i18n/camlock_%1.qm"_s.arg(language.code)), qPrintable(language.code));
            QCOMPARE(languageNamed(QLocale().name()), language.code);
        }
    }

    void speaksAndStopsSpeaking()
    {
        const QLocale before;
        const Text off(QT_TRANSLATE_NOOP("guide", "Switch UPnP off"));
        {
            QStringList kept;
            Speech speech(u"de"_s, [&kept](const QString &code) { kept.append(code); });
            QCOMPARE(off.translated(), u"UPnP ausschalten"_s);
            speech.speak(u"ar"_s);
            QCOMPARE(kept, QStringList {u"ar"_s});
            QVERIFY(off.translated() != u"UPnP ausschalten"_s && off.translated() != off.english());
            QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);
            speech.speak(u"no such"_s);
            QCOMPARE(speech.language(), u"en"_s);
            QCOMPARE(off.translated(), off.english());
        }
        QCOMPARE(off.translated(), off.english());
        QCOMPARE(QLocale(), before);
    }

    void saysARecordsEnglishInTheLanguageOfTheMoment_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("a sentence") << u"It was set, and taken back."_s
                                    << u"Es war gesetzt und wurde zurückgenommen."_s;
        QTest::newRow("with a value") << u"At most 12 streams at once"_s << u"Höchstens 12 Streams gleichzeitig"_s;
        QTest::newRow("a sentence in a sentence")
            << u"Not proven from here: It was set, and taken back."_s
            << u"Von hier aus nicht nachgewiesen: Es war gesetzt und wurde zurückgenommen."_s;
        QTest::newRow("two sentences")
            << u"It was set, and taken back. Not proven from here: 7"_s
            << u"Es war gesetzt und wurde zurückgenommen. Von hier aus nicht nachgewiesen: 7"_s;
        QTest::newRow("a list of parts") << u"Plan: owner Facility, 2nd floor, VLAN 20."_s
                                         << u"Plan: zuständig: Facility, 2nd floor, VLAN 20."_s;
        QTest::newRow("somebody's own words")
            << u"Off we go, said the guard. Plan B"_s << u"Off we go, said the guard. Plan B"_s;
        QTest::newRow("a place inside a value")
            << u"Not proven from here: %1 %2"_s << u"Von hier aus nicht nachgewiesen: %1 %2"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void saysARecordsEnglishInTheLanguageOfTheMoment()
    {
        QFETCH(QString, english);
        const Speech speech(u"de"_s);
        QTEST(inLanguageOfTheMoment(english), "german");
        Text read;
        read.source = english; // as the record reader does
        QTEST(read.translated(), "german");
    }

    void aHugeTextIsLeftAsItIs()
    {
        const Speech speech(u"de"_s);
        const QString many = u"It was set, and taken back. "_s.repeated(4000);
        QCOMPARE(inLanguageOfTheMoment(many), many);
    }

    void whatIsKeptStaysEnglish()
    {
        const Speech speech(u"de"_s);
        const Text plan(QT_TRANSLATE_NOOP("guide", "Plan: %1."), {u"owner Facility, VLAN 20"_s});
        QCOMPARE(plan.english(), u"Plan: owner Facility, VLAN 20."_s);
        QCOMPARE(plan.translated(), u"Plan: zuständig: Facility, VLAN 20."_s);
    }
};

QTEST_GUILESS_MAIN(TstLanguage)
#include "tst_language.moc"
