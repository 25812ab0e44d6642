// SPDX-License-Identifier: Apache-2.0
#include "engine/planner.h"
#include "guide/catalog.h"

#include <QTest>

#include <algorithm>

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A camera on which every section finds something to do.
engine::Audit weakAudit()
{
    engine::Audit audit;
    audit.snapshot.complete = true;
    for (const guide::Section &section : guide::catalog()) {
        const Snapshot weakened = section.weakened();
        audit.snapshot.parameters.insert(weakened.parameters);
        if (weakened.rootPassword != RootPassword::Unknown)
            audit.snapshot.rootPassword = weakened.rootPassword;
        if (weakened.clockOffsetSeconds)
            audit.snapshot.clockOffsetSeconds = weakened.clockOffsetSeconds;
    }
    return audit;
}

QStringList sectionsIn(const Plan &plan)
{
    QStringList ids;
    for (const Change &change : plan.changes)
        ids.append(change.section);
    return ids;
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void setsTheClockFirstThenThePasswordThenTheRest()
    {
        const Plan plan = engine::makePlan({}, weakAudit());
        const QStringList ids = sectionsIn(plan);
        QVERIFY(ids.size() > 8);
        QCOMPARE(ids.at(0), u"clock_correct"_s);
        QCOMPARE(ids.at(1), u"root_password_strong"_s);
        QVERIFY(ids.indexOf(u"http_digest_on"_s) < ids.indexOf(u"rtsp_authentication_on"_s));
        QVERIFY(ids.indexOf(u"rtsp_authentication_on"_s) < ids.indexOf(u"upnp_off"_s));
        QCOMPARE(ids.constLast(), u"ntp_server_set"_s);
        QVERIFY(std::is_sorted(plan.changes.begin(), plan.changes.end(),
            [](const Change &left, const Change &right) { return left.phase < right.phase; }));
    }

    void leavesKeptAndExceptedSectionsAlone()
    {
        engine::Job job;
        job.answers.sections[u"audio_off"_s].decision = Decision::Keep;
        job.answers.sections[u"upnp_off"_s].decision = Decision::Exception;
        const QStringList ids = sectionsIn(engine::makePlan(job, weakAudit()));
        QVERIFY(!ids.contains(u"audio_off"_s));
        QVERIFY(!ids.contains(u"upnp_off"_s));
        QVERIFY(ids.contains(u"snmp_off"_s));
    }

    void plansOnlyTheNamedSections()
    {
        engine::Job job;
        job.onlySections = {u"upnp_off"_s};
        QCOMPARE(sectionsIn(engine::makePlan(job, weakAudit())), QStringList {u"upnp_off"_s});
    }

    void writesOnlyNamesThatTheCameraReturned()
    {
        const engine::Audit audit = weakAudit();
        const Plan plan = engine::makePlan({}, audit);
        int checked = 0;
        for (const Change &change : plan.changes) {
            const auto *set = std::get_if<SetParameters>(&change.body);
            for (const ParameterValue &parameter : set ? set->values : QList<ParameterValue>()) {
                QVERIFY2(audit.snapshot.has(parameter.name), qPrintable(parameter.name));
                ++checked;
            }
        }
        QVERIFY(checked > 5);
    }

    void hasNothingToDoAfterItsOwnPreview()
    {
        engine::Audit audit = weakAudit();
        const Plan plan = engine::makePlan({}, audit);
        for (const Change &change : plan.changes)
            audit.snapshot = preview(audit.snapshot, change);
        QCOMPARE(sectionsIn(engine::makePlan({}, audit)), QStringList());
    }

    void neverSwitchesIpv6OffFromUnderItself()
    {
        engine::Audit audit = weakAudit();
        audit.snapshot.overIpv6 = true;
        const Plan plan = engine::makePlan({}, audit);
        QVERIFY(!sectionsIn(plan).contains(u"ipv6_off"_s));
        QVERIFY(plan.refusal.isEmpty());
    }

    void asksForAPasswordWhereRootHasNone()
    {
        engine::Audit audit = weakAudit();
        QVERIFY(engine::wantsRootPassword({}, audit));
        audit.snapshot.rootPassword = RootPassword::Strong;
        QVERIFY(!engine::wantsRootPassword({}, audit));
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
