// SPDX-License-Identifier: Apache-2.0
#include "engine/handover_maker.h"
#include "engine/masked_dump.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;

class TstHandoverMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsWhatTheCameraReports()
    {
        const Handover handover = engine::makeHandover(audit(), audit(), {});
        QCOMPARE_EQ(handover.serial, u"0002D1322F7D"_s);
        QCOMPARE_EQ(handover.mask, u"255.255.255.0"_s);
        QCOMPARE_EQ(handover.gateway, QString()); // 0.0.0.0 is none
        QCOMPARE_EQ(handover.vlan, QString()); // it does not tag
        const QList<SiteProfile::Account> accounts {{u"root"_s, u"administrator"_s}, {u"recorder"_s, u"viewer"_s}};
        QVERIFY(handover.accounts == accounts);
    }

    void believesThePlanBeforeTheCamera()
    {
        engine::Audit now = audit();
        now.snapshot.parameters[u"network_qos_cos_enable"_s] = u"1"_s;
        QCOMPARE_EQ(engine::makeHandover(now, now, {}).vlan, u"3"_s);
        Answers answers;
        answers.sections[u"ip_plan_recorded"_s].values = {
            {u"vlan"_s, u"210"_s}, {u"switch"_s, u"SW-B"_s}, {u"port"_s, u"14"_s}};
        const Handover handover = engine::makeHandover(now, now, answers);
        QCOMPARE_EQ(handover.vlan, u"210"_s);
        QCOMPARE_EQ(handover.switchName, u"SW-B"_s);
        QCOMPARE_EQ(handover.port, u"14"_s);
    }

    void hashesTheDumpBesideTheRecordAndNoSecret()
    {
        engine::Audit after = audit();
        after.snapshot.parameters[u"security_user_i1_pass"_s] = u"another one"_s;
        const QByteArray dump = engine::maskedDump(after.snapshot);
        QVERIFY(!dump.contains("another one"));
        const Handover handover = engine::makeHandover(audit(), after, {});
        QCOMPARE_EQ(handover.settingsBefore,
            QString::fromLatin1(QCryptographicHash::hash(dump, QCryptographicHash::Sha256).toHex()));
        QCOMPARE_EQ(handover.settingsAfter, handover.settingsBefore); // nothing but a secret changed
        after.snapshot.parameters[u"network_subnet"_s] = u"255.0.0.0"_s;
        QVERIFY(engine::makeHandover(audit(), after, {}).settingsAfter != handover.settingsBefore);
    }

    void saysWhenTheCertificateIsToBeRenewed_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QDate>("renewBy");
        QTest::newRow("a year") << QDate(2026, 1, 1) << QDate(2027, 1, 1) << QDate(2026, 12, 2);
        QTest::newRow("a week") << QDate(2026, 1, 1) << QDate(2026, 1, 8) << QDate(2026, 1, 1);
        QTest::newRow("ends before it begins") << QDate(2026, 1, 8) << QDate(2026, 1, 1) << QDate(2026, 1, 1);
        QTest::newRow("not known") << QDate() << QDate() << QDate();
    }

    void saysWhenTheCertificateIsToBeRenewed()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QDate, renewBy);
        engine::Audit now = audit();
        Certificate certificate;
        certificate.subject = u"CN=192.0.2.20"_s;
        certificate.sha256 = QByteArray(32, '\x5a');
        certificate.notBefore = QDateTime(from, QTime(), Qt::UTC);
        certificate.notAfter = QDateTime(to, QTime(), Qt::UTC);
        now.snapshot.tls = TlsSight {.chain = {certificate}, .accepted = {}, .issuedAsWanted = {}};
        const Handover::Certificate told = engine::makeHandover(now, now, {}).certificate;
        QCOMPARE_EQ(told.subject, certificate.subject);
        QCOMPARE_EQ(told.sha256, QString(u"5a"_s).repeated(32));
        QCOMPARE_EQ(told.to, to);
        QCOMPARE_EQ(told.renewBy, renewBy);
    }

    void knowsNothingOfACameraThatToldNothing() { QVERIFY(engine::makeHandover({}, {}, {}) == Handover()); }

private:
    static engine::Audit audit()
    {
        engine::Audit audit;
        audit.snapshot.parameters = {{u"system_info_serialnumber"_s, u"0002D1322F7D"_s},
            {u"network_subnet"_s, u"255.255.255.0"_s}, {u"network_router"_s, u"0.0.0.0"_s},
            {u"network_qos_cos_enable"_s, u"0"_s}, {u"network_qos_cos_vlanid"_s, u"3"_s},
            {u"security_user_i0_name"_s, u"root"_s}, {u"security_user_i1_name"_s, u"recorder"_s},
            {u"security_user_i1_privilege"_s, u"view"_s}, {u"security_user_i1_pass"_s, u"one"_s}};
        return audit;
    }
};

QTEST_GUILESS_MAIN(TstHandoverMaker)
#include "tst_handover_maker.moc"
