// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secret.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QLatin1StringView>
#include <QList>

namespace guide {

/// The special characters that the guide names ("Set Root Password"); they are also the only ones VIVOTEK ever named.
inline constexpr QLatin1StringView guideSpecials("!$%-.@^_~");
/// Not allowed in any text of the camera (API doc §1.4).
inline constexpr QLatin1StringView forbiddenCharacters("\"'<>&");

/// How long a password may be, in characters.
struct PasswordLimits
{
    int least = 8; ///< the guide's
    int most = 64; ///< `password[64]` of 7xxx to 9xxx (API doc §6)

    bool operator==(const PasswordLimits &) const = default;
};

/// What this camera takes. A camera of the 6xxx kind (`security_userpass_0`) keeps 14 characters; a limit that the
/// camera itself states in `layout_defaultpassword*` counts where it makes sense.
PasswordLimits passwordLimitFrom(const model::Snapshot &snapshot);

enum class PasswordRule { LongEnough, Lower, Upper, Digit, Special, NotCommon, Allowed, NotTooLong };

struct RuleResult
{
    PasswordRule rule = PasswordRule::LongEnough;
    model::Text text; ///< what the rule asks for: "At least 8 characters"
    bool fulfilled = false;

    bool operator==(const RuleResult &) const = default;
};

struct PasswordVerdict
{
    QList<RuleResult> rules; ///< always all of them, in the same order
    bool acceptable = false; ///< all rules are fulfilled
    int score = 0; ///< 0 (guessed at once) to 4 (very hard to guess), zxcvbn's scale
    double guessesLog10 = 0; ///< zxcvbn's estimate of the guesses needed, as a power of ten
    model::Text reason; ///< what makes it weak, or that nothing was found
};

/// Judges a password by the guide's rules, what cameras can take, and an estimate. Takes well under 10 ms: at most the
/// first 64 characters are estimated.
PasswordVerdict assess(const model::Secret &secret, const PasswordLimits &limits = {});

} // namespace guide
