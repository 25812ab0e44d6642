// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"

#include "model/answers.h"
#include "model/change.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QString>

#include <optional>

namespace guide {

/// What a site's authority gives out without being told: a little more than a year, the most that browsers like.
inline constexpr int usualCertificateDays = 397;
inline constexpr int mostCertificateDays = 9999; ///< `https_validdays` (API doc §2.14)

/// How a site wants HTTPS to be.
struct HttpsWish
{
    enum class Certificate { SelfSigned, SiteCa, CompanyCa };

    Certificate certificate = Certificate::SelfSigned;
    bool only = false; ///< no plain HTTP beside it
    std::optional<int> days;
    QString country, state, locality, organization, unit; ///< of the subject; blank = as the camera has it
    QString certificateFile; ///< CompanyCa: what came back; blank while it has not
    model::Text trouble; ///< why nothing can be done with the answer; empty when something can
    QString needs; ///< the key of the site profile that is wrong

    bool wantsAuthority() const { return certificate != Certificate::SelfSigned; }
};

/// Reads the answers of `https_on`.
HttpsWish httpsWish(const model::SectionAnswer &answer);

Choice certificateChoice();
QList<Choice> subjectChoices();

/// What the camera shall put into the certificate that it makes itself, as MakeCertificate wants it: only names that it
/// returned, `https_status` last. The common name is the address at which the camera was reached, never the factory's.
QList<model::ParameterValue> certificateFields(const model::Snapshot &snapshot, const HttpsWish &wish);

/// For an authority that signs the camera's request; blank parts of the subject are filled from the camera's.
model::InstallSignedCertificate signedCertificate(const model::Snapshot &snapshot, const HttpsWish &wish);

} // namespace guide
