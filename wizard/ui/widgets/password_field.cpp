// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/password_field.h"

#include "ui/widgets/form.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_show(new QToolButton(this))
{
    // A font in which similar letters can be told apart.
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_line->setFont(fixed);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setCheckable(true);
    m_show->setText(tr("S&how"));
    m_show->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameInput(*m_show, {u"showPassword"_s, tr("Show the password")});
    m_show->setToolTip(withKey(tr("Show or hide the password"), m_show->text()));
    setFocusProxy(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        Q_EMIT shownChanged();
    });
}

bool PasswordField::isShown() const
{
    return m_show->isChecked();
}

void PasswordField::setShown(Qt::CheckState shown)
{
    m_show->setChecked(shown == Qt::Checked);
}

} // namespace ui
