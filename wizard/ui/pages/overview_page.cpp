// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview_page.h"

#include "engine/address_guard.h"
#include "guide/network_place.h"
#include "report/checklist.h"
#include "ui/place_dialog.h"
#include "ui/record_keeping.h"
#include "ui/widgets/form.h"
#include "ui/widgets/table.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

OverviewPage::OverviewPage(Context &context)
    : Page(context, u"overviewPage"_s)
    , m_score(smallHeading({}, this))
    , m_table(new Table({tr("State"), tr("Setting"), tr("Now")}))
    , m_place(quietParagraph({}, this))
{
    setHeading(tr("What is weak"), tr("Go through the settings one by one, or press Enter on a row to jump to it."));
    m_score->setObjectName(u"score"_s);
    nameInput(*m_table, {u"overview"_s, tr("Settings"), tr("Press Enter to open a setting.")});
    m_table->stretchColumns({{1, 4}, {2, 5}});
    body().addWidget(m_score);
    body().addWidget(m_table, 1);
    body().addLayout(buildPlace());
    body().addLayout(buildCapture());
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        if (state().audit)
            Q_EMIT sectionChosen(state().audit->rows.value(row).section);
    });
}

QLayout *OverviewPage::buildPlace()
{
    auto *row = new QHBoxLayout;
    auto *button = pageButton(u"editPlace"_s, tr("Name and &address …"), this);
    m_place->setObjectName(u"placeInWords"_s);
    row->addWidget(button);
    row->addWidget(m_place, 1);
    connect(button, &QPushButton::clicked, this, &OverviewPage::editPlace);
    return row;
}

void OverviewPage::editPlace()
{
    auto *dialog = new PlaceDialog(state().audit->snapshot, guide::placeWishIn(state().job.answers), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        guide::setPlaceWish(state().job.answers, dialog->wish());
        showPlace();
    });
    dialog->open();
}

/// What is going to be set, and why it cannot be.
void OverviewPage::showPlace()
{
    const guide::PlaceWish wish = guide::placeWishIn(state().job.answers);
    const model::Snapshot &snapshot = state().audit->snapshot;
    const auto problem = guide::problemOf(wish, snapshot, engine::ownPrefix(snapshot.localAddress));
    QStringList words;
    if (!wish.hostName.isEmpty())
        words.append(tr("Host name %1.").arg(wish.hostName));
    if (!wish.address.isEmpty())
        words.append(tr("Fixed address %1, mask %2.").arg(wish.address, wish.mask));
    if (problem)
        words.append(problem->why.translated());
    m_place->setText(words.isEmpty()
            ? tr("To give the camera a host name and a fixed address. Both stay as they are now.")
            : words.join(u' '));
}

QLayout *OverviewPage::buildCapture()
{
    auto *row = new QHBoxLayout;
    auto *button = pageButton(u"capture"_s, tr("Save a practice &profile …"), this);
    row->addWidget(button);
    row->addWidget(quietParagraph(tr("To rehearse on a camera like this one without having it. Addresses, names and "
                                     "passwords are masked in it."),
                       this),
        1);
    connect(button, &QPushButton::clicked, this, &OverviewPage::chooseProfileFile);
    return row;
}

void OverviewPage::chooseProfileFile()
{
    const QString camera = state().audit ? state().audit->snapshot.identity.model.toLower() : QString();
    auto *dialog = new QFileDialog(this, tr("Save a practice profile"), context().options.outputFolder,
        tr("Practice profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile((camera.isEmpty() ? u"camera"_s : fileWord(camera)) + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &OverviewPage::saveProfile);
    dialog->open();
}

void OverviewPage::saveProfile(const QString &path)
{
    if (const auto saved = writeFile(context().session->captureProfile(), path); !saved)
        message().showError(saved.error());
    else
        message().showNote(
            tr("Saved. Addresses, names and passwords are masked in it."), QDir::toNativeSeparators(path));
}

void OverviewPage::initializePage()
{
    message().clear();
    showPlace();
    const model::Record record = context().session->auditRecord();
    m_score->setText(scoreInWords(record));
    fillTable(record);
}

/// Words of the day before anything was changed; the other statuses keep those of the sheet.
static QString wordBefore(model::Status status)
{
    switch (status) {
    case model::Status::Pass:
        return OverviewPage::tr("Good");
    case model::Status::Fail:
        return OverviewPage::tr("Weak");
    default:
        return report::wordFor(status);
    }
}

QString OverviewPage::scoreInWords(const model::Record &record) const
{
    const model::Score score = record.score(record.level);
    return tr("%1 of %2 counted settings pass today.").arg(score.passed).arg(score.counted);
}

void OverviewPage::fillTable(const model::Record &record)
{
    m_table->setRowCount(0);
    for (const model::RecordedSection &row : record.sections) {
        const QString note = row.status == model::Status::Pass ? QString() : row.note.translated();
        const QString now = row.before.translated();
        addRow(*m_table, {row.status, wordBefore(row.status)},
            {row.title.translated(), note.isEmpty() ? now : now + u'\n' + note});
    }
    m_table->fitRows();
    m_table->setCurrentCell(0, 0);
}

QWidget *OverviewPage::firstInput() const
{
    return nullptr;
}

} // namespace ui
