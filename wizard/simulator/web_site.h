// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/account_cgi.h"
#include "simulator/doorkeeper.h"
#include "simulator/ipfilter_cgi.h"
#include "simulator/mishap_player.h"

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

/** A page that a part of the camera brings along. */
struct Page
{
    int level = Admin;
    std::function<HttpReply(const TextRequest &, LoggedRequest &)> answer;
};

struct ServedRequest
{
    HttpReply reply;
    LoggedRequest log;
};

/** The camera's web site: paths, logins, CGIs. Knows nothing of sockets. */
class WebSite
{
public:
    WebSite(CameraState &state, Accounts &accounts);

    ServedRequest serve(const TextRequest &request, Wire wire);

    /** Adds a page that needs a login of its level: none for `Anonymous`, or while root has no password. */
    void setPage(const QString &path, const Page &page) { m_pages.insert(path, page); }

    int failedLogins() const { return m_door.failedLogins(); }

private:
    std::optional<CgiCall> findCgi(const TextRequest &request) const;
    HttpReply serveCgi(const TextRequest &request, const CgiCall &call, LoggedRequest &log);
    HttpReply servePage(const TextRequest &request, LoggedRequest &log);
    HttpReply run(const CgiCall &call);
    HttpReply systemInformation() const;

    /** Where the camera insists on a root password before anything else is set. */
    bool isTooEarly(const CgiCall &call) const;
    bool needsLogin(const CgiCall &call) const;
    /** True if the request may go on; notes the account in @p log. */
    bool admits(const TextRequest &request, int level, LoggedRequest &log);
    HttpReply askForLogin(const TextRequest &request);
    DoorRules doorRules() const;
    bool drops(FaultKind kind, const CgiCall &call);

    CameraState &m_state;
    Accounts &m_accounts;
    ParameterCgi m_parameters;
    AccountCgi m_accountCgi;
    IpfilterCgi m_ipfilterCgi;
    MishapPlayer m_mishaps;
    Doorkeeper m_door;
    QHash<QString, Page> m_pages;
    QByteArray m_snapshot;
    int m_carriedOut = 0;
};

} // namespace simulator
