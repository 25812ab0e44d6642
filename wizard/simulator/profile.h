// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/value_rule.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace simulator {

/** Security levels of the URL commands; `Internal` is what nobody outside may read or write. */
enum Level { Anonymous = 0, Viewer = 1, Operator = 4, Admin = 6, Internal = 7 };

struct Parameter
{
    QString name;
    QString value;
    int getLevel = Admin;
    int setLevel = Internal;
    ValueRule rule;
};

/** How the camera asks for a login over HTTP: by `network_http_authmode`, or always in one way. */
enum class LoginStyle { ByParameter, Basic, Digest };
/** RFC 2069 has no qop; RFC 2617 offers qop="auth". */
enum class DigestStyle { Rfc2069, Rfc2617 };
enum class AnonymousStyle { Answers, AsksForLogin };
/** `name='value'`, or the oldest `group.name=value`. */
enum class AnswerStyle { Quoted, Dotted };
/** What a value out of its range leads to: the old one is echoed, or the word ERR_INVALID. */
enum class RefusalStyle { KeepsOld, SaysErrInvalid };
/** Known and unknown names in one request: nothing is done, or the known part is. */
enum class MixedNames { RefusesAll, AnswersKnown };

struct HttpProfile
{
    QString realm;
    /** Header lines after the status, in order; `{type} {length} {date}` are filled in. */
    QStringList replyHeaders;
    /** The same for the pages built into the web server (401, 404 …). */
    QStringList pageHeaders;
    QString textType;
    LoginStyle login = LoginStyle::ByParameter;
    DigestStyle digest = DigestStyle::Rfc2617;
    AnonymousStyle anonymous = AnonymousStyle::Answers;
    int requestBuffer = 8191;
};

struct CgiProfile
{
    AnswerStyle answers = AnswerStyle::Quoted;
    RefusalStyle refusedValue = RefusalStyle::KeepsOld;
    MixedNames mixedNames = MixedNames::RefusesAll;
    /** Level directory → level its requests run at. */
    QMap<QString, int> directories;
    QStringList endpoints;
    /** True where `group.name` is understood beside `group_name`. */
    bool dottedNames = false;
    /** True where `system_datetime` is ignored as long as `system_updateinterval` is not 0. */
    bool manualTimeNeedsIntervalZero = false;
};

struct PasswordRules
{
    int minimum = 0;
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool symbol = false;

    bool accept(const QString &password) const;
};

struct AccountProfile
{
    /** `viewer` up to 8xxx, `view` from 9xxx. */
    QString viewerWord;
    QStringList reservedNames;
    PasswordRules passwordRules;
    bool postOnly = false;
    /** True where other accounts can be added only once root has a password. */
    bool needRootPassword = false;
    /** True where nothing can be set before root has a password. */
    bool passwordFirst = false;
};

/** What `ipfilter.cgi?type` is answered: `allow`, or `type=allow`. No manual shows it. */
enum class TypeAnswer { Word, NameAndWord };
/** On 7xxx the access list concerns streaming clients, not the web pages (IP7131 p32). */
enum class Governs { Everything, Streams };

struct AccessListProfile
{
    TypeAnswer typeAnswer = TypeAnswer::Word;
    Governs governs = Governs::Everything;
    /** What `ipfilter_type` reads while only the listed are let in: 0 or 1, the memories differ. */
    int allowNumber = 0;
};

struct RtspProfile
{
    QString server;
    QString realm;
    /** Used where no `network_rtsp_s<n>_accessname` exists. */
    QStringList paths;
    bool audio = true;
    /** True where RTSP can be tunnelled through the web server. */
    bool httpTunnel = false;
    /** What a DESCRIBE is answered that would be one stream too many: 453 or 503. */
    int fullStatus = 453;
};

/** The ONVIF device service, where the camera has it. */
struct OnvifProfile
{
    /** HTTP status of a refused login: 400, on some 401. */
    int notAuthorized = 400;
};

/** Everything that makes one practice camera differ from another; see resources/practice_cameras/README.md. */
struct Profile
{
    QString name;
    QString title;
    QString generation;
    int bootSeconds = 30;
    QDateTime clockStart;
    bool clockRestartsAtReboot = false;
    HttpProfile http;
    CgiProfile cgi;
    AccountProfile accounts;
    AccessListProfile accessList;
    RtspProfile rtsp;
    std::optional<OnvifProfile> onvif;
    QList<Parameter> parameters;

    QString factoryValue(const QString &parameter) const;
};

/** Names of the profiles that come with the program; the first is the default. */
QStringList profileNames();

struct ProfileSummary
{
    QString name;
    QString title;
    QString model;
    QString firmware;
};

/** The built-in profiles in the same order. */
QList<ProfileSummary> profileSummaries();

/** A built-in profile by name, or one from a file by its path. The error is a sentence for people. */
tl::expected<Profile, QString> loadProfile(const QString &nameOrPath);

tl::expected<Profile, QString> parseProfile(const QByteArray &json);

} // namespace simulator
