// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/parameter_cgi.h"

namespace simulator {

/** editaccount.cgi (URL commands 3.1): adds, edits and deletes accounts. */
class AccountCgi
{
public:
    AccountCgi(CameraState &state, Accounts &accounts, const ParameterCgi &parameters);

    HttpReply run(const QList<Argument> &arguments);

private:
    CameraState &m_state;
    Accounts &m_accounts;
    const ParameterCgi &m_parameters;
};

} // namespace simulator
