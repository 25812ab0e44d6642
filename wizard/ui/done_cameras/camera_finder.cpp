// SPDX-License-Identifier: Apache-2.0
#include "ui/done_cameras/camera_finder.h"

#include "report/checklist.h"
#include "report/checklist_words.h"
#include "ui/done_cameras/expiry_list.h"
#include "ui/widgets/form.h"
#include "ui/widgets/table.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using model::Status;

CameraFinder::CameraFinder(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_expiries(new ExpiryList(u"expiries"_s))
    , m_count(quietParagraph({}, this))
    , m_table(new Table(
          {tr("Reached"), tr("Open"), tr("Date"), tr("Site"), tr("Model"), tr("Address"), tr("MAC"), tr("Firmware")}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = inputForm();
    addInput(*form,
        {u"findCamera"_s, tr("&Find"), tr("Site, place, model, address, MAC, firmware or date, as 2026-11-24.")},
        m_words);
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    nameInput(*m_table, {u"doneCamerasList"_s, tr("Done cameras")});
    m_count->setObjectName(u"found"_s);
    m_table->stretchColumns({{2, 3}, {3, 5}, {4, 4}, {5, 4}, {6, 4}, {7, 5}});
    column->addLayout(form);
    column->addWidget(m_expiries);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    connect(m_words, &QLineEdit::textChanged, this, &CameraFinder::wordsChanged);
    connect(m_words, &QLineEdit::returnPressed, this, &CameraFinder::focusList);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CameraFinder::currentChanged);
    connect(m_table, &QTableWidget::cellActivated, this, &CameraFinder::openWanted);
}

QString CameraFinder::words() const
{
    return m_words->text();
}

void CameraFinder::showFound(const FoundCameras &found, const QDate &today)
{
    constexpr int mostLines = 3;
    m_expiries->showLines(tr("Ended or ending soon"), expiryLines(found.due, today, mostLines));
    m_count->setText(countInWords(found));
    fill(found.entries);
}

void CameraFinder::showNothing()
{
    m_expiries->showLines({}, {});
    m_count->clear();
    fill({});
}

QString CameraFinder::countInWords(const FoundCameras &found) const
{
    if (found.more)
        return tr("The newest %1 are shown. Type more to find older ones.").arg(found.entries.size());
    if (found.entries.isEmpty())
        return words().trimmed().isEmpty() ? tr("No camera has been done yet on this computer.")
                                           : tr("No done camera has all these words.");
    return tr("Records: %1").arg(found.entries.size());
}

/// Long words of cameras may break where people would break them.
static QString inCell(const QString &text)
{
    constexpr QChar zeroWidthSpace(0x200b);
    QString cell = report::readable(text);
    for (const QChar c : {u':', u'.'})
        cell.replace(c, QString(c) + zeroWidthSpace);
    return cell;
}

static int openPoints(const registry::Entry &entry)
{
    int open = 0;
    for (const Status status :
        {Status::Fail, Status::Contradiction, Status::ManualOpen, Status::NotTested, Status::Error})
        open += entry.counts.value(status);
    return open;
}

void CameraFinder::fill(const QList<registry::Entry> &entries)
{
    const auto before = current();
    int row = 0;
    {
        const QSignalBlocker quiet(m_table);
        m_entries = entries;
        m_table->setRowCount(0);
        for (const registry::Entry &entry : entries) {
            const bool reached = entry.reached.contains(entry.level);
            const QString level = report::wordFor(entry.level);
            addRow(*m_table,
                {reached ? Status::Pass : Status::Fail, (reached ? tr("%1:\nyes") : tr("%1:\nno")).arg(level)},
                {QString::number(openPoints(entry)), entry.started.date().toString(Qt::ISODate), inCell(entry.site),
                    inCell(entry.model), inCell(entry.address), inCell(entry.mac), inCell(entry.firmware)});
            if (before && before->id == entry.id)
                row = m_table->rowCount() - 1;
        }
        m_table->fitRows();
        m_table->setCurrentCell(entries.isEmpty() ? -1 : row, 0);
    }
    Q_EMIT currentChanged();
}

std::optional<registry::Entry> CameraFinder::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_entries.size() ? std::optional(m_entries.at(row)) : std::nullopt;
}

void CameraFinder::focusSearch()
{
    m_words->setFocus();
}

void CameraFinder::focusList()
{
    m_table->setFocus();
}

} // namespace ui
