// SPDX-License-Identifier: Apache-2.0
#include "engine/lock_out.h"
#include "engine/planner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace engine;
using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString laptop = u"192.0.2.7"_s;
const QString recorder = u"192.0.2.10"_s;

/// A camera of the newer kind as it leaves the factory, reached by HTTP from the laptop.
Snapshot newCamera()
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.localAddress = QHostAddress(laptop);
    snapshot.accessListType = AccessListType::Allow;
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    snapshot.reachedAt = {u"192.0.2.20"_s, Address::Scheme::Http, quint16(80)};
    for (const char *name :
        {"ipfilter_enable", "ipfilter_type", "ipfilter_admin_enable", "https_enable", "https_policy", "https_status"})
        snapshot.parameters.insert(QString::fromLatin1(name), u"0"_s);
    for (int i = 0; i < 10; ++i) {
        snapshot.parameters.insert(u"ipfilter_ipv4list_i%1"_s.arg(i), QString());
        snapshot.parameters.insert(u"ipfilter_ipv6list_i%1"_s.arg(i), QString());
    }
    snapshot.parameters.insert(u"ipfilter_admin_ip"_s, QString());
    snapshot.parameters.insert(u"https_method"_s, u"auto"_s);
    return snapshot;
}

Snapshot oldCamera()
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.localAddress = QHostAddress(laptop);
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    snapshot.reachedAt = {u"192.0.2.20"_s, Address::Scheme::Http, quint16(80)};
    for (int i = 0; i < 10; ++i) {
        snapshot.parameters.insert(u"ipfilter_allow_i%1_start"_s.arg(i), i == 0 ? u"1.0.0.0"_s : QString());
        snapshot.parameters.insert(u"ipfilter_allow_i%1_end"_s.arg(i), i == 0 ? u"255.255.255.255"_s : QString());
        snapshot.parameters.insert(u"ipfilter_deny_i%1_start"_s.arg(i), QString());
        snapshot.parameters.insert(u"ipfilter_deny_i%1_end"_s.arg(i), QString());
        snapshot.parameters.insert(u"ipfilter_ipv6_allow_i%1"_s.arg(i), i == 0 ? u"::/0"_s : QString());
    }
    return snapshot;
}

Job jobWith(const QString &entries, const QString &administrator = {}, const QString &recorderAddress = {})
{
    Job job;
    job.level = Level::Advanced;
    job.onlySections = {u"access_list_on"_s, u"https_on"_s};
    auto &list = job.answers.sections[u"access_list_on"_s].values;
    list.insert(u"entries"_s, entries);
    list.insert(u"administrator"_s, administrator);
    job.answers.sections[u"vms_user_separate"_s].values.insert(u"address"_s, recorderAddress);
    job.answers.sections[u"https_on"_s].values.insert(u"only"_s, u"1"_s);
    return job;
}

Plan planFor(const Job &job, const Snapshot &snapshot)
{
    Audit audit;
    audit.snapshot = snapshot;
    return makePlan(job, audit);
}

quint32 ipv4(const QString &address)
{
    return QHostAddress(address).toIPv4Address();
}

/// A second, plain reading of the lists: whether an address may come. It shares nothing with the planner's.
bool mayCome(const Snapshot &camera, const QString &address)
{
    const auto in = [&address](const QString &first, const QString &last) {
        return ipv4(first) <= ipv4(address) && ipv4(address) <= ipv4(last);
    };
    const auto value = [&camera](const QString &name) { return camera.parameters.value(name); };
    if (camera.has(u"ipfilter_allow_i0_start"_s)) {
        bool allowed = false;
        for (int i = 0; i < 10; ++i) {
            const QString start = value(u"ipfilter_allow_i%1_start"_s.arg(i));
            allowed |= !start.isEmpty() && in(start, value(u"ipfilter_allow_i%1_end"_s.arg(i)));
            const QString denied = value(u"ipfilter_deny_i%1_start"_s.arg(i));
            if (!denied.isEmpty() && in(denied, value(u"ipfilter_deny_i%1_end"_s.arg(i))))
                return false;
        }
        return allowed;
    }
    if (value(u"ipfilter_enable"_s) != "1"_L1)
        return true;
    if (value(u"ipfilter_admin_enable"_s) == "1"_L1 && value(u"ipfilter_admin_ip"_s) == address)
        return true;
    bool listed = false;
    for (int i = 0; i < 10; ++i) {
        const QString entry = value(u"ipfilter_ipv4list_i%1"_s.arg(i));
        if (entry.contains(u'/'))
            listed |= QHostAddress(address).isInSubnet(QHostAddress::parseSubnet(entry));
        else if (!entry.isEmpty())
            listed |= in(entry.section(u'-', 0, 0), entry.section(u'-', -1));
    }
    return listed == (camera.accessListType == AccessListType::Allow);
}

} // namespace

class TestLockOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void acceptsAListThatHasEverybody_data()
    {
        QTest::addColumn<QString>("entries");
        QTest::addColumn<QString>("administrator");
        QTest::newRow("one by one") << u"192.0.2.7,192.0.2.10"_s << QString();
        QTest::newRow("a network") << u"192.0.2.0/24"_s << QString();
        QTest::newRow("a range") << u"192.0.2.5-192.0.2.12"_s << QString();
        QTest::newRow("the laptop as administrator") << u"192.0.2.10"_s << laptop;
    }

    void acceptsAListThatHasEverybody()
    {
        QFETCH(QString, entries);
        QFETCH(QString, administrator);
        const Plan plan = planFor(jobWith(entries, administrator, recorder), newCamera());
        QVERIFY2(plan.refusal.isEmpty(), qPrintable(plan.refusal.english()));
        QVERIFY(plan.changes.size() >= 4);
    }

    void refusesAListWithoutTheLaptop()
    {
        const Plan plan = planFor(jobWith(u"192.0.2.10"_s, {}, recorder), newCamera());
        QVERIFY2(plan.refusal.english().contains(u"this computer (192.0.2.7)"_s), qPrintable(plan.refusal.english()));
    }

    void refusesAListWithoutTheRecorder()
    {
        const Plan plan = planFor(jobWith(u"192.0.2.7"_s, {}, recorder), newCamera());
        QVERIFY2(plan.refusal.english().contains(u"recorder (192.0.2.10)"_s), qPrintable(plan.refusal.english()));
    }

    void refusesARecorderThatIsOnlyAName()
    {
        const Plan plan = planFor(jobWith(u"192.0.2.0/24"_s, {}, u"nvr.example"_s), newCamera());
        QVERIFY2(plan.refusal.english().contains(u"give its IP address"_s), qPrintable(plan.refusal.english()));
    }

    void refusesTheSameOnAnOldCamera()
    {
        QVERIFY(planFor(jobWith(u"192.0.2.0/24"_s, {}, recorder), oldCamera()).refusal.isEmpty());
        const Plan plan = planFor(jobWith(u"192.0.2.10"_s, {}, recorder), oldCamera());
        QVERIFY2(plan.refusal.english().contains(u"this computer"_s), qPrintable(plan.refusal.english()));
    }

    void refusesHttpsOnlyWhereNothingShowsACertificate()
    {
        Snapshot camera = newCamera();
        Change change;
        change.body = SetParameters {{{u"https_enable"_s, u"1"_s}, {u"https_policy"_s, u"1"_s}}, {}};
        change.effect = Effect::Reconnect;
        QVERIFY(lockOutIn(camera, {change}, {}));
        camera.ownCertificate = true;
        QVERIFY(!lockOutIn(camera, {change}, {}));
    }

    void refusesToSwitchOffTheFamilyItCameBy()
    {
        Snapshot camera = newCamera();
        camera.parameters.insert(u"network_ipv6_enable"_s, u"1"_s);
        Change change;
        change.body = SetParameters {{{u"network_ipv6_enable"_s, u"0"_s}}, {}};
        QVERIFY(!lockOutIn(camera, {change}, {}));
        camera.overIpv6 = true;
        QVERIFY(lockOutIn(camera, {change}, {}));
    }

    /// No accepted plan has a step without a way in; what is refused really would have shut somebody out.
    void leavesAWayInAfterEveryStepOfEveryAcceptedPlan()
    {
        QRandomGenerator random(20261125);
        const auto some = [&random](int most) { return random.bounded(most); };
        const auto address = [&some] { return u"192.0.2.%1"_s.arg(some(24)); };
        const auto entry = [&] {
            switch (some(4)) {
            case 0:
                return u"192.0.2.%1/30"_s.arg(some(6) * 4);
            case 1: {
                const int first = some(20);
                return u"192.0.2.%1-192.0.2.%2"_s.arg(first).arg(first + 1 + some(6));
            }
            default:
                return address();
            }
        };
        int accepted = 0;
        int refused = 0;
        for (int round = 0; round < 1500; ++round) {
            Snapshot camera = some(3) == 0 ? oldCamera() : newCamera();
            if (camera.has(u"ipfilter_enable"_s)) {
                camera.accessListType = some(2) == 0 ? AccessListType::Allow : AccessListType::Deny;
                for (int i = some(4); i > 0; --i)
                    camera.parameters.insert(u"ipfilter_ipv4list_i%1"_s.arg(some(10)), entry());
                // Whoever is in now was let in: a list that shuts the laptop out cannot be in force.
                camera.parameters.insert(u"ipfilter_enable"_s, u"1"_s);
                if (some(2) == 0 || !mayCome(camera, laptop) || !mayCome(camera, recorder))
                    camera.parameters.insert(u"ipfilter_enable"_s, u"0"_s);
            }
            QStringList entries;
            for (int i = 1 + some(4); i > 0; --i)
                entries.append(entry());
            const QString administrator = some(3) == 0 ? address() : QString();
            const Plan plan = planFor(jobWith(entries.join(u','), administrator, recorder), camera);

            bool everybodyIn = true;
            Snapshot now = camera;
            for (const Change &change : plan.changes) {
                now = preview(now, change);
                everybodyIn = everybodyIn && mayCome(now, laptop) && mayCome(now, recorder);
                const bool httpsOnly = now.parameters.value(u"https_policy"_s) == "1"_L1;
                everybodyIn = everybodyIn && (!httpsOnly || now.ownCertificate);
            }
            const QString what = u"entries %1, administrator %2, refusal \"%3\""_s.arg(
                entries.join(u','), administrator, plan.refusal.english());
            QVERIFY2(everybodyIn == plan.refusal.isEmpty(), qPrintable(what));
            ++(plan.refusal.isEmpty() ? accepted : refused);
        }
        QVERIFY2(accepted > 100 && refused > 100, qPrintable(u"%1 accepted, %2 refused"_s.arg(accepted).arg(refused)));
    }
};

QTEST_GUILESS_MAIN(TestLockOut)
#include "tst_lock_out.moc"
