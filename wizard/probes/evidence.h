// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace probes {

inline constexpr qsizetype longestEvidence = 512;

/// What was asked and how the answer began, fit to be kept: printable ASCII only, at most `longestEvidence` bytes. The
/// values of Authorization and cookie headers, the nonces of challenges and parameters that may open something are
/// masked, for a camera may send more than it was asked for.
QByteArray evidenceOf(const QByteArray &asked, const QByteArray &answer);

/// A line without what stands behind the first name of something secret.
QByteArray masked(const QByteArray &line);

/// A text from the network as part of a sentence: one line, at most that many characters, and nothing that steers a
/// terminal or turns the direction of writing.
QString onOneLine(const QString &text, qsizetype mostCharacters);

} // namespace probes
