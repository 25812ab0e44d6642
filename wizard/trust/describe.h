// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificate.h"
#include "model/result.h"
#include "model/text.h"

#include <QList>
#include <QSslCertificate>
#include <QStringView>

namespace trust {

/// An empty one for no certificate.
model::Certificate describe(const QSslCertificate &certificate);

/// One certificate in DER. The error is BadReply: what a camera or a file gives may be anything.
model::Result<model::Certificate> describe(const QByteArray &der);

/// What a person should know before trusting it, one sentence each, in his words and never in OpenSSL's: a key below
/// RSA 2048 or EC 256, a signature with SHA-1 or MD5, expired, not valid yet by this computer's clock. Empty when
/// nothing is.
QList<model::Text> weaknessesOf(const model::Certificate &certificate, const QDateTime &now);

/// Whether it (its `der`) names this host (RFC 6125): an IP address only by an IP entry, a name by a DNS entry, the
/// common name only where there are no alternative names at all.
bool namesHost(const model::Certificate &certificate, QStringView host);

} // namespace trust
