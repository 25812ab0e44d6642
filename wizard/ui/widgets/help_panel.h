// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>

class QScrollArea;

namespace ui {

/// A few words under a small heading.
struct HelpPart
{
    QString title;
    QString text;
};

/// The help beside a page. It takes the keyboard so that a long text can be read without a mouse.
class HelpPanel : public QFrame
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void showHelp(const QList<HelpPart> &parts);

    QSize sizeHint() const override;

private:
    QScrollArea *m_scroll;
};

} // namespace ui
