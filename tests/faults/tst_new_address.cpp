// SPDX-License-Identifier: Apache-2.0
#include "guide/network_place.h"
#include "support/headless_job.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace model;
using namespace Qt::Literals::StringLiterals;

/// A camera gets its name and its fixed address, over real sockets: found again, read back, proved, or taken back.
class TstNewAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void movesTheCamera_data();
    void movesTheCamera();
    void comesBeforeTheCertificateThatIsSignedForIt();
    void takesTheAddressBack();
    void leavesACameraThatRefuses();
    void believesTheCameraWhenTheReplyIsLost();
    void findsItByItsMacWhereItIsNotExpected();
    void goesOnWithACameraThatMovedMeanwhile();
    void refusesAnAddressThatThisComputerCannotReach();
};

namespace {

const auto newAddress = u"127.0.0.41"_s;

HeadlessJob::Wish wishFor(Level level)
{
    HeadlessJob::Wish wish;
    wish.profile = u"ib9365-ht"_s;
    wish.level = level;
    wish.place = {{u"hostName"_s, u"Gate-01"_s}, {u"address"_s, newAddress}, {u"mask"_s, u"255.0.0.0"_s}};
    return wish;
}

bool run(HeadlessJob &job)
{
    QSignalSpy finished(&job, &HeadlessJob::finished);
    job.start();
    return finished.wait(120'000);
}

QString trouble(const HeadlessJob &job)
{
    return job.report().failure ? job.report().failure->detail : QString();
}

Outcome::Kind kindOfMove(const HeadlessJob &job)
{
    const auto &outcomes = job.report().outcomes;
    const auto move = std::find_if(outcomes.begin(), outcomes.end(),
        [](const Outcome &outcome) { return guide::addressGivenBy(outcome.change).has_value(); });
    return move == outcomes.end() ? Outcome::Kind::NotSent : move->kind;
}

const Proof *proofOf(const Record &record, const QString &what)
{
    const auto found = std::find_if(record.beyondGuide.begin(), record.beyondGuide.end(),
        [&what](const Proof &proof) { return proof.what == what; });
    return found == record.beyondGuide.end() ? nullptr : &*found;
}

} // namespace

void TstNewAddress::movesTheCamera_data()
{
    QTest::addColumn<QString>("profile");
    for (const auto *profile : {"ip7160", "ib8369a", "ib9365-ht", "fd9387-htv"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

void TstNewAddress::movesTheCamera()
{
    QFETCH(QString, profile);
    HeadlessJob::Wish wish = wishFor(Level::Basic);
    wish.profile = profile;
    HeadlessJob job(wish);
    QVERIFY(run(job));
    QVERIFY2(!job.report().failure, qPrintable(trouble(job)));
    QCOMPARE(job.camera().address().toString(), newAddress);
    QCOMPARE(job.camera().value(u"system_hostname"_s), u"Gate-01"_s);
    QVERIFY(job.record());
    QVERIFY2(job.record()->camera.address.contains(newAddress), qPrintable(job.record()->camera.address));
    for (const auto &name : {u"system_hostname"_s, u"network_ipaddress"_s})
        QVERIFY(proofOf(*job.record(), name) && proofOf(*job.record(), name)->ok);
    // Beside the score: no row of the guide has it.
    for (const RecordedSection &row : job.record()->sections) {
        for (const RecordedChange &change : row.changes)
            QVERIFY(change.name != "network_ipaddress"_L1);
    }
}

/// Access list, HTTPS only and all: the laptop stays on the list, and Camlock stays in.
void TstNewAddress::comesBeforeTheCertificateThatIsSignedForIt()
{
    HeadlessJob job(wishFor(Level::Advanced));
    QVERIFY(run(job));
    QVERIFY2(!job.report().failure, qPrintable(trouble(job)));
    QCOMPARE(job.camera().address().toString(), newAddress);
    QVERIFY(job.canBeReached());
    const auto &outcomes = job.report().outcomes;
    const auto move = std::find_if(outcomes.begin(), outcomes.end(),
        [](const Outcome &outcome) { return guide::addressGivenBy(outcome.change).has_value(); });
    QVERIFY(
        std::all_of(outcomes.begin(), move, [](const Outcome &each) { return each.change.phase <= Phase::RemoteLog; }));
    QVERIFY(std::all_of(
        move + 1, outcomes.end(), [](const Outcome &each) { return each.change.phase > Phase::RemoteLog; }));
}

void TstNewAddress::takesTheAddressBack()
{
    HeadlessJob::Wish wish = wishFor(Level::Advanced);
    wish.faultsBeforeApply = {u"err-invalid=ipfilter_enable"_s};
    HeadlessJob job(wish);
    QVERIFY(run(job));
    QVERIFY(job.report().failure);
    QVERIFY(job.report().undone);
    QCOMPARE(job.camera().address(), QHostAddress(QHostAddress::LocalHost));
    QVERIFY(job.camera().value(u"system_hostname"_s) != "Gate-01"_L1);
    QVERIFY(job.canBeReached());
}

void TstNewAddress::leavesACameraThatRefuses()
{
    HeadlessJob::Wish wish = wishFor(Level::Basic);
    wish.faultsBeforeApply = {u"err-invalid=network_ipaddress"_s};
    HeadlessJob job(wish);
    QVERIFY(run(job));
    QVERIFY(job.report().failure);
    QCOMPARE(kindOfMove(job), Outcome::Kind::Failed);
    QVERIFY(job.camera().address().isLoopback() && job.canBeReached());
}

void TstNewAddress::believesTheCameraWhenTheReplyIsLost()
{
    HeadlessJob::Wish wish = wishFor(Level::Basic);
    wish.faultsBeforeApply = {u"drop-reply@network_ipaddress"_s};
    HeadlessJob job(wish);
    QVERIFY(run(job));
    QVERIFY2(!job.report().failure, qPrintable(trouble(job)));
    QCOMPARE(kindOfMove(job), Outcome::Kind::Applied);
    QCOMPARE(job.camera().address().toString(), newAddress);
}

void TstNewAddress::findsItByItsMacWhereItIsNotExpected()
{
    HeadlessJob::Wish wish = wishFor(Level::Basic);
    wish.faultsBeforeApply = {u"apply-other=network_ipaddress:127.0.0.42"_s};
    HeadlessJob job(wish);
    QVERIFY(run(job));
    QVERIFY(job.report().failure);
    QCOMPARE(job.report().failure->kind, Error::Kind::ReadBackDiffers);
    QVERIFY(job.canBeReached());
}

/// The power went between the write and the look for the camera: the journal knows the old address only.
void TstNewAddress::goesOnWithACameraThatMovedMeanwhile()
{
    HeadlessJob::Wish wish = wishFor(Level::Basic);
    wish.faultsBeforeApply = {u"err-invalid=network_ipaddress"_s};
    wish.onFailure = engine::Session::OnFailure::Leave;
    HeadlessJob job(wish);
    QVERIFY(run(job));
    QVERIFY(job.report().failure);
    job.camera().setValue(u"network_resetip"_s, u"0"_s);
    job.camera().setValue(u"network_ipaddress"_s, newAddress);
    QTRY_COMPARE(job.camera().address().toString(), newAddress);
    QSignalSpy finished(&job, &HeadlessJob::finished);
    job.resume();
    QVERIFY(finished.wait(120'000));
    QVERIFY2(!job.auditError(), job.auditError() ? qPrintable(job.auditError()->detail) : "");
    QVERIFY2(!job.report().failure, qPrintable(trouble(job)));
    QVERIFY(job.record() && job.record()->camera.address.contains(newAddress));
}

void TstNewAddress::refusesAnAddressThatThisComputerCannotReach()
{
    HeadlessJob::Wish wish = wishFor(Level::Basic);
    wish.place[u"address"_s] = u"192.0.2.41"_s;
    wish.place[u"mask"_s] = u"255.255.255.0"_s;
    HeadlessJob job(wish);
    QVERIFY(run(job));
    QCOMPARE(kindOfMove(job), Outcome::Kind::NotSent);
    QCOMPARE(job.camera().address(), QHostAddress(QHostAddress::LocalHost));
}

QTEST_GUILESS_MAIN(TstNewAddress)
#include "tst_new_address.moc"
