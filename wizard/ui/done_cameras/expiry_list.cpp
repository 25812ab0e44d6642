// SPDX-License-Identifier: Apache-2.0
#include "ui/done_cameras/expiry_list.h"

#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ExpiryList::ExpiryList(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ExpiryList::showLines(const QString &heading, const QList<ExpiryLine> &lines)
{
    delete m_content;
    m_content = new QWidget;
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(fontMetrics().height() / 4);
    grid->addWidget(smallHeading(heading, m_content), 0, 0, 1, 2);
    QStringList texts {heading};
    for (const ExpiryLine &line : lines) {
        auto *sign = new QLabel;
        sign->setPixmap(statusIcon(line.sign).pixmap(signSize(*this)));
        const int row = grid->rowCount();
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        grid->addWidget(paragraph(line.text, m_content), row, 1);
        texts.append(line.text);
    }
    layout()->addWidget(m_content);
    m_text = lines.isEmpty() ? QString() : texts.join(u'\n');
    setAccessibleName(m_text);
    setVisible(!lines.isEmpty());
}

QString ExpiryList::text() const
{
    return m_text;
}

} // namespace ui
