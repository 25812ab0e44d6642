// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>

/// As much of the Basic Encoding Rules (X.690) as SNMP v1 and v2c need (RFC 1157 §4).
namespace probes::ber {

enum Tag : quint8 {
    Integer = 0x02,
    OctetString = 0x04,
    Null = 0x05,
    ObjectId = 0x06,
    Sequence = 0x30,
    GetRequest = 0xa0,
    GetResponse = 0xa2,
};

QByteArray item(quint8 tag, const QByteArray &content);
QByteArray integer(qint32 value);

struct Item
{
    quint8 tag = 0;
    QByteArray content;
};

/// Takes elements off the front of bytes that anybody may have sent: a length that does not fit ends the reading.
class Reader
{
public:
    explicit Reader(QByteArray bytes)
        : m_rest(std::move(bytes))
    {
    }

    std::optional<Item> next();
    std::optional<QByteArray> next(Tag tag); ///< absent if the next element is of another kind
    std::optional<qint32> nextInteger();

    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArray m_rest;
};

} // namespace probes::ber
