// SPDX-License-Identifier: Apache-2.0
#include "ui/handover_dialog.h"

#include "report/checklist.h"
#include "ui/widgets/form.h"
#include "ui/widgets/problem_line.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using model::Handover;

static QDate dateIn(const QLineEdit &line)
{
    return QDate::fromString(line.text().trimmed(), Qt::ISODate);
}

HandoverDialog::HandoverDialog(const model::Record &record, QWidget *parent)
    : QDialog(parent)
    , m_before(record.handover)
    , m_planId(new QLineEdit(m_before.sitePlanId))
    , m_location(new QLineEdit(m_before.location))
    , m_vlan(new QLineEdit(m_before.vlan))
    , m_switch(new QLineEdit(m_before.switchName))
    , m_port(new QLineEdit(m_before.port))
    , m_passwordTo(new QLineEdit(m_before.passwordHandedTo))
    , m_passwordHow(new QLineEdit(m_before.passwordHandedHow))
    , m_problem(new ProblemLine(this))
{
    setObjectName(u"handover"_s);
    setWindowTitle(tr("Hand-over"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(buildForm(record));
    auto *buttons = new QDialogButtonBox;
    auto *keep = buttons->addButton(tr("&Keep it in the record"), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    nameInput(*keep, {u"keepHandover"_s, keep->text()});
    nameInput(*cancel, {u"cancelHandover"_s, cancel->text()});
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        paragraph(tr("What you write here stands on the sheet. What you leave blank can be written on it by hand. "
                     "Dates are year-month-day, such as 2026-12-31."),
            this));
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandoverDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HandoverDialog::reject);
    resize(QSize(46, 38) * fontMetrics().height());
    m_planId->setFocus();
}

QWidget *HandoverDialog::buildForm(const model::Record &record)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->addWidget(buildPlace());
    column->addWidget(buildPassword());
    column->addWidget(buildPoints(record));
    column->addStretch();
    return form;
}

QLineEdit *HandoverDialog::dateLine(const QDate &date)
{
    auto *line = new QLineEdit(date.isValid() ? date.toString(Qt::ISODate) : QString());
    m_dates.append(line);
    return line;
}

QWidget *HandoverDialog::buildPlace()
{
    auto *box = new QGroupBox(tr("Where the camera is"));
    auto *form = inputForm();
    box->setLayout(form);
    addInput(*form, {u"sitePlanId"_s, tr("&Number on the site plan")}, m_planId);
    addInput(*form, {u"location"_s, tr("&Location")}, m_location);
    addInput(*form, {u"vlan"_s, tr("&VLAN")}, m_vlan);
    addInput(*form, {u"switch"_s, tr("&Switch")}, m_switch);
    addInput(*form, {u"port"_s, tr("&Port of the switch")}, m_port);
    return box;
}

QWidget *HandoverDialog::buildPassword()
{
    auto *box = new QGroupBox(tr("Password and next review"));
    auto *form = inputForm();
    box->setLayout(form);
    addInput(*form, {u"passwordTo"_s, tr("Handed over &to")}, m_passwordTo);
    m_passwordAt = dateLine(m_before.passwordHandedAt);
    addInput(*form, {u"passwordAt"_s, tr("&On")}, m_passwordAt);
    addInput(*form,
        {u"passwordHow"_s, tr("&How"),
            tr("For example: in a sealed envelope. Never the password itself: this stands on the sheet.")},
        m_passwordHow);
    m_nextReview = dateLine(m_before.nextReview);
    addInput(*form, {u"nextReview"_s, tr("Next &review")}, m_nextReview);
    return box;
}

void HandoverDialog::addPoint(QFormLayout &form, const Handover::OpenPoint &point, const QString &title)
{
    const QString suffix = QString::number(m_points.size() + 1);
    PointLines lines {title.isEmpty() ? QString() : point.what, nullptr, new QLineEdit(point.who), dateLine(point.by)};
    if (title.isEmpty()) {
        lines.text = new QLineEdit(point.what);
        addInput(form, {u"pointWhat"_s + suffix, tr("Another open point")}, lines.text);
    } else {
        form.addRow(smallHeading(title, this));
    }
    addInput(form, {u"pointWho"_s + suffix, tr("Who does it")}, lines.who);
    addInput(form, {u"pointBy"_s + suffix, tr("By when")}, lines.by);
    if (!title.isEmpty()) {
        lines.who->setAccessibleDescription(title);
        lines.by->setAccessibleDescription(title);
    }
    m_points.append(lines);
}

QWidget *HandoverDialog::buildPoints(const model::Record &record)
{
    auto *box = new QGroupBox(tr("Open points"));
    auto *form = inputForm();
    box->setLayout(form);
    QList<Handover::OpenPoint> known = m_before.openPoints;
    const auto take = [&known](const QString &what) {
        const auto found = std::find_if(
            known.begin(), known.end(), [&what](const Handover::OpenPoint &point) { return point.what == what; });
        Handover::OpenPoint point {what, {}, {}};
        if (found != known.end()) {
            point = *found;
            known.erase(found);
        }
        return point;
    };
    for (const model::RecordedSection &row : record.sections) {
        const Handover::OpenPoint point = take(row.id);
        if (report::isOpen(row.status))
            addPoint(*form, point, row.title.translated());
    }
    for (const Handover::OpenPoint &point : std::as_const(known))
        addPoint(*form, point, {});
    addPoint(*form, {}, {});
    return box;
}

QLineEdit *HandoverDialog::dateToMend() const
{
    const auto found = std::find_if(m_dates.begin(), m_dates.end(),
        [](const QLineEdit *line) { return !line->text().trimmed().isEmpty() && !dateIn(*line).isValid(); });
    return found == m_dates.end() ? nullptr : *found;
}

Handover HandoverDialog::handover() const
{
    Handover handover = m_before;
    handover.sitePlanId = m_planId->text().trimmed();
    handover.location = m_location->text().trimmed();
    handover.vlan = m_vlan->text().trimmed();
    handover.switchName = m_switch->text().trimmed();
    handover.port = m_port->text().trimmed();
    handover.passwordHandedTo = m_passwordTo->text().trimmed();
    handover.passwordHandedAt = dateIn(*m_passwordAt);
    handover.passwordHandedHow = m_passwordHow->text().trimmed();
    handover.nextReview = dateIn(*m_nextReview);
    handover.openPoints.clear();
    for (const PointLines &lines : m_points) {
        const Handover::OpenPoint point {
            lines.text ? lines.text->text().trimmed() : lines.what, lines.who->text().trimmed(), dateIn(*lines.by)};
        const bool isSaid = lines.text ? !point.what.isEmpty() : !point.who.isEmpty() || point.by.isValid();
        if (isSaid)
            handover.openPoints.append(point);
    }
    return handover;
}

void HandoverDialog::accept()
{
    if (QLineEdit *line = dateToMend()) {
        m_problem->say(tr("\"%1\" is not a date. Write it as year-month-day, such as 2026-12-31.").arg(line->text()));
        line->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace ui
