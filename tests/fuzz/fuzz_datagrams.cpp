// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "discovery/vivotek_reply.h"
#include "probes/ber.h"
#include "probes/log_line.h"
#include "probes/snmp_v3_message.h"
#include "probes/sntp.h"
#include "probes/ws_discovery_message.h"

#include <QDateTime>

static void readBer(const QByteArray &bytes, int depth)
{
    probes::ber::Reader reader(bytes);
    while (const auto item = reader.next()) {
        fuzz::expect(item->content.size() <= bytes.size());
        if (depth < 8)
            readBer(item->content, depth + 1);
    }
    probes::ber::Reader numbers(bytes);
    while (numbers.nextInteger()) { }
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    readBer(input, 0);
    const QString line = probes::readableLogLine(input);
    fuzz::expect(line.size() <= 200 && !line.contains(u'\n'));
    const QDateTime noon(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC);
    const auto answer = probes::sntp::answerTo(input, {noon, noon});
    fuzz::expect(!answer || answer->size() == 48);
    const auto engine = probes::snmpV3EngineIn(input, 1);
    fuzz::expect(!engine || (!engine->isEmpty() && engine->size() < input.size()));
    fuzz::expect(!probes::isWsMatch(input, "urn:uuid:1") || input.contains("ProbeMatches"));
    const auto camera = discovery::parseVivotekReply(input);
    fuzz::expect(!camera || camera->mac.size() == 17);
    return 0;
}
