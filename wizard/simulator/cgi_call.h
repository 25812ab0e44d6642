// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/profile.h"
#include "simulator/text_request.h"

namespace simulator {

/** A request that found its CGI. */
struct CgiCall
{
    /** Without ".cgi": "getparam", "video.jpg". */
    QString endpoint;
    /** The level of the directory, at which the request runs whoever sent it. */
    int level = Admin;
    QList<Argument> arguments;
    bool isPost = false;
    bool isWrite = false;
};

/** The CGI that @p request names, where the camera has it and that directory's level may use it. */
std::optional<CgiCall> findCgi(const TextRequest &request, const CgiProfile &profile);

} // namespace simulator
