// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/https_wish.h"

#include "model/change.h"
#include "model/finding.h"
#include "model/snapshot.h"

#include <QLatin1StringView>
#include <QList>

/// HTTPS as it is on a camera, and the way to what a site wants: the working half of `https_on`.
namespace guide {

inline constexpr QLatin1StringView httpsPolicyName("https_policy");
inline constexpr QLatin1StringView httpsOnlyValue("1"); ///< plain HTTP leads to HTTPS (API doc §2.14)

/// On by the camera's own word, or, where it has no word for it, because its port speaks TLS.
bool isHttpsOn(const model::Snapshot &snapshot);

/// The certificate that a stranger sees is not valid at the moment of the snapshot. False when nobody saw it.
bool isOutOfDate(const model::Snapshot &snapshot);

/// The certificate is the site's authority's or the company's, if one of them is wanted.
bool isIssuedAsWanted(const model::Snapshot &snapshot, const HttpsWish &wish);

/// What a person does where the camera offers it on its own page only.
model::Text authorityByHand();
model::Text httpsOnlyByHand();

/// On or off, plain HTTP beside it, the certificate and how long it lasts.
model::Text httpsInWords(const model::Snapshot &snapshot);
model::Text wishInWords(const HttpsWish &wish);

/// Whether HTTPS is as wanted. For a camera that offers it, and a wish without trouble.
model::Finding judgeHttps(const model::Snapshot &snapshot, const HttpsWish &wish);

/// All changes that are left, by hand where neither CGI nor ONVIF offers them: the camera's own certificate and HTTPS
/// beside HTTP first, then the authority's certificate, HTTPS only last.
QList<model::Change> bringHttps(const model::Snapshot &snapshot, const HttpsWish &wish, QLatin1StringView section);

} // namespace guide
