// SPDX-License-Identifier: Apache-2.0
#include "probes/challenges.h"

namespace probes {

QList<auth::Challenge> challengesOf(const TextReply &reply)
{
    QList<auth::Challenge> challenges;
    for (const auto &[name, value] : reply.headers) {
        if (name == "www-authenticate")
            challenges += auth::parseChallenges(value);
    }
    return challenges;
}

std::optional<auth::Digest> strongestDigest(const QList<auth::Challenge> &challenges)
{
    std::optional<auth::Digest> best;
    for (const auto &challenge : challenges) {
        const auto digest = auth::Digest::from(challenge);
        if (digest && (!best || digest->strength() > best->strength()))
            best = digest;
    }
    return best;
}

} // namespace probes
