// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/form.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString spoken(QString label)
{
    return label.remove(u'&');
}

QString breakable(QString text)
{
    constexpr QChar zeroWidthSpace(0x200b);
    return text.replace(u'_', u"_"_s + zeroWidthSpace).replace(u'-', u"-"_s + zeroWidthSpace);
}

void nameInput(QWidget &field, const InputName &name)
{
    field.setObjectName(name.objectName);
    field.setAccessibleName(spoken(name.label));
    field.setAccessibleDescription(name.help);
    if (field.focusPolicy() == Qt::NoFocus)
        field.setFocusPolicy(Qt::StrongFocus);
}

void addInput(QFormLayout &form, const InputName &name, QWidget *field)
{
    nameInput(*field, name);
    auto *label = new QLabel(name.label);
    label->setBuddy(field);
    if (name.help.isEmpty()) {
        form.addRow(label, field);
        return;
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(field->fontMetrics().height() / 5);
    // A list of short words looks lost when it is as wide as the page.
    const bool isNarrow = qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field);
    column->addWidget(field, 0, isNarrow ? Qt::AlignLeading : Qt::Alignment());
    column->addWidget(quietParagraph(name.help, nullptr));
    form.addRow(label, column);
}

QPushButton *pageButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    nameInput(*button, {objectName, text});
    return button;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *quietParagraph(const QString &text, QWidget *parent)
{
    auto *label = paragraph(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    QPalette palette = label->palette();
    // Placeholder text is too pale to be read in a bright hall: halfway to the full colour is not.
    QColor quiet = palette.color(QPalette::WindowText);
    quiet.setAlphaF(0.72F);
    palette.setColor(QPalette::Active, QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::Inactive, QPalette::PlaceholderText, quiet);
    label->setPalette(palette);
    return label;
}

QLabel *smallHeading(const QString &text, QWidget *parent)
{
    auto *label = paragraph(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QFormLayout *inputForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    return form;
}

} // namespace ui
