// SPDX-License-Identifier: Apache-2.0
#include "discovery/mdns_message.h"

#include "discovery/told_text.h"
#include "model/snapshot.h"

#include <QStringList>
#include <QtEndian>

namespace discovery {

using namespace Qt::Literals::StringLiterals;

namespace {

enum RecordType : quint16 { A = 1, Ptr = 12, Txt = 16, Srv = 33 };

constexpr qsizetype headerSize = 12;

/// Services that are asked for; the last two only cameras have.
constexpr const char *services[] {"_http._tcp", "_rtsp._tcp", "_axis-video._tcp", "_psia._tcp"};

/// Reads a message from front to back; once something does not fit, all that follows is absent.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    qsizetype at() const { return m_at; }

    void moveTo(qsizetype place) { m_at = place; }

    bool isGood() const { return m_isGood; }

    quint16 number()
    {
        if (!has(2))
            return 0;
        const auto value = qFromBigEndian<quint16>(m_bytes.constData() + m_at);
        m_at += 2;
        return value;
    }

    QByteArray take(qsizetype size)
    {
        if (!has(size))
            return {};
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }

    /// A name, followed through its pointers (RFC 1035 §4.1.4). Pointers lead backwards only, so that none is a loop.
    QByteArrayList name()
    {
        constexpr qsizetype mostLabels = 32;
        QByteArrayList labels;
        qsizetype after = -1;
        qsizetype lowest = m_at;
        while (has(1) && labels.size() <= mostLabels) {
            const auto length = static_cast<quint8>(m_bytes.at(m_at++));
            if (length == 0) {
                m_at = after < 0 ? m_at : after;
                return labels;
            }
            if (length < 64) {
                labels.append(take(length));
                continue;
            }
            if (!has(1))
                break;
            const qsizetype target = (length & 0x3f) * 256 + static_cast<quint8>(m_bytes.at(m_at++));
            after = after < 0 ? m_at : after;
            if (length < 0xc0 || target >= lowest)
                break;
            lowest = m_at = target;
        }
        m_isGood = false;
        return {};
    }

private:
    bool has(qsizetype size)
    {
        m_isGood = m_isGood && size <= m_bytes.size() - m_at;
        return m_isGood;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

struct Record
{
    QByteArrayList owner;
    quint16 type = 0;
    qsizetype begin = 0;
    qsizetype size = 0;
};

std::optional<Record> nextRecord(Reader &reader)
{
    Record record;
    record.owner = reader.name();
    record.type = reader.number();
    reader.take(6); // class, time to live
    record.size = reader.number();
    record.begin = reader.at();
    reader.take(record.size);
    return reader.isGood() ? std::optional(record) : std::nullopt;
}

bool isOf(const QByteArrayList &name, const QByteArray &service)
{
    return name.join('.').toLower().contains(service);
}

void takeService(const QByteArrayList &instance, MdnsReply &reply)
{
    if (instance.size() >= 4 && reply.name.isEmpty())
        reply.name = toldText(instance.first());
    reply.isCamera = reply.isCamera || isOf(instance, services[2]) || isOf(instance, services[3]);
}

void takeText(Reader &reader, const Record &record, MdnsReply &reply)
{
    while (reader.isGood() && reader.at() < record.begin + record.size) {
        const QByteArray line = reader.take(static_cast<quint8>(reader.take(1).append('\0').at(0)));
        const QByteArray key = line.left(line.indexOf('=')).toLower();
        if (key == "macaddress" || key == "mac")
            reply.mac = model::normalizedMac(QString::fromLatin1(line.mid(key.size() + 1)));
    }
}

void take(const QByteArray &bytes, const Record &record, MdnsReply &reply)
{
    Reader reader(bytes);
    reader.moveTo(record.begin);
    if (record.type == Ptr) {
        takeService(reader.name(), reply);
    } else if (record.type == Srv) {
        reader.take(4); // priority, weight
        const quint16 port = reader.number();
        if (isOf(record.owner, services[0]) && reply.httpPort == 0)
            reply.httpPort = port;
        takeService(record.owner, reply);
    } else if (record.type == Txt) {
        takeText(reader, record, reply);
    } else if (record.type == A && record.size == 4) {
        reply.address = QHostAddress(qFromBigEndian<quint32>(reader.take(4).constData()));
        if (reply.name.isEmpty())
            reply.name = toldText(record.owner.value(0));
    }
}

} // namespace

QByteArray mdnsQuestion(quint16 id)
{
    QByteArray question(headerSize, '\0');
    qToBigEndian(id, question.data());
    qToBigEndian(quint16(std::size(services)), question.data() + 4);
    for (const char *service : services) {
        const auto labels = QByteArray(service).split('.') << "local";
        for (const QByteArray &label : labels)
            question += static_cast<char>(label.size()) + label;
        question += QByteArray::fromHex("00000c0001"); // the root, PTR, IN
    }
    return question;
}

std::optional<MdnsReply> parseMdnsReply(const QByteArray &datagram)
{
    constexpr qsizetype longest = 9000;
    constexpr auto response = '\x80';
    if (datagram.size() < headerSize || datagram.size() > longest || (datagram.at(2) & response) == 0)
        return std::nullopt;
    Reader reader(datagram);
    reader.take(4);
    const int questions = reader.number();
    const int records = reader.number() + reader.number() + reader.number();
    for (int i = 0; i < questions && reader.isGood(); ++i) {
        reader.name();
        reader.take(4);
    }
    MdnsReply reply;
    for (int i = 0; i < records; ++i) {
        const auto record = nextRecord(reader);
        if (!record)
            break;
        take(datagram, *record, reply);
    }
    return reply == MdnsReply() ? std::nullopt : std::optional(reply);
}

} // namespace discovery
