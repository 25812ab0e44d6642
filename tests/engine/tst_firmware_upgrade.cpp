// SPDX-License-Identifier: Apache-2.0
//
// A firmware package from the disk to the version that the camera runs, on real sockets: what arrives, what does not,
// and what is said of it.
#include "engine/firmware_file.h"
#include "engine/planner.h"
#include "support/patience.h"
#include "support/practice_package.h"
#include "support/practice_workbench.h"

#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto newVersion = "2.2002.99.01a"_L1;
constexpr qint64 smallPackage = 400'000;

/// One job with a package on one practice camera, up to the report of the upload.
class Upgrade
{
public:
    explicit Upgrade(const QStringList &faults, const QString &name = {}, const QString &inside = {})
        : m_bench(u"fd9387-htv"_s, faults)
        , m_path(m_folder.filePath(name.isEmpty() ? u"FD9387-VVTK-%1.flash.pkg"_s.arg(newVersion) : name))
    {
        const QString firmware = inside.isEmpty() ? u"FD9387-VVTK-%1"_s.arg(newVersion) : inside;
        m_isWritten = writePracticePackage(m_path, firmware, smallPackage);
        m_session = m_bench.openSession(m_bench.cameraAddress());
        m_job.onlySections = QStringList {u"firmware_current"_s, u"upnp_off"_s};
        m_job.answers.sections[u"firmware_current"_s].values.insert(u"packageFile"_s, m_path);
        m_session->setJob(m_job);
        QObject::connect(m_session.get(), &engine::Session::auditFinished,
            [this](const Result<engine::Audit> &audit) { m_audited = audit; });
        QObject::connect(m_session.get(), &engine::Session::applyFinished,
            [this](const engine::ApplyReport &report) { m_report = report; });
        QObject::connect(m_session.get(), &engine::Session::verifyFinished,
            [this](const Result<Record> &record) { m_record = record; });
        QObject::connect(m_session.get(), &engine::Session::advanced, [this](const engine::Progress &progress) {
            if (stopsAtOnce && progress.percent)
                m_session->stop();
            if (progress.percent)
                m_percents.append(*progress.percent);
        });
    }

    bool stopsAtOnce = false; ///< when the first bytes are on their way

    simulator::PracticeCamera &camera() { return m_bench.camera(); }

    const QString &path() const { return m_path; }

    const QList<int> &percents() const { return m_percents; }

    QString firmware() { return camera().value(u"system_info_firmwareversion"_s); }

    int uploads()
    {
        int count = 0;
        for (const simulator::LoggedRequest &request : camera().requests())
            count += request.path.endsWith("upgrade.cgi"_L1) && request.isWrite ? 1 : 0;
        return count;
    }

    bool audit()
    {
        if (!m_isWritten)
            return false;
        m_session->audit({u"root"_s, {}});
        return waitUntil([this] { return m_audited.has_value(); }, 30'000) && m_audited->has_value();
    }

    engine::ApplyReport apply()
    {
        m_report.reset();
        m_session->apply(engine::makePlan(m_session->job(), *m_session->lastAudit(), m_session->ports()));
        return waitUntil([this] { return m_report.has_value(); }, 60'000) ? *m_report : engine::ApplyReport();
    }

    bool auditAgain()
    {
        m_audited.reset();
        m_session->auditAgain();
        return waitUntil([this] { return m_audited.has_value(); }, 30'000) && m_audited->has_value();
    }

    std::optional<Record> verify()
    {
        m_session->verify();
        const bool isThere = waitUntil([this] { return m_record.has_value(); }, 30'000) && m_record->has_value();
        if (!isThere && m_record)
            qInfo("%s", qPrintable(m_record->error().detail));
        return isThere ? std::optional(**m_record) : std::nullopt;
    }

    Plan plan() const { return engine::makePlan(m_session->job(), *m_session->lastAudit(), m_session->ports()); }

private:
    PracticeWorkbench m_bench;
    QTemporaryDir m_folder;
    QString m_path;
    bool m_isWritten = false;
    std::unique_ptr<engine::Session> m_session;
    engine::Job m_job;
    std::optional<Result<engine::Audit>> m_audited;
    std::optional<engine::ApplyReport> m_report;
    std::optional<Result<Record>> m_record;
    QList<int> m_percents;
};

} // namespace

class TestFirmwareUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesFirstAndTheRestIsPlannedAnew()
    {
        Upgrade upgrade({});
        QVERIFY(upgrade.audit());
        QCOMPARE(upgrade.plan().changes.size(), 1);
        QVERIFY(!upgrade.plan().more.isEmpty());
        const engine::ApplyReport first = upgrade.apply();
        QVERIFY2(!first.failure, qPrintable(first.failure.value_or(Error()).detail));
        QVERIFY(first.wantsAudit);
        QVERIFY(upgrade.auditAgain());
        QVERIFY(upgrade.plan().more.isEmpty());
        QCOMPARE(upgrade.plan().changes.constFirst().section, u"upnp_off"_s);
        const engine::ApplyReport second = upgrade.apply();
        QVERIFY(!second.failure && !second.wantsAudit);
        const auto record = upgrade.verify();
        QVERIFY(record);
        QVERIFY(record->camera.firmwareBefore != record->camera.firmwareAfter);
        QVERIFY(record->camera.firmwareAfter.endsWith(newVersion));
        QCOMPARE(record->sections.first().changes.first().outcome, u"applied"_s);
        QCOMPARE(record->sections.last().status, Status::Fixed);
        QCOMPARE(upgrade.uploads(), 1);
    }

    /// Whatever the camera says or does not say, the version that it runs afterwards decides, and nothing is sent
    /// twice.
    void believesTheVersionAlone_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("reply lost") << u"drop-reply@upgrade"_s << true << QString();
        QTest::newRow("no reply, ever") << u"upgrade-silence"_s << true << QString();
        QTest::newRow("says yes, keeps the old") << u"upgrade-keeps-version"_s << false << u"still runs"_s;
        QTest::newRow("says no") << u"upgrade-refused"_s << false << u"refused the package"_s;
        QTest::newRow("power cut in the middle") << u"cut-upload=150000"_s << false << u"broke off"_s;
        QTest::newRow("busy") << u"busy-503@upgrade"_s << false << u"error 503"_s;
    }

    void believesTheVersionAlone()
    {
        QFETCH(const QString, fault);
        QFETCH(const bool, isNew);
        QFETCH(const QString, sentence);
        Upgrade upgrade({fault});
        QVERIFY(upgrade.audit());
        const engine::ApplyReport report = upgrade.apply();
        const QString detail = report.failure.value_or(Error()).detail;
        QVERIFY2(report.failure.has_value() != isNew, qPrintable(detail));
        QVERIFY2(detail.contains(sentence), qPrintable(detail));
        QCOMPARE(upgrade.firmware().endsWith(newVersion), isNew);
        QVERIFY(upgrade.uploads() <= 1);
        if (!isNew) {
            // The camera is still known, and the job ends with a record.
            const auto record = upgrade.verify();
            QVERIFY(record);
            QCOMPARE(record->camera.firmwareAfter, record->camera.firmwareBefore);
        }
    }

    void showsProgressThatNeverGoesBack()
    {
        Upgrade upgrade({u"slow-link=400000"_s});
        QVERIFY(upgrade.audit());
        QVERIFY(!upgrade.apply().failure);
        QVERIFY2(upgrade.percents().size() >= 3, qPrintable(QString::number(upgrade.percents().size())));
        QVERIFY(std::is_sorted(upgrade.percents().begin(), upgrade.percents().end()));
        QCOMPARE(upgrade.percents().last(), 100);
    }

    void sendsNothingWhenTheFileIsGone()
    {
        Upgrade upgrade({});
        QVERIFY(upgrade.audit());
        QVERIFY(QFile::remove(upgrade.path()));
        const engine::ApplyReport report = upgrade.apply();
        QVERIFY(report.failure);
        QVERIFY2(report.failure->detail.contains("cannot be read"_L1), qPrintable(report.failure->detail));
        QCOMPARE(upgrade.uploads(), 0);
    }

    void saysWhenTheCameraRefusesADamagedPackage()
    {
        Upgrade upgrade({});
        QVERIFY(upgrade.audit());
        QFile package(upgrade.path());
        QVERIFY(package.resize(package.size() / 2));
        const engine::ApplyReport report = upgrade.apply();
        QVERIFY(report.failure);
        QVERIFY2(report.failure->detail.contains("refused the package"_L1), qPrintable(report.failure->detail));
        QVERIFY(upgrade.verify());
    }

    /// Whatever version it tells: it is the same camera, and the record says which one it runs.
    void keepsTheCameraAlsoWhenItRunsAThirdVersion()
    {
        Upgrade upgrade({}, {}, u"FD9387-VVTK-2.2002.98.01a"_s);
        QVERIFY(upgrade.audit());
        const engine::ApplyReport report = upgrade.apply();
        QVERIFY(report.failure);
        QCOMPARE(report.failure->kind, Error::Kind::ReadBackDiffers);
        const auto record = upgrade.verify();
        QVERIFY(record);
        QCOMPARE(record->camera.firmwareAfter, u"FD9387-VVTK-2.2002.98.01a"_s);
    }

    /// Who stops while the package is on its way is heard when it has arrived.
    void keepsTheCameraWhenItIsStoppedMeanwhile()
    {
        Upgrade upgrade({});
        QVERIFY(upgrade.audit());
        upgrade.stopsAtOnce = true;
        QVERIFY(!upgrade.apply().outcomes.isEmpty());
        const auto record = upgrade.verify();
        QVERIFY(record);
        QVERIFY(record->camera.firmwareAfter.endsWith(newVersion));
    }

    void doesNotPlanAPackageForAnotherModel()
    {
        Upgrade upgrade({}, u"IB9365-VVTK-%1.flash.pkg"_s.arg(newVersion));
        QVERIFY(upgrade.audit());
        for (const Change &change : upgrade.plan().changes)
            QVERIFY(!std::holds_alternative<UploadFirmware>(change.body));
    }
};

QTEST_MAIN(TestFirmwareUpgrade)
#include "tst_firmware_upgrade.moc"
