// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QAbstractButton;
class QFormLayout;
class QGridLayout;
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

/// Names a widget that shows its own words (buttons) or that has its label elsewhere. Its tooltip tells the help, else
/// the label, and the key that leads there.
void nameInput(QWidget &field, const InputName &name);

/// A button of a page: Enter stays with "Next", the space bar presses it.
QPushButton *pageButton(const QString &objectName, const QString &text, QWidget *parent, const QString &help = {});

QLabel *paragraph(const QString &text, QWidget *parent); ///< plain text that wraps
QLabel *quietParagraph(const QString &text, QWidget *parent); ///< the same, for help and side remarks
QLabel *smallHeading(const QString &text, QWidget *parent);

/// Names of cameras and parameters are long words: they may break after a stroke.
QString breakable(QString text);

/// In a language that runs to the left, lines that begin with a name or a number stand at the right edge too, and keep
/// their order (model::isolated). As it is in all other languages.
QString directed(const QString &text);

/// A label without its mnemonic: "&Phone" is read as "Phone".
QString spoken(QString label);

/// "Show the password (Alt+H)", for the label "S&how" of this language; the words alone where it has no mnemonic.
QString withKey(const QString &words, const QString &label);

QFormLayout *inputForm();

/// For a form that hides inputs and brings them back: a QFormLayout (Qt 6.4) gives a wrapped text no height once a row
/// near it was hidden.
QGridLayout *inputGrid();
/// The most that a label takes beside its field in such a grid.
int widthOfLabel(const QWidget &form);
/// Adds "label: field" and the help below to the end of a grid, and tells what has to be hidden together.
QList<QWidget *> addInput(QGridLayout &grid, const InputName &name, QWidget *field);

} // namespace ui
