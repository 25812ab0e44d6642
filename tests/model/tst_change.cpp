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

    void takesAccountsBack()
    {
        using Action = EditAccount::Action;
        Change added = accountChange({Action::Add, u"vms"_s, Privilege::Viewer, Secret("Xk7.mPq-9wTz")});
        added.lines = {{accountLine(u"vms"_s), u"(none)"_s, u"viewer"_s}};
        const auto deletion = undoOf(added);
        QVERIFY(deletion);
        const EditAccount expected {Action::Delete, u"vms"_s, {}, {}};
        QCOMPARE(std::get<EditAccount>(deletion->body), expected);
        QCOMPARE(deletion->lines, QList<Change::Line>({{accountLine(u"vms"_s), u"viewer"_s, u"(none)"_s}}));
        QCOMPARE(preview(preview(camera(), added), *deletion).parameters, camera().parameters);

        Change edited = accountChange({Action::Edit, u"guard"_s, Privilege::Viewer, {}});
        QVERIFY(!undoOf(edited)); // without a line nobody knows the old role
        edited.lines = {{accountLine(u"guard"_s), u"operator"_s, u"viewer"_s}};
        QCOMPARE(preview(preview(camera(), edited), *undoOf(edited)).parameters, camera().parameters);

        Change password = accountChange({Action::Edit, u"guard"_s, {}, Secret("Xk7.mPq-9wTz")});
        password.lines = {{accountLine(u"guard"_s), QString(secretMask), QString(secretMask)}};
        QVERIFY(!undoOf(password));
        QVERIFY(!undoOf(accountChange({Action::Delete, u"guard"_s, {}, {}})));
    }

    void writesTheMeansAgainWhenItTakesTheEndBack()
    {
        Change change;
        change.body = SetParameters {{{u"network_preprocess"_s, u"1"_s}, {u"snmp_v2"_s, u"0"_s}}, {}};
        change.lines = {{u"snmp_v2"_s, u"1"_s, u"0"_s}};
        const SetParameters expected {{{u"network_preprocess"_s, u"1"_s}, {u"snmp_v2"_s, u"1"_s}}, {}};
        QCOMPARE(std::get<SetParameters>(undoOf(change)->body), expected);
    }

    void previewsAccessListsAndTakesThemBack_data()
    {
        QTest::addColumn<EditAccessList::Form>("form");
        QTest::addColumn<Parameters>("before");
        QTest::addColumn<Parameters>("after");
        using Form = EditAccessList::Form;
        QTest::newRow("one list") << Form::OneList
                                  << Parameters {{u"ipfilter_ipv4list_i0"_s, u"198.51.100.1-198.51.100.9"_s},
                                         {u"ipfilter_ipv4list_i3"_s, {}}, {u"ipfilter_ipv6list_i1"_s, {}}}
                                  << Parameters {{u"ipfilter_ipv4list_i0"_s, {}},
                                         {u"ipfilter_ipv4list_i3"_s, u"192.0.2.0/24"_s},
                                         {u"ipfilter_ipv6list_i1"_s, u"2001:db8::1"_s}};
        QTest::newRow("allow and deny") << Form::AllowAndDeny
                                        << Parameters {{u"ipfilter_allow_i0_start"_s, u"198.51.100.1"_s},
                                               {u"ipfilter_allow_i0_end"_s, u"198.51.100.9"_s},
                                               {u"ipfilter_allow_i3_start"_s, {}}, {u"ipfilter_allow_i3_end"_s, {}},
                                               {u"ipfilter_ipv6_allow_i1"_s, {}}}
                                        << Parameters {{u"ipfilter_allow_i0_start"_s, {}},
                                               {u"ipfilter_allow_i0_end"_s, {}},
                                               {u"ipfilter_allow_i3_start"_s, u"192.0.2.0"_s},
                                               {u"ipfilter_allow_i3_end"_s, u"192.0.2.255"_s},
                                               {u"ipfilter_ipv6_allow_i1"_s, u"2001:db8::1"_s}};
    }

    void previewsAccessListsAndTakesThemBack()
    {
        QFETCH(const EditAccessList::Form, form);
        QFETCH(const Parameters, before);
        Snapshot snapshot;
        snapshot.parameters = before;
        snapshot.accessListType = AccessListType::Deny;
        Change change;
        change.body = EditAccessList {form, {{3, false, u"192.0.2.0/24"_s}, {1, true, u"2001:db8::1"_s}},
            {{0, false, u"198.51.100.1-198.51.100.9"_s}}, AccessListType::Allow};
        change.lines = {{accessListTypeLine, u"deny"_s, u"allow"_s}};
        const Snapshot edited = preview(snapshot, change);
        QTEST(edited.parameters, "after");
        QCOMPARE(edited.accessListType, AccessListType::Allow);
        QCOMPARE(preview(edited, *undoOf(change)), snapshot);
    }

    void writesNothingToPlacesThatTheCameraDoesNotHave()
    {
        Change change;
        change.body = EditAccessList {EditAccessList::Form::OneList, {{7, false, u"192.0.2.1"_s}}, {}, {}};
        QCOMPARE(preview(camera(), change), camera());
    }

    void forgetsTheCertificateThatNobodyHasSeenYet()
    {
        Snapshot snapshot = camera();
        snapshot.parameters.insert({{u"https_status"_s, u"0"_s}, {u"https_commonname"_s, u"www.vivotek.com"_s}});
        snapshot.tls = TlsSight {.chain = {Certificate()}, .accepted = {}, .issuedAsWanted = {}};
        Change change;
        change.body = MakeCertificate {{{u"https_commonname"_s, u"192.0.2.20"_s}, {u"https_status"_s, u"-3"_s}}};
        const Snapshot made = preview(snapshot, change);
        QVERIFY(made.ownCertificate && !made.tls);
        QCOMPARE(made.value(u"https_commonname"_s), u"192.0.2.20"_s);
        QCOMPARE(made.value(u"https_status"_s), u"1"_s);
        change.body = InstallSignedCertificate();
        QCOMPARE(preview(made, change).tls->issuedAsWanted, true);
        QVERIFY(!undoOf(change));
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
