// SPDX-License-Identifier: Apache-2.0
#include "engine/read_back.h"
#include "guide/network_login.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using OutcomeKind = Outcome::Kind;

/// First the configuration that ONVIF loaded, then the parameters that switch it on, where the camera has such.
void ReadBack::askForNetworkLogin()
{
    m_tools.camera->readNetworkLogin().then(this, [this](const Result<camera::NetworkLoginState> &state) {
        if (!state) {
            lookAgain(state.error());
            return;
        }
        const auto &wanted = std::get<LoadNetworkLogin>(m_change.body);
        const NetworkLogin shown = state->present.value_or(NetworkLogin());
        m_report.seen.insert(guide::networkLoginLine, u"%1 %2"_s.arg(shown.method, shown.identity));
        if (shown != NetworkLogin {nameOf(wanted.method), wanted.identity}) {
            lookAgain({Error::Kind::ReadBackDiffers, u"The camera does not show the 802.1X configuration."_s});
            return;
        }
        QStringList names;
        for (const ParameterValue &parameter : wanted.enable)
            names.append(parameter.name);
        if (names.isEmpty())
            end(OutcomeKind::Applied);
        else
            askForParameters(names);
    });
}

} // namespace engine
