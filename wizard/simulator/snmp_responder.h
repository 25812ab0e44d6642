// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/ber.h"
#include "simulator/camera_state.h"
#include "simulator/datagram_port.h"

#include <QElapsedTimer>

namespace simulator {

/**
 * SNMP v1 and v2c (RFC 1157, 3416): GET, GETNEXT and a small GETBULK of the system group. Silent while `snmp_v2` is 0
 * and to a wrong community; communities are case-sensitive. Nothing can be set.
 */
class SnmpResponder
{
public:
    SnmpResponder(const CameraState &state, const QHostAddress &address);

    DatagramPort &port() { return m_port; }

    const DatagramPort &port() const { return m_port; }

    /** The answer to one datagram; empty for silence. */
    QByteArray answer(const QByteArray &datagram) const;

private:
    struct Object
    {
        ObjectId id;
        /** Encoded, with its tag. */
        QByteArray value;
    };

    struct Request
    {
        qint32 version = 0;
        QByteArray community;
        quint8 type = 0;
        qint32 id = 0;
        qint32 nonRepeaters = 0;
        qint32 maxRepetitions = 0;
        QList<ObjectId> names;
    };

    struct Reply
    {
        qint32 errorStatus = 0;
        qint32 errorIndex = 0;
        QByteArray bindings;
    };

    static std::optional<Request> parse(const QByteArray &datagram);
    bool admits(const QByteArray &community) const;
    QList<Object> objects() const;
    Reply lookUp(const Request &request) const;
    Reply bulk(const Request &request) const;

    const CameraState &m_state;
    QElapsedTimer m_up;
    DatagramPort m_port;
};

} // namespace simulator
