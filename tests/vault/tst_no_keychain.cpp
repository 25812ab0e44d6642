// SPDX-License-Identifier: Apache-2.0
#include "vault/keychain_vault.h"
#include "waiting.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using model::Secret;

/// A computer without a session bus: every call is an error, soon, and nothing is kept elsewhere instead.
class TstNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isAnErrorInEveryCall();
    void keepsNothingInAFileInstead();
    void outlivesItsVault();

private:
    QTemporaryDir m_home;
};

void TstNoKeychain::initTestCase()
{
    QVERIFY(m_home.isValid());
    const auto home = m_home.path().toLocal8Bit();
    for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home);
    for (const auto *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"})
        qunsetenv(name);
}

void TstNoKeychain::isAnErrorInEveryCall()
{
    const vault::Key key {u"00:02:D1:32:2F:7D"_s, u"root"_s};
    vault::KeychainVault keychain;
    QElapsedTimer clock;
    clock.start();
    const auto proven = resultOf(keychain.prove());
    QVERIFY(!proven);
    QVERIFY(!proven.error().detail.isEmpty());
    const auto stored = resultOf(keychain.store(key, Secret("Wall-lamp.7")));
    QVERIFY(!stored);
    QVERIFY(!stored.error().detail.contains(u"Wall-lamp.7"_s));
    QVERIFY(!resultOf(keychain.find(key)));
    QVERIFY(!resultOf(keychain.remove(key)));
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(u"%1 ms"_s.arg(clock.elapsed())));
}

void TstNoKeychain::keepsNothingInAFileInstead()
{
    vault::KeychainVault keychain;
    QVERIFY(!resultOf(keychain.store({u"camera"_s, u"root"_s}, Secret("Wall-lamp.7"))));
    QVERIFY(QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TstNoKeychain::outlivesItsVault()
{
    auto keychain = std::make_unique<vault::KeychainVault>();
    const auto future = keychain->prove();
    keychain.reset();
    QVERIFY(!resultOf(future));
}

QTEST_GUILESS_MAIN(TstNoKeychain)
#include "tst_no_keychain.moc"
