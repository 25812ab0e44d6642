// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/camera_page.h"

#include "trust/old_cameras.h"
#include "ui/find_cameras/find_cameras_panel.h"
#include "ui/widgets/form.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

CameraPage::CameraPage(Context &context)
    : Page(context, u"cameraPage"_s)
    , m_address(new QLineEdit)
    , m_found(new FindCamerasPanel(context.bench))
{
    setHeading(
        tr("The camera"), tr("Type the address of the camera that you stand in front of, or take it from the list."));
    auto *form = inputForm();
    addInput(*form,
        {u"address"_s, tr("&Address"), tr("For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080")},
        m_address);
    body().addLayout(form);
    body().addWidget(m_found, 1);
    connect(m_address, &QLineEdit::textChanged, this, &Page::completeChanged);
    connect(m_address, &QLineEdit::textChanged, &message(), &MessageBar::clear);
    connect(m_found, &FindCamerasPanel::chosen, this,
        [this](const discovery::FoundDevice &device) { m_address->setText(device.door().text()); });
    connect(m_found, &FindCamerasPanel::taken, this, &CameraPage::take);
}

void CameraPage::initializePage()
{
    m_address->setText(state().addressText);
    m_found->look();
    trust::prepareTls();
}

void CameraPage::cleanupPage()
{
    m_found->stop();
    Page::cleanupPage();
}

/// One that cannot be reached yet stays on the page, with what to do about it.
void CameraPage::take(const discovery::FoundDevice &device)
{
    m_address->setText(device.door().text());
    if (const QString advice = discovery::adviceFor(device).translated(); !advice.isEmpty())
        message().showTrouble(tr("This camera cannot be reached yet."), advice);
    else
        goOn();
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
    m_found->stop();
    return true;
}

QWidget *CameraPage::firstInput() const
{
    return m_address;
}

} // namespace ui
