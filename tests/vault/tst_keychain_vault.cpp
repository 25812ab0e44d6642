// SPDX-License-Identifier: Apache-2.0
#include "support/places.h"
#include "vault/keychain_vault.h"
#include "waiting.h"

#include <QProcess>
#include <QRegularExpression>

#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using model::Error;
using model::Secret;
using vault::Key;

/// The keychain vault on a real Secret Service; `secret-tool` looks from outside.
class TstKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void provesItselfAndLeavesNothingBehind();
    void keepsUnderItsServiceName();
    void givesBackWhatWasStored_data();
    void givesBackWhatWasStored();
    void replacesAnEntry();
    void findsNothingWhereNothingIs();
    void removes();
    void givesUpInTime();
    void noticesALockedKeyring();

private:
    static QByteArray secretTool(const QStringList &arguments);
};

static Key root()
{
    return {u"00:02:D1:32:2F:7D"_s, u"root"_s};
}

QByteArray TstKeychainVault::secretTool(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"secret-tool"_s, arguments);
    if (!process.waitForFinished(20'000))
        qFatal("secret-tool did not end.");
    return process.readAll();
}

void TstKeychainVault::provesItselfAndLeavesNothingBehind()
{
    vault::KeychainVault keychain;
    const auto proven = resultOf(keychain.prove());
    QVERIFY2(proven, proven ? "" : qPrintable(proven.error().detail));
    QCOMPARE(secretTool({u"search"_s, u"--all"_s, u"server"_s, u"Camlock"_s}), QByteArray());
}

void TstKeychainVault::keepsUnderItsServiceName()
{
    vault::KeychainVault keychain;
    QVERIFY(resultOf(keychain.store(root(), Secret("Wall-lamp.7"))));
    QCOMPARE(secretTool({u"lookup"_s, u"server"_s, u"Camlock"_s, u"user"_s, root().text()}).trimmed(),
        QByteArray("Wall-lamp.7"));
}

void TstKeychainVault::givesBackWhatWasStored_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("guide's characters") << QByteArray("aB3!$%-.@^_~");
    QTest::newRow("UTF-8") << QByteArray("Käsespätzle-日本");
    QTest::newRow("blanks and quotes") << QByteArray(" a'b\"c\\ ");
    QTest::newRow("long") << QByteArray(500, 'x');
}

void TstKeychainVault::givesBackWhatWasStored()
{
    QFETCH(const QByteArray, password);
    vault::KeychainVault keychain;
    QVERIFY(resultOf(keychain.store(root(), Secret(password))));
    const auto found = resultOf(keychain.find(root()));
    QVERIFY(found && found->has_value());
    QVERIFY(**found == Secret(password));
}

void TstKeychainVault::replacesAnEntry()
{
    vault::KeychainVault keychain;
    QVERIFY(resultOf(keychain.store(root(), Secret("one"))));
    QVERIFY(resultOf(keychain.store(root(), Secret("two"))));
    QVERIFY(**resultOf(keychain.find(root())) == Secret("two"));
}

void TstKeychainVault::findsNothingWhereNothingIs()
{
    vault::KeychainVault keychain;
    const auto found = resultOf(keychain.find({root().camera, u"nobody"_s}));
    QVERIFY(found);
    QVERIFY(!found->has_value());
}

void TstKeychainVault::removes()
{
    vault::KeychainVault keychain;
    QVERIFY(resultOf(keychain.store(root(), Secret("one"))));
    QVERIFY(resultOf(keychain.remove(root())));
    QVERIFY(!resultOf(keychain.find(root()))->has_value());
    QVERIFY(resultOf(keychain.remove(root()))); // Already gone is gone.
}

void TstKeychainVault::givesUpInTime()
{
    vault::KeychainVault keychain(0ms);
    const auto proven = resultOf(keychain.prove());
    QVERIFY(!proven);
    QCOMPARE(proven.error().kind, Error::Kind::TimedOut);
}

/// Last: the keyring stays locked, and nobody is there to open it.
void TstKeychainVault::noticesALockedKeyring()
{
    QProcess lock;
    lock.start(u"dbus-send"_s,
        {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
            u"org.freedesktop.Secret.Service.Lock"_s, u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    QVERIFY(lock.waitForFinished(20'000));
    QCOMPARE(lock.exitCode(), 0);
    vault::KeychainVault keychain(3s);
    QVERIFY(!resultOf(keychain.prove()));
}

/// Starts itself again inside a session bus with a keyring of its own.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("CAMLOCK_TEST_KEYRING")) {
        qputenv("CAMLOCK_TEST_KEYRING", "1");
        QByteArray script = places::inSource(u"tests/vault/with_keyring.sh"_s).toLocal8Bit();
        QList<char *> arguments {script.data()};
        for (int i = 0; i <= argc; ++i)
            arguments.append(argv[i]);
        execv(arguments.first(), arguments.data());
        qFatal("with_keyring.sh cannot be run.");
    }
    QCoreApplication application(argc, argv);
    TstKeychainVault test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain_vault.moc"
