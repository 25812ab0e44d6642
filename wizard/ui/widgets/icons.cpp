// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icons.h"

#include "report/status_sign.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QWidget>
#ifndef CAMLOCK_DRAWN_ICONS
#include <QSvgRenderer>
#endif

// Q_INIT_RESOURCE must stand outside of namespaces; a static library's resources are dropped without it.
static void initResources()
{
    Q_INIT_RESOURCE(ui);
#ifdef CAMLOCK_DRAWN_ICONS
    Q_INIT_RESOURCE(drawn_icons);
#endif
}

namespace ui {

using namespace Qt::Literals::StringLiterals;

/// Large enough for two hundred per cent scaling; QIcon shrinks it where less is needed.
static constexpr int pixels = 96;

QIcon icon(const QString &name, const QPalette &palette, QPalette::ColorRole role)
{
    initResources();
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
#ifdef CAMLOCK_DRAWN_ICONS
    painter.drawPixmap(pixmap.rect(), QPixmap(u":/ui/drawn/%1.png"_s.arg(name)));
#else
    QSvgRenderer(u":/ui/ui/%1.svg"_s.arg(name)).render(&painter);
#endif
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), palette.color(role));
    painter.end();
    return QIcon(pixmap);
}

static QPixmap signOf(model::Status status, bool onPaper)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (onPaper) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(QRectF(pixmap.rect()), pixels / 4.0, pixels / 4.0);
    }
    report::drawSign(painter, QRectF(pixmap.rect()).adjusted(4, 4, -4, -4), status);
    return pixmap;
}

/// The signs are made for white paper: on a dark window, and on the strong colour of a selected row, they take a piece
/// of it along.
QIcon statusIcon(model::Status status)
{
    const bool isDark = QApplication::palette().color(QPalette::Base).lightness() < 128;
    QIcon icon(signOf(status, isDark));
    icon.addPixmap(signOf(status, true), QIcon::Selected);
    return icon;
}

int signSize(const QWidget &widget)
{
    return widget.fontMetrics().height() * 5 / 4;
}

} // namespace ui
