// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/login.h"
#include "model/result.h"

#include <QByteArray>

namespace auth {

/// The value of an `Authorization` header by RFC 7617, in UTF-8. Refused for a user name with a colon or a control
/// character in name or password: the scheme cannot carry them.
model::Result<QByteArray> basicAuthorization(const model::Login &login);

} // namespace auth
