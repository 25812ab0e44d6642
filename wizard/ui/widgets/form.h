// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractButton;
class QFormLayout;
class QLabel;
class QPushButton;
class QWidget;

/// Small parts of forms, so that every input has a name, a label and a buddy.
namespace ui {

/// How an input is called: by tests, by screen readers, by eyes.
struct InputName
{
    QString objectName;
    QString label; ///< with its mnemonic
    QString help = {}; ///< one sentence below the input; read out as its description
};

/// Puts "label: field" into the form and names the field. With help the field gets a line below it.
void addInput(QFormLayout &form, const InputName &name, QWidget *field);

/// Names a widget that shows its own words (buttons) or that has its label elsewhere.
void nameInput(QWidget &field, const InputName &name);

/// A button of a page: Enter stays with "Next", the space bar presses it.
QPushButton *pageButton(const QString &objectName, const QString &text, QWidget *parent);

QLabel *paragraph(const QString &text, QWidget *parent); ///< plain text that wraps
QLabel *quietParagraph(const QString &text, QWidget *parent); ///< the same, for help and side remarks
QLabel *smallHeading(const QString &text, QWidget *parent);

/// Names of cameras and parameters are long words: they may break after a stroke.
QString breakable(QString text);

/// A label without its mnemonic: "&Phone" is read as "Phone".
QString spoken(QString label);

QFormLayout *inputForm();

} // namespace ui
