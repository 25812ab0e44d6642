// SPDX-License-Identifier: Apache-2.0
#include "simulator/snmp_responder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

enum Tag : quint8 { OctetString = 0x04, Null = 0x05, Oid = 0x06, Sequence = 0x30, TimeTicks = 0x43 };

enum Pdu : quint8 { Get = 0xa0, GetNext = 0xa1, Response = 0xa2, Set = 0xa3, GetBulk = 0xa5 };

enum Absent : quint8 { NoSuchObject = 0x80, EndOfMibView = 0x82 };

enum Error { NoSuchName = 2, NoAccess = 6 };

constexpr qint32 version1 = 0;
constexpr qint32 version2c = 1;
constexpr qsizetype mostNames = 32;

QByteArray binding(const ObjectId &name, const QByteArray &value)
{
    return berItem(Sequence, berObjectId(name) + value);
}

} // namespace

SnmpResponder::SnmpResponder(const CameraState &state, const QHostAddress &address)
    : m_state(state)
    , m_port(address, [this](const QNetworkDatagram &datagram) {
        if (const auto bytes = answer(datagram.data()); !bytes.isEmpty())
            m_port.send(bytes, datagram);
    })
{
    m_up.start();
}

QByteArray SnmpResponder::answer(const QByteArray &datagram) const
{
    const auto request = parse(datagram);
    if (!request || !admits(request->community))
        return {};
    const auto reply = request->type == GetBulk ? bulk(*request) : lookUp(*request);
    const auto pdu = berInteger(request->id) + berInteger(reply.errorStatus) + berInteger(reply.errorIndex)
        + berItem(Sequence, reply.bindings);
    return berItem(
        Sequence, berInteger(request->version) + berItem(OctetString, request->community) + berItem(Response, pdu));
}

std::optional<SnmpResponder::Request> SnmpResponder::parse(const QByteArray &datagram)
{
    const auto message = BerReader(datagram).next(Sequence);
    if (!message)
        return std::nullopt;
    BerReader reader(*message);
    const auto version = reader.nextInteger();
    const auto community = version ? reader.next(OctetString) : std::nullopt;
    const auto pdu = community ? reader.next() : std::nullopt;
    if (!pdu || (*version != version1 && *version != version2c))
        return std::nullopt;
    const auto isBulk = pdu->tag == GetBulk && *version == version2c;
    if (pdu->tag != Get && pdu->tag != GetNext && pdu->tag != Set && !isBulk)
        return std::nullopt;
    BerReader fields(pdu->content);
    const auto id = fields.nextInteger();
    const auto second = fields.nextInteger();
    const auto third = fields.nextInteger();
    const auto list = fields.next(Sequence);
    if (!id || !second || !third || !list)
        return std::nullopt;
    Request request {*version, *community, pdu->tag, *id, *second, *third, {}};
    for (BerReader bindings(*list); !bindings.atEnd();) {
        const auto item = bindings.next(Sequence);
        const auto encoded = item ? BerReader(*item).next(Oid) : std::nullopt;
        const auto name = encoded ? readObjectId(*encoded) : std::nullopt;
        if (!name || request.names.size() >= mostNames)
            return std::nullopt;
        request.names.append(*name);
    }
    return request;
}

bool SnmpResponder::admits(const QByteArray &community) const
{
    if (!m_state.store.isOn(u"snmp_v2"_s) && !m_state.faults.has(FaultKind::LieSnmp))
        return false;
    const auto readOnly = m_state.store.value(u"snmp_rocommunity"_s).toUtf8();
    const auto readWrite = m_state.store.value(u"snmp_rwcommunity"_s).toUtf8();
    return !community.isEmpty() && (community == readOnly || community == readWrite);
}

QList<SnmpResponder::Object> SnmpResponder::objects() const
{
    const auto text = [&](const QString &name) { return berItem(OctetString, m_state.store.value(name).toUtf8()); };
    const auto id = [](quint32 object) { return ObjectId {1, 3, 6, 1, 2, 1, 1, object, 0}; };
    const auto description = m_state.store.value(u"system_info_modelname"_s) + u" Network Camera, firmware "_s
        + m_state.store.value(u"system_info_firmwareversion"_s);
    return {{id(1), berItem(OctetString, description.toUtf8())}, {id(2), berObjectId({1, 3, 6, 1, 4, 1, 23465})},
        {id(3), berInteger(m_up.elapsed() / 10, TimeTicks)}, {id(4), text(u"snmp_syscontact"_s)},
        {id(5), text(u"system_hostname"_s)}, {id(6), text(u"snmp_syslocation"_s)}, {id(7), berInteger(72)}};
}

SnmpResponder::Reply SnmpResponder::lookUp(const Request &request) const
{
    const auto known = objects();
    const auto isNext = request.type == GetNext;
    Reply reply;
    for (qsizetype i = 0; i < request.names.size(); ++i) {
        const auto &name = request.names[i];
        const auto found = std::find_if(known.begin(), known.end(),
            [&](const Object &object) { return isNext ? name < object.id : name == object.id; });
        if (request.type == Set || (found == known.end() && request.version == version1)) {
            reply.errorStatus = request.type == Set && request.version == version2c ? NoAccess : NoSuchName;
            reply.errorIndex = qint32(i) + 1;
            break;
        }
        reply.bindings += found != known.end() ? binding(found->id, found->value)
                                               : binding(name, berItem(isNext ? EndOfMibView : NoSuchObject, {}));
    }
    if (reply.errorStatus != 0) {
        // RFC 1157 4.1.2: on an error the names come back as they were asked.
        reply.bindings.clear();
        for (const auto &name : request.names)
            reply.bindings += binding(name, berItem(Null, {}));
    }
    return reply;
}

SnmpResponder::Reply SnmpResponder::bulk(const Request &request) const
{
    const auto known = objects();
    const auto single = qBound(0, request.nonRepeaters, qint32(request.names.size()));
    const auto rounds = qBound(0, request.maxRepetitions, 10);
    Reply reply;
    for (qsizetype i = 0; i < request.names.size(); ++i) {
        auto name = request.names[i];
        for (int round = 0; round < (i < single ? 1 : rounds); ++round) {
            const auto found =
                std::find_if(known.begin(), known.end(), [&](const Object &object) { return name < object.id; });
            if (found == known.end()) {
                reply.bindings += binding(name, berItem(EndOfMibView, {}));
                break;
            }
            reply.bindings += binding(found->id, found->value);
            name = found->id;
        }
    }
    return reply;
}

} // namespace simulator
