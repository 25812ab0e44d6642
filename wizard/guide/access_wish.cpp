// SPDX-License-Identifier: Apache-2.0
#include "guide/access_wish.h"

#include "guide/section_helpers.h"

#include <algorithm>
#include <iterator>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

bool lies(const AccessEntry &inner, const AccessEntry &outer)
{
    return outer.covers(inner.first) && outer.covers(inner.last);
}

bool isEverybody(const AccessEntry &entry)
{
    static const AccessEntry everybody[] {
        {QHostAddress(u"1.0.0.0"_s), QHostAddress(u"223.255.255.255"_s)}, *parseAccessEntry(u"2000::/3")};
    return std::any_of(
        std::begin(everybody), std::end(everybody), [&entry](const AccessEntry &all) { return lies(all, entry); });
}

QString entriesInWords(const AccessWish &wish)
{
    QStringList entries;
    for (const AccessEntry &entry : wish.entries)
        entries.append(entry.text());
    if (!wish.administrator.isNull())
        entries.append(wish.administrator.toString());
    return listed(entries);
}

static AccessWish troubled(QLatin1StringView key, Text trouble)
{
    return {{}, {}, std::move(trouble), key};
}

bool AccessWish::letsIn(const QHostAddress &address) const
{
    return (!administrator.isNull() && administrator.isEqual(address, QHostAddress::ConvertV4MappedToIPv4))
        || std::any_of(
            entries.begin(), entries.end(), [&address](const AccessEntry &entry) { return entry.covers(address); });
}

AccessWish accessWish(const SectionAnswer &answer)
{
    AccessWish wish;
    const QStringList typed = answer.values.value(u"entries"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &text : typed) {
        if (text.trimmed().isEmpty())
            continue;
        const auto entry = parseAccessEntry(text);
        if (!entry)
            return troubled("accessList"_L1, Text::verbatim(entry.error().detail));
        if (isEverybody(*entry)) {
            return troubled("accessList"_L1,
                {QT_TRANSLATE_NOOP("guide", "%1 lets everybody in, so the list would protect nothing."),
                    {shown(text)}});
        }
        if (!wish.entries.contains(*entry))
            wish.entries.append(*entry);
    }
    if (wish.entries.isEmpty()) {
        return troubled("accessList"_L1,
            QT_TRANSLATE_NOOP("guide", "Please say who may reach the camera: recorder, viewers, this computer."));
    }
    if (const QString administrator = answer.values.value(u"administrator"_s).trimmed(); !administrator.isEmpty()) {
        const auto entry = parseAccessEntry(administrator);
        if (!entry || entry->first != entry->last) {
            return troubled("administratorAddress"_L1,
                {QT_TRANSLATE_NOOP("guide", "The administrator's address must be one IP address, not \"%1\"."),
                    {shown(administrator)}});
        }
        wish.administrator = entry->first;
    }
    return wish;
}

} // namespace guide
