// SPDX-License-Identifier: Apache-2.0
#pragma once

// Or this file's path gets into the program, and it is another one with a compiler cache than without.
#ifndef OPENSSL_NO_FILENAMES
#define OPENSSL_NO_FILENAMES
#endif

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QtGlobal>

#include <memory>

/// Owners for OpenSSL's types, for the layers that may see OpenSSL.
namespace trust {

struct OpenSslFree
{
    void operator()(ASN1_STRING *object) const { ASN1_STRING_free(object); } // also integers and times

    void operator()(BIGNUM *object) const { BN_free(object); }

    void operator()(BIO *object) const { BIO_free_all(object); }

    void operator()(EVP_PKEY *object) const { EVP_PKEY_free(object); }

    void operator()(GENERAL_NAME *object) const { GENERAL_NAME_free(object); }

    void operator()(GENERAL_NAMES *object) const { GENERAL_NAMES_free(object); }

    void operator()(PKCS12 *object) const { PKCS12_free(object); }

    void operator()(PKCS7 *object) const { PKCS7_free(object); }

    void operator()(PKCS8_PRIV_KEY_INFO *object) const { PKCS8_PRIV_KEY_INFO_free(object); }

    void operator()(STACK_OF(X509) * object) const { sk_X509_pop_free(object, X509_free); }

    void operator()(X509 *object) const { X509_free(object); }

    void operator()(X509_EXTENSION *object) const { X509_EXTENSION_free(object); }

    void operator()(X509_REQ *object) const { X509_REQ_free(object); }

    void operator()(X509_SIG *object) const { X509_SIG_free(object); }

    void operator()(X509_STORE *object) const { X509_STORE_free(object); }

    void operator()(X509_STORE_CTX *object) const { X509_STORE_CTX_free(object); }

    void operator()(unsigned char *bytes) const { OPENSSL_free(bytes); }

    void operator()(char *bytes) const { OPENSSL_free(bytes); }
};

template <class T>
using Owned = std::unique_ptr<T, OpenSslFree>;

/// OpenSSL keeps its complaints in a queue of the thread, and Qt's TLS sockets take what they find there for their own:
/// whatever is added while this lives goes with it.
class ErrorsStayHere
{
public:
    ErrorsStayHere() { ERR_set_mark(); }

    ~ErrorsStayHere() { ERR_pop_to_mark(); }

    Q_DISABLE_COPY_MOVE(ErrorsStayHere)
};

/// For work on a thread of a pool: OpenSSL keeps a random generator and more for each thread, and frees them when the
/// thread ends. A pool's thread may outlive OpenSSL, so it gives them back when the work is done.
class ThreadStateEndsHere
{
public:
    ThreadStateEndsHere() = default;

    ~ThreadStateEndsHere() { OPENSSL_thread_stop(); }

    Q_DISABLE_COPY_MOVE(ThreadStateEndsHere)
};

} // namespace trust
