// SPDX-License-Identifier: Apache-2.0
#include "simulator/base64_stream.h"

namespace simulator {

std::optional<QByteArray> Base64Stream::take(const QByteArray &bytes)
{
    QByteArray decoded;
    for (const auto c : bytes) {
        if (c == '\r' || c == '\n' || c == ' ' || c == '\t')
            continue;
        m_waiting.append(c);
        if (m_waiting.size() < 4)
            continue;
        const auto four = QByteArray::fromBase64Encoding(m_waiting, QByteArray::AbortOnBase64DecodingErrors);
        if (!four)
            return std::nullopt;
        decoded += *four;
        m_waiting.clear();
    }
    return decoded;
}

} // namespace simulator
