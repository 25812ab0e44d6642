// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <cstddef>
#include <optional>

namespace model {

/// Stable names for an enum, both ways. Names go into records, journals and files, so they are never translated.
template <class Enum, std::size_t N>
struct NameTable
{
    struct Entry
    {
        Enum value;
        const char *name;
    };

    Entry entries[N];

    QString name(Enum searched) const
    {
        for (const auto &[entry, text] : entries) {
            if (entry == searched)
                return QString::fromLatin1(text);
        }
        return {};
    }

    std::optional<Enum> value(QStringView searched) const
    {
        for (const auto &[entry, text] : entries) {
            if (searched == QLatin1StringView(text))
                return entry;
        }
        return std::nullopt;
    }
};

} // namespace model
