// SPDX-License-Identifier: Apache-2.0
#include "ui/site_file_row.h"

#include "ui/context.h"
#include "ui/recent_sites.h"
#include "ui/site_file.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SiteFileRow::SiteFileRow(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_recent(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new ButtonRow(this);
    const QString help = tr("All that the cameras of this site share. No passwords are in it.");
    auto *open = pageButton(u"openSite"_s, tr("Open a site &file …"), this, help);
    auto *keep = pageButton(u"saveSite"_s, tr("Save s&ite"), this, help);
    auto *keepAs = pageButton(u"saveSiteAs"_s, tr("Save site as …"), this, help);
    auto *done = pageButton(u"doneCameras"_s, tr("Done &cameras …"), this);
    for (QPushButton *button : {open, keep, keepAs, done})
        row->add(button);
    nameInput(*m_recent, {u"recentSites"_s, tr("Recent sites"), tr("Choosing one opens it.")});
    m_recent->setPlaceholderText(tr("Recent sites"));
    m_recent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recent->setMinimumContentsLength(20);
    column->addWidget(row);
    column->addWidget(m_recent, 0, Qt::AlignLeading);
    connect(done, &QPushButton::clicked, this, &SiteFileRow::doneCamerasWanted);
    connect(open, &QPushButton::clicked, this, &SiteFileRow::chooseToOpen);
    connect(keep, &QPushButton::clicked, this, &SiteFileRow::save);
    connect(keepAs, &QPushButton::clicked, this, &SiteFileRow::chooseToSave);
    connect(m_recent, &QComboBox::activated, this,
        [this](int index) { Q_EMIT openWanted(m_recent->itemData(index).toString()); });
}

void SiteFileRow::showRecent()
{
    const QSignalBlocker quiet(m_recent);
    m_recent->clear();
    const QStringList sites = recentSites(m_context.bench.dataFolder());
    for (const QString &site : sites) {
        m_recent->addItem(QFileInfo(site).completeBaseName(), site);
        m_recent->setItemData(m_recent->count() - 1, QDir::toNativeSeparators(site), Qt::ToolTipRole);
    }
    m_recent->setCurrentIndex(-1);
    m_recent->setVisible(!sites.isEmpty());
}

void SiteFileRow::chooseToOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open a site file"), {}, tr("Site files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SiteFileRow::openWanted);
    dialog->open();
}

void SiteFileRow::save()
{
    if (m_context.siteFile.isEmpty())
        chooseToSave();
    else
        Q_EMIT saveWanted(m_context.siteFile);
}

void SiteFileRow::chooseToSave()
{
    askForSiteFile(*this, m_context, [this](const QString &path) { Q_EMIT saveWanted(path); });
}

} // namespace ui
