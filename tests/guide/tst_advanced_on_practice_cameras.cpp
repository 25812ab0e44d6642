// SPDX-License-Identifier: Apache-2.0
//
// The whole Advanced level on the parameters of every practice camera: where the rows end, and that only what the
// camera returned is written, with values that it takes.

#include "guide/catalog.h"
#include "simulator/profile.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Verdict)

namespace {

constexpr auto good = Verdict::Good;
constexpr auto absent = Verdict::NotPresent;

/// What an administrator reads from the factory-new camera.
Snapshot readFrom(const simulator::Profile &profile)
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.reachedAt.host = u"192.0.2.20"_s;
    for (const simulator::Parameter &parameter : profile.parameters) {
        if (parameter.getLevel <= simulator::Admin)
            snapshot.parameters.insert(parameter.name, parameter.value);
    }
    if (snapshot.has(u"ipfilter_type"_s))
        snapshot.accessListType = AccessListType::Allow;
    snapshot.onvifCertificates = snapshot.has(u"capability_version_onviftesttool"_s);
    return snapshot;
}

Answers answers(const QString &certificate)
{
    Answers said;
    said.sections[u"vms_user_separate"_s].values = {{u"name"_s, u"vms"_s}, {u"accounts"_s, u"guard=viewer"_s}};
    said.sections[u"https_on"_s].values = {{u"certificate"_s, certificate}, {u"only"_s, u"1"_s}};
    said.sections[u"access_list_on"_s].values = {
        {u"entries"_s, u"192.0.2.10,192.0.2.64/26"_s}, {u"administrator"_s, u"192.0.2.11"_s}};
    said.sections[u"remote_log_on"_s].values = {{u"server"_s, u"192.0.2.5"_s}};
    said.sections[u"ports_changed"_s].values = {
        {u"http"_s, u"8000"_s}, {u"httpAlternate"_s, u"8001"_s}, {u"https"_s, u"8443"_s}, {u"rtsp"_s, u"8554"_s}};
    return said;
}

QList<Section> advanced()
{
    QList<Section> sections = sectionsOf(Level::Advanced);
    sections.removeIf([](const Section &section) { return section.level != Level::Advanced; });
    return sections;
}

} // namespace

class TestAdvancedOnPracticeCameras : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endsAsTheGenerationAllows_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QList<Verdict>>("verdicts"); // in the order of the catalog
        const QList<Verdict> all {good, good, good, good, good, good};
        for (const auto *name : {"ib8369a", "ib9365-ht", "fd9387-htv", "ip7160"})
            QTest::addRow("%s", name) << QString::fromLatin1(name) << u"selfSigned"_s << all;
        for (const auto *name : {"ib9365-ht", "fd9387-htv"})
            QTest::addRow("%s, site CA", name) << QString::fromLatin1(name) << u"siteCa"_s << all;
        QTest::newRow("ip7133") << u"ip7133"_s << u"selfSigned"_s
                                << QList<Verdict> {good, absent, absent, absent, good, good};
    }

    void endsAsTheGenerationAllows()
    {
        QFETCH(const QString, profile);
        QFETCH(const QString, certificate);
        QFETCH(const QList<Verdict>, verdicts);
        const auto loaded = simulator::loadProfile(profile);
        QVERIFY(loaded);
        Snapshot camera = readFrom(*loaded);
        const Answers said = answers(certificate);
        QList<Change> changes;
        for (const Section &section : advanced())
            changes += section.remedy(camera, said);
        std::stable_sort(changes.begin(), changes.end(),
            [](const Change &left, const Change &right) { return left.phase < right.phase; });
        for (const Change &change : std::as_const(changes)) {
            QVERIFY2(!change.isByHand(), qPrintable(change.title.english()));
            camera = preview(camera, change);
        }
        QList<Verdict> ends;
        for (const Section &section : advanced()) {
            const Finding finding = section.judge(camera, said);
            ends.append(finding.verdict);
            QVERIFY(section.remedy(camera, said).isEmpty());
            if (finding.verdict == Verdict::NotPresent)
                QCOMPARE(finding.absence, Absence::NoNameAndNoHint);
        }
        QCOMPARE(ends, verdicts);
    }

    void writesValuesThatTheCameraTakes_data() { endsAsTheGenerationAllows_data(); }

    void writesValuesThatTheCameraTakes()
    {
        QFETCH(const QString, profile);
        QFETCH(const QString, certificate);
        const auto loaded = simulator::loadProfile(profile);
        const Snapshot camera = readFrom(*loaded);
        QMap<QString, simulator::Parameter> known;
        for (const simulator::Parameter &parameter : loaded->parameters)
            known.insert(parameter.name, parameter);
        int checked = 0;
        for (const Section &section : advanced()) {
            for (const Change &change : section.remedy(camera, answers(certificate))) {
                const auto *set = std::get_if<SetParameters>(&change.body);
                const auto *make = std::get_if<MakeCertificate>(&change.body);
                const QList<ParameterValue> values = set ? set->values : make ? make->fields : QList<ParameterValue>();
                for (const ParameterValue &value : values) {
                    const simulator::Parameter &parameter = known[value.name];
                    QVERIFY2(parameter.setLevel <= simulator::Admin, qPrintable(value.name));
                    QVERIFY2(parameter.rule.accepts(value.value), qPrintable(value.name + u'=' + value.value));
                    ++checked;
                }
            }
        }
        QVERIFY(checked >= 4);
    }
};

QTEST_GUILESS_MAIN(TestAdvancedOnPracticeCameras)
#include "tst_advanced_on_practice_cameras.moc"
