// SPDX-License-Identifier: Apache-2.0
#include "simulator/lowered_security.h"

#include "simulator/openssl_handles.h"

#include <openssl/conf.h>

namespace simulator {

namespace {

/** Loads a configuration whose section of TLS settings is called @p name; it replaces the one before. */
void loadTlsSettings(const QByteArray &name)
{
    const auto text = "openssl_conf = start\n[start]\nssl_conf = kinds\n[kinds]\n" + name
        + " = low\n[low]\nCipherString = ALL:@SECLEVEL=0\n";
    const openssl::Handle<CONF> configuration(NCONF_new(nullptr));
    const openssl::Handle<BIO> source(BIO_new_mem_buf(text.constData(), int(text.size())));
    if (configuration && source && NCONF_load_bio(configuration.get(), source.get(), nullptr) > 0)
        CONF_modules_load(configuration.get(), nullptr, 0);
}

} // namespace

LoweredSecurity::LoweredSecurity()
{
    loadTlsSettings("system_default");
}

LoweredSecurity::~LoweredSecurity()
{
    // A name that nothing asks for: the default is OpenSSL's own again.
    loadTlsSettings("unused");
}

} // namespace simulator
