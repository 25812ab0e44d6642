// SPDX-License-Identifier: Apache-2.0
#include "simulator/profile_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr qsizetype mostParameters = 20'000;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const auto items = value.toArray();
    for (const auto &item : items)
        list.append(item.toString());
    return list;
}

/** `security_user_i{1..20}_name` stands for twenty names; the braces may occur once. */
QStringList expanded(const QString &pattern)
{
    static const QRegularExpression braces(u"\\{(\\d{1,2})\\.\\.(\\d{1,2})\\}"_s);
    const auto match = braces.match(pattern);
    if (!match.hasMatch())
        return {pattern};
    QStringList names;
    for (auto n = match.captured(1).toInt(); n <= match.captured(2).toInt(); ++n)
        names.append(QString(pattern).replace(match.capturedStart(), match.capturedLength(), QString::number(n)));
    return names;
}

} // namespace

ProfileReader::ProfileReader(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        fail(u"line %1: %2"_s.arg(line).arg(error.errorString()));
    }
    m_root = document.object();
}

tl::expected<Profile, QString> ProfileReader::read()
{
    Profile profile;
    checkKeys(m_root,
        {u"schema"_s, u"name"_s, u"title"_s, u"generation"_s, u"bootSeconds"_s, u"clock"_s, u"http"_s, u"cgi"_s,
            u"accounts"_s, u"accessList"_s, u"rtsp"_s, u"onvif"_s, u"parameters"_s},
        u"the profile"_s);
    if (m_root["schema"_L1].toString() != "camlock-practice-camera/1"_L1)
        fail(u"\"schema\" is not \"camlock-practice-camera/1\""_s);
    profile.name = m_root["name"_L1].toString();
    profile.title = m_root["title"_L1].toString();
    profile.generation = m_root["generation"_L1].toString();
    profile.bootSeconds = m_root["bootSeconds"_L1].toInt(30);
    const auto clock = part(u"clock"_s, {u"start"_s, u"restartsAtReboot"_s});
    profile.clockStart = QDateTime::fromString(clock["start"_L1].toString(), Qt::ISODate);
    profile.clockRestartsAtReboot = clock["restartsAtReboot"_L1].toBool();
    if (!profile.clockStart.isValid())
        fail(u"\"start\" in \"clock\" is not a time"_s);
    readHttp(profile.http);
    readCgi(profile.cgi);
    readAccounts(profile.accounts);
    if (m_root.contains("accessList"_L1))
        readAccessList(profile.accessList);
    readRtsp(profile.rtsp);
    if (m_root.contains("onvif"_L1))
        readOnvif(profile.onvif.emplace());
    const auto parameters = m_root["parameters"_L1].toArray();
    for (const auto &entry : parameters)
        readParameter(entry, profile.parameters);
    if (profile.factoryValue(u"system_info_modelname"_s).isEmpty())
        fail(u"\"system_info_modelname\" is missing among the parameters"_s);
    if (!m_error.isEmpty())
        return tl::make_unexpected(m_error);
    return profile;
}

void ProfileReader::readHttp(HttpProfile &http)
{
    const auto object = part(u"http"_s,
        {u"realm"_s, u"replyHeaders"_s, u"pageHeaders"_s, u"textType"_s, u"login"_s, u"digest"_s, u"anonymous"_s,
            u"requestBuffer"_s});
    http.realm = object["realm"_L1].toString(u"streaming_server"_s);
    http.replyHeaders = strings(object["replyHeaders"_L1]);
    http.pageHeaders = strings(object["pageHeaders"_L1]);
    http.textType = object["textType"_L1].toString(u"text/plain"_s);
    http.login = LoginStyle(choice(object, u"login"_s, {u"by parameter"_s, u"basic"_s, u"digest"_s}));
    http.digest = DigestStyle(choice(object, u"digest"_s, {u"RFC 2069"_s, u"RFC 2617"_s}));
    http.anonymous = AnonymousStyle(choice(object, u"anonymous"_s, {u"answers"_s, u"asks for login"_s}));
    http.requestBuffer = qBound(1024, object["requestBuffer"_L1].toInt(8191), 64 * 1024);
}

void ProfileReader::readCgi(CgiProfile &cgi)
{
    const auto object = part(u"cgi"_s,
        {u"answers"_s, u"refusedValue"_s, u"mixedNames"_s, u"directories"_s, u"endpoints"_s, u"dottedNames"_s,
            u"manualTimeNeedsIntervalZero"_s});
    cgi.answers = AnswerStyle(choice(object, u"answers"_s, {u"quoted"_s, u"dotted"_s}));
    cgi.refusedValue = RefusalStyle(choice(object, u"refusedValue"_s, {u"keeps old"_s, u"ERR_INVALID"_s}));
    cgi.mixedNames = MixedNames(choice(object, u"mixedNames"_s, {u"refuses all"_s, u"answers known"_s}));
    cgi.endpoints = strings(object["endpoints"_L1]);
    cgi.dottedNames = object["dottedNames"_L1].toBool();
    cgi.manualTimeNeedsIntervalZero = object["manualTimeNeedsIntervalZero"_L1].toBool();
    const auto directories = object["directories"_L1].toObject();
    for (auto it = directories.begin(); it != directories.end(); ++it)
        cgi.directories.insert(it.key(), it.value().toInt(Admin));
}

void ProfileReader::readAccounts(AccountProfile &accounts)
{
    const auto object = part(u"accounts"_s,
        {u"viewerWord"_s, u"reservedNames"_s, u"passwordRules"_s, u"postOnly"_s, u"needRootPassword"_s,
            u"passwordFirst"_s});
    accounts.viewerWord = object["viewerWord"_L1].toString(u"viewer"_s);
    accounts.reservedNames = strings(object["reservedNames"_L1]);
    accounts.postOnly = object["postOnly"_L1].toBool();
    accounts.needRootPassword = object["needRootPassword"_L1].toBool();
    accounts.passwordFirst = object["passwordFirst"_L1].toBool();
    const auto rules = object["passwordRules"_L1].toObject();
    accounts.passwordRules = {.minimum = rules["minimum"_L1].toInt(),
        .lower = rules["lower"_L1].toBool(),
        .upper = rules["upper"_L1].toBool(),
        .digit = rules["digit"_L1].toBool(),
        .symbol = rules["symbol"_L1].toBool()};
}

void ProfileReader::readAccessList(AccessListProfile &accessList)
{
    const auto object = part(u"accessList"_s, {u"typeAnswer"_s, u"governs"_s, u"allowNumber"_s});
    accessList.typeAnswer = TypeAnswer(choice(object, u"typeAnswer"_s, {u"word"_s, u"name and word"_s}));
    accessList.governs = Governs(choice(object, u"governs"_s, {u"everything"_s, u"streams"_s}));
    accessList.allowNumber = qBound(0, object["allowNumber"_L1].toInt(), 1);
}

void ProfileReader::readRtsp(RtspProfile &rtsp)
{
    const auto object =
        part(u"rtsp"_s, {u"server"_s, u"realm"_s, u"paths"_s, u"audio"_s, u"httpTunnel"_s, u"fullStatus"_s});
    rtsp.server = object["server"_L1].toString();
    rtsp.realm = object["realm"_L1].toString(u"streaming_server"_s);
    rtsp.paths = strings(object["paths"_L1]);
    rtsp.audio = object["audio"_L1].toBool();
    rtsp.httpTunnel = object["httpTunnel"_L1].toBool();
    rtsp.fullStatus = object["fullStatus"_L1].toInt() == 503 ? 503 : 453;
}

void ProfileReader::readOnvif(OnvifProfile &onvif)
{
    const auto object = part(u"onvif"_s, {u"notAuthorized"_s});
    onvif.notAuthorized = object["notAuthorized"_L1].toInt();
    if (onvif.notAuthorized != 400 && onvif.notAuthorized != 401)
        fail(u"\"notAuthorized\" in \"onvif\" is neither 400 nor 401"_s);
}

void ProfileReader::readParameter(const QJsonValue &entry, QList<Parameter> &parameters)
{
    static const QRegularExpression plainName(u"^[A-Za-z0-9_]{1,128}$"_s);
    const auto object = entry.toObject();
    const auto pattern = object["name"_L1].toString();
    const auto where = u"the parameter \"%1\""_s.arg(pattern);
    checkKeys(object, {u"name"_s, u"value"_s, u"get"_s, u"set"_s, u"rule"_s}, where);
    const auto rule = ValueRule::parse(object["rule"_L1].toString(u"any"_s));
    if (!rule)
        fail(where + u": "_s + rule.error());
    const auto names = expanded(pattern);
    for (const auto &name : names) {
        if (!plainName.match(name).hasMatch())
            fail(where + u" has no usable name"_s);
        parameters.append({name, object["value"_L1].toString(), object["get"_L1].toInt(Admin),
            object["set"_L1].toInt(Internal), rule.value_or(ValueRule())});
    }
    if (parameters.size() > mostParameters)
        fail(u"there are too many parameters"_s);
}

QJsonObject ProfileReader::part(const QString &key, const QStringList &knownKeys)
{
    const auto object = m_root[key].toObject();
    if (object.isEmpty())
        fail(u"\"%1\" is missing"_s.arg(key));
    checkKeys(object, knownKeys, u"\"%1\""_s.arg(key));
    return object;
}

void ProfileReader::checkKeys(const QJsonObject &object, const QStringList &known, const QString &where)
{
    const auto keys = object.keys();
    for (const auto &key : keys) {
        if (!known.contains(key))
            fail(u"%1 has an unknown key \"%2\""_s.arg(where, key));
    }
}

int ProfileReader::choice(const QJsonObject &object, const QString &key, const QStringList &words)
{
    const auto index = words.indexOf(object[key].toString());
    if (index < 0)
        fail(u"\"%1\" is none of %2"_s.arg(key, words.join(u", "_s)));
    return int(qMax(index, 0));
}

void ProfileReader::fail(const QString &reason)
{
    if (m_error.isEmpty())
        m_error = reason;
}

} // namespace simulator
