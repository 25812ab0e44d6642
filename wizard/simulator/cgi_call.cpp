// SPDX-License-Identifier: Apache-2.0
#include "simulator/cgi_call.h"

#include "simulator/ipfilter_cgi.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

std::optional<CgiCall> findCgi(const TextRequest &request, const CgiProfile &profile)
{
    const auto parts = request.path().split(u'/');
    if (parts.size() != 4 || parts[1] != "cgi-bin"_L1 || !profile.directories.contains(parts[2]))
        return std::nullopt;
    CgiCall call;
    call.endpoint = parts[3];
    if (call.endpoint.endsWith(".cgi"_L1))
        call.endpoint.chop(4);
    else if (call.endpoint != "video.jpg"_L1)
        return std::nullopt;
    const auto isCacheOfNobody = call.endpoint == "getparam_cache"_L1 && parts[2] == "anonymous"_L1;
    if (!profile.endpoints.contains(call.endpoint) || isCacheOfNobody)
        return std::nullopt;
    call.level = profile.directories.value(parts[2]);
    const QStringList adminOnly {u"editaccount"_s, u"ipfilter"_s, u"syslog"_s, u"upgrade"_s};
    if (adminOnly.contains(call.endpoint) && call.level < Admin)
        return std::nullopt;
    if (call.endpoint == "video.jpg"_L1 && call.level < Viewer)
        return std::nullopt;
    call.isPost = request.method == "POST";
    call.arguments = parseArguments(request.query());
    if (call.isPost)
        call.arguments += parseArguments(request.body);
    call.isWrite = call.endpoint == "setparam"_L1 || call.endpoint == "editaccount"_L1
        || (call.endpoint == "upgrade"_L1 && call.isPost)
        || (call.endpoint == "ipfilter"_L1 && IpfilterCgi::isWrite(call.arguments));
    return call;
}

} // namespace simulator
