// SPDX-License-Identifier: Apache-2.0
#include "ui/window_row.h"

#include "model/language.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;

WindowRow::WindowRow(const WizardOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(fontMetrics().height());
    if (options.speech)
        offerLanguages(options.speech->language());
    if (options.looks)
        offerLooks(options.looks->look());
    m_row->addStretch();
    if (!options.speech && !options.looks)
        hide();
}

void WindowRow::add(const QString &objectName, const QString &label, QWidget &input)
{
    nameInput(input, {objectName, label});
    auto *words = new QLabel(label);
    words->setBuddy(&input);
    auto *pair = new QHBoxLayout;
    pair->addWidget(words);
    pair->addWidget(&input);
    m_row->addLayout(pair);
    m_row->setAlignment(pair, Qt::AlignLeading);
}

/// Each language calls itself by its own name: who cannot read this page finds his.
void WindowRow::offerLanguages(const QString &spoken)
{
    m_language = new QComboBox;
    // As wide as the longest name would load the fonts of all scripts for it: a tenth of the start.
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(12);
    for (const model::Language &language : model::languages())
        m_language->addItem(language.ownName, language.code);
    m_language->setCurrentIndex(m_language->findData(spoken));
    add(u"language"_s, tr("&Language"), *m_language);
    connect(m_language, &QComboBox::activated, this,
        [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void WindowRow::offerLooks(Look worn)
{
    m_look = new QComboBox;
    const std::pair<Look, QString> choices[] = {{Look::System, tr("As the desktop")}, {Look::Light, tr("Light")},
        {Look::Dark, tr("Dark")}, {Look::HighContrast, tr("High contrast")}};
    for (const auto &[look, words] : choices)
        m_look->addItem(words, static_cast<int>(look));
    m_look->setCurrentIndex(m_look->findData(static_cast<int>(worn)));
    add(u"look"_s, tr("Loo&k"), *m_look);
    connect(m_look, &QComboBox::activated, this,
        [this] { Q_EMIT lookChosen(static_cast<Look>(m_look->currentData().toInt())); });
}

/// Side by side where there is room, else one below the other.
void WindowRow::resizeEvent(QResizeEvent *event)
{
    const bool isWide = event->size().width() > fontMetrics().averageCharWidth() * 60;
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

QWidget *WindowRow::languageInput() const
{
    return m_language;
}

QWidget *WindowRow::lookInput() const
{
    return m_look;
}

} // namespace ui
