// SPDX-License-Identifier: Apache-2.0
#include "practice_client.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using Form = model::EditAccessList::Form;
using Kind = model::Error::Kind;
using model::AccessListType;
using model::EditAccessList;

/// Access lists edited on practice cameras: both readings of the documents meet.
class TstAccessListsOnCameras : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeClient> m_peer;

    void open(const QString &profile, const QStringList &faults = {})
    {
        m_peer = std::make_unique<PracticeClient>(profile, faults);
        QCOMPARE(m_peer->read(), QString());
    }

    QString value(const QString &name) const { return m_peer->device->value(name); }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup()
    {
        for (const auto &request : m_peer->device->requests())
            QVERIFY(!request.isWrite || request.method == "POST"_L1);
        m_peer.reset();
    }

    void camerasWithOneList_data()
    {
        QTest::addColumn<QString>("profile");
        for (const QString &profile : {u"fd9387-htv"_s, u"ib9365-ht"_s, u"ib8369a"_s})
            QTest::newRow(qPrintable(profile)) << profile;
    }

    void camerasWithOneList()
    {
        QFETCH(const QString, profile);
        open(profile);
        EditAccessList edit;
        edit.add = {{0, false, u"127.0.0.1"_s}, {1, false, u"192.0.2.0/24"_s}, {2, false, u"192.0.2.5-192.0.2.9"_s},
            {0, true, u"2001:db8::/32"_s}};
        edit.type = AccessListType::Allow;
        const auto done = m_peer->send(edit, model::Effect::MayLockOut);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(value(u"ipfilter_ipv4list_i0"_s), u"127.0.0.1"_s);
        QCOMPARE(value(u"ipfilter_ipv4list_i1"_s), u"192.0.2.0/24"_s);
        QCOMPARE(value(u"ipfilter_ipv4list_i2"_s), u"192.0.2.5-192.0.2.9"_s);
        QCOMPARE(value(u"ipfilter_ipv6list_i0"_s), u"2001:db8::/32"_s);
        QCOMPARE(*resultOf(m_peer->client->readAccessListType()), AccessListType::Allow);

        edit = {};
        edit.remove = {{1, false, u"192.0.2.0/24"_s}, {2, false, u"192.0.2.5-192.0.2.9"_s}};
        edit.type = AccessListType::Deny;
        QVERIFY(m_peer->send(edit, model::Effect::MayLockOut));
        QCOMPARE(value(u"ipfilter_ipv4list_i0"_s), u"127.0.0.1"_s);
        QCOMPARE(value(u"ipfilter_ipv4list_i1"_s), QString());
        QCOMPARE(value(u"ipfilter_ipv4list_i2"_s), QString());
        QCOMPARE(*resultOf(m_peer->client->readAccessListType()), AccessListType::Deny);
    }

    void takesTheRightEntriesOffAListThatClosesUp()
    {
        open(u"fd9387-htv"_s, {u"closing-list"_s});
        EditAccessList edit;
        edit.add = {{0, false, u"10.0.0.1"_s}, {1, false, u"127.0.0.1"_s}, {2, false, u"10.0.0.2"_s}};
        QVERIFY(m_peer->send(edit));
        edit = {};
        edit.remove = {{0, false, u"10.0.0.1"_s}, {2, false, u"10.0.0.2"_s}};
        QVERIFY(m_peer->send(edit));
        QCOMPARE(value(u"ipfilter_ipv4list_i0"_s), u"127.0.0.1"_s);
        QCOMPARE(value(u"ipfilter_ipv4list_i1"_s), QString());
    }

    void aCameraWithTwoLists()
    {
        open(u"ip7160"_s);
        QCOMPARE(*resultOf(m_peer->client->readAccessListType()), std::optional<AccessListType>());
        EditAccessList edit;
        edit.form = Form::AllowAndDeny;
        edit.add = {{1, false, u"127.0.0.1"_s}, {2, false, u"192.0.2.0/24"_s}, {1, true, u"::1"_s}};
        edit.remove = {{0, false, u"1.0.0.0-255.255.255.255"_s}, {0, true, u"::/0"_s}};
        const auto done = m_peer->send(edit, model::Effect::MayLockOut);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(value(u"ipfilter_allow_i0_start"_s), QString());
        QCOMPARE(value(u"ipfilter_allow_i0_end"_s), QString());
        QCOMPARE(value(u"ipfilter_allow_i1_start"_s), u"127.0.0.1"_s);
        QCOMPARE(value(u"ipfilter_allow_i1_end"_s), u"127.0.0.1"_s);
        QCOMPARE(value(u"ipfilter_allow_i2_end"_s), u"192.0.2.255"_s);
        QCOMPARE(value(u"ipfilter_ipv6_allow_i0"_s), QString());
        QCOMPARE(value(u"ipfilter_ipv6_allow_i1"_s), u"::1"_s);
    }

    void theOldestCameraHasNoType()
    {
        open(u"ip7133"_s);
        QCOMPARE(*resultOf(m_peer->client->readAccessListType()), std::optional<AccessListType>());
    }

    void stopsWhereTheCameraRefuses()
    {
        open(u"ib8369a"_s, {u"refuse-ipfilter"_s});
        EditAccessList edit;
        edit.add = {{0, false, u"127.0.0.1"_s}, {1, false, u"192.0.2.1"_s}};
        const int before = m_peer->client->counts().writes;
        QCOMPARE(m_peer->send(edit).error().kind, Kind::Refused);
        QCOMPARE(m_peer->client->counts().writes, before + 1);
    }

    void saysWhoGetsAPicture_data()
    {
        QTest::addColumn<QString>("profile");
        for (const QString &profile : simulator::profileNames())
            QTest::newRow(qPrintable(profile)) << profile;
    }

    void saysWhoGetsAPicture()
    {
        QFETCH(const QString, profile);
        open(profile);
        QVERIFY(m_peer->send(model::EditAccount {
            model::EditAccount::Action::Add, u"vms"_s, model::Privilege::Viewer, model::Secret("Viewer-1a")}));
        const auto picture = [this](const char *password) {
            return resultOf(m_peer->client->tryPicture({u"vms"_s, model::Secret(QByteArrayView(password))}));
        };
        QCOMPARE(picture("Viewer-1a").value_or(false), true);
        QCOMPARE(picture("Wrong-1a").value_or(true), false);
        QCOMPARE(*resultOf(m_peer->client->tryLogin({u"vms"_s, model::Secret("Viewer-1a")})), false);
    }
};

QTEST_GUILESS_MAIN(TstAccessListsOnCameras)
#include "tst_access_lists_on_cameras.moc"
