// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "auth/basic.h"
#include "auth/challenge.h"
#include "auth/digest.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const QList<auth::Challenge> challenges = auth::parseChallenges(input);
    fuzz::expect(challenges.size() <= 16);
    const model::Login login {QStringLiteral("root"), model::Secret(QByteArray("p"))};
    for (const auth::Challenge &challenge : challenges) {
        auto digest = auth::Digest::from(challenge);
        if (!digest)
            continue;
        // What a camera says must not end the header and begin another.
        const QByteArray header = digest->authorization({"GET", "/"}, login);
        fuzz::expect(!header.contains('\r') && !header.contains('\n'));
    }
    return 0;
}
