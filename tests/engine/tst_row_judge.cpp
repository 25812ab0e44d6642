// SPDX-License-Identifier: Apache-2.0
#include "engine/row_judge.h"
#include "guide/catalog.h"

#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Seen = ProbeResult::Verdict;

namespace {

Finding finding(Verdict verdict, Absence absence = Absence::None)
{
    Finding finding;
    finding.verdict = verdict;
    finding.current = Text("current");
    finding.recommended = Text("recommended");
    finding.reason = verdict == Verdict::Good ? Text() : Text("reason");
    finding.absence = absence;
    return finding;
}

ProbeResult probe(Seen verdict)
{
    ProbeResult probe;
    probe.kind = ProbeKind::Ssdp;
    probe.verdict = verdict;
    probe.seen = Text("seen");
    return probe;
}

engine::RowEvidence evidence(Verdict before, Verdict after)
{
    return {.section = *guide::sectionWithId(u"upnp_off"),
        .before = finding(before),
        .after = finding(after),
        .probesBefore = {},
        .probesAfter = {probe(Seen::Holds)},
        .outcomes = {},
        .answer = {},
        .openForAnotherReason = false,
        .notReached = false};
}

Outcome outcome(Outcome::Kind kind, const Change &change = {})
{
    Outcome outcome;
    outcome.change = change;
    outcome.kind = kind;
    if (kind == Outcome::Kind::Failed || kind == Outcome::Kind::Differs)
        outcome.error = Error {Error::Kind::Refused, u"it said no"_s};
    return outcome;
}

} // namespace

class TestRowJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void speaksTheLastWord_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("seen");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *name, Verdict before, Verdict after, Seen seen, const char *status) {
            QTest::newRow(name) << int(before) << int(after) << int(seen) << QString::fromLatin1(status);
        };
        row("was good, is good, holds", Verdict::Good, Verdict::Good, Seen::Holds, "Pass");
        row("was weak, is good, holds", Verdict::Weak, Verdict::Good, Seen::Holds, "Fixed");
        row("is good, but a stranger gets in", Verdict::Weak, Verdict::Good, Seen::Broken, "Contradiction");
        row("is good, but nobody could look", Verdict::Good, Verdict::Good, Seen::NotSeen, "NotTested");
        row("is weak", Verdict::Weak, Verdict::Weak, Seen::Holds, "Fail");
        row("is weak and open", Verdict::Weak, Verdict::Weak, Seen::Broken, "Fail");
        row("became weak", Verdict::Good, Verdict::Weak, Seen::Holds, "Fail");
        row("is not known", Verdict::Unknown, Verdict::Unknown, Seen::Holds, "NotTested");
    }

    void speaksTheLastWord()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(int, seen);
        QFETCH(QString, status);
        auto row = evidence(Verdict(before), Verdict(after));
        row.probesAfter = {probe(Seen(seen))};
        QCOMPARE(nameOf(engine::judgeRow(row).status), status);
    }

    void isFixedWhenOnlyTheStrangerWasStillLetIn()
    {
        auto row = evidence(Verdict::Good, Verdict::Good);
        row.probesBefore = {probe(Seen::Broken)};
        QCOMPARE(engine::judgeRow(row).status, Status::Fixed);
    }

    void aDoorOpenForAnotherReasonIsNoContradictionAndNoPass()
    {
        auto row = evidence(Verdict::Good, Verdict::Good);
        row.probesAfter = {probe(Seen::Broken)};
        row.openForAnotherReason = true;
        QCOMPARE(engine::judgeRow(row).status, Status::Fail);
    }

    void aPersonsWordDoesNotStandAgainstWhatWasFound_data()
    {
        QTest::addColumn<QString>("attestation");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("note");
        QTest::newRow("no word") << QString() << true << u"ManualOpen"_s << u"reason Plan: VLAN 20."_s;
        QTest::newRow("no word, no fit") << QString() << false << u"ManualOpen"_s
                                         << u"reason Plan: VLAN 20. It is VLAN 1."_s;
        QTest::newRow("a word") << u"In the plan."_s << true << u"Attested"_s << u"In the plan. Plan: VLAN 20."_s;
        QTest::newRow("a word, no fit") << u"In the plan."_s << false << u"ManualOpen"_s
                                        << u"A person says: \"In the plan. Plan: VLAN 20.\". But this does not fit: "
                                           "It is VLAN 1."_s;
    }

    void aPersonsWordDoesNotStandAgainstWhatWasFound()
    {
        QFETCH(bool, fits);
        auto row = evidence(Verdict::Unknown, Verdict::Unknown);
        row.after.forPerson = true;
        row.after.said = Text("Plan: VLAN 20.");
        row.after.checks = {{u"network_qos_cos_vlanid"_s, Text("20"), Text("1"), Text("It is VLAN 1."), fits}};
        QFETCH(QString, attestation);
        row.answer.attestation = attestation;
        const RecordedSection recorded = engine::judgeRow(row);
        QTEST(nameOf(recorded.status), "status");
        QTEST(recorded.note.english(), "note");
        const auto proof = std::find_if(recorded.proof.begin(), recorded.proof.end(),
            [](const Proof &candidate) { return candidate.what == "network_qos_cos_vlanid"_L1; });
        QVERIFY(proof != recorded.proof.end());
        QCOMPARE(proof->ok, fits);
    }

    void absenceIsNotCheap_data()
    {
        QTest::addColumn<int>("absence");
        QTest::addColumn<int>("seen");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *name, Absence absence, Seen seen, const char *status) {
            QTest::newRow(name) << int(absence) << int(seen) << QString::fromLatin1(status);
        };
        row("capability 0", Absence::CapabilityIsZero, Seen::Holds, "NotApplicable");
        row("capability 0, but seen", Absence::CapabilityIsZero, Seen::Broken, "Contradiction");
        row("no name, nothing seen", Absence::NoNameAndNoHint, Seen::Holds, "NotApplicable");
        row("no name, but seen", Absence::NoNameAndNoHint, Seen::Broken, "ManualOpen");
        row("no name, could not look", Absence::NoNameAndNoHint, Seen::NotSeen, "NotTested");
        row("hinted", Absence::Hinted, Seen::Holds, "ManualOpen");
    }

    void absenceIsNotCheap()
    {
        QFETCH(int, absence);
        QFETCH(int, seen);
        QFETCH(QString, status);
        auto row = evidence(Verdict::NotPresent, Verdict::NotPresent);
        row.after = finding(Verdict::NotPresent, Absence(absence));
        row.probesAfter = {probe(Seen(seen))};
        QCOMPARE(nameOf(engine::judgeRow(row).status), status);
    }

    void anExceptionCoversAWeakRowAndKeepsItsReason()
    {
        auto row = evidence(Verdict::Weak, Verdict::Weak);
        row.answer.decision = Decision::Exception;
        row.answer.reason = u"the intercom needs it"_s;
        const auto recorded = engine::judgeRow(row);
        QCOMPARE(recorded.status, Status::Exception);
        QVERIFY(recorded.exception);
        QCOMPARE(recorded.exception->reason, u"the intercom needs it"_s);
    }

    void anExceptionWithoutAReasonCoversNothing()
    {
        auto row = evidence(Verdict::Weak, Verdict::Weak);
        row.answer.decision = Decision::Exception;
        row.answer.reason = u"  "_s;
        QCOMPARE(engine::judgeRow(row).status, Status::Fail);
    }

    void anExceptionIsIgnoredWithANoteWhereTheRowPasses()
    {
        auto row = evidence(Verdict::Good, Verdict::Good);
        row.answer.decision = Decision::Exception;
        row.answer.reason = u"legacy"_s;
        const auto recorded = engine::judgeRow(row);
        QCOMPARE(recorded.status, Status::Pass);
        QVERIFY(!recorded.exception);
        QVERIFY(!recorded.note.isEmpty());
    }

    void attestingDoesNotTurnAMeasuredFailureGreen()
    {
        auto row = evidence(Verdict::Weak, Verdict::Weak);
        row.answer.attestation = u"looks fine to me"_s;
        QCOMPARE(engine::judgeRow(row).status, Status::Fail);
    }

    void aRowForAPersonIsAttestedOnlyWithANote()
    {
        auto row = evidence(Verdict::Unknown, Verdict::Unknown);
        row.after.forPerson = true;
        QCOMPARE(engine::judgeRow(row).status, Status::ManualOpen);
        row.answer.attestation = u"compared with the download page"_s;
        QCOMPARE(engine::judgeRow(row).status, Status::Attested);
    }

    void aMissingAnswerNamesItsKey()
    {
        auto row = evidence(Verdict::Unknown, Verdict::Unknown);
        row.after.needs = u"accounts"_s;
        const auto recorded = engine::judgeRow(row);
        QCOMPARE(recorded.status, Status::NotTested);
        QVERIFY(recorded.note.english().startsWith(u"needs: accounts"_s));
    }

    void aFailedChangeSaysWhatTheCameraSaid()
    {
        auto row = evidence(Verdict::Weak, Verdict::Weak);
        row.outcomes = {outcome(Outcome::Kind::Failed)};
        const auto recorded = engine::judgeRow(row);
        QCOMPARE(recorded.status, Status::Fail);
        QCOMPARE(recorded.note.english(), u"it said no"_s);
    }

    void aRowThatTheRunDidNotReachIsNotTested()
    {
        auto row = evidence(Verdict::Weak, Verdict::Weak);
        row.outcomes = {outcome(Outcome::Kind::NotSent)};
        row.notReached = true;
        QCOMPARE(engine::judgeRow(row).status, Status::NotTested);
    }

    void aChangeByHandStaysOpenUntilSomebodyAttestsIt()
    {
        Change change;
        change.body = ByHand {"Do it there."};
        auto row = evidence(Verdict::Weak, Verdict::Weak);
        row.outcomes = {outcome(Outcome::Kind::ByHand, change)};
        QCOMPARE(engine::judgeRow(row).status, Status::ManualOpen);
        row.answer.attestation = u"done"_s;
        QCOMPARE(engine::judgeRow(row).status, Status::Attested);
    }
};

QTEST_GUILESS_MAIN(TestRowJudge)
#include "tst_row_judge.moc"
