// SPDX-License-Identifier: Apache-2.0
#include "simulator/lowered_security.h"

#include <openssl/crypto.h>
#include <openssl/ssl.h>

namespace simulator {

namespace {

/** Only of this thread: a client in another thread makes its contexts meanwhile, and they stay as strict as ever. */
thread_local bool lowered = false;

void atNewContext(void *context, void *, CRYPTO_EX_DATA *, int, long, void *)
{
    if (lowered)
        SSL_CTX_set_security_level(static_cast<SSL_CTX *>(context), 0);
}

} // namespace

LoweredSecurity::LoweredSecurity()
{
    static const int atEachContext =
        CRYPTO_get_ex_new_index(CRYPTO_EX_INDEX_SSL_CTX, 0, nullptr, atNewContext, nullptr, nullptr);
    lowered = atEachContext >= 0;
}

LoweredSecurity::~LoweredSecurity()
{
    lowered = false;
}

} // namespace simulator
