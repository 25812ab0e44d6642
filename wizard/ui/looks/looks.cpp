// SPDX-License-Identifier: Apache-2.0
#include "ui/looks/looks.h"

#include "model/names.h"
#include "ui/looks/comfort_style.h"

#include <QApplication>
#include <QPalette>

namespace ui {

static constexpr model::NameTable<Look, 4> lookNames {
    {{Look::System, "system"}, {Look::Light, "light"}, {Look::Dark, "dark"}, {Look::HighContrast, "highContrast"}}};

QString nameOf(Look look)
{
    return lookNames.name(look);
}

std::optional<Look> lookNamed(QStringView name)
{
    return lookNames.value(name);
}

namespace {

struct Colours
{
    QRgb window, base, alternate, button, text, disabled, highlight, onHighlight, link;
};

QPalette paletteFrom(const Colours &colours)
{
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    all(QPalette::Window, colours.window);
    all(QPalette::Base, colours.base);
    all(QPalette::AlternateBase, colours.alternate);
    all(QPalette::ToolTipBase, colours.alternate);
    all(QPalette::Button, colours.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
             QPalette::BrightText, QPalette::PlaceholderText})
        all(role, colours.text);
    QColor faint(colours.text);
    faint.setAlphaF(0.6F);
    palette.setColor(QPalette::PlaceholderText, faint);
    all(QPalette::Highlight, colours.highlight);
    all(QPalette::HighlightedText, colours.onHighlight);
    all(QPalette::Link, colours.link);
    all(QPalette::LinkVisited, colours.link);
    // The style makes the edges of its parts from these.
    const QColor button(colours.button);
    palette.setColor(QPalette::Light, button.lighter(150));
    palette.setColor(QPalette::Midlight, button.lighter(125));
    palette.setColor(QPalette::Mid, button.darker(130));
    palette.setColor(QPalette::Dark, button.darker(150));
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    return palette;
}

} // namespace

QPalette paletteOf(Look look)
{
    switch (look) {
    case Look::System:
        return {};
    case Look::Light:
        return paletteFrom({0xfff4f5f7, 0xffffffff, 0xffeceff3, 0xffe6e9ee, 0xff14181f, 0xff70767f, 0xff1d5fbf,
            0xffffffff, 0xff174f9e});
    case Look::Dark:
        return paletteFrom({0xff22262c, 0xff191c21, 0xff2b3038, 0xff363c46, 0xffeceff3, 0xff9299a3, 0xff6aa9ff,
            0xff0b0f15, 0xff8cbcff});
    case Look::HighContrast:
        return paletteFrom({0xff000000, 0xff000000, 0xff1a1a1a, 0xff000000, 0xffffffff, 0xffb8b8b8, 0xffffe14d,
            0xff000000, 0xffffe14d});
    }
    return {};
}

Looks::Looks(Look look, Keep keep)
    : m_keep(std::move(keep))
    , m_look(look)
{
    QApplication::setStyle(new ComfortStyle);
    QApplication::setPalette(paletteOf(look));
}

Looks::~Looks()
{
    QApplication::setPalette(QPalette());
}

void Looks::wear(Look look)
{
    m_look = look;
    QApplication::setPalette(paletteOf(look));
    if (m_keep)
        m_keep(look);
}

} // namespace ui
