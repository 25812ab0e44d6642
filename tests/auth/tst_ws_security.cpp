// SPDX-License-Identifier: Apache-2.0
#include "auth/ws_security.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

class TstWsSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void computesThePublishedDigest()
    {
        // ONVIF Application Programmer's Guide 1.0, chapter on authentication.
        const model::Login login {u"user"_s, model::Secret("userpassword")};
        const QDateTime created = QDateTime::fromString(u"2010-09-16T07:50:45Z"_s, Qt::ISODate);
        const auto token = auth::usernameToken(login, created, QByteArray::fromBase64("LKqI6G/AikKCQrN0zqZFlg=="));
        QCOMPARE(token.digest, "tuOSpGlFlIXsozq4HFNeeGeFLEI=");
        QCOMPARE(token.nonce, "LKqI6G/AikKCQrN0zqZFlg==");
        QCOMPARE(token.created, "2010-09-16T07:50:45Z");
        QCOMPARE(token.user, u"user"_s);
    }

    void countsTheTimeInUtcAndThePasswordInUtf8()
    {
        QByteArray nonce;
        for (char c = 0; c < 16; ++c)
            nonce += c;
        const QDateTime created(QDate(2000, 1, 1), QTime(8, 0, 5), QTimeZone(8 * 3600));
        const auto token = auth::usernameToken({u"root"_s, model::Secret("p\u00e4ss")}, created, nonce);
        QCOMPARE(token.created, "2000-01-01T00:00:05Z");
        // Computed by Python's hashlib.
        QCOMPARE(token.digest, "p83x8MAy/AoU+4Qlfzyq9Cll4lE=");
    }

    void isNeverTheSameTwice()
    {
        QSet<QByteArray> nonces;
        QSet<QByteArray> digests;
        for (int i = 0; i < 20; ++i) {
            const auto token = auth::usernameToken({u"root"_s, model::Secret("x")}, QDateTime::currentDateTimeUtc());
            QCOMPARE(QByteArray::fromBase64(token.nonce).size(), 16);
            nonces.insert(token.nonce);
            digests.insert(token.digest);
        }
        QCOMPARE(nonces.size(), 20);
        QCOMPARE(digests.size(), 20);
    }
};

QTEST_APPLESS_MAIN(TstWsSecurity)
#include "tst_ws_security.moc"
