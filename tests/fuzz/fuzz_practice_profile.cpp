// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "simulator/profile_reader.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const auto profile = simulator::ProfileReader(input).read();
    fuzz::expect(profile || !profile.error().isEmpty());
    return 0;
}
