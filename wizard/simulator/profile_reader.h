// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/profile.h"

#include <QJsonObject>

namespace simulator {

/** Reads the JSON form of a profile (`"schema": "camlock-practice-camera/1"`) and remembers the first thing wrong. */
class ProfileReader
{
public:
    explicit ProfileReader(const QByteArray &json);

    tl::expected<Profile, QString> read();

private:
    void readHttp(HttpProfile &http);
    void readCgi(CgiProfile &cgi);
    void readAccounts(AccountProfile &accounts);
    void readAccessList(AccessListProfile &accessList);
    void readRtsp(RtspProfile &rtsp);
    void readOnvif(OnvifProfile &onvif);
    void readParameter(const QJsonValue &entry, QList<Parameter> &parameters);

    QJsonObject part(const QString &key, const QStringList &knownKeys);
    void checkKeys(const QJsonObject &object, const QStringList &known, const QString &where);
    int choice(const QJsonObject &object, const QString &key, const QStringList &words);
    void fail(const QString &reason);

    QJsonObject m_root;
    QString m_error;
};

} // namespace simulator
