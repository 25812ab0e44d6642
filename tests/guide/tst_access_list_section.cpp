// SPDX-License-Identifier: Apache-2.0
//
// access_list_on: both generations of access lists, and who is let in after each step.

#include "guide/access_list_state.h"
#include "guide/catalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

using Values = QMap<QString, QString>;
using Form = AccessList::Form;

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(Admission)

namespace {

const QString id = u"access_list_on"_s;

const Section &section()
{
    return *sectionWithId(id);
}

/// 8xxx and 9xxx; @p more replaces what the factory has.
Snapshot newCamera(std::optional<AccessListType> type, const Parameters &more = {})
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.parameters = {{u"ipfilter_enable"_s, u"0"_s}, {u"ipfilter_type"_s, u"0"_s},
        {u"ipfilter_admin_enable"_s, u"0"_s}, {u"ipfilter_admin_ip"_s, {}}, {u"ipfilter_maxconnection"_s, u"10"_s}};
    for (int i = 0; i < 10; ++i) {
        snapshot.parameters.insert(u"ipfilter_ipv4list_i%1"_s.arg(i), {});
        snapshot.parameters.insert(u"ipfilter_ipv6list_i%1"_s.arg(i), {});
    }
    for (auto it = more.begin(); it != more.end(); ++it)
        snapshot.parameters.insert(it.key(), *it);
    snapshot.accessListType = type;
    return snapshot;
}

/// 7xxx, with the factory's entries for everybody.
Snapshot oldCamera(const Parameters &more = {})
{
    Snapshot snapshot;
    snapshot.complete = true;
    for (int i = 0; i < 10; ++i) {
        for (const auto *name : {"ipfilter_allow_i%1_start", "ipfilter_allow_i%1_end", "ipfilter_deny_i%1_start",
                 "ipfilter_deny_i%1_end", "ipfilter_ipv6_allow_i%1", "ipfilter_ipv6_deny_i%1"})
            snapshot.parameters.insert(QString::fromLatin1(name).arg(i), {});
    }
    snapshot.parameters.insert({{u"ipfilter_allow_i0_start"_s, u"1.0.0.0"_s},
        {u"ipfilter_allow_i0_end"_s, u"255.255.255.255"_s}, {u"ipfilter_ipv6_allow_i0"_s, u"::/0"_s}});
    for (auto it = more.begin(); it != more.end(); ++it)
        snapshot.parameters.insert(it.key(), *it);
    return snapshot;
}

Answers answered(const QString &entries, const QString &administrator = {})
{
    Answers answers;
    answers.sections[id].values = {{u"entries"_s, entries}, {u"administrator"_s, administrator}};
    return answers;
}

/// `name=value` of each parameter line, in order, and `!` before a change that may lock out.
QStringList linesOf(const QList<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes) {
        for (const Change::Line &line : change.lines)
            lines.append((change.effect == Effect::MayLockOut ? u"!"_s : QString()) + line.name + u'=' + line.after);
    }
    return lines;
}

Snapshot after(Snapshot snapshot, const QList<Change> &changes)
{
    for (const Change &change : changes)
        snapshot = preview(snapshot, change);
    return snapshot;
}

bool letsIn(const Snapshot &snapshot, const char *address)
{
    return admissionOf(*accessListIn(snapshot), QHostAddress(QString::fromLatin1(address))) == Admission::LetIn;
}

} // namespace

class TestAccessListSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhoMayCome_data()
    {
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<QString>("address");
        QTest::addColumn<Admission>("admission");
        const Parameters on {{u"ipfilter_enable"_s, u"1"_s}, {u"ipfilter_ipv4list_i4"_s, u"192.0.2.0/24"_s},
            {u"ipfilter_ipv6list_i0"_s, u"2001:db8::/32"_s}};
        const auto with = [&on](const QString &name, const QString &value) {
            Parameters all = on;
            all.insert(name, value);
            return all;
        };
        const auto row = [](const char *title, const Snapshot &snapshot, const char *address, Admission admission) {
            QTest::newRow(title) << snapshot << QString::fromLatin1(address) << admission;
        };
        const auto allow = AccessListType::Allow;
        const auto deny = AccessListType::Deny;
        row("off", newCamera(allow), "203.0.113.1", Admission::LetIn);
        row("off, type unknown", newCamera({}), "203.0.113.1", Admission::LetIn);
        row("allow, listed", newCamera(allow, on), "192.0.2.77", Admission::LetIn);
        row("allow, listed, mapped", newCamera(allow, on), "::ffff:192.0.2.77", Admission::LetIn);
        row("allow, not listed", newCamera(allow, on), "192.0.3.1", Admission::ShutOut);
        row("allow, IPv6", newCamera(allow, on), "2001:db8::9", Admission::LetIn);
        row("allow, IPv6, not listed", newCamera(allow, on), "2001:db9::9", Admission::ShutOut);
        row("allow, no address", newCamera(allow, on), "", Admission::Unclear);
        row("deny, listed", newCamera(deny, on), "192.0.2.77", Admission::ShutOut);
        row("deny, not listed", newCamera(deny, on), "192.0.3.1", Admission::LetIn);
        row("type unknown", newCamera({}, on), "192.0.2.77", Admission::Unclear);
        row("odd entry may be it", newCamera(allow, with(u"ipfilter_ipv4list_i5"_s, u"(odd)"_s)), "192.0.3.1",
            Admission::Unclear);
        row("odd entry does not matter", newCamera(allow, with(u"ipfilter_ipv4list_i5"_s, u"(odd)"_s)), "192.0.2.1",
            Admission::LetIn);
        row("mask in dots", newCamera(allow, with(u"ipfilter_ipv4list_i5"_s, u"10.1.0.0/255.255.0.0"_s)), "10.1.2.3",
            Admission::LetIn);
        row("administrator, off", newCamera(allow, with(u"ipfilter_admin_ip"_s, u"203.0.113.1"_s)), "203.0.113.1",
            Admission::ShutOut);
        Parameters administrator = with(u"ipfilter_admin_ip"_s, u"203.0.113.1"_s);
        administrator.insert(u"ipfilter_admin_enable"_s, u"1"_s);
        row("administrator", newCamera(allow, administrator), "203.0.113.1", Admission::LetIn);
        row("administrator, type unknown", newCamera({}, administrator), "203.0.113.1", Admission::LetIn);
        row("old, factory", oldCamera(), "203.0.113.1", Admission::LetIn);
        row("old, factory, IPv6", oldCamera(), "2001:db8::1", Admission::LetIn);
        row("old, denied",
            oldCamera({{u"ipfilter_deny_i2_start"_s, u"203.0.113.0"_s}, {u"ipfilter_deny_i2_end"_s, u"203.0.113.9"_s}}),
            "203.0.113.1", Admission::ShutOut);
        row("old, narrow",
            oldCamera({{u"ipfilter_allow_i0_start"_s, u"192.0.2.1"_s}, {u"ipfilter_allow_i0_end"_s, u"192.0.2.9"_s}}),
            "203.0.113.1", Admission::ShutOut);
        row("old, its switch is off",
            oldCamera(
                {{u"ipfilter_enable"_s, u"0"_s}, {u"ipfilter_allow_i0_start"_s, {}}, {u"ipfilter_allow_i0_end"_s, {}}}),
            "203.0.113.1", Admission::LetIn);
    }

    void saysWhoMayCome()
    {
        QFETCH(const Snapshot, snapshot);
        QFETCH(const QString, address);
        const auto list = accessListIn(snapshot);
        QVERIFY(list);
        QTEST(admissionOf(*list, QHostAddress(address)), "admission");
        QVERIFY(!accessListInWords(*list).isEmpty());
    }

    void knowsNoListWhereThereIsNone()
    {
        Snapshot snapshot;
        QVERIFY(!accessListIn(snapshot));
        snapshot.parameters = {{u"ipfilter_maxconnection"_s, u"10"_s}};
        QVERIFY(!accessListIn(snapshot));
        snapshot.parameters = {{u"ipfilter_ipv4list_i0"_s, {}}}; // no switch for it
        QVERIFY(!accessListIn(snapshot));
        snapshot.parameters = {{u"ipfilter_deny_i0_start"_s, {}}, {u"ipfilter_deny_i0_end"_s, {}}};
        QVERIFY(!accessListIn(snapshot));
        snapshot.complete = true;
        QCOMPARE(section().judge(snapshot, answered(u"192.0.2.1"_s)).absence, Absence::Hinted);
        snapshot.parameters = {{u"ipfilter_maxconnection"_s, u"10"_s}};
        QCOMPARE(section().judge(snapshot, answered(u"192.0.2.1"_s)).absence, Absence::NoNameAndNoHint);
    }

    void goesTheSafeWay_data()
    {
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *title, const Snapshot &snapshot, const Answers &answers,
                             const QStringList &lines) { QTest::newRow(title) << snapshot << answers << lines; };
        const auto allow = AccessListType::Allow;
        const QString switchedOn = u"!ipfilter_enable=1"_s;
        row("factory", newCamera(allow), answered(u"192.0.2.10, 192.0.2.64/26"_s),
            {u"ipfilter_ipv4list_i0=192.0.2.10"_s, u"ipfilter_ipv4list_i1=192.0.2.64/26"_s, switchedOn});
        row("administrator first", newCamera(allow), answered(u"192.0.2.10"_s, u"192.0.2.11"_s),
            {u"ipfilter_admin_ip=192.0.2.11"_s, u"ipfilter_admin_enable=1"_s, u"ipfilter_ipv4list_i0=192.0.2.10"_s,
                switchedOn});
        row("type is deny, off", newCamera(AccessListType::Deny), answered(u"192.0.2.10"_s),
            {u"ipfilter_ipv4list_i0=192.0.2.10"_s, u"access list type=allow"_s, switchedOn});
        row("deny in force",
            newCamera(
                AccessListType::Deny, {{u"ipfilter_enable"_s, u"1"_s}, {u"ipfilter_ipv4list_i0"_s, u"198.51.100.7"_s}}),
            answered(u"192.0.2.10"_s),
            {u"ipfilter_enable=0"_s, u"ipfilter_ipv4list_i1=192.0.2.10"_s, u"ipfilter_ipv4list_i0="_s,
                u"access list type=allow"_s, switchedOn});
        row("allow in force, wider",
            newCamera(allow,
                {{u"ipfilter_enable"_s, u"1"_s}, {u"ipfilter_ipv4list_i0"_s, u"192.0.0.0/16"_s},
                    {u"ipfilter_ipv4list_i1"_s, u"192.0.2.65"_s}}),
            answered(u"192.0.2.64/26"_s), {u"ipfilter_ipv4list_i2=192.0.2.64/26"_s, u"!ipfilter_ipv4list_i0="_s});
        row("IPv6", newCamera(allow), answered(u"2001:db8::/32,192.0.2.1"_s),
            {u"ipfilter_ipv6list_i0=2001:db8::/32"_s, u"ipfilter_ipv4list_i0=192.0.2.1"_s, switchedOn});
        row("old, IPv4 only", oldCamera(), answered(u"192.0.2.10,192.0.2.64/26"_s),
            {u"ipfilter_allow_i1_start=192.0.2.10"_s, u"ipfilter_allow_i1_end=192.0.2.10"_s,
                u"ipfilter_allow_i2_start=192.0.2.64"_s, u"ipfilter_allow_i2_end=192.0.2.127"_s,
                u"ipfilter_ipv6_allow_i1=::1"_s, u"!ipfilter_allow_i0_start="_s, u"!ipfilter_allow_i0_end="_s,
                u"!ipfilter_ipv6_allow_i0="_s});
        row("old, both families", oldCamera(), answered(u"192.0.2.10,2001:db8::5"_s),
            {u"ipfilter_allow_i1_start=192.0.2.10"_s, u"ipfilter_allow_i1_end=192.0.2.10"_s,
                u"ipfilter_ipv6_allow_i1=2001:db8::5"_s, u"!ipfilter_allow_i0_start="_s, u"!ipfilter_allow_i0_end="_s,
                u"!ipfilter_ipv6_allow_i0="_s});
        row("old, administrator becomes an entry", oldCamera({{u"ipfilter_ipv6_allow_i0"_s, u"::1/128"_s}}),
            answered(u"192.0.2.10"_s, u"192.0.2.11"_s),
            {u"ipfilter_allow_i1_start=192.0.2.10"_s, u"ipfilter_allow_i1_end=192.0.2.10"_s,
                u"ipfilter_allow_i2_start=192.0.2.11"_s, u"ipfilter_allow_i2_end=192.0.2.11"_s,
                u"!ipfilter_allow_i0_start="_s, u"!ipfilter_allow_i0_end="_s});
    }

    void goesTheSafeWay()
    {
        QFETCH(const Snapshot, snapshot);
        QFETCH(const Answers, answers);
        const QList<Change> changes = section().remedy(snapshot, answers);
        QTEST(linesOf(changes), "lines");
        const Snapshot fixed = after(snapshot, changes);
        QCOMPARE(section().judge(fixed, answers).verdict, Verdict::Good);
        QVERIFY(section().remedy(fixed, answers).isEmpty());
        QVERIFY(!letsIn(fixed, "203.0.113.1"));
        QVERIFY(!letsIn(fixed, "2001:db9::1"));
        for (const Change &change : changes)
            QCOMPARE(change.phase, Phase::AccessList);
    }

    /// Whoever is wanted, and could come before, can come after every single step.
    void neverShutsOutTheWantedOnTheWay_data() { goesTheSafeWay_data(); }

    void neverShutsOutTheWantedOnTheWay()
    {
        QFETCH(Snapshot, snapshot);
        QFETCH(const Answers, answers);
        for (const Change &change : section().remedy(snapshot, answers)) {
            snapshot = preview(snapshot, change);
            for (const auto *wanted : {"192.0.2.10", "192.0.2.65", "192.0.2.11", "2001:db8::5"}) {
                const QString typed = answers.value(id, u"entries"_s) + answers.value(id, u"administrator"_s);
                if (typed.contains(QString::fromLatin1(wanted)))
                    QVERIFY2(letsIn(snapshot, wanted), qPrintable(change.title.english()));
            }
        }
    }

    void takesEveryStepBack_data() { goesTheSafeWay_data(); }

    void takesEveryStepBack()
    {
        QFETCH(const Snapshot, snapshot);
        QFETCH(const Answers, answers);
        QList<Change> changes = section().remedy(snapshot, answers);
        Snapshot now = after(snapshot, changes);
        while (!changes.isEmpty())
            now = preview(now, *undoOf(changes.takeLast()));
        QCOMPARE(now, snapshot);
    }

    void asksForWhatOnlyAPersonKnows_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QString>("needs");
        QTest::newRow("nothing") << Answers() << u"accessList"_s;
        QTest::newRow("commas") << answered(u" , ,"_s) << u"accessList"_s;
        QTest::newRow("word") << answered(u"192.0.2.1,recorder"_s) << u"accessList"_s;
        QTest::newRow("host bits") << answered(u"192.0.2.1/24"_s) << u"accessList"_s;
        QTest::newRow("everybody") << answered(u"192.0.2.1,0.0.0.0/0"_s) << u"accessList"_s;
        QTest::newRow("everybody, as the factory has it") << answered(u"1.0.0.0-255.255.255.255"_s) << u"accessList"_s;
        QTest::newRow("everybody in IPv6") << answered(u"::/0"_s) << u"accessList"_s;
        QTest::newRow("administrator is a network")
            << answered(u"192.0.2.1"_s, u"192.0.2.0/24"_s) << u"administratorAddress"_s;
        QTest::newRow("administrator is a word") << answered(u"192.0.2.1"_s, u"chief"_s) << u"administratorAddress"_s;
        QStringList many;
        for (int i = 1; i <= 11; ++i)
            many.append(u"192.0.2.%1"_s.arg(i));
        QTest::newRow("more than places") << answered(many.join(u',')) << u"accessList"_s;
    }

    void asksForWhatOnlyAPersonKnows()
    {
        QFETCH(const Answers, answers);
        const Snapshot snapshot = newCamera(AccessListType::Allow);
        const Finding finding = section().judge(snapshot, answers);
        QCOMPARE(finding.verdict, Verdict::Unknown);
        QTEST(finding.needs, "needs");
        QVERIFY(finding.reason.english().endsWith(u'.'));
        QVERIFY(section().remedy(snapshot, answers).isEmpty());
    }

    void leavesAListToAPersonThatDoesNotSayWhatItDoes()
    {
        const Answers answers = answered(u"192.0.2.10"_s);
        const QList<Change> changes = section().remedy(newCamera({}), answers);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().isByHand());
        QVERIFY(std::get<ByHand>(changes.first().body).instruction.english().contains("192.0.2.10"_L1));
        QCOMPARE(section().judge(newCamera({}), answers).verdict, Verdict::Weak);
        const Snapshot on =
            newCamera({}, {{u"ipfilter_enable"_s, u"1"_s}, {u"ipfilter_ipv4list_i0"_s, u"192.0.2.10"_s}});
        QVERIFY(section().judge(on, answers).forPerson);
        QVERIFY(section().remedy(on, answers).isEmpty());
    }

    void wondersAboutASwitchThatIsNeitherOnNorOff()
    {
        const Snapshot odd = newCamera(AccessListType::Allow, {{u"ipfilter_enable"_s, u"maybe"_s}});
        QCOMPARE(section().judge(odd, answered(u"192.0.2.10"_s)).verdict, Verdict::Unknown);
        QVERIFY(section().remedy(odd, answered(u"192.0.2.10"_s)).isEmpty());
    }

    void looksFromTheOtherAddressWhereItIsNotListed()
    {
        Snapshot snapshot = newCamera(AccessListType::Allow);
        const Answers answers = answered(u"192.0.2.0/24"_s, u"203.0.113.5"_s);
        QVERIFY(section().proofs(snapshot, answers).probes.isEmpty());
        snapshot.otherLocalAddress = QHostAddress(u"192.0.2.99"_s);
        QVERIFY(section().proofs(snapshot, answers).probes.isEmpty());
        snapshot.otherLocalAddress = QHostAddress(u"203.0.113.5"_s);
        QVERIFY(section().proofs(snapshot, answers).probes.isEmpty());
        snapshot.otherLocalAddress = QHostAddress(u"203.0.113.6"_s);
        QCOMPARE(section().proofs(snapshot, answers).probes, QList {ProbeKind::OtherSource});
        QVERIFY(section().proofs(snapshot, {}).probes.isEmpty());
        Snapshot old = oldCamera(); // its web pages answer everybody, which would contradict nothing
        old.otherLocalAddress = snapshot.otherLocalAddress;
        QVERIFY(section().proofs(old, answers).probes.isEmpty());
        QVERIFY(accessListInWords(*accessListIn(old)).english().contains("web pages"_L1));
        snapshot.parameters.clear();
        QVERIFY(section().proofs(snapshot, answers).probes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccessListSection)
#include "tst_access_list_section.moc"
