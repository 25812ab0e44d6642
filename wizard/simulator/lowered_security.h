// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace simulator {

/**
 * While it lives, new TLS contexts of this thread start at OpenSSL's security level 0 and so load an RSA-1024 key.
 * Qt hands a certificate to OpenSSL before it applies any option of a QSslConfiguration, and offers no hook before
 * that; OpenSSL calls one for the application data (CRYPTO_get_ex_new_index(3)) of each new context. OpenSSL's system
 * default would come early too, but is shared by all threads. Keep it only for the making of one context.
 */
class LoweredSecurity
{
public:
    LoweredSecurity();
    ~LoweredSecurity();
    Q_DISABLE_COPY_MOVE(LoweredSecurity)
};

} // namespace simulator
