// SPDX-License-Identifier: Apache-2.0
#include "ui/trust_prompt.h"

#include "ui/widgets/button_row.h"
#include "ui/widgets/certificate_card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wrapped_buttons.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

TrustPrompt::TrustPrompt(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_question(smallHeading({}, this))
    , m_meaning(paragraph({}, this))
    , m_card(new CertificateCard(this))
    , m_knowsWhy(new WrappedCheckBox(tr("I know &why it changed"), this))
    , m_trust(pageButton(u"trust"_s, tr("This is my camera: &trust this certificate"), this))
    , m_goBack(pageButton(u"goBack"_s, tr("&Do not trust it, go back"), this))
{
    setObjectName(u"trustPrompt"_s);
    m_question->setObjectName(u"trustQuestion"_s);
    m_meaning->setObjectName(u"trustMeaning"_s);
    nameInput(*m_knowsWhy, {u"knowsWhy"_s, m_knowsWhy->text()});
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_sign, 0, Qt::AlignTop);
    heading->addWidget(m_question, 1);
    auto *buttons = new ButtonRow(this);
    buttons->add(m_goBack);
    buttons->add(m_trust);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() * 2 / 3);
    column->addLayout(heading);
    column->addWidget(m_meaning);
    column->addWidget(m_card);
    column->addWidget(m_knowsWhy);
    column->addWidget(buttons);
    connect(m_knowsWhy, &QCheckBox::toggled, this, &TrustPrompt::showFitting);
    connect(m_goBack, &QPushButton::clicked, this, &TrustPrompt::refused);
    connect(m_trust, &QPushButton::clicked, this, [this] { Q_EMIT trusted(m_sha256); });
}

void TrustPrompt::ask(Reason reason, const model::Certificate &certificate, const QByteArray &before)
{
    m_reason = reason;
    m_sha256 = certificate.sha256;
    const bool changed = reason == Reason::Changed;
    m_sign->setPixmap(icon(changed ? u"trouble"_s : u"note"_s, palette()).pixmap(signSize(*this)));
    m_question->setText(changed ? tr("Stop: the camera's certificate has changed.")
                                : tr("Camlock does not know this camera's certificate yet. Is it your camera?"));
    m_meaning->setText(changed
            ? tr(
                "Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, "
                "a factory reset or a replaced camera look the same.")
            : tr("Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint "
                 "below is the one you were told. From then on Camlock notices when it changes."));
    m_card->showCertificate(certificate, before, QDateTime::currentDateTimeUtc());
    m_knowsWhy->setChecked(false);
    m_knowsWhy->setVisible(changed);
    showFitting();
}

void TrustPrompt::showFitting()
{
    m_trust->setEnabled(m_reason == Reason::Unknown || m_knowsWhy->isChecked());
}

QWidget *TrustPrompt::firstInput() const
{
    return m_goBack;
}

} // namespace ui
