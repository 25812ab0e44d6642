// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class ButtonRow;
class ProblemLine;

/// An address that goes onto the list at the press of a button.
struct OfferedAddress
{
    QString objectName;
    QString label; ///< of the button, with its mnemonic: "Add &this computer (192.0.2.5)"
    QString address;

    bool operator==(const OfferedAddress &) const = default;
};

/// The entries of an access list, one in a line. Each is checked while it is typed; Enter in the line adds it.
class AddressListEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AddressListEditor(QWidget *parent = nullptr);

    void offer(const QList<OfferedAddress> &addresses);

    /// The entries, separated by `,`.
    QString value() const;
    /// An entry that is none (from a file) is shown with what is wrong with it, to be removed.
    void setValue(const QString &entries);

    /// What is typed and not on the list yet, in a sentence; empty when nothing is.
    QString missing() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *buildList();
    void check();
    void add();
    void append(const QString &entry);
    void removeCurrent();
    void showState();
    QString problemWith(const QString &typed) const;
    QStringList entries() const;

    struct Offer
    {
        QPushButton *button;
        QString address;
    };

    QLineEdit *m_line;
    QPushButton *m_add;
    ProblemLine *m_problem;
    QListWidget *m_list;
    QPushButton *m_remove;
    ButtonRow *m_buttons;
    QList<Offer> m_offers;
};

} // namespace ui
