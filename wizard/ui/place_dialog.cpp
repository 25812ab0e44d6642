// SPDX-License-Identifier: Apache-2.0
#include "ui/place_dialog.h"

#include "engine/address_guard.h"
#include "ui/widgets/form.h"
#include "ui/widgets/problem_line.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

/// What was wanted before, else what the camera has; `0.0.0.0` is how a camera says that it has none.
static QString startOf(const QString &wanted, const model::Snapshot &camera, const QString &name)
{
    if (!wanted.isEmpty())
        return wanted;
    const QString has = camera.value(name).value_or(QString()).trimmed();
    return has == "0.0.0.0"_L1 ? QString() : has;
}

PlaceDialog::PlaceDialog(const model::Snapshot &camera, const guide::PlaceWish &wish, QWidget *parent)
    : QDialog(parent)
    , m_camera(camera)
    , m_hostName(new QLineEdit(wish.hostName))
    , m_address(new QLineEdit(wish.address))
    , m_mask(new QLineEdit(startOf(wish.mask, camera, u"network_subnet"_s)))
    , m_gateway(
          new QLineEdit(wish.address.isEmpty() ? startOf(wish.gateway, camera, u"network_router"_s) : wish.gateway))
    , m_dns1(new QLineEdit(wish.address.isEmpty() ? startOf(wish.dns1, camera, u"network_dns1"_s) : wish.dns1))
    , m_dns2(new QLineEdit(wish.address.isEmpty() ? startOf(wish.dns2, camera, u"network_dns2"_s) : wish.dns2))
    , m_problem(new ProblemLine(this))
{
    setObjectName(u"place"_s);
    setWindowTitle(tr("Name and address"));
    m_hostName->setPlaceholderText(camera.value(u"system_hostname"_s).value_or(QString()));
    m_address->setPlaceholderText(camera.value(u"network_ipaddress"_s).value_or(QString()));
    auto *buttons = new QDialogButtonBox;
    auto *take = buttons->addButton(tr("&Use these"), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    nameInput(*take, {u"usePlace"_s, take->text()});
    nameInput(*cancel, {u"cancelPlace"_s, cancel->text()});
    auto *column = new QVBoxLayout(this);
    column->addWidget(paragraph(tr("What stays blank stays as it is. Nothing is sent now: the review shows it with the "
                                   "other changes. Camlock then finds the camera again at its new address."),
        this));
    column->addLayout(buildForm());
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlaceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlaceDialog::reject);
    resize(QSize(40, 26) * fontMetrics().height());
    m_hostName->setFocus();
}

QLayout *PlaceDialog::buildForm()
{
    auto *form = inputForm();
    addInput(
        *form, {u"place_hostName"_s, tr("Host &name"), tr("Letters, digits and hyphens, as Gate-01.")}, m_hostName);
    addInput(*form,
        {u"place_address"_s, tr("Fixed &address"), tr("Blank where a DHCP server gives the camera its address.")},
        m_address);
    addInput(*form, {u"place_mask"_s, tr("&Mask")}, m_mask);
    addInput(*form, {u"place_gateway"_s, tr("&Gateway"), tr("Blank where there is none.")}, m_gateway);
    addInput(*form, {u"place_dns1"_s, tr("Name server &1")}, m_dns1);
    addInput(*form, {u"place_dns2"_s, tr("Name server &2")}, m_dns2);
    return form;
}

guide::PlaceWish PlaceDialog::wish() const
{
    return {m_hostName->text().trimmed(), m_address->text().trimmed(), m_mask->text().trimmed(),
        m_gateway->text().trimmed(), m_dns1->text().trimmed(), m_dns2->text().trimmed()};
}

QLineEdit *PlaceDialog::lineOf(const QString &choice) const
{
    auto *line = findChild<QLineEdit *>(u"place_"_s + choice);
    return line ? line : m_hostName;
}

void PlaceDialog::accept()
{
    const auto problem = guide::problemOf(wish(), m_camera, engine::ownPrefix(m_camera.localAddress));
    m_problem->say(problem ? problem->why.translated() : QString());
    if (!problem) {
        QDialog::accept();
        return;
    }
    lineOf(problem->choice)->setFocus();
}

} // namespace ui
