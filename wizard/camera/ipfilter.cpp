// SPDX-License-Identifier: Apache-2.0
#include "camera/ipfilter.h"

#include <QByteArray>

namespace camera {

static constexpr qsizetype longestAnswer = 100;

std::optional<model::AccessListType> accessListTypeIn(QByteArrayView body)
{
    if (body.size() > longestAnswer)
        return std::nullopt;
    QByteArray word = body.toByteArray().trimmed().toLower();
    if (const qsizetype equals = word.indexOf('='); equals >= 0) {
        if (word.first(equals).trimmed() != "type")
            return std::nullopt;
        word = word.sliced(equals + 1).trimmed();
    }
    const bool isQuoted = word.size() > 1 && (word.front() == '\'' || word.front() == '"');
    if (isQuoted && word.back() == word.front())
        word = word.sliced(1, word.size() - 2).trimmed();
    if (word == "allow")
        return model::AccessListType::Allow;
    return word == "deny" ? std::optional(model::AccessListType::Deny) : std::nullopt;
}

} // namespace camera
