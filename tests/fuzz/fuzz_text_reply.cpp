// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "auth/challenge.h"
#include "probes/rtsp_door.h"
#include "probes/text_reply.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    for (const auto protocol : {probes::Protocol::Http, probes::Protocol::Rtsp}) {
        const auto reply = probes::parseReply(input, protocol);
        static_cast<void>(probes::isNoReply(input, protocol));
        if (!reply)
            continue;
        static_cast<void>(reply->isWhole(protocol));
        static_cast<void>(probes::describesStream(*reply));
        for (const QByteArray &scheme : probes::offeredSchemes(*reply))
            fuzz::expect(!scheme.isEmpty());
    }
    return 0;
}
