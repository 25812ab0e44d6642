// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>

namespace trust {

/// TLS as far back as the cameras of the 7xxx and 8xxx time need it (field notes, HTTP): from 1.0 on, with the ciphers,
/// keys and signatures that OpenSSL refuses by default, and without the secure renegotiation of RFC 5746. Only for
/// connections on which the fingerprint of the certificate is judged before anything is sent, or nothing secret is.
QSslConfiguration tlsForOldCameras();

/// Loads what the first TLS connection of the program needs, in a thread of its own: it takes longer than a picture of
/// a progress bar may stand still. Does nothing the second time.
void prepareTls();

} // namespace trust
