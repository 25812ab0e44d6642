// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"

namespace camera {

/// `CN=…,OU=…,O=…,L=…,ST=…,C=…` (RFC 4514, special characters escaped); blank parts are left out.
QString nameOf(const SigningSubject &subject);

/// The DER of a signing request from the Base64 of an answer; some cameras put PEM into it. BadReply for anything that
/// cannot be one; what is in it is not looked at.
model::Result<QByteArray> pkcs10From(const QString &base64);

} // namespace camera
