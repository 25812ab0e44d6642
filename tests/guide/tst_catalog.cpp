// SPDX-License-Identifier: Apache-2.0
//
// What every section of the catalog must keep, whatever it is about. A new section gets these tests for nothing.

#include "guide/catalog.h"
#include "guide/controls.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The names that a change writes.
const QStringList others {u"physically_protected"_s, u"newsletter_subscribed"_s};

struct WrittenNames
{
    QStringList operator()(const SetParameters &set) const
    {
        QStringList names = (*this)(set.values);
        for (const SecretParameterValue &parameter : set.secrets)
            names.append(parameter.name);
        return names;
    }

    QStringList operator()(const SetClock &clock) const { return (*this)(clock.zone) << u"system_datetime"_s; }

    QStringList operator()(const EditAccount &) const { return {}; }

    QStringList operator()(const EditAccessList &edit) const
    {
        QStringList names;
        for (const EditAccessList::Slot &slot : edit.add + edit.remove)
            names += (*this)(parametersOf(edit.form, slot, slot.entry));
        return names;
    }

    QStringList operator()(const MakeCertificate &make) const { return (*this)(make.fields); }

    QStringList operator()(const InstallSignedCertificate &) const { return {}; }

    QStringList operator()(const UploadFirmware &) const { return {}; }

    QStringList operator()(const LoadNetworkLogin &load) const { return (*this)(load.enable); }

    QStringList operator()(const ByHand &) const { return {}; }

    QStringList operator()(const QList<ParameterValue> &values) const
    {
        QStringList names;
        for (const ParameterValue &parameter : values)
            names.append(parameter.name);
        return names;
    }
};

Snapshot after(Snapshot snapshot, const QList<Change> &changes)
{
    for (const Change &change : changes)
        snapshot = preview(snapshot, change);
    return snapshot;
}

/// What a run knows besides the recommended answers: the generated root password, and what only a person can say.
Answers answersFor(const Section &section)
{
    const QMap<QString, QMap<QString, QString>> said {
        {u"vms_user_separate"_s, {{u"name"_s, u"vms"_s}, {u"accounts"_s, u"guard=operator,chief=administrator"_s}}},
        {u"access_list_on"_s,
            {{u"entries"_s, u"192.0.2.10, 192.0.2.64/26,2001:db8::/32"_s}, {u"administrator"_s, u"192.0.2.11"_s}}},
        {u"remote_log_on"_s, {{u"server"_s, u"192.0.2.5"_s}, {u"port"_s, u"1514"_s}}},
        {u"ieee8021x_on"_s,
            {{u"method"_s, u"peap"_s}, {u"identity"_s, u"camera-7"_s}, {u"caFile"_s, u"/site/ca.pem"_s}}},
        {u"ports_changed"_s, {{u"http"_s, u"8000"_s}, {u"https"_s, u"8443"_s}, {u"rtsp"_s, u"8554"_s}}},
    };
    Answers answers;
    answers.sections[section.id].values = said.value(section.id);
    if (section.id == "root_password_strong"_L1)
        answers.sections[section.id].secrets.insert(u"password"_s, Secret("Xk7.mPq-9wTz"));
    if (section.id == "ieee8021x_on"_L1)
        answers.sections[section.id].secrets.insert(u"secret"_s, Secret("hunter2"));
    return answers;
}

/// Short texts, and only names that are there, whatever the values.
void staysCalm(const Section &section, const Snapshot &snapshot, const Answers &answers)
{
    const Finding finding = section.judge(snapshot, answers);
    QVERIFY(finding.current.english().size() < 1000);
    QVERIFY(finding.recommended.english().size() < 1000);
    QVERIFY(finding.reason.english().size() < 2000);
    for (const Change &change : section.remedy(snapshot, answers)) {
        for (const QString &name : std::visit(WrittenNames(), change.body))
            QVERIFY2(snapshot.has(name), qPrintable(name));
        undoOf(change);
    }
    section.proofs(snapshot, answers);
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void holdsTheBasicSectionsInTheGuidesOrder()
    {
        const QStringList basic {u"firmware_current"_s, u"root_password_strong"_s, u"anonymous_view_off"_s,
            u"privileges_separated"_s, u"clock_correct"_s, u"ntp_server_set"_s, u"http_digest_on"_s,
            u"rtsp_authentication_on"_s, u"audio_off"_s, u"upnp_off"_s, u"ipv6_off"_s, u"always_multicast_off"_s,
            u"snmp_off"_s};
        QStringList found;
        for (const Section &section : sectionsOf(Level::Basic))
            found.append(section.id);
        QCOMPARE(found, basic + others);
    }

    void addsTheAdvancedSectionsInTheGuidesOrder()
    {
        const QStringList advanced {u"vms_user_separate"_s, u"https_on"_s, u"stream_limit_set"_s, u"access_list_on"_s,
            u"remote_log_on"_s, u"ports_changed"_s};
        QStringList found;
        for (const Section &section : sectionsOf(Level::Advanced)) {
            if (section.level != Level::Basic)
                found.append(section.id);
        }
        QCOMPARE(found, advanced + others);
    }

    void holdsTheWholeGuideAtLevelEnterprise()
    {
        QStringList found;
        for (const Section &section : sectionsOf(Level::Enterprise))
            found.append(section.id);
        QCOMPARE(found, sectionIds());
        QCOMPARE(found.size(), 24);
        QCOMPARE(
            found.sliced(19), (QStringList {u"ieee8021x_on"_s, u"ip_plan_recorded"_s, u"switch_guarded"_s} + others));
    }

    void findsSectionsByIdAndKnowsEachIdOnce()
    {
        QStringList ids = sectionIds();
        for (const QString &id : ids)
            QCOMPARE(sectionWithId(id)->id, id);
        QVERIFY(!sectionWithId(u"section_07"));
        const qsizetype count = ids.size();
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(ids.size(), count);
    }

    void namesEachGroupToReadOnce()
    {
        QStringList groups = groupsReadBy(catalog());
        QVERIFY(groups.contains("system"_L1));
        QCOMPARE(groups.removeDuplicates(), 0);
    }

    void everySection_data()
    {
        QTest::addColumn<QString>("id");
        for (const Section &section : catalog())
            QTest::newRow(qPrintable(section.id)) << section.id;
    }

    void everySection()
    {
        QFETCH(const QString, id);
        const Section &section = *sectionWithId(id);
        QVERIFY(section.judge && section.choices && section.remedy && section.proofs && section.weakened);
        QVERIFY(!section.title.isEmpty() && !section.why.isEmpty() && !section.sideEffects.isEmpty());
        QVERIFY(!section.chapter.isEmpty() && !section.reads.isEmpty());
        QVERIFY(!section.controls.csc6.isEmpty() && !section.controls.cis8.isEmpty());
        QCOMPARE(section.controls, controlsOf(id));
    }

    void hasAProbeOrAReasonForNone_data() { everySection_data(); }

    void hasAProbeOrAReasonForNone()
    {
        QFETCH(const QString, id);
        const Section &section = *sectionWithId(id);
        for (const Snapshot &snapshot : {section.weakened(), Snapshot()}) {
            for (const Answers &answers : {Answers(), answersFor(section)}) {
                const Proofs proofs = section.proofs(snapshot, answers);
                QCOMPARE(proofs.probes.isEmpty(), !proofs.reasonForNone.isEmpty());
            }
        }
    }

    void explainsEachChoice_data() { everySection_data(); }

    void explainsEachChoice()
    {
        QFETCH(const QString, id);
        const Section &section = *sectionWithId(id);
        for (const Choice &choice : section.choices(section.weakened())) {
            QVERIFY(!choice.id.isEmpty() && !choice.label.isEmpty() && !choice.reason.isEmpty());
            const auto isRecommended = [&choice](
                                           const Choice::Option &option) { return option.value == choice.recommended; };
            if (choice.kind == Choice::Kind::OneOf)
                QVERIFY(std::any_of(choice.options.begin(), choice.options.end(), isRecommended));
        }
    }

    void findsItsWeakenedSnapshotWeakAndSaysWhy_data() { everySection_data(); }

    void findsItsWeakenedSnapshotWeakAndSaysWhy()
    {
        QFETCH(const QString, id);
        const Section &section = *sectionWithId(id);
        const Finding finding = section.judge(section.weakened(), answersFor(section));
        // What nothing on the camera can show is a person's to say.
        const bool isSeen = id == "ieee8021x_on"_L1 || section.level <= Level::Advanced;
        QCOMPARE(finding.verdict, isSeen ? Verdict::Weak : Verdict::Unknown);
        QCOMPARE(finding.forPerson, !isSeen);
        QVERIFY(!finding.current.isEmpty() && !finding.recommended.isEmpty() && !finding.reason.isEmpty());
    }

    void isNeverGoodWithoutAnAnswerThatItNeeds_data() { everySection_data(); }

    /// Weak as well, or a question that names the key of the site file, or left to a person.
    void isNeverGoodWithoutAnAnswerThatItNeeds()
    {
        QFETCH(const QString, id);
        const Section &section = *sectionWithId(id);
        const Finding finding = section.judge(section.weakened(), {});
        QVERIFY(finding.verdict == Verdict::Weak || !finding.needs.isEmpty() || finding.forPerson);
        QVERIFY(!finding.current.isEmpty() && !finding.recommended.isEmpty() && !finding.reason.isEmpty());
        if (finding.verdict != Verdict::Weak)
            QVERIFY(section.remedy(section.weakened(), {}).isEmpty());
    }

    void closesTheLoop_data() { everySection_data(); }

    /// Judge, remedy, preview, judge: Good, and nothing left to do.
    void closesTheLoop()
    {
        QFETCH(const QString, id);
        const Section &section = *sectionWithId(id);
        const Answers answers = answersFor(section);
        const QList<Change> changes = section.remedy(section.weakened(), answers);
        if (section.remedyKind == Remedy::ByPerson) {
            QVERIFY(changes.isEmpty());
            return;
        }
        QVERIFY(!changes.isEmpty());
        const Snapshot fixed = after(section.weakened(), changes);
        QCOMPARE(section.judge(fixed, answers).verdict, Verdict::Good);
        QVERIFY(section.judge(fixed, answers).reason.isEmpty());
        QVERIFY(section.remedy(fixed, {}).isEmpty());
        if (section.id != "root_password_strong"_L1) // a new password in the answers always asks for a change
            QVERIFY(section.remedy(fixed, answers).isEmpty());
    }

    void describesEachChange_data() { everySection_data(); }

    void describesEachChange()
    {
        QFETCH(const QString, id);
        const Section &section = *sectionWithId(id);
        for (const Change &change : section.remedy(section.weakened(), answersFor(section))) {
            QCOMPARE(change.section, id);
            QVERIFY(!change.title.isEmpty() && !change.lines.isEmpty());
        }
    }

    void writesOnlyNamesThatTheCameraReturnedAndThatItReads_data() { everySection_data(); }

    void writesOnlyNamesThatTheCameraReturnedAndThatItReads()
    {
        QFETCH(const QString, id);
        const Section &section = *sectionWithId(id);
        const Snapshot snapshot = section.weakened();
        for (const Change &change : section.remedy(snapshot, answersFor(section))) {
            for (const QString &name : std::visit(WrittenNames(), change.body)) {
                QVERIFY2(snapshot.has(name), qPrintable(name));
                const auto covers = [&name](const QString &group) { return name.startsWith(QString(group + u'_')); };
                QVERIFY2(std::any_of(section.reads.begin(), section.reads.end(), covers), qPrintable(name));
            }
        }
    }

    void doesNothingToACameraThatReturnedNothing_data() { everySection_data(); }

    void doesNothingToACameraThatReturnedNothing()
    {
        QFETCH(const QString, id);
        const Section &section = *sectionWithId(id);
        Snapshot empty;
        for (const bool complete : {true, false}) {
            empty.complete = complete;
            const Finding finding = section.judge(empty, {});
            QVERIFY(finding.verdict == Verdict::Unknown || (complete && finding.verdict == Verdict::NotPresent));
            QCOMPARE(finding.absence == Absence::None, finding.verdict != Verdict::NotPresent);
            QVERIFY(!finding.reason.isEmpty());
            QVERIFY(section.remedy(empty, {}).isEmpty());
        }
    }

    void survivesHostileValues_data() { everySection_data(); }

    void survivesHostileValues()
    {
        QFETCH(const QString, id);
        const Section &section = *sectionWithId(id);
        const QStringList hostile {QString(), QString(100'000, u'9'), u"-99999999999999999999"_s, u"2147483648"_s,
            QString(QChar::Null), u"'; reboot #\"<script>%1&"_s, u"日本語 \u202e"_s, QString(QChar(0xd800)),
            u"ERR_INVALID"_s, u",,,=,=x,a=,a=b=c,="_s};
        for (const QString &value : hostile) {
            Snapshot snapshot = section.weakened();
            for (QString &parameter : snapshot.parameters)
                parameter = value;
            snapshot.identity = {value, value, value};
            snapshot.reachedAt.host = value;
            snapshot.clockOffsetSeconds = std::numeric_limits<qint64>::min();
            Answers answers;
            for (const Choice &choice : section.choices(snapshot))
                answers.sections[id].values.insert(choice.id, value);
            answers.sections[id].values.insert(u"mode"_s, u"v3"_s);
            staysCalm(section, snapshot, answers);
            staysCalm(section, snapshot, answersFor(section));
            staysCalm(section, section.weakened(), answers);
        }
    }

    void readsTheControlsOfLaterSectionsToo()
    {
        QCOMPARE(controlsOf("https_on"_L1).csc6, QStringList({u"3"_s, u"13"_s}));
        QCOMPARE(controlsOf("firmware_current"_L1).iec62443, QStringList({u"EDR 3.10"_s, u"CR 3.4"_s}));
        QCOMPARE(controlsOf("ports_changed"_L1).en303645, QStringList());
        QCOMPARE(controlsOf("no_such_section"_L1), Controls());
    }

    void marksWhatIsOurOwnReading()
    {
        QCOMPARE(readingOf("snmp_off"_L1, "4.8"_L1), Reading::Published);
        QCOMPARE(readingOf("snmp_off"_L1, "4.6"_L1), Reading::Ours);
        QCOMPARE(readingOf("no_such_section"_L1, "4.8"_L1), Reading::Ours);
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
