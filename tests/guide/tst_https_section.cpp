// SPDX-License-Identifier: Apache-2.0
//
// https_on: from off to the certificate that a site wants, and what is left to a person.

#include "guide/catalog.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

using Values = QMap<QString, QString>;

Q_DECLARE_METATYPE(Verdict)

namespace {

const QString id = u"https_on"_s;
const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

const Section &section()
{
    return *sectionWithId(id);
}

Snapshot camera(const Parameters &more = {})
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.takenAt = now;
    snapshot.reachedAt.host = u"192.0.2.20"_s;
    snapshot.parameters = {{u"capability_protocol_https"_s, u"1"_s}, {u"https_enable"_s, u"0"_s},
        {u"https_policy"_s, u"0"_s}, {u"https_method"_s, u"auto"_s}, {u"https_status"_s, u"0"_s},
        {u"https_countryname"_s, u"TW"_s}, {u"https_stateorprovincename"_s, u"Asia"_s},
        {u"https_localityname"_s, u"Asia"_s}, {u"https_organizationname"_s, u"VIVOTEK Inc."_s},
        {u"https_unit"_s, u"VIVOTEK Inc."_s}, {u"https_commonname"_s, u"www.vivotek.com"_s},
        {u"https_validdays"_s, u"3650"_s}, {u"network_https_port"_s, u"443"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        snapshot.parameters.insert(it.key(), *it);
    return snapshot;
}

Snapshot without(Snapshot snapshot, const QStringList &names)
{
    for (const QString &name : names)
        snapshot.parameters.remove(name);
    return snapshot;
}

Certificate certificate(int daysLeft, bool selfSigned)
{
    Certificate seen;
    seen.commonName = u"192.0.2.20"_s;
    seen.issuer = selfSigned ? u"CN=192.0.2.20"_s : u"CN=Harbour CA"_s;
    seen.selfSigned = selfSigned;
    seen.notBefore = now.addDays(-10);
    seen.notAfter = now.addDays(daysLeft);
    seen.keyType = u"RSA"_s;
    seen.keyBits = 2048;
    return seen;
}

Snapshot seen(Snapshot snapshot, const Certificate &certificate, std::optional<bool> issuedAsWanted = {})
{
    snapshot.parameters.insert(u"https_enable"_s, u"1"_s);
    snapshot.tls =
        TlsSight {.chain = {certificate}, .accepted = {TlsVersion::Tls1_2}, .issuedAsWanted = issuedAsWanted};
    return snapshot;
}

Snapshot withOnvif(Snapshot snapshot, bool has)
{
    snapshot.onvifCertificates = has;
    return snapshot;
}

Answers answered(const Values &values)
{
    Answers answers;
    answers.sections[id].values = values;
    return answers;
}

QString inWords(const Change &change)
{
    if (std::holds_alternative<MakeCertificate>(change.body))
        return u"make"_s;
    if (const auto *install = std::get_if<InstallSignedCertificate>(&change.body))
        return install->authority == InstallSignedCertificate::Authority::SiteCa ? u"site"_s : u"company"_s;
    if (const auto *set = std::get_if<SetParameters>(&change.body))
        return set->values.first().name.mid(6) + u'=' + set->values.first().value;
    return u"hand"_s;
}

QString inWords(const QList<Change> &changes)
{
    QStringList words;
    for (const Change &change : changes)
        words.append(inWords(change));
    return words.join(u' ');
}

Snapshot after(Snapshot snapshot, const QList<Change> &changes)
{
    for (const Change &change : changes)
        snapshot = preview(snapshot, change);
    return snapshot;
}

const Values own {};
const Values site {{u"certificate"_s, u"siteCa"_s}};
const Values company {{u"certificate"_s, u"companyCa"_s}};
const Values only {{u"only"_s, u"1"_s}};
const Values siteOnly {{u"certificate"_s, u"siteCa"_s}, {u"only"_s, u"1"_s}};

} // namespace

class TestHttpsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesFromOffToWhatIsWanted_data()
    {
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<Values>("answers");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *title, const Snapshot &snapshot, const Values &answers, Verdict verdict,
                             const char *changes) {
            QTest::newRow(title) << snapshot << answers << verdict << QString::fromLatin1(changes);
        };
        const Snapshot on = camera({{u"https_enable"_s, u"1"_s}});
        const Certificate own200 = certificate(200, true);
        const Certificate signed200 = certificate(200, false);
        row("off", camera(), own, Verdict::Weak, "make enable=1");
        row("off, only", camera(), only, Verdict::Weak, "make enable=1 policy=1");
        row("off, site CA", withOnvif(camera(), true), site, Verdict::Weak, "make enable=1 site");
        row("off, site CA, only", withOnvif(camera(), true), siteOnly, Verdict::Weak, "make enable=1 site policy=1");
        row("off, company CA", withOnvif(camera(), true), company, Verdict::Weak, "make enable=1 company");
        row("off, site CA, no ONVIF", withOnvif(camera(), false), site, Verdict::Weak, "make enable=1 hand");
        row("off, site CA, nobody asked", camera(), siteOnly, Verdict::Weak, "make enable=1 hand policy=1");
        row("off, cannot make one", without(camera(), {u"https_method"_s}), own, Verdict::Weak, "enable=1");
        row("off, no status", without(camera(), {u"https_status"_s}), own, Verdict::Weak, "enable=1");
        row("off, no policy", without(camera(), {u"https_policy"_s}), only, Verdict::Weak, "make enable=1 hand");
        row("on, not seen", on, own, Verdict::Good, "");
        row("on, own", seen(camera(), own200), own, Verdict::Good, "");
        row("on, from somebody", seen(camera(), signed200), own, Verdict::Good, "");
        row("on, only is wanted", seen(camera(), own200), only, Verdict::Weak, "policy=1");
        row("on, no policy", seen(without(camera(), {u"https_policy"_s}), own200), only, Verdict::Unknown, "hand");
        row("only", seen(camera({{u"https_policy"_s, u"1"_s}}), own200), only, Verdict::Good, "");
        row("more than wanted", seen(camera({{u"https_policy"_s, u"1"_s}}), own200), own, Verdict::Good, "");
        row("site CA, own", withOnvif(seen(camera(), own200), true), site, Verdict::Weak, "site");
        row("site CA, other", withOnvif(seen(camera(), signed200, false), true), site, Verdict::Weak, "site");
        row("site CA, done", withOnvif(seen(camera(), signed200, true), true), site, Verdict::Good, "");
        row("site CA, by hand", withOnvif(seen(camera(), own200), false), site, Verdict::Unknown, "hand");
        row("site CA, by hand, done", withOnvif(seen(camera(), signed200, true), false), site, Verdict::Good, "");
        row("site CA, not seen", withOnvif(on, true), site, Verdict::Weak, "site");
        row("ended", seen(camera(), certificate(-1, true)), own, Verdict::Weak, "make");
        row("ended, cannot make one", seen(without(camera(), {u"https_method"_s}), certificate(-1, true)), own,
            Verdict::Weak, "hand");
        row("ended, site CA", withOnvif(seen(camera(), certificate(-1, false), true), true), site, Verdict::Weak,
            "site");
        row("ends soon", seen(camera(), certificate(5, true)), own, Verdict::Good, "");
        row("no name but TLS", without(seen(camera(), own200), {u"https_enable"_s, u"https_policy"_s}), own,
            Verdict::Good, "");
        row("no name but TLS, only", without(seen(camera(), own200), {u"https_enable"_s, u"https_policy"_s}), only,
            Verdict::Unknown, "hand");
        row("neither on nor off", camera({{u"https_enable"_s, u"maybe"_s}}), own, Verdict::Unknown, "");
        row("says it has none", camera({{u"capability_protocol_https"_s, u"0"_s}}), own, Verdict::NotPresent, "");
    }

    void goesFromOffToWhatIsWanted()
    {
        QFETCH(const Snapshot, snapshot);
        QFETCH(const Values, answers);
        QFETCH(const Verdict, verdict);
        const Finding finding = section().judge(snapshot, answered(answers));
        QCOMPARE(finding.verdict, verdict);
        QCOMPARE(finding.forPerson, verdict == Verdict::Unknown && finding.current.english() != "Not known"_L1);
        const QList<Change> changes = section().remedy(snapshot, answered(answers));
        QTEST(inWords(changes), "changes");
        for (const Change &change : changes)
            QVERIFY(!change.lines.isEmpty() && change.section == id);
        const bool byHand = inWords(changes).contains("hand"_L1);
        if (verdict == Verdict::Weak && !byHand) {
            QCOMPARE(section().judge(after(snapshot, changes), answered(answers)).verdict, Verdict::Good);
            QVERIFY(section().remedy(after(snapshot, changes), answered(answers)).isEmpty());
        } else if (byHand && verdict == Verdict::Weak && !finding.reason.english().contains("not valid"_L1)) {
            QVERIFY(section().judge(after(snapshot, changes), answered(answers)).forPerson);
        }
    }

    void keepsTheOrderInWhichNobodyIsLockedOut()
    {
        const QList<Change> changes = section().remedy(withOnvif(camera(), true), answered(siteOnly));
        const QList<Phase> phases {Phase::Https, Phase::Https, Phase::CaCertificate, Phase::HttpsOnly};
        const QList<Effect> effects {Effect::None, Effect::Reconnect, Effect::Reconnect, Effect::Reconnect};
        QCOMPARE(changes.size(), phases.size());
        for (qsizetype i = 0; i < phases.size(); ++i) {
            QCOMPARE(changes[i].phase, phases[i]);
            QCOMPARE(changes[i].effect, effects[i]);
        }
        // HTTPS itself is never taken back: what was set inside it must not cross in clear.
        QVERIFY(!undoOf(changes[0]) && !undoOf(changes[1]) && !undoOf(changes[2]) && undoOf(changes[3]));
    }

    void asksForACertificateOfItsAddress()
    {
        const Answers answers = answered({{u"country"_s, u"de"_s}, {u"organization"_s, u"Harbour"_s}});
        const Change change = section().remedy(camera(), answers).constFirst();
        const QList<ParameterValue> expected {{u"https_method"_s, u"manual"_s}, {u"https_countryname"_s, u"DE"_s},
            {u"https_stateorprovincename"_s, u"Asia"_s}, {u"https_localityname"_s, u"Asia"_s},
            {u"https_organizationname"_s, u"Harbour"_s}, {u"https_unit"_s, u"VIVOTEK Inc."_s},
            {u"https_commonname"_s, u"192.0.2.20"_s}, {u"https_validdays"_s, u"3650"_s}, {u"https_status"_s, u"-3"_s}};
        QCOMPARE(std::get<MakeCertificate>(change.body).fields, expected);
        const auto isStatus = [](const Change::Line &line) { return line.name == "https_status"_L1; };
        QVERIFY(std::none_of(change.lines.begin(), change.lines.end(), isStatus)); // it never reads back
    }

    void writesOnlyTheSubjectThatTheCameraTakes()
    {
        Snapshot bare = without(camera(), {u"https_countryname"_s, u"https_unit"_s, u"https_commonname"_s});
        bare.parameters.insert(u"https_validdays"_s, u"-"_s);
        const Change change = section().remedy(bare, answered({{u"days"_s, u"500"_s}})).constFirst();
        for (const ParameterValue &field : std::get<MakeCertificate>(change.body).fields) {
            QVERIFY(bare.has(field.name));
            if (field.name == "https_validdays"_L1)
                QCOMPARE(field.value, u"500"_s);
        }
    }

    void doesNotMakeACertificateTwice()
    {
        const QList<Change> changes = section().remedy(camera(), answered(own));
        const Snapshot interrupted = preview(camera(), changes.first());
        QCOMPARE(inWords(section().remedy(interrupted, answered(own))), u"enable=1"_s);
        Snapshot installed = camera({{u"https_method"_s, u"install"_s}, {u"https_status"_s, u"1"_s}});
        installed.ownCertificate = true;
        QCOMPARE(inWords(section().remedy(installed, answered(own))), u"enable=1"_s);
    }

    void tellsTheAuthorityWhatToSign()
    {
        const auto last = [](const Values &answers) {
            return std::get<InstallSignedCertificate>(
                section().remedy(withOnvif(camera(), true), answered(answers)).constLast().body);
        };
        QCOMPARE(last(site).days, 397);
        QCOMPARE(last(site).organization, u"VIVOTEK Inc."_s);
        const auto signedByCompany = last({{u"certificate"_s, u"companyCa"_s}, {u"unit"_s, u"IT"_s},
            {u"days"_s, u"90"_s}, {u"certificateFile"_s, u"cam.pem"_s}});
        QCOMPARE(signedByCompany.authority, InstallSignedCertificate::Authority::CompanyCa);
        QCOMPARE(signedByCompany.unit, u"IT"_s);
        QCOMPARE(signedByCompany.days, 90);
        QCOMPARE(signedByCompany.certificateFile, u"cam.pem"_s);
    }

    void asksForBetterAnswers_data()
    {
        QTest::addColumn<Values>("answers");
        QTest::addColumn<QString>("needs");
        QTest::newRow("kind") << Values {{u"certificate"_s, u"letsEncrypt"_s}} << u"https.certificate"_s;
        QTest::newRow("no days") << Values {{u"days"_s, u"0"_s}} << u"https.days"_s;
        QTest::newRow("too many days") << Values {{u"days"_s, u"10000"_s}} << u"https.days"_s;
        QTest::newRow("days in words") << Values {{u"days"_s, u"a year"_s}} << u"https.days"_s;
        QTest::newRow("country") << Values {{u"country"_s, u"Taiwan"_s}} << u"https.subject.country"_s;
        QTest::newRow("quote") << Values {{u"organization"_s, u"Rock'n'Roll"_s}} << u"https.subject.organization"_s;
        QTest::newRow("too long") << Values {{u"unit"_s, QString(33, u'u')}} << u"https.subject.unit"_s;
    }

    void asksForBetterAnswers()
    {
        QFETCH(const Values, answers);
        const Finding finding = section().judge(camera(), answered(answers));
        QCOMPARE(finding.verdict, Verdict::Unknown);
        QTEST(finding.needs, "needs");
        QVERIFY(section().remedy(camera(), answered(answers)).isEmpty());
    }

    void saysWhenTheCertificateEnds()
    {
        const auto current = [](int daysLeft, bool selfSigned) {
            return section().judge(seen(camera(), certificate(daysLeft, selfSigned)), {}).current.english();
        };
        QCOMPARE(current(200, true),
            u"HTTP and HTTPS. Certificate of 192.0.2.20, signed by itself, valid until 2026-12-18 (RSA 2048, TLS 1.2)"_s);
        QVERIFY(current(200, false).contains("from CN=Harbour CA"_L1));
        QVERIFY(current(29, true).contains("ends soon: 2026-06-30"_L1));
        QVERIFY(!current(31, true).contains("soon"_L1));
    }

    void looksFromOutsideWhereThereIsSomethingToSee()
    {
        QCOMPARE(section().proofs(camera(), {}).probes, QList {ProbeKind::HttpsCertificate});
        const QList<ProbeKind> both {ProbeKind::HttpsCertificate, ProbeKind::HttpClosed};
        QCOMPARE(section().proofs(camera(), answered(only)).probes, both);
        QVERIFY(section().proofs(without(camera(), {u"https_enable"_s}), answered(only)).probes.isEmpty());
    }

    void saysWhatHttpsDoesNotDo()
    {
        const QString all = section().why.english() + section().sideEffects.english()
            + section().choices(camera()).constFirst().reason.english();
        for (const auto *word : {"RTSP over HTTPS", "readable", "man in the middle", "pinned"})
            QVERIFY2(all.contains(QString::fromLatin1(word)), word);
    }
};

QTEST_GUILESS_MAIN(TestHttpsSection)
#include "tst_https_section.moc"
