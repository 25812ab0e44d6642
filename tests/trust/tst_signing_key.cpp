// SPDX-License-Identifier: Apache-2.0
#include "trust/signing_key.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using trust::SigningKey;

class TstSigningKey : public QObject
{
    Q_OBJECT

private:
    static void write(const QTemporaryDir &folder, const QByteArray &content)
    {
        QFile file(folder.filePath(u"record-signing.key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithTheStandardsOwnExample()
    {
        // RFC 8032 §7.1, TEST 2.
        const QTemporaryDir folder;
        write(folder, "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb\n");
        const auto key = SigningKey::inFolder(folder.path());
        QVERIFY(key);
        QCOMPARE(
            key->publicKey().toHex(), QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        const auto signature = key->sign("\x72");
        QCOMPARE(signature.toHex(),
            QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                       "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(trust::isSignedBy(key->publicKey(), "\x72", signature));
    }

    void keepsItsKeyForTheOwnerAlone()
    {
        const QTemporaryDir folder;
        QVERIFY(SigningKey::publicKeyIn(folder.path()).isEmpty());
        const auto first = SigningKey::inFolder(folder.path());
        const auto second = SigningKey::inFolder(folder.path());
        QVERIFY(first && second);
        QCOMPARE(first->publicKey(), second->publicKey());
        QCOMPARE(SigningKey::publicKeyIn(folder.path()), first->publicKey());
        const auto permissions = QFile::permissions(folder.filePath(u"record-signing.key"_s));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        const QTemporaryDir another;
        QVERIFY(SigningKey::inFolder(another.path())->publicKey() != first->publicKey());
    }

    void saysThatItsFileIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("4ccd089b28ff");
        QTest::newRow("something else") << QByteArray(200, 'x');
    }

    void saysThatItsFileIsDamaged()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        write(folder, content);
        const auto key = SigningKey::inFolder(folder.path());
        QVERIFY(!key);
        QVERIFY(key.error().detail.contains(u"damaged"_s));
        // It is not replaced: what it signed may still be needed.
        QFile file(folder.filePath(u"record-signing.key"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void refusesWhatItDidNotSign()
    {
        const QTemporaryDir folder;
        const auto key = SigningKey::inFolder(folder.path());
        const auto signature = key->sign("a record");
        QVERIFY(trust::isSignedBy(key->publicKey(), "a record", signature));
        QVERIFY(!trust::isSignedBy(key->publicKey(), "a Record", signature));
        QVERIFY(!trust::isSignedBy(key->publicKey(), "a record", signature.left(63)));
        QVERIFY(!trust::isSignedBy(QByteArray(32, '\0'), "a record", signature));
        QVERIFY(!trust::isSignedBy({}, "a record", signature));
        for (int i = 0; i < signature.size(); ++i) {
            auto other = signature;
            other[i] = static_cast<char>(other[i] ^ 1);
            QVERIFY(!trust::isSignedBy(key->publicKey(), "a record", other));
        }
    }
};

QTEST_GUILESS_MAIN(TstSigningKey)
#include "tst_signing_key.moc"
