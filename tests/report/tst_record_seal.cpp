// SPDX-License-Identifier: Apache-2.0
#include "report/record_seal.h"

#include "report/record_json.h"
#include "sample_records.h"
#include "trust/signing_key.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstRecordSeal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_record = report::toJson(typicalRecord());
    QByteArray m_seal;
    QByteArray m_key;

    static model::Result<report::SealCheck> check(const QByteArray &record, const QByteArray &seal)
    {
        return report::checkSeal(record, seal, [](const QByteArray &key, const QByteArray &text, const QByteArray &by) {
            return trust::isSignedBy(key, text, by);
        });
    }

private Q_SLOTS:

    void initTestCase()
    {
        const auto key = trust::SigningKey::inFolder(m_folder.path());
        QVERIFY(key);
        m_key = key->publicKey();
        m_seal = *report::sealFor(m_record, {m_key, [&key](const QByteArray &text) { return key->sign(text); }});
    }

    void fitsTheRecordItWasMadeFor()
    {
        const auto result = check(m_record, m_seal);
        QVERIFY(result);
        QCOMPARE(result->changed, QStringList());
        QCOMPARE(result->publicKey, m_key);
    }

    void noticesEveryByte()
    {
        for (qsizetype i = 0; i < m_record.size(); i += 7) {
            auto other = m_record;
            other[i] = static_cast<char>(other[i] ^ 1);
            const auto result = check(other, m_seal);
            QVERIFY2(result && !result->fits(), qPrintable(u"byte %1"_s.arg(i)));
        }
    }

    void saysWhatWasChanged_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QStringList>("changed");
        QTest::newRow("a status") << QByteArray("\"status\": \"Contradiction\"") << QByteArray("\"status\": \"Pass\"")
                                  << QStringList {u"sections/rtsp_authentication_on"_s};
        QTest::newRow("the camera") << QByteArray("00:02:D1:32:2F:7D") << QByteArray("00:02:D1:32:2F:7E")
                                    << QStringList {u"camera"_s};
        QTest::newRow("a row taken out") << QByteArray("\"id\": \"upnp_off\"") << QByteArray("\"id\": \"upnp\"")
                                         << QStringList {u"sections/upnp_off"_s, u"sections/upnp"_s};
        QTest::newRow("beyond the guide")
            << QByteArray("Port 21 is open.") << QByteArray("Port 21 is shut.") << QStringList {u"beyondGuide"_s};
        QTest::newRow("blanks") << QByteArray("{") << QByteArray("{ ") << QStringList {u"(layout)"_s};
        QTest::newRow("all of it") << QByteArray("{") << QByteArray("[") << QStringList {u"(no JSON)"_s};
    }

    void saysWhatWasChanged()
    {
        QFETCH(const QByteArray, was);
        QFETCH(const QByteArray, is);
        QFETCH(const QStringList, changed);
        auto other = m_record;
        const auto place = other.indexOf(was);
        QVERIFY(place >= 0);
        other.replace(place, was.size(), is);
        const auto result = check(other, m_seal);
        QVERIFY(result);
        QCOMPARE(result->changed, changed);
    }

    void refusesASignatureFileThatWasChanged()
    {
        // Whoever changes the record would change its digest as well.
        auto other = m_seal;
        const auto hash = report::recordHash(m_record);
        other.replace(hash, report::recordHash(m_record + ' '));
        const auto result = check(m_record + ' ', other);
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(u"own signature"_s));
    }

    void refusesWhatIsNoSignatureFile_data()
    {
        QTest::addColumn<QByteArray>("seal");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << m_seal.left(m_seal.size() / 2);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a record") << m_record;
        QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ');
    }

    void refusesWhatIsNoSignatureFile()
    {
        QFETCH(const QByteArray, seal);
        QVERIFY(!check(m_record, seal));
    }
};

QTEST_GUILESS_MAIN(TstRecordSeal)
#include "tst_record_seal.moc"
