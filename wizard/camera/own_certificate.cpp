// SPDX-License-Identifier: Apache-2.0
#include "camera/own_certificate.h"

#include <QSslCertificate>

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

namespace {

constexpr auto publicKey = "/setup/publickey.cert";
constexpr qsizetype longestCertificate = 64 * 1024;

/// PEM or DER, whatever the name of the file says.
model::Result<QByteArray> judge(const HttpReply &reply)
{
    if (reply.status == 404)
        return model::fail(Kind::NotSupported, u"The camera has no certificate of its own."_s);
    if (reply.status != 200)
        return tl::unexpected(Conversation::errorForStatus(reply));
    const bool isPem = reply.body.contains("-----BEGIN CERTIFICATE-----");
    const QSslCertificate certificate(reply.body, isPem ? QSsl::Pem : QSsl::Der);
    if (reply.cutShort || certificate.isNull())
        return model::fail(Kind::BadReply, u"What the camera gives out as its certificate is none."_s);
    return certificate.toDer();
}

} // namespace

void readOwnCertificate(Conversation &conversation, std::function<void(model::Result<QByteArray>)> then)
{
    conversation.get(
        publicKey,
        [then](const model::Result<HttpReply> &reply) {
            then(reply ? judge(*reply) : model::Result<QByteArray>(tl::unexpected(reply.error())));
        },
        longestCertificate);
}

} // namespace camera
