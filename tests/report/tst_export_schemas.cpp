// SPDX-License-Identifier: Apache-2.0
#include "report/oscal_results.h"
#include "report/sarif_log.h"
#include "sample_hostile.h"
#include "sample_records.h"
#include "schema_check.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

using Documents = QMap<QByteArray, QByteArray>; ///< by name

/// What a sound document has, and what is put in its place.
struct Fault
{
    const char *name;
    const char *sound;
    const char *broken;
};

constexpr Fault oscalFaults[] {
    {"a key that is none", "\"import-ap\"", "\"import-sap\""},
    {"a state that is none", "\"not-satisfied\"", "\"unsatisfied\""},
    {"a method that is none", "\"TEST\"", "\"PROBE\""},
    {"a time without its zone", "12:03:09Z", "12:03:09"},
    {"a day that is none", "2025-04-25T", "2025-04-31T"},
    {"a blank at the end", "\"FD9387-HTV\"", "\"FD9387-HTV \""},
    {"a token with a blank", "\"snmp_off_obj\"", "\"snmp off\""},
    {"an empty text", "\"Camlock\"", "\"\""},
};

constexpr Fault sarifFaults[] {
    {"another version", "\"2.1.0\"", "\"2.0.0\""},
    {"a key that is none", "\"ruleIndex\"", "\"ruleNumber\""},
    {"a kind that is none", "\"notApplicable\"", "\"not-applicable\""},
    {"a level that is none", "\"level\": \"error\"", "\"level\": \"high\""},
    {"a time that is none", "2025-04-25T12:03:09Z", "25.4.2025"},
    {"no message", "\"message\"", "\"text\""},
    {"a UUID that is none", "\"guid\": \"", "\"guid\": \"x"},
};

Documents samples(QByteArray (*write)(const Record &))
{
    Documents documents;
    for (const auto &[name, record] : allSamples())
        documents.insert(name, write(record));
    return documents;
}

template <std::size_t N>
Documents broken(const QByteArray &sound, const Fault (&faults)[N])
{
    Documents documents;
    for (const Fault &fault : faults) {
        // A fault that changes nothing is none: the document stays valid, and the test fails.
        documents.insert(fault.name, QByteArray(sound).replace(fault.sound, fault.broken));
    }
    return documents;
}

} // namespace

/// Other people's validator on what is written for other people's programs.
class ExportSchemasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY2(schema::canCheck(), "Node.js is missing: installer/install-packages.sh test installs it.");
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesEveryDocument_data();
    void takesEveryDocument();
    void refusesEveryBrokenDocument_data();
    void refusesEveryBrokenDocument();
};

void ExportSchemasTest::takesEveryDocument_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<Documents>("documents");
    QTest::newRow("OSCAL") << schema::oscal() << samples(report::toOscal);
    QTest::newRow("SARIF") << QString(schema::sarif) << samples(report::toSarif);
    // See tests/schemas/README.md: nobody who runs the tests as they are has this one.
    if (const QString published = qEnvironmentVariable("CAMLOCK_OSCAL_SCHEMA"); !published.isEmpty())
        QTest::newRow("OSCAL, as published") << published << samples(report::toOscal);
}

void ExportSchemasTest::takesEveryDocument()
{
    QFETCH(QString, schema);
    QFETCH(Documents, documents);
    QVERIFY(documents.size() > 40);
    // Node.js takes its time to start: all are checked at once.
    const auto verdict = schema::check(schema, documents);
    QVERIFY2(verdict.trouble.isEmpty(), qPrintable(verdict.trouble));
    for (auto it = verdict.complaints.begin(); it != verdict.complaints.end(); ++it)
        QFAIL(it.key() + ": " + it->toUtf8());
}

void ExportSchemasTest::refusesEveryBrokenDocument_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<Documents>("documents");
    QTest::newRow("OSCAL") << schema::oscal() << broken(report::toOscal(typicalRecord()), oscalFaults);
    QTest::newRow("SARIF") << QString(schema::sarif) << broken(report::toSarif(typicalRecord()), sarifFaults);
}

void ExportSchemasTest::refusesEveryBrokenDocument()
{
    QFETCH(QString, schema);
    QFETCH(Documents, documents);
    const auto verdict = schema::check(schema, documents);
    QVERIFY2(verdict.trouble.isEmpty(), qPrintable(verdict.trouble));
    QCOMPARE_EQ(verdict.complaints.keys(), documents.keys());
}

QTEST_GUILESS_MAIN(ExportSchemasTest)
#include "tst_export_schemas.moc"
