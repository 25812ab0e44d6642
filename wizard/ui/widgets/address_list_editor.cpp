// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/address_list_editor.h"

#include "model/access_list.h"
#include "ui/explain.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

AddressListEditor::AddressListEditor(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_add(pageButton(u"addEntry"_s, tr("&Add"), this))
    , m_problem(new ProblemLine(this))
    , m_list(new QListWidget(this))
    , m_remove(pageButton(u"removeEntry"_s, tr("Re&move"), this))
    , m_buttons(new ButtonRow(this))
{
    nameInput(*m_line, {u"newEntry"_s, tr("New entry"), tr("Press Enter to put it on the list.")});
    m_line->setPlaceholderText(tr("192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9"));
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addLayout(buildList());
    connect(m_line, &QLineEdit::textChanged, this, &AddressListEditor::check);
    connect(m_add, &QPushButton::clicked, this, &AddressListEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &AddressListEditor::removeCurrent);
    showState();
}

QLayout *AddressListEditor::buildList()
{
    nameInput(*m_list, {u"entries"_s, tr("Addresses on the list"), tr("Press Delete to take one off.")});
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setSpacing(fontMetrics().height() / 8);
    m_list->setFixedHeight(fontMetrics().height() * 6);
    m_list->installEventFilter(this);
    m_buttons->add(m_remove);
    auto *column = new QVBoxLayout;
    column->addWidget(m_list);
    column->addWidget(m_buttons);
    return column;
}

void AddressListEditor::offer(const QList<OfferedAddress> &addresses)
{
    for (const Offer &offer : std::as_const(m_offers))
        m_buttons->remove(offer.button);
    m_offers.clear();
    for (const OfferedAddress &offered : addresses) {
        auto *button = pageButton(offered.objectName, offered.label, this);
        m_buttons->add(button);
        m_offers.append({button, offered.address});
        connect(button, &QPushButton::clicked, this, [this, address = offered.address] { append(address); });
    }
    showState();
}

QString AddressListEditor::value() const
{
    return entries().join(u',');
}

QStringList AddressListEditor::entries() const
{
    QStringList entries;
    for (int row = 0; row < m_list->count(); ++row)
        entries.append(m_list->item(row)->data(Qt::UserRole).toString());
    return entries;
}

void AddressListEditor::setValue(const QString &entries)
{
    m_list->clear();
    const QStringList parts = entries.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            append(part.trimmed());
    }
    m_line->clear();
    showState();
}

QString AddressListEditor::missing() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return {};
    const QString problem = problemWith(typed);
    return problem.isEmpty() ? tr("%1 is not on the list yet. Press Add, or clear the line.").arg(typed) : problem;
}

QString AddressListEditor::problemWith(const QString &typed) const
{
    const auto entry = model::parseAccessEntry(typed);
    if (!entry)
        return inWords(entry.error());
    return entries().contains(entry->text()) ? tr("It is on the list already.") : QString();
}

void AddressListEditor::check()
{
    const QString typed = m_line->text().trimmed();
    m_problem->say(typed.isEmpty() ? QString() : problemWith(typed));
    m_add->setEnabled(!typed.isEmpty() && m_problem->text().isEmpty());
}

void AddressListEditor::add()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty() || !problemWith(typed).isEmpty())
        return;
    m_line->clear();
    append(typed);
}

/// As cameras write it, so that one entry has one spelling.
void AddressListEditor::append(const QString &entry)
{
    const auto parsed = model::parseAccessEntry(entry);
    auto *item =
        new QListWidgetItem(parsed ? parsed->text() : tr("%1 (not usable: %2)").arg(entry, inWords(parsed.error())));
    item->setData(Qt::UserRole, parsed ? parsed->text() : entry);
    if (!parsed)
        item->setIcon(icon(u"trouble"_s, palette()));
    m_list->addItem(item);
    m_list->setCurrentItem(item);
    showState();
    Q_EMIT changed();
}

void AddressListEditor::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
    showState();
    Q_EMIT changed();
}

/// What is on the list needs no button any more.
void AddressListEditor::showState()
{
    check();
    m_remove->setEnabled(m_list->count() > 0);
    const QStringList present = entries();
    for (const Offer &offer : std::as_const(m_offers)) {
        const QHostAddress address(offer.address);
        const bool covered = std::any_of(present.begin(), present.end(), [&](const QString &entry) {
            const auto parsed = model::parseAccessEntry(entry);
            return parsed && parsed->covers(address);
        });
        offer.button->setEnabled(!covered);
    }
}

/// The wizard's own button would take Enter from the line.
bool AddressListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_line && (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_line->text().trimmed().isEmpty()) {
        add();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete && m_remove->isEnabled()) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
