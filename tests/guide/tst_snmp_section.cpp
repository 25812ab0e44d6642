// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString id = u"snmp_off"_s;

/// As a factory-new IP7160 has it (API doc §2.12), with v1/v2c on.
Snapshot factoryCamera()
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.parameters = {{u"snmp_v2"_s, u"1"_s}, {u"snmp_v3"_s, u"0"_s}, {u"snmp_secnamerw"_s, u"Private"_s},
        {u"snmp_secnamero"_s, u"Public"_s}, {u"snmp_authpwrw"_s, {}}, {u"snmp_authpwro"_s, {}},
        {u"snmp_authtyperw"_s, u"MD5"_s}, {u"snmp_authtypero"_s, u"MD5"_s}, {u"snmp_encryptpwrw"_s, {}},
        {u"snmp_encryptpwro"_s, {}}, {u"snmp_rwcommunity"_s, u"Private"_s}, {u"snmp_rocommunity"_s, u"Public"_s}};
    return snapshot;
}

Answers v3(const QByteArray &authPassword, const QByteArray &encryptPassword)
{
    Answers answers;
    answers.sections[id].values.insert(u"mode"_s, u"v3"_s);
    if (!authPassword.isEmpty())
        answers.sections[id].secrets.insert(u"authPassword"_s, Secret(authPassword));
    if (!encryptPassword.isEmpty())
        answers.sections[id].secrets.insert(u"encryptPassword"_s, Secret(encryptPassword));
    return answers;
}

Finding judged(const Snapshot &snapshot, const Answers &answers = {})
{
    return sectionWithId(id)->judge(snapshot, answers);
}

QList<Change> remedied(const Snapshot &snapshot, const Answers &answers = {})
{
    return sectionWithId(id)->remedy(snapshot, answers);
}

} // namespace

class TestSnmpSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void switchesBothOffAndReportsTheFactorysWords()
    {
        Snapshot snapshot = factoryCamera();
        snapshot.parameters.insert(u"snmp_v3"_s, u"1"_s);
        const QList<Change> changes = remedied(snapshot);
        QCOMPARE(changes.size(), 1);
        const Snapshot off = preview(snapshot, changes.first());
        QCOMPARE(off.value(u"snmp_v2"_s), u"0"_s);
        QCOMPARE(off.value(u"snmp_v3"_s), u"0"_s);
        QCOMPARE(judged(off).verdict, Verdict::Good);
        QVERIFY(judged(off).current.english().contains("Public"_L1));
    }

    void takesV3AloneWithOwnNamesAndPasswords()
    {
        const Answers answers = v3("first secret", "second-secret");
        QCOMPARE(judged(factoryCamera(), answers).verdict, Verdict::Unknown); // a blank is not allowed in it
        const Answers good = v3("first-secret", "second-secret");
        QCOMPARE(judged(factoryCamera(), good).verdict, Verdict::Weak);
        const QList<Change> changes = remedied(factoryCamera(), good);
        QCOMPARE(changes.size(), 1);
        const auto &set = std::get<SetParameters>(changes.first().body);
        QCOMPARE(set.secrets.size(), 4);
        for (const Change::Line &line : changes.first().lines)
            QVERIFY(!line.after.contains("secret-"_L1) && !line.after.contains("-secret"_L1));
        const Snapshot after = preview(factoryCamera(), changes.first());
        QCOMPARE(after.value(u"snmp_v2"_s), u"0"_s);
        QCOMPARE(after.value(u"snmp_v3"_s), u"1"_s);
        QCOMPARE(after.value(u"snmp_authtyperw"_s), u"SHA"_s);
        QCOMPARE(after.value(u"snmp_secnamero"_s), u"sitereader"_s);
        QCOMPARE(judged(after, good).verdict, Verdict::Good);
        QVERIFY(remedied(after, good).isEmpty());
    }

    void asksForMissingPasswords_data()
    {
        QTest::addColumn<QByteArray>("authPassword");
        QTest::addColumn<QByteArray>("encryptPassword");
        QTest::addColumn<QString>("needs");
        QTest::newRow("none") << QByteArray() << QByteArray() << u"authPassword"_s;
        QTest::newRow("short") << QByteArray("1234567") << QByteArray("12345678") << u"authPassword"_s;
        QTest::newRow("one") << QByteArray("12345678") << QByteArray() << u"encryptPassword"_s;
        QTest::newRow("forbidden character") << QByteArray("1234<5678") << QByteArray("12345678") << u"authPassword"_s;
    }

    void asksForMissingPasswords()
    {
        QFETCH(const QByteArray, authPassword);
        QFETCH(const QByteArray, encryptPassword);
        const Finding finding = judged(factoryCamera(), v3(authPassword, encryptPassword));
        QCOMPARE(finding.verdict, Verdict::Unknown);
        QTEST(finding.needs, "needs");
        QVERIFY(remedied(factoryCamera(), v3(authPassword, encryptPassword)).isEmpty());
    }

    void keepsGoodNamesAndPasswordsOfTheCamera()
    {
        Snapshot snapshot = factoryCamera();
        for (const auto *name : {"snmp_authpwrw", "snmp_authpwro", "snmp_encryptpwrw", "snmp_encryptpwro"})
            snapshot.parameters.insert(QString::fromLatin1(name), u"********"_s);
        snapshot.parameters.insert(u"snmp_secnamerw"_s, u"chief"_s);
        const QList<Change> changes = remedied(snapshot, v3({}, {}));
        QCOMPARE(changes.size(), 1);
        QVERIFY(std::get<SetParameters>(changes.first().body).secrets.isEmpty());
        QCOMPARE(preview(snapshot, changes.first()).value(u"snmp_secnamerw"_s), u"chief"_s);
    }

    void switchesOffWhereThereIsNoV3()
    {
        Snapshot snapshot = factoryCamera();
        snapshot.parameters.remove(u"snmp_v3"_s);
        QCOMPARE(judged(snapshot, v3({}, {})).verdict, Verdict::Weak);
        QCOMPARE(preview(snapshot, remedied(snapshot, v3({}, {})).first()).value(u"snmp_v2"_s), u"0"_s);
        QVERIFY(sectionWithId(id)->choices(snapshot).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSnmpSection)
#include "tst_snmp_section.moc"
