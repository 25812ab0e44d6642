// SPDX-License-Identifier: Apache-2.0
#include "engine/reconcile.h"

#include <QTest>

using namespace engine;
using namespace model;
using namespace Qt::Literals::StringLiterals;
using State = Reconciled::State;

namespace {

UnfinishedJob jobWith(const Change &change, std::optional<Outcome::Kind> kind = {})
{
    UnfinishedJob job;
    UnfinishedJob::Step step;
    step.change = change;
    step.at = QDateTime::currentDateTime();
    if (kind) {
        Outcome outcome;
        outcome.change = change;
        outcome.kind = *kind;
        step.outcome = outcome;
    }
    job.steps.append(step);
    return job;
}

Change twoParameters()
{
    Change change;
    change.title = "Mute the microphone";
    change.body = SetParameters {{{u"update"_s, u"1"_s}, {u"a_mute"_s, u"1"_s}, {u"b_mute"_s, u"1"_s}}, {}};
    change.lines = {{u"a_mute"_s, u"0"_s, u"1"_s}, {u"b_mute"_s, u"0"_s, u"1"_s}};
    return change;
}

Snapshot showing(const QString &a, const QString &b)
{
    Snapshot snapshot;
    snapshot.parameters = {{u"a_mute"_s, a}, {u"b_mute"_s, b}};
    snapshot.rootPassword = RootPassword::Strong;
    return snapshot;
}

Change rootPassword(bool interim)
{
    Change change;
    EditAccount edit;
    edit.user = u"root"_s;
    edit.password = Secret();
    edit.isInterim = interim;
    change.body = edit;
    return change;
}

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void believesWhatTheCameraShows_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("state");
        QTest::newRow("all of it") << u"1"_s << u"1"_s << int(State::Applied);
        QTest::newRow("nothing of it") << u"0"_s << u"0"_s << int(State::NotApplied);
        QTest::newRow("a part of it") << u"1"_s << u"0"_s << int(State::Partly);
        QTest::newRow("something else") << u"2"_s << u"2"_s << int(State::NotApplied);
    }

    void believesWhatTheCameraShows()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const auto steps = reconcile(jobWith(twoParameters()), showing(a, b), RootLogin::Earlier);
        QCOMPARE(steps.size(), 1);
        QTEST(int(steps.constFirst().state), "state");
    }

    void onlyThePartThatIsThereIsTakenBack()
    {
        const Snapshot snapshot = showing(u"1"_s, u"0"_s);
        const auto sent = standing(reconcile(jobWith(twoParameters()), snapshot, RootLogin::Earlier), snapshot);
        QCOMPARE(sent.size(), 1);
        const auto back = undoOf(sent.constFirst().outcome.change);
        QVERIFY(back);
        const auto &values = std::get<SetParameters>(back->body).values;
        QVERIFY(values.contains({u"a_mute"_s, u"0"_s}));
        QVERIFY(values.contains({u"update"_s, u"1"_s}));
        QCOMPARE(values.size(), 2);
    }

    void aStepThatWasTakenBackDoesNotStand()
    {
        UnfinishedJob job = jobWith(twoParameters(), Outcome::Kind::Applied);
        job.steps[0].takenBack = true;
        const auto steps = reconcile(job, showing(u"0"_s, u"0"_s), RootLogin::Earlier);
        QCOMPARE(steps.constFirst().state, State::TakenBack);
        QVERIFY(standing(steps, showing(u"0"_s, u"0"_s)).isEmpty());
    }

    void theLoginThatWorksSaysWhichPasswordTheCameraHas_data()
    {
        QTest::addColumn<bool>("interim");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<int>("login");
        QTest::addColumn<bool>("applied");
        QTest::newRow("final") << false << true << int(RootLogin::Final) << true;
        QTest::newRow("never in the vault") << false << false << int(RootLogin::Final) << false;
        QTest::newRow("the old one works") << false << true << int(RootLogin::Earlier) << false;
        QTest::newRow("interim") << true << true << int(RootLogin::Interim) << true;
        QTest::newRow("interim, and final after it") << true << true << int(RootLogin::Final) << true;
        QTest::newRow("interim refused") << true << true << int(RootLogin::Earlier) << false;
    }

    void theLoginThatWorksSaysWhichPasswordTheCameraHas()
    {
        QFETCH(bool, interim);
        QFETCH(bool, kept);
        QFETCH(int, login);
        QFETCH(bool, applied);
        UnfinishedJob job = jobWith(rootPassword(interim));
        job.steps[0].passwordKept = kept;
        const auto steps = reconcile(job, showing({}, {}), static_cast<RootLogin>(login));
        QCOMPARE(steps.constFirst().state == State::Applied, applied);
    }

    void aCameraThatAsksNobodyHasNoPassword()
    {
        UnfinishedJob job = jobWith(rootPassword(false));
        job.steps[0].passwordKept = true;
        Snapshot blank = showing({}, {});
        blank.rootPassword = RootPassword::Blank;
        QCOMPARE(reconcile(job, blank, RootLogin::Final).constFirst().state, State::NotApplied);
    }
};

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
