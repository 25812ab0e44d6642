// SPDX-License-Identifier: Apache-2.0
#include "model/secret.h"

#include <atomic>

namespace model {

static void overwrite(void *memory, std::size_t size)
{
    volatile char *byte = static_cast<volatile char *>(memory);
    for (std::size_t i = 0; i < size; ++i)
        byte[i] = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

Secret::Secret(QByteArrayView utf8)
    : m_bytes(utf8.begin(), utf8.end())
{
}

Secret Secret::fromText(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret(utf8);
    model::wipe(utf8);
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
    other.m_bytes.clear();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    overwrite(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

bool Secret::operator==(const Secret &other) const
{
    // The length may leak, the place of the first difference may not.
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    volatile unsigned char difference = 0;
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        difference = static_cast<unsigned char>(difference | (m_bytes[i] ^ other.m_bytes[i]));
    return difference == 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

bool namesSecret(QStringView name)
{
    // Words from the design's list. `authpw…`, `encryptpw…`, `passwordkey` and `rocommunity` are names real cameras
    // use.
    for (const auto word : {"pass", "pw", "key", "community"}) {
        if (name.contains(QLatin1StringView(word), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace model
