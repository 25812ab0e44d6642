// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "engine/unfinished_job.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    if (const auto job = engine::readJournal(input)) {
        static_cast<void>(job->isOpen());
        fuzz::expect(job->lastDoor.isComplete());
    }
    return 0;
}
