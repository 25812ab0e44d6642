// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/sighting_list.h"

#include <QIcon>
#include <QPalette>

/// Words and signs for what was found on the network, in the language of the moment.
namespace ui {

/// What matters most to an installer, the most urgent first; rows are sorted by it.
enum class FoundState { Elsewhere, FactoryNew, NotKnown, InUse, SeenBefore, DoneToday, OtherDevice };

FoundState stateOf(const discovery::FoundDevice &device);
QString wordFor(FoundState state);
QIcon iconFor(FoundState state, const QPalette &palette);

/// Why a network is not among those that are looked on when nobody chose one; empty where it is.
QString wordFor(discovery::LeftOut why);

QString modelAndName(const discovery::FoundDevice &device);
/// Everything that is known of a device in a few lines, as a tooltip and for screen readers.
QString detailsOf(const discovery::FoundDevice &device);

} // namespace ui
