// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace trust {

struct PemBlock
{
    QByteArray label; ///< `CERTIFICATE` …
    QByteArray der;
};

inline constexpr qsizetype mostPemBlocks = 64;

/// What stands between BEGIN and END, in the order of the text, with whatever is around it left out. Absent when a
/// block is damaged or has no end, or when there are too many. Encrypted blocks of the old kind are left out, and
/// nobody is ever asked for a password.
std::optional<QList<PemBlock>> pemBlocksIn(const QByteArray &text);

QByteArray pemOf(const QByteArray &label, const QByteArray &der);

} // namespace trust
