// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "report/record_json.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const auto record = report::recordFromJson(input);
    if (!record)
        return 0;
    // What was read can be written, and is a record again that says the same.
    const QByteArray written = report::toJson(*record);
    const auto again = report::recordFromJson(written);
    fuzz::expect(again.has_value());
    fuzz::expect(report::toJson(*again) == written);
    return 0;
}
