// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "discovery/doorstep_reply.h"
#include "discovery/heard.h"
#include "discovery/mdns_message.h"
#include "discovery/sighting_list.h"
#include "discovery/told_text.h"
#include "discovery/upnp_description.h"

using namespace discovery;
using Source = model::Sighting::Source;

static void expectShort(const QString &text)
{
    fuzz::expect(text.size() <= 64 && !text.contains(u'\n') && !text.contains(QChar(0)));
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const QHostAddress sender(quint32 {0xc0000207});
    SightingList list;
    for (const auto source : {Source::VivotekSearch, Source::Ssdp, Source::WsDiscovery, Source::Mdns}) {
        const auto all = heardIn(source, input, sender, 80);
        for (const Heard &heard : all) {
            expectShort(heard.sighting.name);
            expectShort(heard.sighting.model);
            fuzz::expect(heard.sighting.mac.isEmpty() || heard.sighting.mac.size() == 17);
            fuzz::expect(!heard.door || heard.door->address == sender);
            fuzz::expect(!heard.door || !heard.door->path.contains(' '));
            fuzz::expect(list.add(heard.sighting).has_value());
        }
    }
    fuzz::expect(list.devices().size() <= 64);
    if (const auto description = parseUpnpDescription(input)) {
        expectShort(description->name);
        expectShort(description->model);
    }
    if (const auto reply = parseDoorstepReply(input)) {
        expectShort(reply->server);
        fuzz::expect(reply->body.size() <= input.size());
    }
    if (const auto identity = identityTold(input))
        expectShort(identity->model);
    return 0;
}
