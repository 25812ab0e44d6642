// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace simulator {

/** A request in the shape that HTTP and RTSP share. */
struct TextRequest
{
    QByteArray method;
    /** As sent; never decoded here. */
    QByteArray target;
    /** "HTTP/1.1", "RTSP/1.0" … */
    QByteArray version;
    /** Names in lower case; of a repeated header the last one counts. */
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    QString path() const;
    QByteArray query() const;
};

/** One `name=value` of a query or a form. */
struct Argument
{
    QString name;
    QString value;
    bool hasValue = false;
};

/** Takes `a=1&b` apart and decodes `+` and `%41`. */
QList<Argument> parseArguments(const QByteArray &form);

/** The value of the first argument of that name which has one. */
std::optional<QString> valueOf(const QList<Argument> &arguments, QLatin1StringView name);

struct ReaderLimits
{
    /** Boa of 2017 reads a request into 0x1FFF bytes. */
    qsizetype head = 8191;
    qsizetype body = 64 * 1024;
};

enum class ReadState { NeedsMore, Ready, Malformed, HeadTooLarge, BodyTooLarge };

/** Collects bytes from a peer and never keeps more than the limits allow. */
class RequestReader
{
public:
    explicit RequestReader(ReaderLimits limits);

    void append(const QByteArray &bytes) { m_buffer.append(bytes); }

    /** The head of the next request, as soon as it is complete and well-formed; nothing is taken. */
    std::optional<TextRequest> head() const;

    /** Everything behind that head, out of the buffer. */
    QByteArray takeBehindHead();

    /** On Ready the request is moved to @p request and its bytes are gone from the buffer. */
    ReadState take(TextRequest &request);

private:
    ReadState parseHead(const QByteArray &head, TextRequest &request) const;

    ReaderLimits m_limits;
    QByteArray m_buffer;
};

} // namespace simulator
