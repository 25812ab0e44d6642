// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/identity_card.h"

#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QFormLayout>
#include <QImageReader>
#include <QLabel>
#include <QResizeEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;

/// What a camera sends is not to be trusted: a picture is decoded at the size it is shown.
static QImage decoded(QByteArray jpeg, QSize room)
{
    QBuffer buffer(&jpeg);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoTransform(false);
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio));
    return reader.read();
}

static QLabel *valueLabel(const QString &objectName)
{
    auto *label = paragraph({}, nullptr);
    label->setObjectName(objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

IdentityCard::IdentityCard(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_model(valueLabel(u"identityModel"_s))
    , m_mac(valueLabel(u"identityMac"_s))
    , m_firmware(valueLabel(u"identityFirmware"_s))
    , m_picture(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *form = inputForm();
    form->addRow(tr("Model"), m_model);
    form->addRow(tr("MAC address"), m_mac);
    form->addRow(tr("Firmware"), m_firmware);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setMinimumSize(QSize(14, 8) * fontMetrics().height());
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setObjectName(u"livePicture"_s);
    m_picture->setAccessibleName(tr("What the camera sees now"));
    m_layout->addLayout(form, 1);
    m_layout->addWidget(m_picture);
    showNoPicture(tr("The picture comes in a moment."));
}

/// Side by side where there is room, else one below the other.
void IdentityCard::resizeEvent(QResizeEvent *event)
{
    const bool isWide = event->size().width() * 2 > 5 * m_picture->minimumWidth();
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QFrame::resizeEvent(event);
}

void IdentityCard::showIdentity(const model::Identity &identity)
{
    const auto known = [](const QString &value) { return value.isEmpty() ? tr("not told") : breakable(value); };
    m_model->setText(breakable(known(identity.model)));
    m_mac->setText(known(identity.mac));
    m_firmware->setText(breakable(known(identity.firmware)));
}

void IdentityCard::showPicture(const QByteArray &jpeg)
{
    const QImage image = decoded(jpeg, m_picture->minimumSize() - QSize(4, 4));
    if (image.isNull())
        showNoPicture(tr("What the camera sent is not a picture."));
    else
        m_picture->setPixmap(QPixmap::fromImage(image));
}

void IdentityCard::showNoPicture(const QString &reason)
{
    m_picture->setText(reason);
}

} // namespace ui
