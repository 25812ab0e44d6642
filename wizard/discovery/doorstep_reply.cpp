// SPDX-License-Identifier: Apache-2.0
#include "discovery/doorstep_reply.h"

#include "discovery/told_text.h"

namespace discovery {

using namespace Qt::Literals::StringLiterals;

std::optional<DoorstepReply> parseDoorstepReply(const QByteArray &bytes)
{
    constexpr qsizetype longest = 64 * 1024;
    if (bytes.size() > longest || !bytes.startsWith("HTTP/1."))
        return std::nullopt;
    qsizetype gap = 4;
    qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        gap = 2;
        end = bytes.indexOf("\n\n");
    }
    const QByteArray head = end < 0 ? bytes : bytes.first(end);
    DoorstepReply reply;
    reply.status = head.mid(9, 3).toInt();
    if (end >= 0)
        reply.body = bytes.mid(end + gap);
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.left(7).toLower() == "server:" && reply.server.isEmpty())
            reply.server = toldText(line.mid(7));
    }
    return reply;
}

std::optional<model::Identity> identityTold(const QByteArray &body)
{
    constexpr qsizetype mostLines = 256;
    model::Parameters parameters;
    QString version;
    const auto lines = body.split('\n').mid(0, mostLines);
    for (const QByteArray &line : lines) {
        const auto mark = line.indexOf('=');
        if (mark <= 0)
            continue;
        QByteArray value = line.mid(mark + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('\'') && value.endsWith('\''))
            value = value.sliced(1, value.size() - 2);
        const QString name = QString::fromLatin1(line.first(mark).trimmed()).replace(u'.', u'_');
        if (name == "Model"_L1)
            version = toldText(value);
        else if (name.startsWith("system_"_L1) || name == "network_macaddress"_L1)
            parameters.insert(name, toldText(value));
    }
    model::Identity identity = model::identityFrom(parameters);
    if (identity.firmware.isEmpty())
        identity.firmware = version;
    // "FD9387-VVTK-0122b": the model stands in front.
    if (identity.model.isEmpty())
        identity.model = version.section(u'-', 0, 0);
    return identity == model::Identity() ? std::nullopt : std::optional(identity);
}

} // namespace discovery
