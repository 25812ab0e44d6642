// SPDX-License-Identifier: Apache-2.0
//
// An Advanced job in the real window, by keyboard, at the product's pace: how long the window's event loop stood still
// in each part of it. One line of JSON. usage: bench_window CAMLOCK        the program that plays the practice camera

#include "bench/crowd_of_cameras.h"
#include "bench/far_workbench.h"
#include "bench/heartbeat.h"
#include "guide/catalog.h"
#include "support/keyboard.h"
#include "support/patience.h"
#include "ui/find_cameras/find_cameras_panel.h"
#include "ui/hardening_wizard.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto siteFile = R"({ "schema": "camlock-site/1", "name": "Depot 7", "level": "advanced",
    "installer": {"company": "Bright Eyes Ltd", "name": "Ada", "phone": ""},
    "ntpServer": "127.0.0.5", "vms": {"name": "recorder", "role": "viewer", "address": "127.0.0.9"},
    "accessList": ["127.0.0.1", "127.0.0.8/30"],
    "logServer": "127.0.0.5", "streamLimit": 4,
    "https": {"certificate": "siteCa", "only": true}
})";

void must(bool isSo, const char *what, const Keyboard &keys)
{
    if (!isSo)
        qFatal("Not so: %s. On %s: %s", what, qPrintable(keys.page()), qPrintable(keys.message()));
}

QJsonObject figuresOf(const Heartbeat::Stall &stall)
{
    return {{u"wall"_s, stall.wall}, {u"cpu"_s, stall.cpu}, {u"during"_s, stall.during}, {u"over16"_s, stall.over16}};
}

class WindowBench
{
public:
    explicit WindowBench(const QString &camlock)
        : m_bench(camlock, m_crowd.port())
        , m_wizard(m_bench, options())
        , m_keys(m_wizard)
        , m_heartbeat([this] { return whatIsSaid(); })
    {
        m_wizard.show();
        must(QTest::qWaitForWindowActive(&m_wizard), "the window is open", m_keys);
    }

    QJsonObject run()
    {
        search();
        audit();
        walkSections();
        apply();
        savePdf();
        return m_figures;
    }

private:
    ui::WizardOptions options() const
    {
        const auto site = model::parseSiteProfile(siteFile, guide::sectionIds());
        if (!site)
            qFatal("%s", qPrintable(site.error().detail));
        return {.demo = true, .onlySection = {}, .outputFolder = m_output.path(), .site = *site};
    }

    QString whatIsSaid() const
    {
        const auto *progress = m_wizard.currentPage()->findChild<QWidget *>(u"progress"_s);
        const auto *label = progress ? progress->findChild<QLabel *>() : nullptr;
        return label && label->isVisible() ? label->text() : m_wizard.currentPage()->objectName();
    }

    void note(const QString &part) { m_figures.insert(part, figuresOf(m_heartbeat.take())); }

    void search()
    {
        must(m_keys.enterTo(u"cameraPage"_s), "the camera page", m_keys);
        m_heartbeat.take(); // how long it takes to build a page is another question
        auto *panel = m_wizard.findChild<ui::FindCamerasPanel *>();
        must(panel != nullptr, "a list of cameras", m_keys);
        must(waitUntil([panel] { return panel->devicesShown() == CrowdOfCameras::count; }, 60'000), "all are shown",
            m_keys);
        note(u"burst"_s);
    }

    void audit()
    {
        m_keys.type(m_bench.cameraAddress().text());
        must(m_keys.enterTo(u"signInPage"_s), "the sign-in page", m_keys);
        m_heartbeat.take();
        m_keys.press(Qt::Key_Return);
        must(waitUntil([this] { return m_keys.focused() == "isIt"_L1; }, 60'000), "the audit ends", m_keys);
        note(u"audit"_s);
        m_keys.press(Qt::Key_Space);
        must(m_keys.enterTo(u"overviewPage"_s), "the overview", m_keys);
    }

    void walkSections()
    {
        const auto sections = guide::sectionsOf(model::Level::Advanced);
        for (const guide::Section &section : sections) {
            must(m_keys.enterTo(u"sectionPage_"_s + section.id), qPrintable(section.id), m_keys);
            if (section.id == "firmware_current"_L1)
                m_keys.type(u"compared with the download page"_s);
            if (section.id == "root_password_strong"_L1)
                m_keys.press(Qt::Key_M, Qt::AltModifier);
        }
        must(m_keys.enterTo(u"reviewPage"_s), "the review", m_keys);
    }

    void apply()
    {
        m_heartbeat.take();
        must(m_keys.enterTo(u"applyPage"_s), "the apply page", m_keys);
        must(waitUntil([this] { return m_keys.message().startsWith(u"Done"_s); }, 600'000), "the apply ends", m_keys);
        note(u"apply"_s);
        must(m_keys.enterTo(u"resultPage"_s), "the result", m_keys);
        must(m_keys.enterTo(u"checklistPage"_s), "the checklist", m_keys);
    }

    void savePdf()
    {
        m_heartbeat.take();
        m_keys.press(Qt::Key_P, Qt::AltModifier);
        must(waitUntil([this] { return m_keys.message().startsWith(u"Saved"_s); }, 60'000), "a PDF", m_keys);
        note(u"pdf"_s);
        must(QDir(m_output.path()).entryList({u"*.pdf"_s}).size() == 1, "one PDF", m_keys);
    }

    QTemporaryDir m_output;
    CrowdOfCameras m_crowd;
    FarWorkbench m_bench;
    ui::HardeningWizard m_wizard;
    Keyboard m_keys;
    Heartbeat m_heartbeat;
    QJsonObject m_figures;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: bench_window CAMLOCK");
    WindowBench bench(QString::fromLocal8Bit(argv[1]));
    std::puts(QJsonDocument(bench.run()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
