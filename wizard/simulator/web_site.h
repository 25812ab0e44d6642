// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/account_cgi.h"
#include "simulator/cgi_call.h"
#include "simulator/doorkeeper.h"
#include "simulator/ipfilter_cgi.h"
#include "simulator/mishap_player.h"
#include "simulator/upgrade_cgi.h"

namespace simulator {

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

/** A request whose body is too large to keep, by its head. */
struct BegunUpload
{
    CgiCall call;
    LoggedRequest log;
    /** What it is answered at once where its body is not wanted. */
    std::optional<HttpReply> refusal;
};

/** The camera's web site: paths, logins, CGIs. Knows nothing of sockets. */
class WebSite
{
public:
    WebSite(CameraState &state, Accounts &accounts);

    ServedRequest serve(const TextRequest &request, Wire wire);

    /** True for a request that has its own way: `beginUpload`, and `endUpload` when all of the body was there. */
    bool isUpload(const TextRequest &head) const;
    BegunUpload beginUpload(const TextRequest &head, Wire wire);
    ServedRequest endUpload(const BegunUpload &upload, const std::optional<QString> &firmware);

    /** Adds a page that needs a login of its level: none for `Anonymous`, or while root has no password. */
    void setPage(const QString &path, const Page &page) { m_pages.insert(path, page); }

    int failedLogins() const { return m_door.failedLogins(); }

private:
    /** What whoever asks is answered before anybody looks at what is asked. */
    std::optional<HttpReply> turnAway(const TextRequest &request, Wire wire);
    HttpReply serveCgi(const TextRequest &request, const CgiCall &call, LoggedRequest &log);
    HttpReply carryOut(const CgiCall &call, const std::function<HttpReply()> &work);
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
    UpgradeCgi m_upgradeCgi;
    MishapPlayer m_mishaps;
    Doorkeeper m_door;
    QHash<QString, Page> m_pages;
    QByteArray m_snapshot;
    int m_carriedOut = 0;
};

} // namespace simulator
