// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/change.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QString>

#include <optional>

namespace guide {

/// What the answers of `ieee8021x_on` ask for. Keys: `method` (`peap`, `tls`), `identity`, `caFile`, `certificate`
/// (`file`, `siteCa`), `certificateFile`, `keyFile`; secret `secret` (PEAP's password, or the passphrase of the key).
std::optional<model::LoadNetworkLogin> networkLoginWanted(const model::Answers &answers);

/// Something that is missing in those answers, or cannot be in them.
struct NetworkLoginGap
{
    QString key; ///< of the site profile, `ieee8021x.identity`; its last part is that of the choice
    model::Text sentence;
};

/// The first one; absent when the answers are complete. Files are not looked at.
std::optional<NetworkLoginGap> networkLoginGap(const model::Answers &answers);

/// How a camera takes certificates and identity for 802.1X.
enum class NetworkLoginWay {
    Onvif, ///< its ONVIF device service takes them
    Parameters, ///< somebody has loaded the files on its web page already; identity and switch are parameters
    ByHand,
};

NetworkLoginWay networkLoginWay(const model::Snapshot &camera, model::LoadNetworkLogin::Method method);

/// The parameters that say method and identity and switch it on, of those that the camera returned.
QList<model::ParameterValue> networkLoginParameters(
    const model::Snapshot &camera, const model::LoadNetworkLogin &wanted);

/// Whether the camera has 802.1X on; absent when it does not tell.
std::optional<bool> isNetworkLoginOn(const model::Snapshot &camera);

/// The method that the camera shows, in its own word; empty when it shows none.
QString networkLoginMethodOf(const model::Snapshot &camera);

/// Whether the camera shows another method or identity than this one.
bool showsAnotherNetworkLogin(const model::Snapshot &camera, const model::LoadNetworkLogin &wanted);

/// How the line of a change is named that no parameter says in words.
inline constexpr QLatin1StringView networkLoginLine("802.1X");

} // namespace guide
