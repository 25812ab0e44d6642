// SPDX-License-Identifier: Apache-2.0
#include "engine/capture_http.h"

#include "engine/capture_form.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto usualRealm = "streaming_server"_L1;

/// Header lines that say nothing about one camera: written by the firmware, the same on all of them.
bool isUsualHeader(const QString &line)
{
    static const QRegularExpression usual(
        u"^(cache-control|pragma): [a-z0-9=, -]{1,60}$|^connection: (close|keep-alive)$"
        "|^content-type: \\{type\\}$|^content-length: \\{length\\}$|^date: \\{date\\}$|^expires: (0|-1|\\{date\\})$"
        "|^accept-ranges: (bytes|none)$|^x-frame-options: (deny|sameorigin)$|^x-content-type-options: nosniff$"
        "|^x-xss-protection: [01](; *mode=block)?$|^vary: accept-encoding$"
        "|^server: (web server|boa/[0-9a-z.]{1,20}|(vivotek )?network camera( with pan/tilt)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return usual.match(line).hasMatch();
}

QStringList usualReplyHeaders()
{
    return {u"Cache-control: no-cache"_s, u"Pragma: no-cache"_s, u"Connection: close"_s, u"Content-type: {type}"_s,
        u"Content-length: {length}"_s, u"Date: {date}"_s, u"Server: Web Server"_s};
}

QStringList usualPageHeaders()
{
    return {u"Date: {date}"_s, u"Server: Web Server"_s, u"Connection: close"_s, u"Content-Type: {type}"_s};
}

/// The lines that may stay. A server's name that is not a usual one is replaced in its place.
QStringList keptHeaders(const QList<QByteArray> &seen)
{
    QStringList kept;
    for (const QByteArray &bytes : seen) {
        const QString line = QString::fromLatin1(bytes).trimmed();
        if (isUsualHeader(line))
            kept.append(line);
        else if (line.startsWith("server:"_L1, Qt::CaseInsensitive))
            kept.append(line.first(6) + u": Web Server"_s);
    }
    return kept;
}

/// A camera without a password shows no page of its own: the usual lines, with the name that its CGI gives.
QStringList pageHeadersLike(const QStringList &replyHeaders)
{
    QStringList lines = usualPageHeaders();
    for (const QString &line : replyHeaders) {
        if (line.startsWith("server: "_L1, Qt::CaseInsensitive))
            lines.replaceInStrings(u"Server: Web Server"_s, line);
    }
    return lines;
}

QString textType(const QByteArray &seen)
{
    static const QRegularExpression usual(u"^(text/(plain|html|javascript)|application/octet-stream)"
                                          "(; ?charset=[A-Za-z0-9-]{1,20})?$"_s);
    const QString type = QString::fromLatin1(seen).trimmed();
    return usual.match(type).hasMatch() ? type : u"text/plain"_s;
}

QString realm(const QByteArray &challenge)
{
    static const QStringList usual {QString(usualRealm), u"Network Camera"_s, u"Network Camera with Pan/Tilt"_s,
        u"Vivotek Network Camera"_s, u"Remote-Motion CCD Network Camera"_s};
    static const QRegularExpression quoted(u"realm=\"([^\"]*)\""_s);
    const QString seen = quoted.match(QString::fromLatin1(challenge)).captured(1);
    return usual.contains(seen) ? seen : QString(usualRealm);
}

QString loginStyle(const Snapshot &snapshot, const camera::HttpShape &shape)
{
    if (snapshot.has(u"network_http_authmode"_s))
        return u"by parameter"_s;
    const QByteArray challenge = shape.challenge.toLower();
    if (challenge.startsWith("basic") || snapshot.login == LoginScheme::Basic)
        return u"basic"_s;
    if (challenge.startsWith("digest") || snapshot.login == LoginScheme::Digest)
        return u"digest"_s;
    return shape.dotted ? u"basic"_s : u"digest"_s;
}

/// The qop came into use with the 8xxx.
QString digestStyle(Generation generation, const QByteArray &challenge)
{
    const bool seen = challenge.toLower().startsWith("digest");
    const bool hasQop = seen ? challenge.toLower().contains("qop=") : generation != Generation::Gen7;
    return hasQop ? u"RFC 2617"_s : u"RFC 2069"_s;
}

bool has(const Parameters &parameters, QLatin1StringView start)
{
    const auto first = parameters.lowerBound(QString(start));
    return first != parameters.end() && first.key().startsWith(start);
}

} // namespace

QJsonObject capturedHttp(const Snapshot &snapshot, const camera::HttpShape &shape)
{
    const QStringList seenReply = keptHeaders(shape.replyHeaders);
    const QStringList seenPage = keptHeaders(shape.pageHeaders);
    const QStringList reply = seenReply.isEmpty() ? usualReplyHeaders() : seenReply;
    const QStringList page = seenPage.isEmpty() ? pageHeadersLike(reply) : seenPage;
    return {{u"realm"_s, realm(shape.challenge)}, {u"replyHeaders"_s, QJsonArray::fromStringList(reply)},
        {u"pageHeaders"_s, QJsonArray::fromStringList(page)}, {u"textType"_s, textType(shape.textType)},
        {u"login"_s, loginStyle(snapshot, shape)},
        {u"digest"_s, digestStyle(generationOf(snapshot.parameters), shape.challenge)},
        {u"anonymous"_s, shape.anonymousAnswers ? u"answers"_s : u"asks for login"_s}, {u"requestBuffer"_s, 8191}};
}

QJsonObject capturedCgi(const Snapshot &snapshot, const camera::HttpShape &shape)
{
    const Generation generation = generationOf(snapshot.parameters);
    const bool isOld = generation == Generation::Gen7;
    QJsonObject directories {{u"anonymous"_s, 0}, {u"viewer"_s, 1}, {u"operator"_s, 4}, {u"admin"_s, 6}};
    if (generation != Generation::Gen9) {
        directories.insert(u"dido"_s, 1);
        directories.insert(u"camctrl"_s, 1);
    }
    QJsonArray endpoints {u"getparam"_s, u"setparam"_s, u"editaccount"_s, u"sysinfo"_s, u"syslog"_s, u"video.jpg"_s};
    if (!isOld)
        endpoints.append(u"getparam_cache"_s);
    if (has(snapshot.parameters, "ipfilter_"_L1) || snapshot.accessListType)
        endpoints.append(u"ipfilter"_s);
    // Password rules came with the firmware of 2020, and so did, in the profiles, the word ERR_INVALID.
    const bool saysInvalid = has(snapshot.parameters, "layout_defaultpassword"_L1);
    return {{u"answers"_s, shape.dotted ? u"dotted"_s : u"quoted"_s},
        {u"refusedValue"_s, saysInvalid ? u"ERR_INVALID"_s : u"keeps old"_s},
        {u"mixedNames"_s, isOld ? u"answers known"_s : u"refuses all"_s}, {u"directories"_s, directories},
        {u"endpoints"_s, endpoints}, {u"dottedNames"_s, isOld},
        {u"manualTimeNeedsIntervalZero"_s, generation == Generation::Gen9}};
}

QJsonObject capturedAccounts(const Parameters &parameters)
{
    const Generation generation = generationOf(parameters);
    const auto rule = [&parameters](QLatin1StringView part) {
        const QString number = parameters.value("layout_defaultpassword_"_L1 + part);
        return std::clamp(number.toInt(), 0, 32);
    };
    const QJsonObject rules {{u"minimum"_s, rule("minlength"_L1)}, {u"lower"_s, rule("lowercase"_L1) > 0},
        {u"upper"_s, rule("uppercase"_L1) > 0}, {u"digit"_s, rule("digit"_L1) > 0},
        {u"symbol"_s, rule("symbol"_L1) > 0}};
    return {{u"viewerWord"_s, viewerWordOf(parameters)},
        {u"reservedNames"_s, generation == Generation::Gen7 ? QJsonArray {u"user"_s} : QJsonArray()},
        {u"passwordRules"_s, rules}, {u"postOnly"_s, generation == Generation::Gen9},
        {u"needRootPassword"_s, has(parameters, "layout_defaultpassword"_L1)}};
}

QJsonObject capturedAccessList(const Snapshot &snapshot)
{
    // What the number stands for is known where the camera said it in words too.
    const int number = snapshot.capability(u"ipfilter_type"_s).value_or(0) == 0 ? 0 : 1;
    const bool isDeny = snapshot.accessListType == AccessListType::Deny;
    const bool isOld = generationOf(snapshot.parameters) == Generation::Gen7;
    return {{u"typeAnswer"_s, u"word"_s}, {u"governs"_s, isOld ? u"streams"_s : u"everything"_s},
        {u"allowNumber"_s, isDeny ? 1 - number : number}};
}

QJsonObject capturedRtsp(const Parameters &parameters, const camera::HttpShape &shape)
{
    const QString capability = parameters.value(u"capability_naudioin"_s);
    const bool hasAudio = capability.isEmpty() ? has(parameters, "audioin"_L1) : capability.toInt() > 0;
    return {{u"server"_s, u"RTSP Server"_s}, {u"realm"_s, realm(shape.challenge)},
        {u"paths"_s, QJsonArray {u"live.sdp"_s}}, {u"audio"_s, hasAudio}};
}

} // namespace engine
