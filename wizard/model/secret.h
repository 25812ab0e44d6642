// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace model {

/// A password or key, as UTF-8. It has no stream operator and turns into nothing by itself; it compares in constant
/// time and wipes its memory when it goes. Whoever calls reveal() answers for where the text ends up.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView utf8);
    static Secret fromText(QStringView text);

    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.empty(); }

    /// The bytes, valid as long as this object lives unchanged.
    QByteArrayView reveal() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

    bool operator==(const Secret &other) const;

private:
    void wipe();

    std::vector<char> m_bytes;
};

/// What stands in a record, journal, log or table where a secret would be.
inline constexpr QLatin1StringView secretMask("(secret)");

/// Overwrites the bytes in a way the compiler may not leave out, then empties the array. Detached copies are not
/// reached.
void wipe(QByteArray &bytes);
void wipe(QString &text);

/// True for parameter names whose values may open something (`*pass*`, `*pw*`, `*key*`, `*community*`): such values are
/// masked before anything is saved or shown.
bool namesSecret(QStringView parameterName);

} // namespace model
