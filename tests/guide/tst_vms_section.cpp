// SPDX-License-Identifier: Apache-2.0
//
// vms_user_separate: the recorder's own account, and the other accounts that a site wants.

#include "guide/catalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

using Values = QMap<QString, QString>;

Q_DECLARE_METATYPE(Verdict)

namespace {

const QString id = u"vms_user_separate"_s;

const Section &section()
{
    return *sectionWithId(id);
}

/// A camera with these accounts besides root, and so many free places.
Snapshot cameraWith(const QList<std::pair<QString, QString>> &accounts, int free = 2)
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.parameters = {{u"security_user_i0_name"_s, u"root"_s}, {u"security_user_i0_privilege"_s, u"admin"_s}};
    int index = 1;
    const auto add = [&](const QString &name, const QString &role) {
        snapshot.parameters.insert(u"security_user_i%1_name"_s.arg(index), name);
        snapshot.parameters.insert(u"security_user_i%1_privilege"_s.arg(index++), role);
    };
    for (const auto &[name, role] : accounts)
        add(name, role);
    for (int i = 0; i < free; ++i)
        add({}, {});
    return snapshot;
}

Answers answered(const Values &values)
{
    Answers answers;
    answers.sections[id].values = values;
    return answers;
}

/// `add vms viewer`, `edit guard operator`, `hand: …`
QStringList inWords(const QList<Change> &changes)
{
    QStringList words;
    for (const Change &change : changes) {
        if (const auto *edit = std::get_if<EditAccount>(&change.body)) {
            words.append((edit->action == EditAccount::Action::Add ? u"add "_s : u"edit "_s) + edit->user + u' '
                + nameOf(*edit->privilege));
        } else {
            words.append(u"hand "_s + change.lines.first().name.mid(8));
        }
    }
    return words;
}

} // namespace

class TestVmsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judgesAccounts_data()
    {
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<Values>("answers");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QStringList>("changes");
        const Values vms {{u"name"_s, u"vms"_s}};
        const Values vmsOperator {{u"name"_s, u"vms"_s}, {u"role"_s, u"operator"_s}};
        const auto row = [](const char *title, const Snapshot &snapshot, const Values &answers, Verdict verdict,
                             const QStringList &changes = {}) {
            QTest::newRow(title) << snapshot << answers << verdict << changes;
        };
        row("there, old word", cameraWith({{u"vms"_s, u"viewer"_s}}), vms, Verdict::Good);
        row("there, new word", cameraWith({{u"vms"_s, u"view"_s}}), vms, Verdict::Good);
        row("missing", cameraWith({}), vms, Verdict::Weak, {u"add vms viewer"_s});
        row("missing, operator", cameraWith({}), vmsOperator, Verdict::Weak, {u"add vms operator"_s});
        row("may more than wanted", cameraWith({{u"vms"_s, u"admin"_s}}), vms, Verdict::Weak, {u"edit vms viewer"_s});
        row("may less than wanted", cameraWith({{u"vms"_s, u"view"_s}}), vmsOperator, Verdict::Weak,
            {u"edit vms operator"_s});
        row("role that is no word", cameraWith({{u"vms"_s, u"king"_s}}), vms, Verdict::Weak, {u"edit vms viewer"_s});
        row("another name in capitals", cameraWith({{u"VMS"_s, u"viewer"_s}}), vms, Verdict::Weak,
            {u"add vms viewer"_s});
        row("with others", cameraWith({{u"guard"_s, u"viewer"_s}}),
            {{u"name"_s, u"vms"_s}, {u"accounts"_s, u"chief=administrator,guard=viewer,root=viewer,vms=operator"_s}},
            Verdict::Weak, {u"add vms viewer"_s, u"add chief administrator"_s});
        row("others are missing", cameraWith({{u"vms"_s, u"viewer"_s}, {u"guard"_s, u"viewer"_s}}),
            {{u"name"_s, u"vms"_s}, {u"accounts"_s, u"guard=operator"_s}}, Verdict::Weak, {u"edit guard operator"_s});
        row("full", cameraWith({{u"guard"_s, u"viewer"_s}}, 0), vms, Verdict::Weak, {u"hand vms"_s});
        row("full for the second", cameraWith({}, 1), {{u"name"_s, u"vms"_s}, {u"accounts"_s, u"guard=viewer"_s}},
            Verdict::Weak, {u"add vms viewer"_s, u"hand guard"_s});
        Snapshot old;
        old.complete = true;
        old.parameters = {{u"security_username_1"_s, u"boss"_s}, {u"security_userattr_1"_s, u"conf"_s}};
        row("6xxx", old, vms, Verdict::Weak, {u"hand vms"_s});
        row("6xxx, another role", old, {{u"name"_s, u"boss"_s}}, Verdict::Weak, {u"hand boss"_s});
    }

    void judgesAccounts()
    {
        QFETCH(const Snapshot, snapshot);
        QFETCH(const Values, answers);
        QTEST(section().judge(snapshot, answered(answers)).verdict, "verdict");
        QTEST(inWords(section().remedy(snapshot, answered(answers))), "changes");
    }

    void asksForWhatOnlyAPersonKnows_data()
    {
        QTest::addColumn<Values>("answers");
        QTest::addColumn<QString>("needs");
        QTest::newRow("nothing") << Values {} << u"vms"_s;
        QTest::newRow("blank") << Values {{u"name"_s, u"  "_s}} << u"vms"_s;
        QTest::newRow("root") << Values {{u"name"_s, u"root"_s}} << u"vms.name"_s;
        QTest::newRow("Root") << Values {{u"name"_s, u"Root"_s}} << u"vms.name"_s;
        QTest::newRow("colon") << Values {{u"name"_s, u"v:s"_s}} << u"vms.name"_s;
        QTest::newRow("quote") << Values {{u"name"_s, u"v's"_s}} << u"vms.name"_s;
        QTest::newRow("too long") << Values {{u"name"_s, QString(65, u'v')}} << u"vms.name"_s;
        QTest::newRow("administrator") << Values {{u"name"_s, u"vms"_s}, {u"role"_s, u"administrator"_s}}
                                       << u"vms.role"_s;
        QTest::newRow("no role") << Values {{u"name"_s, u"vms"_s}, {u"role"_s, u"king"_s}} << u"vms.role"_s;
        QTest::newRow("bad further account")
            << Values {{u"name"_s, u"vms"_s}, {u"accounts"_s, u"g:rd=viewer"_s}} << u"accounts"_s;
    }

    void asksForWhatOnlyAPersonKnows()
    {
        QFETCH(const Values, answers);
        const Finding finding = section().judge(cameraWith({}), answered(answers));
        QCOMPARE(finding.verdict, Verdict::Unknown);
        QTEST(finding.needs, "needs");
        QVERIFY(finding.reason.english().endsWith(u'.'));
        QVERIFY(section().remedy(cameraWith({}), answered(answers)).isEmpty());
        QVERIFY(section().proofs(cameraWith({}), answered(answers)).probes.isEmpty());
    }

    void takesThePasswordFromTheAnswersAndShowsIsNowhere()
    {
        Answers answers = answered({{u"name"_s, u"vms"_s}});
        answers.sections[id].secrets.insert(u"password:vms"_s, Secret("Xk7.mPq-9wTz"));
        const Change change = section().remedy(cameraWith({}), answers).constFirst();
        QCOMPARE(std::get<EditAccount>(change.body).password, Secret("Xk7.mPq-9wTz"));
        const QList<Change::Line> lines {
            {u"account vms"_s, u"(none)"_s, u"viewer"_s}, {u"password of vms"_s, u"(none)"_s, QString(secretMask)}};
        QCOMPARE(change.lines, lines);
        QCOMPARE(change.phase, Phase::Accounts);
        QVERIFY(undoOf(change));
    }

    void triesTheRecordersAccountWhenItKnowsThePassword()
    {
        const QList<ProbeKind> both {ProbeKind::VmsRehearsal, ProbeKind::VmsLimits};
        const Answers answers = answered({{u"name"_s, u"vms"_s}});
        Snapshot there = cameraWith({{u"vms"_s, u"viewer"_s}});
        QVERIFY(section().proofs(there, answers).reasonForNone.english().contains("password"_L1));
        there.knownPasswords = {u"guard"_s, u"vms"_s};
        QCOMPARE(section().proofs(there, answers).probes, both);
        QCOMPARE(section().proofs(cameraWith({}), answers).probes, both); // this run makes it
        QVERIFY(section().proofs(cameraWith({}, 0), answers).probes.isEmpty()); // a person makes it
    }
};

QTEST_GUILESS_MAIN(TestVmsSection)
#include "tst_vms_section.moc"
