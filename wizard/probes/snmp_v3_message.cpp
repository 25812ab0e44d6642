// SPDX-License-Identifier: Apache-2.0
#include "probes/snmp_v3_message.h"

#include "probes/ber.h"

namespace probes {

namespace {

constexpr qint32 version3 = 3;
constexpr qint32 largestMessage = 65'507;
constexpr qint32 userSecurity = 3;
constexpr char reportable[] = "\x04";

QByteArray text(const QByteArray &content)
{
    return ber::item(ber::OctetString, content);
}

} // namespace

QByteArray snmpV3Discovery(qint32 id)
{
    const auto header = ber::integer(id) + ber::integer(largestMessage) + text(reportable) + ber::integer(userSecurity);
    const auto nobody = text({}) + ber::integer(0) + ber::integer(0) + text({}) + text({}) + text({});
    const auto pdu = ber::integer(id) + ber::integer(0) + ber::integer(0) + ber::item(ber::Sequence, {});
    const auto scoped = text({}) + text({}) + ber::item(ber::GetRequest, pdu);
    return ber::item(ber::Sequence,
        ber::integer(version3) + ber::item(ber::Sequence, header) + text(ber::item(ber::Sequence, nobody))
            + ber::item(ber::Sequence, scoped));
}

std::optional<QByteArray> snmpV3EngineIn(const QByteArray &datagram, qint32 id)
{
    const auto message = ber::Reader(datagram).next(ber::Sequence);
    if (!message)
        return std::nullopt;
    ber::Reader fields(*message);
    const auto version = fields.nextInteger();
    const auto header = fields.next(ber::Sequence);
    const auto security = fields.next(ber::OctetString);
    if (version != version3 || !header || !security || ber::Reader(*header).nextInteger() != id)
        return std::nullopt;
    const auto parameters = ber::Reader(*security).next(ber::Sequence);
    auto engine = parameters ? ber::Reader(*parameters).next(ber::OctetString) : std::nullopt;
    if (engine && engine->isEmpty())
        return std::nullopt;
    return engine;
}

} // namespace probes
