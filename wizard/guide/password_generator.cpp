// SPDX-License-Identifier: Apache-2.0
#include "guide/password_generator.h"

#include <QRandomGenerator>

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static constexpr QLatin1StringView characters("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
                                              "!$%-.@^_~");

static Secret randomSecret(int length)
{
    auto *random = QRandomGenerator::system();
    QByteArray password(length, '\0');
    for (char &c : password)
        c = characters[random->bounded(static_cast<int>(characters.size()))].toLatin1();
    Secret secret {QByteArrayView(password)};
    wipe(password);
    return secret;
}

Secret generatePassword(const PasswordLimits &limits, int length)
{
    const int wanted =
        std::max(PasswordLimits().least, std::clamp(length, limits.least, std::max(limits.least, limits.most)));
    // Throwing away what misses a class keeps every accepted password equally likely. Even 8 characters pass about
    // every second time.
    const PasswordLimits bounds {std::min(limits.least, wanted), std::max(limits.most, wanted)};
    for (;;) {
        Secret secret = randomSecret(wanted);
        if (assess(secret, bounds).acceptable)
            return secret;
    }
}

} // namespace guide
