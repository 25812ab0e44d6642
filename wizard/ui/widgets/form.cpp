// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/form.h"

#include "model/english_text.h"
#include "ui/widgets/known_heights.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Text that wraps. QLabel would rather be high and narrow than fill its line, and takes that height in a form.
class Paragraph final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize sizeHint() const override
    {
        constexpr int charactersInALine = 80;
        const int widest = fontMetrics().averageCharWidth() * charactersInALine;
        const int width = qMin(fontMetrics().size(0, text()).width(), widest);
        return {width, heightForWidth(width)};
    }

    int heightForWidth(int width) const override
    {
        return m_heights.at(width, text(), font(), [this](int wanted) { return QLabel::heightForWidth(wanted); });
    }

private:
    mutable KnownHeights m_heights;
};

/// QFormLayout (Qt 6.4) remembers for which width it knows its height, but not for which width it last shared that
/// height among its rows: asked for its size hint in between, it would cut wrapped texts off. Asking for another width
/// first makes it share anew.
class InputForm final : public QFormLayout
{
public:
    using QFormLayout::QFormLayout;

    void setGeometry(const QRect &rect) override
    {
        (void)heightForWidth(rect.width() + 1);
        (void)heightForWidth(rect.width());
        QFormLayout::setGeometry(rect);
    }
};

} // namespace

QString spoken(QString label)
{
    static const QRegularExpression inBrackets(u"\\s*\\(&\\w\\)"_s);
    return label.remove(inBrackets).remove(u'&');
}

QString breakable(QString text)
{
    constexpr QChar zeroWidthSpace(0x200b);
    return text.replace(u'_', u"_"_s + zeroWidthSpace).replace(u'-', u"-"_s + zeroWidthSpace);
}

QString withKey(const QString &words, const QString &label)
{
    const QKeySequence key = QKeySequence::mnemonic(label);
    return key.isEmpty() ? words : u"%1 (%2)"_s.arg(words, key.toString(QKeySequence::NativeText));
}

QString directed(const QString &text)
{
    if (text.isEmpty() || QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    constexpr QChar rightToLeftMark(0x200f);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = rightToLeftMark + model::isolated(line);
    return lines.join(u'\n');
}

void nameInput(QWidget &field, const InputName &name)
{
    field.setObjectName(name.objectName);
    field.setAccessibleName(spoken(name.label));
    field.setAccessibleDescription(name.help);
    field.setToolTip(withKey(name.help.isEmpty() ? spoken(name.label) : name.help, name.label));
    if (field.focusPolicy() == Qt::NoFocus)
        field.setFocusPolicy(Qt::StrongFocus);
}

/// A list of short words looks lost when it is as wide as the page.
static void keepShort(QWidget &field)
{
    if (qobject_cast<QComboBox *>(&field) || qobject_cast<QAbstractSpinBox *>(&field))
        field.setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void addInput(QFormLayout &form, const InputName &name, QWidget *field)
{
    nameInput(*field, name);
    auto *label = new QLabel(name.label);
    label->setBuddy(field);
    label->setMinimumHeight(QLineEdit().sizeHint().height()); // in line with the text of the field
    form.addRow(label, field);
    keepShort(*field);
    // In a row of its own: a nested layout would not get the height that its wrapped text needs.
    if (!name.help.isEmpty())
        form.setWidget(form.rowCount(), QFormLayout::FieldRole, quietParagraph(name.help, nullptr));
}

QPushButton *pageButton(const QString &objectName, const QString &text, QWidget *parent, const QString &help)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    nameInput(*button, {objectName, text, help});
    return button;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new Paragraph(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
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
    auto *form = new InputForm;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    return form;
}

QGridLayout *inputGrid()
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    return grid;
}

int widthOfLabel(const QWidget &form)
{
    constexpr int mostCharacters = 24;
    return form.fontMetrics().averageCharWidth() * mostCharacters;
}

QList<QWidget *> addInput(QGridLayout &grid, const InputName &name, QWidget *field)
{
    nameInput(*field, name);
    auto *label = paragraph(name.label, nullptr);
    label->setTextFormat(Qt::AutoText); // with a mnemonic
    label->setBuddy(field);
    label->setMaximumWidth(widthOfLabel(*label));
    // In line with the text of an input of one line.
    label->setMinimumHeight(QLineEdit().sizeHint().height());
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    keepShort(*field);
    // With an alignment, a short field does not keep its column short, too.
    const bool isShort = field->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    grid.addWidget(field, row, 1, isShort ? Qt::AlignLeading : Qt::Alignment());
    QList<QWidget *> together {label, field};
    if (!name.help.isEmpty()) {
        together.append(quietParagraph(name.help, nullptr));
        grid.addWidget(together.last(), row + 1, 1);
    }
    return together;
}

} // namespace ui
