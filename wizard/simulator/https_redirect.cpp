// SPDX-License-Identifier: Apache-2.0
#include "simulator/https_redirect.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/** The name that the client calls the camera by, without a port. */
QString askedHost(const CameraState &state, const TextRequest &request)
{
    static const QRegularExpression host(u"^(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9.-]+)(:[0-9]+)?$"_s);
    const auto match = host.match(QString::fromLatin1(request.headers.value("host")));
    return match.hasMatch() ? match.captured(1) : state.host;
}

} // namespace

std::optional<HttpReply> httpsRedirect(const CameraState &state, const TextRequest &request)
{
    constexpr quint16 usualPort = 443;
    if (!state.store.isOn(u"https_policy"_s) || state.httpsPort == 0 || state.faults.has(FaultKind::LieHttpsOnly))
        return std::nullopt;
    const auto port = state.httpsPort == usualPort ? QString() : u":%1"_s.arg(state.httpsPort);
    const auto target = request.target.startsWith('/') ? QString::fromLatin1(request.target) : u"/"_s;
    auto reply = redirectReply(u"https://"_s + askedHost(state, request) + port + target);
    if (state.profile.generation == "9xxx"_L1)
        reply.status = 301;
    return reply;
}

} // namespace simulator
