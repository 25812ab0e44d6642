// SPDX-License-Identifier: Apache-2.0
#include "simulator/account_cgi.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QByteArray answerOf(AccountResult result)
{
    switch (result) {
    case AccountResult::Done:
        return "\r\n";
    case AccountResult::AddFailed:
        return "ERROR: Add user fail!";
    case AccountResult::DeleteFailed:
        return "ERROR: Delete user fail!";
    case AccountResult::PasswordFailed:
        return "ERROR: Update user's password fail!";
    case AccountResult::PrivilegeFailed:
        return "ERROR: Update user's privilege fail!";
    }
    return {};
}

} // namespace

AccountCgi::AccountCgi(CameraState &state, Accounts &accounts, const ParameterCgi &parameters)
    : m_state(state)
    , m_accounts(accounts)
    , m_parameters(parameters)
{
}

HttpReply AccountCgi::run(const QList<Argument> &arguments)
{
    // Some manuals print `Add`, their examples `add`.
    const auto method = valueOf(arguments, "method"_L1).value_or(QString()).toLower();
    const auto name = valueOf(arguments, "username"_L1).value_or(QString());
    const auto password = valueOf(arguments, "userpass"_L1);
    const auto privilege = valueOf(arguments, "privilege"_L1);
    auto result = AccountResult::AddFailed;
    if (method == "add"_L1)
        result =
            m_accounts.add(name, password.value_or(QString()), privilege.value_or(m_state.profile.accounts.viewerWord));
    else if (method == "delete"_L1)
        result = m_accounts.remove(name);
    else if (method == "edit"_L1)
        result = m_accounts.edit(name, password, privilege);
    else
        return textReply("Missing parameter\n");
    m_state.logSystem(
        u"[ACCOUNT]: %1 %2"_s.arg(method, result == AccountResult::Done ? u"done"_s : u"failed"_s), Severity::Notice);
    const auto page = m_parameters.returnPage(arguments);
    if (result == AccountResult::Done && page)
        return redirectReply(*page);
    auto reply = textReply(answerOf(result));
    reply.type = "text/html";
    return reply;
}

} // namespace simulator
