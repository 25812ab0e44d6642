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
    form.addRow(label, field);
    // A list of short words looks lost when it is as wide as the page.
    if (qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field))
        field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // In a row of its own: a nested layout would not get the height that its wrapped text needs.
    if (!name.help.isEmpty())
        form.setWidget(form.rowCount(), QFormLayout::FieldRole, quietParagraph(name.help, nullptr));
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
