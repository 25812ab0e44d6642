// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "model/access_list.h"
#include "model/address.h"
#include "trust/pin.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const QString typed = QString::fromUtf8(input);
    if (const auto entry = model::parseAccessEntry(typed)) {
        const auto again = model::parseAccessEntry(entry->text());
        fuzz::expect(again && *again == *entry);
        // Not the last one: ::/80 ends with addresses that count as IPv4.
        fuzz::expect(entry->covers(entry->first));
    }
    static_cast<void>(model::parseAddress(typed));
    if (const auto fingerprint = trust::parseFingerprint(typed))
        fuzz::expect(fingerprint->size() == 32);
    return 0;
}
