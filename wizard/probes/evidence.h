// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace probes {

inline constexpr qsizetype longestEvidence = 512;

/// What was asked and how the answer began, fit to be kept: printable ASCII only, at most `longestEvidence` bytes. The
/// values of Authorization headers and of parameters that may open something are masked, for a camera may send more
/// than it was asked for.
QByteArray evidenceOf(const QByteArray &asked, const QByteArray &answer);

} // namespace probes
