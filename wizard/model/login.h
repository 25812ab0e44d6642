// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secret.h"

#include <QString>

namespace model {

/// An account and its password. A blank password is a login too: that of a camera from the factory.
struct Login
{
    QString user = QStringLiteral("root");
    Secret password;

    bool operator==(const Login &) const = default;
};

} // namespace model
