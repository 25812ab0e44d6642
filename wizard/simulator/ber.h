// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace simulator {

/** One element of the Basic Encoding Rules (X.690), as far as SNMP uses them. */
struct BerItem
{
    quint8 tag = 0;
    QByteArray content;
};

/** Reads elements one after the other; every length is held against what is there. */
class BerReader
{
public:
    explicit BerReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<BerItem> next();
    /** The next element's content if it has this tag. */
    std::optional<QByteArray> next(quint8 tag);
    std::optional<qint32> nextInteger();

    bool atEnd() const { return m_at >= m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

QByteArray berItem(quint8 tag, const QByteArray &content);
QByteArray berInteger(qint64 value, quint8 tag = 0x02);

using ObjectId = QList<quint32>;
QByteArray berObjectId(const ObjectId &id);
std::optional<ObjectId> readObjectId(const QByteArray &content);

} // namespace simulator
