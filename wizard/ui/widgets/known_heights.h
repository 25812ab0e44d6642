// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace ui {

/// How high a text is at which width. A layout asks that of the same widget many times before it is shown, and each
/// answer costs the shaping of the whole text: together it was a seventh of the start.
class KnownHeights
{
public:
    /// What `compute(width)` said for this text in this font; nothing else may change the answer.
    template <class Compute>
    int at(int width, const QString &text, const QFont &font, Compute compute)
    {
        if (text != m_text || font != m_font) {
            m_text = text;
            m_font = font;
            m_heights.clear();
        }
        const auto known = m_heights.constFind(width);
        return known != m_heights.constEnd() ? *known : *m_heights.insert(width, compute(width));
    }

private:
    QString m_text;
    QFont m_font;
    QHash<int, int> m_heights;
};

} // namespace ui
