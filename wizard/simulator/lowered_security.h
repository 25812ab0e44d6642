// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace simulator {

/**
 * While it lives, new TLS contexts of this process start at OpenSSL's security level 0 and so load an RSA-1024 key.
 * Qt hands a certificate to OpenSSL before it applies any option of a QSslConfiguration; OpenSSL's system default
 * (config(5), ssl_conf) is the one thing that comes earlier. Keep it only for the making of one context.
 */
class LoweredSecurity
{
public:
    LoweredSecurity();
    ~LoweredSecurity();
    Q_DISABLE_COPY_MOVE(LoweredSecurity)
};

} // namespace simulator
