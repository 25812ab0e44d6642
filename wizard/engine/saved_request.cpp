// SPDX-License-Identifier: Apache-2.0
#include "engine/saved_request.h"

#include "trust/site_ca.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static QString baseFor(const QString &dataFolder, const QString &mac)
{
    const QString name = mac.isEmpty() ? u"camera"_s : QString(mac).remove(u':');
    return QDir(dataFolder).filePath(u"requests/"_s + name);
}

static Done write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(Error::Kind::Internal, u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    return {};
}

Result<QString> saveRequest(const QString &dataFolder, const Identity &camera, const camera::SigningRequest &request)
{
    const QString base = baseFor(dataFolder, camera.mac);
    QDir().mkpath(QDir(dataFolder).filePath(u"requests"_s));
    const QJsonObject key {{u"model"_s, camera.model}, {u"mac"_s, camera.mac},
        {u"certificateId"_s, request.certificateId}, {u"request"_s, QString::fromLatin1(request.der.toBase64())}};
    Done done = write(base + u".json"_s, QJsonDocument(key).toJson());
    if (done)
        done = write(base + u".csr"_s, trust::requestPem(request.der));
    if (!done)
        return tl::unexpected(done.error());
    return base + u".csr"_s;
}

Result<camera::SigningRequest> loadRequest(const QString &dataFolder, const QString &mac)
{
    QFile file(baseFor(dataFolder, mac) + u".json"_s);
    if (!file.exists()) {
        return fail(Error::Kind::NotSupported,
            u"No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one."_s);
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Internal, u"%1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
    const QJsonObject key = QJsonDocument::fromJson(file.readAll()).object();
    camera::SigningRequest request {
        key["certificateId"_L1].toString(), QByteArray::fromBase64(key["request"_L1].toString().toLatin1())};
    if (request.certificateId.isEmpty() || request.der.isEmpty())
        return fail(Error::Kind::Internal, u"%1 is damaged. Let Camlock make a new request."_s.arg(file.fileName()));
    return request;
}

} // namespace engine
