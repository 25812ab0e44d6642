// SPDX-License-Identifier: Apache-2.0
#include "engine/planner.h"
#include "guide/catalog.h"
#include "ui/wizard_state.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstWizardState : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersEveryChoiceWithItsRecommendedValue();
    void keepsWhatTheSiteAlreadySaid();
    void leavesBlankWhatThisCameraCannotHave();
    void putsTheNewPasswordIntoTheJobOnly();
    void wantsAReasonAndAnApprover_data();
    void wantsAReasonAndAnApprover();
    void forgetsTheCameraButNotTheJob();
    void leavesItsChoicesToTheSite();
    void suggestsTheNextNameAndAddress();
    void carriesAWordOnFirmwareToTheSameModelOnly();
};

static engine::Audit auditOf(const QString &section)
{
    engine::Audit audit;
    audit.snapshot = guide::sectionWithId(section)->weakened();
    return audit;
}

void TstWizardState::answersEveryChoiceWithItsRecommendedValue()
{
    for (const guide::Section &section : guide::catalog()) {
        const model::Snapshot snapshot = section.weakened();
        const model::SectionAnswer answer = ui::startingAnswer(section, snapshot, {});
        for (const guide::Choice &choice : section.choices(snapshot)) {
            if (choice.kind == guide::Choice::Kind::Password)
                QVERIFY(!answer.values.contains(choice.id));
            else
                QVERIFY2(answer.values.contains(choice.id), qPrintable(choice.id));
        }
        QCOMPARE_EQ(answer.decision, model::Decision::Fix);
    }
}

void TstWizardState::keepsWhatTheSiteAlreadySaid()
{
    ui::WizardState state;
    state.job.site.ntpServer = u"192.0.2.7"_s;
    state.job.site.keep = {{u"audio_off"_s, u"Intercom"_s}};
    state.beginNextCamera();
    state.adopt(auditOf(u"ntp_server_set"_s));
    const model::Answers &answers = state.job.answers;
    QVERIFY(answers.of(u"ntp_server_set"_s).values.values().contains(u"192.0.2.7"_s));
    QCOMPARE_EQ(answers.of(u"audio_off"_s).decision, model::Decision::Keep);
    QCOMPARE_EQ(answers.of(u"audio_off"_s).reason, u"Intercom"_s);
}

void TstWizardState::leavesBlankWhatThisCameraCannotHave()
{
    const guide::Section *section = guide::sectionWithId(u"clock_correct");
    for (const guide::Choice &choice : section->choices(section->weakened())) {
        model::Answers answers;
        answers.sections[section->id] = ui::startingAnswer(*section, section->weakened(), {});
        QVERIFY(section->judge(section->weakened(), answers).needs.isEmpty());
        QVERIFY(answers.value(section->id, choice.id).isEmpty()
            || answers.value(section->id, choice.id) == choice.recommended);
    }
}

void TstWizardState::putsTheNewPasswordIntoTheJobOnly()
{
    ui::WizardState state;
    state.adopt(auditOf(u"root_password_strong"_s));
    state.newRootPassword = model::Secret::fromText(u"Not.my.dog's-name7");
    QVERIFY(state.job.answers.of(u"root_password_strong"_s).secrets.isEmpty());
    const engine::Job job = state.jobToDo();
    QCOMPARE_EQ(job.answers.of(u"root_password_strong"_s).secrets.size(), 1);
    QVERIFY(engine::wantsRootPassword(job, *state.audit));
}

static model::SectionAnswer answered(model::Decision decision, const QString &reason, const QString &approver)
{
    model::SectionAnswer answer;
    answer.decision = decision;
    answer.reason = reason;
    answer.approver = approver;
    return answer;
}

void TstWizardState::wantsAReasonAndAnApprover_data()
{
    QTest::addColumn<model::SectionAnswer>("answer");
    QTest::addColumn<QString>("missing");
    using model::Decision;
    QTest::newRow("fix") << model::SectionAnswer {} << QString();
    QTest::newRow("keep") << answered(Decision::Keep, u" "_s, {}) << u"why"_s;
    QTest::newRow("keep, said") << answered(Decision::Keep, u"VMS"_s, {}) << QString();
    QTest::newRow("leave") << answered(Decision::Exception, {}, {}) << u"why"_s;
    QTest::newRow("leave, nobody agreed") << answered(Decision::Exception, u"VMS"_s, {}) << u"who"_s;
    QTest::newRow("leave, agreed") << answered(Decision::Exception, u"VMS"_s, u"Grace"_s) << QString();
}

void TstWizardState::wantsAReasonAndAnApprover()
{
    QFETCH(model::SectionAnswer, answer);
    QFETCH(QString, missing);
    const QString said = ui::missingIn(answer);
    QCOMPARE_EQ(said.isEmpty(), missing.isEmpty());
    QVERIFY(said.contains(missing));
}

void TstWizardState::forgetsTheCameraButNotTheJob()
{
    ui::WizardState state;
    state.job.site.installer.company = u"Bright Eyes Ltd"_s;
    state.addressText = u"192.0.2.20"_s;
    state.login.password = model::Secret::fromText(u"secret");
    state.adopt(auditOf(u"upnp_off"_s));
    state.newRootPassword = model::Secret::fromText(u"secret too");
    state.beginNextCamera();
    QCOMPARE_EQ(state.job.site.installer.company, u"Bright Eyes Ltd"_s);
    QVERIFY(state.addressText.isEmpty());
    QVERIFY(state.login.password.isEmpty());
    QVERIFY(!state.audit);
    QVERIFY(!state.newRootPassword);
    QVERIFY(state.job.answers.sections.isEmpty());
}

/// A camera that is done.
static ui::WizardState doneState(const QString &section)
{
    ui::WizardState state;
    state.adopt(auditOf(section));
    state.record = model::Record();
    return state;
}

void TstWizardState::leavesItsChoicesToTheSite()
{
    ui::WizardState state = doneState(u"upnp_off"_s);
    auto &answers = state.job.answers.sections;
    answers[u"audio_off"_s].decision = model::Decision::Keep;
    answers[u"audio_off"_s].reason = u"Intercom"_s;
    answers[u"snmp_off"_s].decision = model::Decision::Exception;
    answers[u"ntp_server_set"_s].values[u"server"_s] = u"192.0.2.7"_s;
    answers[u"physically_protected"_s].attestation = u"On a pole"_s;
    answers[u"physically_protected"_s].values[u"photo"_s] = u"pole.jpg"_s;
    answers[u"root_password_strong"_s].secrets[u"password"_s] = model::Secret::fromText(u"secret");
    state.beginNextCamera();
    const model::SiteProfile &site = state.job.site;
    QCOMPARE_EQ(site.keep.value(u"audio_off"_s), u"Intercom"_s);
    QVERIFY(site.answers.contains(u"upnp_off"_s));
    QVERIFY(!site.answers.contains(u"snmp_off"_s)); // somebody agreed for one camera
    QCOMPARE_EQ(site.answers[u"ntp_server_set"_s].value(u"server"_s), u"192.0.2.7"_s);
    QVERIFY(!site.attest.contains(u"physically_protected"_s));
    QVERIFY(!site.answers[u"physically_protected"_s].contains(u"photo"_s));
    QVERIFY(state.job.answers.of(u"root_password_strong"_s).secrets.isEmpty());
    state.adopt(auditOf(u"upnp_off"_s));
    QVERIFY(state.isSettled(*guide::sectionWithId(u"upnp_off")));
    QVERIFY(!state.isSettled(*guide::sectionWithId(u"snmp_off")));
    QVERIFY(!state.isSettled(*guide::sectionWithId(u"physically_protected")));
}

void TstWizardState::suggestsTheNextNameAndAddress()
{
    ui::WizardState state = doneState(u"upnp_off"_s);
    guide::setPlaceWish(
        state.job.answers, {u"Gate-01"_s, u"192.0.2.21"_s, u"255.255.255.0"_s, u"192.0.2.22"_s, {}, {}});
    state.takenAddresses = QStringList {u"192.0.2.23"_s};
    state.beginNextCamera();
    QVERIFY(guide::placeWishIn(state.job.answers).isEmpty());
    engine::Audit audit = auditOf(u"upnp_off"_s);
    audit.snapshot.localAddress = QHostAddress(u"192.0.2.24"_s);
    state.adopt(audit);
    const guide::PlaceWish next = guide::placeWishIn(state.job.answers);
    QCOMPARE_EQ(next.hostName, u"Gate-02"_s);
    QCOMPARE_EQ(next.address, u"192.0.2.25"_s);
    QCOMPARE_EQ(next.mask, u"255.255.255.0"_s);
}

void TstWizardState::carriesAWordOnFirmwareToTheSameModelOnly()
{
    ui::WizardState state = doneState(u"upnp_off"_s);
    state.audit->snapshot.identity.model = u"IP7160"_s;
    state.job.answers.sections[u"firmware_current"_s].attestation = u"compared"_s;
    state.beginNextCamera();
    ui::WizardState other = state;
    engine::Audit audit = auditOf(u"upnp_off"_s);
    audit.snapshot.identity.model = u"IP7160"_s;
    audit.snapshot.identity.firmware = other.previous->identity.firmware;
    state.adopt(audit);
    QCOMPARE_EQ(state.job.answers.of(u"firmware_current"_s).attestation, u"compared"_s);
    audit.snapshot.identity.model = u"IP7161"_s;
    other.adopt(audit);
    QVERIFY(other.job.answers.of(u"firmware_current"_s).attestation.isEmpty());
}

Q_DECLARE_METATYPE(model::SectionAnswer)

QTEST_APPLESS_MAIN(TstWizardState)
#include "tst_wizard_state.moc"
