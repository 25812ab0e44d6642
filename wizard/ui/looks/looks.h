// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <functional>
#include <optional>

class QPalette;
class QString;

namespace ui {

/// The colours of the window.
enum class Look {
    System, ///< as the desktop has them
    Light,
    Dark,
    HighContrast, ///< white and yellow on black, as desktops for weak eyes have it
};

/// Stable, for the settings of the window: "system", "light", "dark", "highContrast".
QString nameOf(Look look);
std::optional<Look> lookNamed(QStringView name);

/// The colours of a look; of System an empty palette, which means the desktop's own.
QPalette paletteOf(Look look);

/// Style and colours that the whole program wears while this lives; made after the QApplication. Icons that are on the
/// screen keep the colours in which they were drawn: what shows them has to be built anew.
class Looks
{
public:
    using Keep = std::function<void(Look look)>;

    /// `keep` is told each look that is worn after the first one.
    explicit Looks(Look look = Look::System, Keep keep = {});
    ~Looks();
    Q_DISABLE_COPY_MOVE(Looks)

    Look look() const { return m_look; }

    void wear(Look look);

private:
    Keep m_keep;
    Look m_look;
};

} // namespace ui
