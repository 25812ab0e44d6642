// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

/** Owners for what OpenSSL allocates. */
namespace simulator::openssl {

struct Free
{
    void operator()(BIO *bio) const { BIO_free(bio); }

    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }

    void operator()(X509 *certificate) const { X509_free(certificate); }

    void operator()(X509_NAME *name) const { X509_NAME_free(name); }

    void operator()(X509_REQ *request) const { X509_REQ_free(request); }

    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};

template <class T>
using Handle = std::unique_ptr<T, Free>;

} // namespace simulator::openssl
