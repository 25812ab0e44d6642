// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace simulator {

/** Decodes base64 that comes in pieces; several texts, each with its own padding, may follow one another. */
class Base64Stream
{
public:
    /** What is complete by now, or nothing once something else than base64 came. White space is skipped. */
    std::optional<QByteArray> take(const QByteArray &bytes);

private:
    /** Fewer than four characters. */
    QByteArray m_waiting;
};

} // namespace simulator
