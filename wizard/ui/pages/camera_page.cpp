// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/camera_page.h"

#include "ui/widgets/form.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

CameraPage::CameraPage(Context &context)
    : Page(context, u"cameraPage"_s)
    , m_address(new QLineEdit)
    , m_offerHeading(new QLabel)
    , m_offers(new QListWidget)
{
    setHeading(tr("The camera"), tr("Type the address of the camera that you stand in front of."));
    auto *form = inputForm();
    addInput(*form,
        {u"address"_s, tr("&Address"), tr("For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080")},
        m_address);
    body().addLayout(form);
    m_offerHeading->setText(context.options.demo ? tr("&Practice cameras") : tr("&Cameras found"));
    m_offerHeading->setBuddy(m_offers);
    nameInput(*m_offers, {u"offeredCameras"_s, m_offerHeading->text(), tr("Choosing one fills in its address.")});
    m_offers->setWordWrap(true);
    m_offers->setAlternatingRowColors(true);
    body().addWidget(m_offerHeading);
    body().addWidget(m_offers, 1);
    body().addStretch();
    connect(m_address, &QLineEdit::textChanged, this, &Page::completeChanged);
    connect(m_address, &QLineEdit::textChanged, &message(), &MessageBar::clear);
    connect(m_offers, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_address->setText(item->data(Qt::UserRole).toString());
    });
}

void CameraPage::initializePage()
{
    m_address->setText(state().addressText);
    offer(context().bench.offeredCameras());
}

void CameraPage::offer(const QList<engine::OfferedCamera> &cameras)
{
    m_offers->clear();
    for (const engine::OfferedCamera &camera : cameras) {
        const QString address = camera.address.text();
        auto *item = new QListWidgetItem(u"%1  ·  %2\n%3"_s.arg(camera.name, address, camera.help), m_offers);
        item->setData(Qt::UserRole, address);
    }
    m_offerHeading->setVisible(!cameras.isEmpty());
    m_offers->setVisible(!cameras.isEmpty());
}

bool CameraPage::isComplete() const
{
    return !m_address->text().trimmed().isEmpty();
}

bool CameraPage::validatePage()
{
    const QString typed = m_address->text().trimmed();
    const auto address = model::parseAddress(typed);
    if (!address) {
        message().showTrouble(
            tr("This is not an address of a camera."), tr("Type a name or an IP address, without a page or a user."));
        m_address->setFocus();
        return false;
    }
    if (state().addressText != typed) {
        state().beginNextCamera();
        context().session.reset();
    }
    state().addressText = typed;
    return true;
}

QWidget *CameraPage::firstInput() const
{
    return m_address;
}

} // namespace ui
