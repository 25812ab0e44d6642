// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/file_field.h"

#include "ui/widgets/form.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

FileField::FileField(const InputName &name, QWidget *parent)
    : QWidget(parent)
    , m_title(spoken(name.label))
    , m_line(new QLineEdit(this))
{
    nameInput(*m_line, {name.objectName + u"_line"_s, name.label, name.help});
    auto *button = pageButton(name.objectName + u"_choose"_s, tr("C&hoose …"), this);
    setFocusProxy(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(button);
    connect(m_line, &QLineEdit::textChanged, this, &FileField::changed);
    connect(button, &QPushButton::clicked, this, &FileField::choose);
}

QString FileField::path() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void FileField::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, m_title, path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

} // namespace ui
