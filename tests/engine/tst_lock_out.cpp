// SPDX-License-Identifier: Apache-2.0
#include "engine/lock_out.h"
#include "engine/planner.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace engine;
using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString laptop = u"192.0.2.7"_s;
const QString recorder = u"192.0.2.10"_s;

/// A camera of the newer kind as it leaves the factory, reached by HTTP from the laptop.
Snapshot newCamera()
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.localAddress = QHostAddress(laptop);
    snapshot.accessListType = AccessListType::Allow;
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    snapshot.reachedAt = {u"192.0.2.20"_s, Address::Scheme::Http, quint16(80)};
    for (const char *name :
        {"ipfilter_enable", "ipfilter_type", "ipfilter_admin_enable", "https_enable", "https_policy", "https_status"})
        snapshot.parameters.insert(QString::fromLatin1(name), u"0"_s);
    for (int i = 0; i < 10; ++i) {
        snapshot.parameters.insert(u"ipfilter_ipv4list_i%1"_s.arg(i), QString());
        snapshot.parameters.insert(u"ipfilter_ipv6list_i%1"_s.arg(i), QString());
    }
    snapshot.parameters.insert(u"ipfilter_admin_ip"_s, QString());
    snapshot.parameters.insert(u"https_method"_s, u"auto"_s);
    return snapshot;
}

Snapshot oldCamera()
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.localAddress = QHostAddress(laptop);
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    snapshot.reachedAt = {u"192.0.2.20"_s, Address::Scheme::Http, quint16(80)};
    for (int i = 0; i < 10; ++i) {
        snapshot.parameters.insert(u"ipfilter_allow_i%1_start"_s.arg(i), i == 0 ? u"1.0.0.0"_s : QString());
        snapshot.parameters.insert(u"ipfilter_allow_i%1_end"_s.arg(i), i == 0 ? u"255.255.255.255"_s : QString());
        snapshot.parameters.insert(u"ipfilter_deny_i%1_start"_s.arg(i), QString());
        snapshot.parameters.insert(u"ipfilter_deny_i%1_end"_s.arg(i), QString());
        snapshot.parameters.insert(u"ipfilter_ipv6_allow_i%1"_s.arg(i), i == 0 ? u"::/0"_s : QString());
    }
    return snapshot;
}

Job jobWith(const QString &entries, const QString &administrator = {}, const QString &recorderAddress = {})
{
    Job job;
    job.level = Level::Advanced;
    job.onlySections = {u"access_list_on"_s, u"https_on"_s};
    auto &list = job.answers.sections[u"access_list_on"_s].values;
    list.insert(u"entries"_s, entries);
    list.insert(u"administrator"_s, administrator);
    job.answers.sections[u"vms_user_separate"_s].values.insert(u"address"_s, recorderAddress);
    job.answers.sections[u"https_on"_s].values.insert(u"only"_s, u"1"_s);
    return job;
}

Plan planFor(const Job &job, const Snapshot &snapshot)
{
    Audit audit;
    audit.snapshot = snapshot;
    return makePlan(job, audit);
}

quint32 ipv4(const QString &address)
{
    return QHostAddress(address).toIPv4Address();
}

/// `ipfilter_ipv4list_i0` …: made once, for they are asked for a million times.
QStringList numbered(const QString &pattern)
{
    QStringList names;
    for (int i = 0; i < 10; ++i)
        names.append(pattern.arg(i));
    return names;
}

/// A second, plain reading of the lists: whether an address may come. It shares nothing with the planner's.
bool mayCome(const Snapshot &camera, const QString &address)
{
    static const QStringList starts = numbered(u"ipfilter_allow_i%1_start"_s);
    static const QStringList ends = numbered(u"ipfilter_allow_i%1_end"_s);
    static const QStringList deniedStarts = numbered(u"ipfilter_deny_i%1_start"_s);
    static const QStringList deniedEnds = numbered(u"ipfilter_deny_i%1_end"_s);
    static const QStringList entries = numbered(u"ipfilter_ipv4list_i%1"_s);
    const quint32 number = ipv4(address);
    const auto in = [number](const QString &first, const QString &last) {
        return ipv4(first) <= number && number <= ipv4(last);
    };
    const auto value = [&camera](const QString &name) { return camera.parameters.value(name); };
    if (camera.has(u"ipfilter_allow_i0_start"_s)) {
        bool allowed = false;
        for (int i = 0; i < 10; ++i) {
            const QString start = value(starts.at(i));
            allowed |= !start.isEmpty() && in(start, value(ends.at(i)));
            const QString denied = value(deniedStarts.at(i));
            if (!denied.isEmpty() && in(denied, value(deniedEnds.at(i))))
                return false;
        }
        return allowed;
    }
    if (value(u"ipfilter_enable"_s) != "1"_L1)
        return true;
    if (value(u"ipfilter_admin_enable"_s) == "1"_L1 && value(u"ipfilter_admin_ip"_s) == address)
        return true;
    bool listed = false;
    for (int i = 0; i < 10; ++i) {
        const QString entry = value(entries.at(i));
        if (entry.contains(u'/'))
            listed |= QHostAddress(address).isInSubnet(QHostAddress::parseSubnet(entry));
        else if (!entry.isEmpty())
            listed |= in(entry.section(u'-', 0, 0), entry.section(u'-', -1));
    }
    return listed == (camera.accessListType == AccessListType::Allow);
}

/// A camera that has all that a plan can break: doors, ports, accounts, ways of asking for a login, a list.
Snapshot cameraWithEverything(QRandomGenerator &random, Snapshot camera = newCamera())
{
    const auto set = [&camera](const char *name, const QString &value) {
        camera.parameters.insert(QString::fromLatin1(name), value);
    };
    set("network_http_port", u"80"_s);
    set("network_https_port", u"443"_s);
    set("network_rtsp_port", u"554"_s);
    set("network_http_alternateport", random.bounded(3) == 0 ? u"0"_s : u"8080"_s);
    set("network_http_authmode", random.bounded(2) == 0 ? u"basic"_s : u"digest"_s);
    set("network_rtsp_authmode", u"disable"_s);
    set("network_ipv6_enable", u"1"_s);
    set("https_enable", QString::number(random.bounded(2)));
    set("security_user_i0_name", u"root"_s);
    for (int i = 1; i < 4; ++i) {
        camera.parameters.insert(u"security_user_i%1_name"_s.arg(i), i == 1 ? u"recorder"_s : QString());
        camera.parameters.insert(u"security_user_i%1_privilege"_s.arg(i), i == 1 ? u"viewer"_s : QString());
    }
    camera.ownCertificate = random.bounded(3) > 0;
    camera.overIpv6 = random.bounded(6) == 0;
    for (int i = random.bounded(3); i > 0; --i)
        camera.parameters.insert(u"ipfilter_ipv4list_i%1"_s.arg(i), random.bounded(2) == 0 ? laptop : recorder);
    return camera;
}

Change writes(const char *name, const QString &value)
{
    Change change;
    change.body = SetParameters {{{QString::fromLatin1(name), value}}, {}};
    return change;
}

Change addsToList(int place, const QString &entry, EditAccessList::Form form = EditAccessList::Form::OneList)
{
    Change change;
    change.body = EditAccessList {form, {{place, entry.contains(u':'), entry}}, {}, {}};
    return change;
}

/// The one entry that lets everybody come, on an old camera.
Change takesEverybodyOff()
{
    Change change;
    change.body =
        EditAccessList {EditAccessList::Form::AllowAndDeny, {}, {{0, false, u"1.0.0.0-255.255.255.255"_s}}, {}};
    return change;
}

Change account(EditAccount::Action action, const QString &name, Privilege privilege)
{
    Change change;
    EditAccount edit;
    edit.action = action;
    edit.user = name;
    edit.privilege = privilege;
    change.body = edit;
    return change;
}

Change someChangeOfDoors(QRandomGenerator &random)
{
    const auto either = [&random](const char *one, const char *other) {
        return QString::fromLatin1(random.bounded(2) == 0 ? one : other);
    };
    switch (random.bounded(7)) {
    case 0:
        return writes("https_policy", u"1"_s);
    case 1: {
        Change change = writes("https_enable", u"1"_s);
        change.phase = Phase::Https;
        return change;
    }
    case 2: {
        Change change;
        change.body = MakeCertificate {};
        return change;
    }
    case 3:
        return writes("network_rtsp_port", either("80", "8554"));
    case 4:
        return writes("network_http_port", random.bounded(6) == 0 ? u"0"_s : either("443", "8080"));
    case 5:
        return writes("network_https_port", either("80", "8443"));
    default:
        return writes("network_http_alternateport", either("443", "8088"));
    }
}

Change someChange(QRandomGenerator &random, bool isOld)
{
    const auto form = isOld ? EditAccessList::Form::AllowAndDeny : EditAccessList::Form::OneList;
    switch (random.bounded(14)) {
    case 0:
        return isOld ? takesEverybodyOff() : writes("ipfilter_enable", u"1"_s);
    case 1:
        return addsToList(4, laptop, form);
    case 2:
        return addsToList(5, recorder, form);
    case 3:
        return account(EditAccount::Action::Delete, u"recorder"_s, Privilege::Viewer);
    case 4:
        return account(EditAccount::Action::Edit, u"root"_s, Privilege::Administrator);
    case 5:
        return writes("network_ipv6_enable", u"0"_s);
    case 6:
        return writes("network_http_authmode", random.bounded(2) == 0 ? u"kerberos"_s : u"digest"_s);
    default:
        return someChangeOfDoors(random);
    }
}

/// A plain reading of what may not be turned: by what the changes of this test are.
bool keepsWhatMayNotBeTurned(const QList<Change> &given, const QList<Change> &order)
{
    const auto kind = [](const Change &change) {
        if (const auto *set = std::get_if<SetParameters>(&change.body))
            return set->values.constFirst().name;
        if (const auto *edit = std::get_if<EditAccount>(&change.body))
            return edit->user;
        return u"kind %1"_s.arg(change.body.index());
    };
    const auto place = [&order](const Change &change) {
        return std::find_if(
            order.begin(), order.end(), [&change](const Change &other) { return other.section == change.section; });
    };
    for (qsizetype i = 0; i < given.size(); ++i) {
        for (qsizetype j = i + 1; j < given.size(); ++j) {
            const bool isBound = kind(given.at(i)) == kind(given.at(j))
                || (kind(given.at(i)) == "https_enable"_L1 && kind(given.at(j)) == "root"_L1);
            if (isBound && place(given.at(i)) > place(given.at(j)))
                return false;
        }
    }
    return true;
}

/// The plain reading of all of it: everything that stands in somebody's way, in one word each. Nothing is shared with
/// the planner.
QSet<QString> inTheWay(const Snapshot &camera)
{
    const auto value = [&camera](const char *name) { return camera.parameters.value(QString::fromLatin1(name)); };
    QSet<QString> ways;
    const bool hasCertificate = camera.tls.has_value() || camera.ownCertificate;
    const bool httpOpen = !(value("https_enable") == "1"_L1 && value("https_policy") == "1"_L1);
    if (!httpOpen && !hasCertificate)
        ways.insert(u"no door"_s);
    const QStringList ports {value("network_http_port"), value("network_https_port"), value("network_rtsp_port"),
        value("network_http_alternateport")};
    for (qsizetype i = 0; i < ports.size(); ++i) {
        if (ports.at(i) == "0"_L1)
            ways.insert(u"no port for %1"_s.arg(i));
        for (qsizetype j = i + 1; j < ports.size(); ++j) {
            if (ports.at(i) == ports.at(j))
                ways.insert(u"%1 and %2 at %3"_s.arg(i).arg(j).arg(ports.at(i)));
        }
    }
    const QString mode = value("network_http_authmode");
    if (mode != "basic"_L1 && mode != "digest"_L1)
        ways.insert(u"login by "_s + mode);
    if (camera.overIpv6 && value("network_ipv6_enable") != "1"_L1)
        ways.insert(u"no IPv6"_s);
    bool hasRecorder = false;
    for (int i = 1; i < 4; ++i)
        hasRecorder |= camera.parameters.value(u"security_user_i%1_name"_s.arg(i)) == "recorder"_L1;
    if (!hasRecorder)
        ways.insert(u"no account"_s);
    if (!mayCome(camera, laptop))
        ways.insert(u"laptop not on the list"_s);
    if (!mayCome(camera, recorder))
        ways.insert(u"recorder not on the list"_s);
    return ways;
}

/// Whether no step puts anything in anybody's way.
bool isSafe(Snapshot camera, const QList<Change> &changes)
{
    QSet<QString> before = inTheWay(camera);
    for (const Change &change : changes) {
        camera = preview(camera, change);
        const QSet<QString> after = inTheWay(camera);
        if (!before.contains(after))
            return false;
        before = after;
    }
    return true;
}

Clients everybody()
{
    return {.camlock = QHostAddress(laptop), .recorder = recorder, .recorderAccount = u"recorder"_s};
}

} // namespace

class TestLockOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void acceptsAListThatHasEverybody_data()
    {
        QTest::addColumn<QString>("entries");
        QTest::addColumn<QString>("administrator");
        QTest::newRow("one by one") << u"192.0.2.7,192.0.2.10"_s << QString();
        QTest::newRow("a network") << u"192.0.2.0/24"_s << QString();
        QTest::newRow("a range") << u"192.0.2.5-192.0.2.12"_s << QString();
        QTest::newRow("the laptop as administrator") << u"192.0.2.10"_s << laptop;
    }

    void acceptsAListThatHasEverybody()
    {
        QFETCH(QString, entries);
        QFETCH(QString, administrator);
        const Plan plan = planFor(jobWith(entries, administrator, recorder), newCamera());
        QVERIFY2(plan.refusal.isEmpty(), qPrintable(plan.refusal.english()));
        QVERIFY(plan.changes.size() >= 4);
    }

    void refusesAListWithoutTheLaptop()
    {
        const Plan plan = planFor(jobWith(u"192.0.2.10"_s, {}, recorder), newCamera());
        QVERIFY2(plan.refusal.english().contains(u"this computer (192.0.2.7)"_s), qPrintable(plan.refusal.english()));
    }

    void refusesAListWithoutTheRecorder()
    {
        const Plan plan = planFor(jobWith(u"192.0.2.7"_s, {}, recorder), newCamera());
        QVERIFY2(plan.refusal.english().contains(u"recorder (192.0.2.10)"_s), qPrintable(plan.refusal.english()));
    }

    void namesTheStepItRefuses()
    {
        const Plan plan = planFor(jobWith(u"192.0.2.10"_s, {}, recorder), newCamera());
        QVERIFY(plan.refusedAt >= 0 && plan.refusedAt < plan.changes.size());
        QCOMPARE(plan.changes.at(plan.refusedAt).section, u"access_list_on"_s);
        QVERIFY2(refusalOf(plan).startsWith(u"Step %1, \""_s.arg(plan.refusedAt + 1)), qPrintable(refusalOf(plan)));
    }

    void refusesARecorderThatIsOnlyAName()
    {
        const Plan plan = planFor(jobWith(u"192.0.2.0/24"_s, {}, u"nvr.example"_s), newCamera());
        QVERIFY2(plan.refusal.english().contains(u"give its IP address"_s), qPrintable(plan.refusal.english()));
    }

    void refusesTheSameOnAnOldCamera()
    {
        QVERIFY(planFor(jobWith(u"192.0.2.0/24"_s, {}, recorder), oldCamera()).refusal.isEmpty());
        const Plan plan = planFor(jobWith(u"192.0.2.10"_s, {}, recorder), oldCamera());
        QVERIFY2(plan.refusal.english().contains(u"this computer"_s), qPrintable(plan.refusal.english()));
    }

    void refusesHttpsOnlyWhereNothingShowsACertificate()
    {
        Snapshot camera = newCamera();
        Change change;
        change.body = SetParameters {{{u"https_enable"_s, u"1"_s}, {u"https_policy"_s, u"1"_s}}, {}};
        change.effect = Effect::Reconnect;
        QVERIFY(lockOutIn(camera, {change}, {}));
        camera.ownCertificate = true;
        QVERIFY(!lockOutIn(camera, {change}, {}));
    }

    void refusesToSwitchOffTheFamilyItCameBy()
    {
        Snapshot camera = newCamera();
        camera.parameters.insert(u"network_ipv6_enable"_s, u"1"_s);
        Change change;
        change.body = SetParameters {{{u"network_ipv6_enable"_s, u"0"_s}}, {}};
        QVERIFY(!lockOutIn(camera, {change}, {}));
        camera.overIpv6 = true;
        QVERIFY(lockOutIn(camera, {change}, {}));
    }

    /// No accepted plan has a step without a way in; what is refused really would have shut somebody out.
    void leavesAWayInAfterEveryStepOfEveryAcceptedPlan()
    {
        QRandomGenerator random(20261125);
        const auto some = [&random](int most) { return random.bounded(most); };
        const auto address = [&some] { return u"192.0.2.%1"_s.arg(some(24)); };
        const auto entry = [&] {
            switch (some(4)) {
            case 0:
                return u"192.0.2.%1/30"_s.arg(some(6) * 4);
            case 1: {
                const int first = some(20);
                return u"192.0.2.%1-192.0.2.%2"_s.arg(first).arg(first + 1 + some(6));
            }
            default:
                return address();
            }
        };
        int accepted = 0;
        int refused = 0;
        for (int round = 0; round < 2000; ++round) {
            Snapshot camera = some(3) == 0 ? oldCamera() : newCamera();
            if (camera.has(u"ipfilter_enable"_s)) {
                camera.accessListType = some(2) == 0 ? AccessListType::Allow : AccessListType::Deny;
                for (int i = some(4); i > 0; --i)
                    camera.parameters.insert(u"ipfilter_ipv4list_i%1"_s.arg(some(10)), entry());
                // Whoever is in now was let in: a list that shuts the laptop out cannot be in force.
                camera.parameters.insert(u"ipfilter_enable"_s, u"1"_s);
                if (some(2) == 0 || !mayCome(camera, laptop) || !mayCome(camera, recorder))
                    camera.parameters.insert(u"ipfilter_enable"_s, u"0"_s);
            }
            QStringList entries;
            for (int i = 1 + some(4); i > 0; --i)
                entries.append(entry());
            const QString administrator = some(3) == 0 ? address() : QString();
            const Plan plan = planFor(jobWith(entries.join(u','), administrator, recorder), camera);

            bool everybodyIn = true;
            Snapshot now = camera;
            for (const Change &change : plan.changes) {
                now = preview(now, change);
                everybodyIn = everybodyIn && mayCome(now, laptop) && mayCome(now, recorder);
                const bool httpsOnly = now.parameters.value(u"https_policy"_s) == "1"_L1;
                everybodyIn = everybodyIn && (!httpsOnly || now.ownCertificate);
            }
            const QString what = u"entries %1, administrator %2, refusal \"%3\""_s.arg(
                entries.join(u','), administrator, plan.refusal.english());
            QVERIFY2(everybodyIn == plan.refusal.isEmpty(), qPrintable(what));
            ++(plan.refusal.isEmpty() ? accepted : refused);
        }
        QVERIFY2(accepted > 20 && refused > 20, qPrintable(u"%1 accepted, %2 refused"_s.arg(accepted).arg(refused)));
    }

    /// For any steps in any order: the planner finds a hole exactly where there is one, and an order without one
    /// exactly where there is one.
    void findsEveryHoleAndEverySafeOrder()
    {
        bool isNumber = false;
        quint32 seed = qEnvironmentVariable("CAMLOCK_SEED").toUInt(&isNumber);
        if (!isNumber)
            seed = QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        int safe = 0;
        int mended = 0;
        int refused = 0;
        const int rounds = qEnvironmentVariableIsSet("CAMLOCK_SLOW_TESTS") ? 10'000 : 2000;
        for (int round = 0; round < rounds; ++round) {
            const bool isOld = random.bounded(3) == 0;
            const Snapshot camera = cameraWithEverything(random, isOld ? oldCamera() : newCamera());
            QList<Change> changes;
            for (int i = 1 + random.bounded(4); i > 0; --i) {
                changes.append(someChange(random, isOld));
                changes.last().section = QString::number(i); // tells equal ones apart
            }
            const QString what = u"seed %1, round %2"_s.arg(seed).arg(round);
            const bool isGood = isSafe(camera, changes);
            QVERIFY2(isGood == !lockOutIn(camera, changes, everybody()), qPrintable(what));

            const QList<Change> ordered = inSafeOrder(camera, changes, everybody());
            QStringList sections;
            for (const Change &change : ordered)
                sections.append(change.section);
            QCOMPARE(QSet<QString>(sections.begin(), sections.end()).size(), changes.size());
            if (isGood) {
                QVERIFY2(ordered == changes, qPrintable(what));
                ++safe;
                continue;
            }
            QList<qsizetype> places;
            for (qsizetype i = 0; i < changes.size(); ++i)
                places.append(i);
            bool canBe = false;
            do {
                QList<Change> candidate;
                for (const qsizetype place : std::as_const(places))
                    candidate.append(changes.at(place));
                canBe = canBe || (keepsWhatMayNotBeTurned(changes, candidate) && isSafe(camera, candidate));
            } while (!canBe && std::next_permutation(places.begin(), places.end()));
            QVERIFY2(canBe == isSafe(camera, ordered), qPrintable(what));
            QVERIFY2(keepsWhatMayNotBeTurned(changes, ordered), qPrintable(what));
            ++(canBe ? mended : refused);
        }
        qInfo("%d safe as they were, %d put in order, %d refused", safe, mended, refused);
        QVERIFY(safe > 50 && refused > 50);
        QVERIFY(mended > 0); // one in a hundred
    }

    void refusesWhatNoOrderSolvesWithItsReason_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reason");
        QTest::newRow("two services at one port") << writes("network_rtsp_port", u"80"_s) << u"both use port 80"_s;
        QTest::newRow("no port at all") << writes("network_https_port", u"0"_s) << u"\"0\", which is no port"_s;
        QTest::newRow("the second HTTP port in the way")
            << writes("network_http_alternateport", u"443"_s) << u"both use port 443"_s;
        QTest::newRow("the recorder's account goes")
            << account(EditAccount::Action::Delete, u"recorder"_s, Privilege::Viewer) << u"account recorder"_s;
        QTest::newRow("a login that nobody can answer")
            << writes("network_http_authmode", u"kerberos"_s) << u"\"kerberos\""_s;
        QTest::newRow("an empty list in force") << writes("ipfilter_enable", u"1"_s) << u"shut this computer"_s;
    }

    void refusesWhatNoOrderSolvesWithItsReason()
    {
        QFETCH(Change, change);
        QFETCH(QString, reason);
        QRandomGenerator random(1);
        Snapshot camera = cameraWithEverything(random);
        for (int i = 0; i < 10; ++i)
            camera.parameters.insert(u"ipfilter_ipv4list_i%1"_s.arg(i), QString());
        const auto why = lockOutIn(camera, {change}, everybody());
        QVERIFY(why);
        QVERIFY2(why->why.english().contains(reason), qPrintable(why->why.english()));
    }

    void theAccountOfTheSignInIsKept()
    {
        QRandomGenerator random(1);
        Snapshot camera = cameraWithEverything(random);
        camera.parameters.insert(u"security_user_i2_name"_s, u"chief"_s);
        camera.parameters.insert(u"security_user_i2_privilege"_s, u"admin"_s);
        camera.account = u"chief"_s;
        Job job;
        const auto demoted = account(EditAccount::Action::Edit, u"chief"_s, Privilege::Viewer);
        QVERIFY(lockOutIn(camera, {demoted}, clientsOf(job, camera)));
        camera.account = u"root"_s;
        QVERIFY(!lockOutIn(camera, {demoted}, clientsOf(job, camera)));
    }

    void anObstacleThatIsThereHidesNoOther()
    {
        QRandomGenerator random(1);
        Snapshot camera = cameraWithEverything(random);
        camera.parameters.insert(u"ipfilter_enable"_s, u"1"_s);
        for (int i = 0; i < 10; ++i)
            camera.parameters.insert(u"ipfilter_ipv4list_i%1"_s.arg(i), QString());
        QVERIFY(!mayCome(camera, laptop));
        QVERIFY(lockOutIn(camera, {writes("network_http_authmode", u"kerberos"_s)}, everybody()));
    }

    void aRecorderThatComesByIpv6IsMissed()
    {
        QRandomGenerator random(1);
        Snapshot camera = cameraWithEverything(random);
        camera.overIpv6 = false;
        Clients clients = everybody();
        clients.recorder = u"2001:db8::9"_s;
        QVERIFY(lockOutIn(camera, {writes("network_ipv6_enable", u"0"_s)}, clients));
        QVERIFY(!lockOutIn(camera, {writes("network_ipv6_enable", u"0"_s)}, everybody()));
    }

    void saysTheWayBackInAfterAStepThatOthersNotice()
    {
        Snapshot camera = newCamera();
        camera.ownCertificate = true;
        Change https = writes("https_enable", u"1"_s);
        https.effect = Effect::Reconnect;
        const auto ways = waysBack(camera, {writes("upnppresentation_enable", u"0"_s), https}, everybody());
        QCOMPARE(ways.size(), 2);
        QVERIFY(ways.at(0).isEmpty());
        QCOMPARE(ways.at(1).english(),
            u"HTTPS, port 443, as root, if the certificate is the camera's; the recorder by RTSP, port 554, as recorder"_s);
        // Behind moved ports the camera's own numbers are of no use.
        const PortMap ports(camera, {{u"https"_s, 18443}, {u"rtsp"_s, 18554}});
        QCOMPARE(waysBack(camera, {https}, {}, ports).constFirst().english(),
            u"HTTPS, port 18443, as root, if the certificate is the camera's"_s);
    }
};

QTEST_GUILESS_MAIN(TestLockOut)
#include "tst_lock_out.moc"
