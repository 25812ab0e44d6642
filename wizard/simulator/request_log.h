// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace simulator {

/** How a request came. */
enum class Wire { Plain, Tls };

struct LoggedArgument
{
    QString name;
    /** "(secret)" where the name says that the value opens something. */
    QString value;
};

/** One HTTP or RTSP request as the camera saw it. Holds no password, no nonce and no query string. */
struct LoggedRequest
{
    /** The computer's time, not the camera's. */
    QDateTime at;
    /** "http", "https" for a web request that came inside TLS, or "rtsp", through a tunnel too. */
    QString service;
    QString peer;
    QString method;
    QString path;
    /** The SOAP operation of an ONVIF request: "GetCertificates"; else empty. */
    QString operation;
    /** What the client sent as `Authorization`: "none", "basic" or "digest"; "wsse" for a WS-Security header. */
    QString scheme = QStringLiteral("none");
    /** The account that was let in; empty when none was needed, or none fitted. */
    QString user;
    QList<LoggedArgument> arguments;
    /** True if it got past the login and asked for a change. */
    bool isWrite = false;
    /** 0 if no reply was sent. */
    int status = 0;
};

/** True for names whose values must never be shown: `*pass*`, `*pw*`, `*key*`, `*community*`. */
bool isSecretName(const QString &name);

} // namespace simulator
