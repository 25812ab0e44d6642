// SPDX-License-Identifier: Apache-2.0
#include "model/change.h"

#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

Snapshot camera()
{
    Snapshot snapshot;
    snapshot.parameters = {{u"snmp_v2"_s, u"1"_s}, {u"snmp_v3"_s, u"0"_s}, {u"snmp_rocommunity"_s, u"Public"_s},
        {u"security_user_i0_name"_s, u"root"_s}, {u"security_user_i0_privilege"_s, u"admin"_s},
        {u"security_user_i1_name"_s, {}}, {u"security_user_i1_privilege"_s, {}},
        {u"security_user_i2_name"_s, u"guard"_s}, {u"security_user_i2_privilege"_s, u"operator"_s}};
    return snapshot;
}

Change accountChange(EditAccount edit)
{
    Change change;
    change.body = std::move(edit);
    return change;
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesOnlyWhatIsThereAndDifferent()
    {
        const auto change = parameterChange(camera(), u"snmp_off"_s, Phase::Services, "Off",
            {{u"snmp_v2"_s, u"0"_s}, {u"snmp_v3"_s, u"0"_s}, {u"snmp_v9"_s, u"0"_s}});
        QVERIFY(change);
        const SetParameters expected {{{u"snmp_v2"_s, u"0"_s}}, {}};
        QCOMPARE(std::get<SetParameters>(change->body), expected);
        QCOMPARE(change->lines, QList<Change::Line>({{u"snmp_v2"_s, u"1"_s, u"0"_s}}));
        QVERIFY(!parameterChange(camera(), u"snmp_off"_s, Phase::Services, "Off", {{u"snmp_v3"_s, u"0"_s}}));
    }

    void masksSecretsInItsLines()
    {
        const auto change =
            parameterChange(camera(), u"snmp_off"_s, Phase::Services, "Words", {{u"snmp_rocommunity"_s, u"other"_s}});
        QCOMPARE(change->lines.first().before, QString(secretMask));
        QCOMPARE(change->lines.first().after, QString(secretMask));
        QVERIFY(!undoOf(*change));
    }

    void previewsAndUndoesParameters()
    {
        const auto change = parameterChange(camera(), u"snmp_off"_s, Phase::Services, "Off", {{u"snmp_v2"_s, u"0"_s}});
        const Snapshot after = preview(camera(), *change);
        QCOMPARE(after.value(u"snmp_v2"_s), u"0"_s);
        const auto back = undoOf(*change);
        QVERIFY(back);
        QCOMPARE(back->lines.first().before, u"0"_s);
        QCOMPARE(preview(after, *back).parameters, camera().parameters);
    }

    void doesNotUndoWhatMustNotComeBack()
    {
        auto change = parameterChange(camera(), u"snmp_off"_s, Phase::Services, "Off", {{u"snmp_v2"_s, u"0"_s}});
        change->undo = Undo::Impossible;
        QVERIFY(!undoOf(*change));
        QVERIFY(!undoOf(accountChange({EditAccount::Action::Edit, u"root"_s, {}, {}})));
    }

    void previewsSecretsWithoutShowingThem()
    {
        Change change;
        change.body = SetParameters {{}, {{u"snmp_rocommunity"_s, Secret("word")}, {u"missing"_s, Secret("word")}}};
        const Snapshot after = preview(camera(), change);
        QCOMPARE(after.value(u"snmp_rocommunity"_s), QString(secretMask));
        QVERIFY(!after.has(u"missing"_s));
    }

    void previewsTheClock()
    {
        Change change;
        change.body = SetClock {{{u"system_timezoneindex"_s, u"40"_s}}, {}};
        const Snapshot after = preview(camera(), change);
        QCOMPARE(after.clockOffsetSeconds, 0);
        QCOMPARE(after.value(u"system_timezoneindex"_s), u"40"_s);
    }

    void previewsAccounts()
    {
        using Action = EditAccount::Action;
        const Snapshot root = preview(camera(), accountChange({Action::Edit, u"root"_s, {}, {}}));
        QCOMPARE(root.rootPassword, RootPassword::Strong);
        QCOMPARE(root.parameters, camera().parameters);

        const Snapshot added = preview(camera(), accountChange({Action::Add, u"vms"_s, Privilege::Viewer, {}}));
        QCOMPARE(added.value(u"security_user_i1_name"_s), u"vms"_s);
        QCOMPARE(added.value(u"security_user_i1_privilege"_s), u"viewer"_s);

        const Snapshot edited = preview(camera(), accountChange({Action::Edit, u"guard"_s, Privilege::Viewer, {}}));
        QCOMPARE(edited.value(u"security_user_i2_privilege"_s), u"viewer"_s);

        const Snapshot deleted = preview(camera(), accountChange({Action::Delete, u"guard"_s, {}, {}}));
        QCOMPARE(deleted.value(u"security_user_i2_name"_s), QString());
        QCOMPARE(deleted.value(u"security_user_i2_privilege"_s), QString());

        const Snapshot nobody = preview(camera(), accountChange({Action::Delete, u"nobody"_s, {}, {}}));
        QCOMPARE(nobody.parameters, camera().parameters);
    }

    void leavesTheCameraAloneWhenAPersonActs()
    {
        Change change;
        change.body = ByHand {"Turn the camera"};
        QVERIFY(change.isByHand());
        QCOMPARE(preview(camera(), change).parameters, camera().parameters);
    }
};

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
