// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/job_page.h"

#include "guide/catalog.h"
#include "ui/done_cameras/done_cameras_dialog.h"
#include "ui/explain.h"
#include "ui/recent_sites.h"
#include "ui/site_file.h"
#include "ui/site_file_row.h"
#include "ui/unfinished_panel.h"
#include "ui/widgets/form.h"
#include "ui/widgets/wrapped_buttons.h"
#include "ui/window_row.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using model::Level;

JobPage::JobPage(Context &context)
    : Page(context, u"jobPage"_s)
    , m_window(new WindowRow(context.options))
    , m_unfinished(new UnfinishedPanel)
    , m_siteFile(new SiteFileRow(context))
    , m_people(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_company(new QLineEdit)
    , m_installer(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_site(new QLineEdit)
    , m_customer(new QLineEdit)
    , m_address(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_contract(new QLineEdit)
    , m_levels(new QButtonGroup(this))
{
    setHeading(tr("The job"),
        tr("Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands "
           "on that sheet; what you leave blank can be written on it by hand."));
    m_people->addWidget(buildInstaller(), 1);
    m_people->addWidget(buildCustomer(), 1);
    body().addWidget(m_window);
    body().addWidget(m_unfinished);
    body().addWidget(m_siteFile);
    body().addLayout(m_people);
    body().addWidget(buildLevels());
    body().addStretch();
    connect(m_window, &WindowRow::languageChosen, this, [this](const QString &code) {
        takeInputs();
        Q_EMIT languageChosen(code);
    });
    connect(m_window, &WindowRow::lookChosen, this, [this](Look look) {
        takeInputs();
        Q_EMIT lookChosen(look);
    });
    connect(m_siteFile, &SiteFileRow::openWanted, this, &JobPage::openSiteFile);
    connect(m_siteFile, &SiteFileRow::saveWanted, this, &JobPage::saveSiteFile);
    connect(m_siteFile, &SiteFileRow::doneCamerasWanted, this, [this] { showDoneCameras(this->context(), *this); });
    connect(m_unfinished, &UnfinishedPanel::goOnWanted, this,
        [this](const engine::UnfinishedJob &job) { takeUp(job, WizardState::Unfinished::GoOn); });
    connect(m_unfinished, &UnfinishedPanel::takeBackWanted, this,
        [this](const engine::UnfinishedJob &job) { takeUp(job, WizardState::Unfinished::TakeBack); });
    connect(m_unfinished, &UnfinishedPanel::forgetWanted, this, &JobPage::askBeforeForgetting);
}

void JobPage::takeUp(const engine::UnfinishedJob &job, WizardState::Unfinished wish)
{
    WizardState taken;
    taken.job = job.head.job;
    taken.addressText = job.lastDoor.text();
    taken.login.user = job.head.user;
    taken.unfinished = job;
    taken.wish = wish;
    state() = std::move(taken);
    context().session.reset();
    showJob();
    Q_EMIT takeUpWanted();
}

void JobPage::askBeforeForgetting(const engine::UnfinishedJob &job)
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"forget"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(tr("Forget the unfinished job on %1?").arg(job.camera().model));
    box->setInformativeText(tr("The camera stays as it is now. The journal and the passwords are kept."));
    auto *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    auto *drop = box->addButton(tr("Forget it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(drop, &QAbstractButton::clicked, this, [this, job] {
        engine::forget(job);
        m_unfinished->show(context().bench.unfinishedJobs());
    });
    box->open();
}

QWidget *JobPage::buildInstaller()
{
    auto *box = new QGroupBox(tr("Installer"));
    auto *form = inputForm();
    box->setLayout(form);
    addInput(*form, {u"installerCompany"_s, tr("C&ompany")}, m_company);
    addInput(*form, {u"installerName"_s, tr("Na&me")}, m_installer);
    addInput(*form, {u"installerPhone"_s, tr("&Phone")}, m_phone);
    return box;
}

QWidget *JobPage::buildCustomer()
{
    auto *box = new QGroupBox(tr("Customer"));
    auto *form = inputForm();
    box->setLayout(form);
    addInput(*form, {u"siteName"_s, tr("&Site")}, m_site);
    addInput(*form, {u"customerName"_s, tr("C&ustomer")}, m_customer);
    addInput(*form, {u"customerAddress"_s, tr("A&ddress")}, m_address);
    addInput(*form, {u"customerContact"_s, tr("Con&tact")}, m_contact);
    addInput(*form, {u"customerContract"_s, tr("Cont&ract no.")}, m_contract);
    return box;
}

QWidget *JobPage::buildLevels()
{
    struct Entry
    {
        Level level;
        QString objectName;
        QString label;
        QString help;
    };

    const Entry entries[] = {
        {Level::Basic, u"levelBasic"_s, tr("B&asic: a closed network"),
            tr("The cameras have a network of their own, and nobody reaches it from outside.")},
        {Level::Advanced, u"levelAdvanced"_s, tr("Ad&vanced: a network that others use too"),
            tr("The cameras can be reached from a WAN or from a network that is not trusted.")},
        {Level::Enterprise, u"levelEnterprise"_s, tr("&Enterprise: a company network"),
            tr("Its own IT department runs switches, certificates and 802.1X.")},
    };
    auto *box = new QGroupBox(tr("Which level fits this site?"));
    auto *column = new QVBoxLayout(box);
    qsizetype below = 0;
    for (const Entry &entry : entries) {
        // A level without rows of its own would promise what the level below it does.
        const qsizetype rows = guide::sectionsOf(entry.level).size();
        const bool available = rows > below;
        below = rows;
        auto *button = new WrappedRadioButton(entry.label);
        nameInput(*button, {entry.objectName, button->text(), entry.help});
        button->setEnabled(available);
        m_levels->addButton(button, static_cast<int>(entry.level));
        auto *help = quietParagraph(available ? entry.help : tr("%1 Not in this version.").arg(entry.help), box);
        help->setAlignment(Qt::AlignLeading | Qt::AlignVCenter); // with AlignTop an indent is one from the top, too
        help->setIndent(button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + fontMetrics().height() / 2);
        help->setEnabled(available);
        column->addWidget(button);
        column->addWidget(help);
    }
    return box;
}

void JobPage::initializePage()
{
    message().clear();
    if (!context().options.notice.isEmpty())
        message().showNote(context().options.notice);
    m_unfinished->show(context().bench.unfinishedJobs());
    m_siteFile->showRecent();
    showJob();
}

/// A new site is a new job: what was found or chosen for a camera before belongs to another one.
void JobPage::openSiteFile(const QString &path)
{
    if (!QFileInfo(path).isReadable()) {
        message().showTrouble(tr("This file cannot be opened."), QDir::toNativeSeparators(path));
        return;
    }
    const auto site = readSiteFile(path);
    if (!site) {
        message().showTrouble(tr("This is not a site file that Camlock can use."), inWords(site.error()));
        return;
    }
    state() = {};
    state().job.site = *site;
    state().job.level = site->level.value_or(Level::Basic);
    state().beginNextCamera();
    context().session.reset();
    context().siteFile = path;
    noteRecentSite(context().bench.dataFolder(), path);
    m_siteFile->showRecent();
    showJob();
    message().showNote(tr("%1 is open. What it says is filled in.").arg(QFileInfo(path).fileName()));
}

void JobPage::saveSiteFile(const QString &path)
{
    takeInputs();
    const auto saved = writeSiteFile(context(), path);
    m_siteFile->showRecent();
    if (saved)
        message().showNote(tr("Saved. No passwords are in it."), QDir::toNativeSeparators(path));
    else
        message().showError(saved.error());
}

void JobPage::showJob()
{
    const model::SiteProfile &site = state().job.site;
    m_company->setText(site.installer.company);
    m_installer->setText(site.installer.name);
    m_phone->setText(site.installer.phone);
    m_site->setText(site.name);
    m_customer->setText(site.customer.name);
    m_address->setText(site.customer.address);
    m_contact->setText(site.customer.contact);
    m_contract->setText(site.customer.contract);
    QAbstractButton *level = m_levels->button(static_cast<int>(state().job.level));
    (level && level->isEnabled() ? level : m_levels->button(static_cast<int>(Level::Basic)))->setChecked(true);
}

/// Side by side where there is room, else one below the other.
void JobPage::resizeEvent(QResizeEvent *event)
{
    const bool isWide = event->size().width() > fontMetrics().averageCharWidth() * 80;
    m_people->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}

bool JobPage::validatePage()
{
    takeInputs();
    return true;
}

void JobPage::takeInputs()
{
    model::SiteProfile &site = state().job.site;
    site.installer = {m_company->text().trimmed(), m_installer->text().trimmed(), m_phone->text().trimmed()};
    site.name = m_site->text().trimmed();
    site.customer.name = m_customer->text().trimmed();
    site.customer.address = m_address->text().trimmed();
    site.customer.contact = m_contact->text().trimmed();
    site.customer.contract = m_contract->text().trimmed();
    state().job.level = static_cast<Level>(m_levels->checkedId());
}

QWidget *JobPage::firstInput() const
{
    return m_company;
}

QWidget *JobPage::languageInput() const
{
    return m_window->languageInput();
}

QWidget *JobPage::lookInput() const
{
    return m_window->lookInput();
}

} // namespace ui
