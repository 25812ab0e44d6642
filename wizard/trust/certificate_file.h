// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "trust/openssl.h"

#include <QByteArray>

#include <vector>

namespace trust {

/// The certificates of a file as a CA sends it: PEM (also several, also with other text), DER, or PKCS#7 in either.
/// Each comes once, in the order of the file; never empty. The error is BadReply, with a sentence that says what to ask
/// of the CA.
model::Result<std::vector<Owned<X509>>> certificatesIn(const QByteArray &file);

} // namespace trust
