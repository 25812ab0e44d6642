// SPDX-License-Identifier: Apache-2.0
#include "discovery/address_range.h"

#include "model/access_list.h"

namespace discovery {

using namespace Qt::Literals::StringLiterals;

model::Result<QList<QHostAddress>> parseAddressRange(QStringView typed)
{
    constexpr quint32 most = 1024;
    const auto entry = model::parseAccessEntry(typed.trimmed());
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->isIpv6())
        return model::fail(model::Error::Kind::BadReply, u"Only IPv4 addresses can be gone through."_s);
    quint32 first = entry->first.toIPv4Address();
    quint32 last = entry->last.toIPv4Address();
    if (last - first >= most)
        return model::fail(
            model::Error::Kind::BadReply, u"That is more than 1024 addresses. Write a smaller range, /22 at most."_s);
    if (typed.contains(u'/') && last - first > 1) {
        ++first;
        --last;
    }
    QList<QHostAddress> addresses;
    for (quint32 offset = 0; offset <= last - first; ++offset)
        addresses.append(QHostAddress(first + offset));
    return addresses;
}

} // namespace discovery
