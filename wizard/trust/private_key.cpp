// SPDX-License-Identifier: Apache-2.0
#include "trust/private_key.h"

#include "trust/certificate_file.h"
#include "trust/files.h"
#include "trust/x509.h"

#include <openssl/decoder.h>
#include <openssl/pem.h>

namespace trust {

using namespace Qt::Literals::StringLiterals;
using model::Error;
using model::Result;

namespace {

constexpr qsizetype largestKeyFile = 512 * 1024;

struct FreeDecoder
{
    void operator()(OSSL_DECODER_CTX *object) const { OSSL_DECODER_CTX_free(object); }
};

tl::unexpected<Error> wrongPassphrase(const model::Secret &passphrase)
{
    return model::fail(Error::Kind::BadLogin,
        passphrase.isEmpty() ? u"The private key is locked. Please type its passphrase."_s
                             : u"The passphrase does not open the private key. Please type it again."_s);
}

/// Whether a PEM says by itself that it is locked; DER shows by its form.
bool isLocked(const QByteArray &file)
{
    if (file.contains("ENCRYPTED"))
        return true;
    const auto *at = reinterpret_cast<const unsigned char *>(file.constData());
    const Owned<X509_SIG> sealed(d2i_X509_SIG(nullptr, &at, static_cast<long>(file.size())));
    return sealed != nullptr;
}

Owned<PKCS12> bundleFrom(const QByteArray &file)
{
    const auto *at = reinterpret_cast<const unsigned char *>(file.constData());
    return Owned<PKCS12>(d2i_PKCS12(nullptr, &at, static_cast<long>(file.size())));
}

/// Any form and encoding that OpenSSL knows; null when there is none, or the passphrase does not fit.
Owned<EVP_PKEY> keyFrom(const QByteArray &file, const model::Secret &passphrase)
{
    EVP_PKEY *key = nullptr;
    const std::unique_ptr<OSSL_DECODER_CTX, FreeDecoder> decoder(
        OSSL_DECODER_CTX_new_for_pkey(&key, nullptr, nullptr, nullptr, EVP_PKEY_KEYPAIR, nullptr, nullptr));
    const QByteArrayView phrase = passphrase.reveal();
    const auto *bytes = reinterpret_cast<const unsigned char *>(phrase.data());
    // An empty one is set too: else OpenSSL would ask on the terminal.
    if (!decoder
        || OSSL_DECODER_CTX_set_passphrase(decoder.get(), bytes ? bytes : reinterpret_cast<const unsigned char *>(""),
               static_cast<std::size_t>(phrase.size()))
            != 1)
        return nullptr;
    // The certificate may stand before it in the same file.
    const Owned<BIO> in(BIO_new_mem_buf(file.constData(), static_cast<int>(file.size())));
    while (in && !key && BIO_pending(in.get()) > 0) {
        const auto left = BIO_pending(in.get());
        static_cast<void>(OSSL_DECODER_from_bio(decoder.get(), in.get()));
        if (BIO_pending(in.get()) == left)
            break;
    }
    return Owned<EVP_PKEY>(key);
}

Result<OpenedIdentity> openedBundle(PKCS12 *bundle, const model::Secret &passphrase)
{
    QByteArray phrase = passphrase.reveal().toByteArray();
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool isOpen = PKCS12_parse(bundle, phrase.constData(), &key, &certificate, &others) == 1;
    model::wipe(phrase);
    const Owned<STACK_OF(X509)> owner(others);
    OpenedIdentity opened {Owned<EVP_PKEY>(key), {}};
    if (!isOpen)
        return wrongPassphrase(passphrase);
    if (certificate)
        opened.certificates.emplace_back(certificate);
    for (int i = 0; i < sk_X509_num(others); ++i) {
        X509 *other = sk_X509_value(others, i);
        if (X509_up_ref(other) == 1)
            opened.certificates.emplace_back(other);
    }
    if (!key || opened.certificates.empty())
        return badFile(u"The PKCS#12 file lacks the certificate or its private key. Export both together."_s);
    return opened;
}

} // namespace

Result<OpenedIdentity> openedIdentity(
    const QByteArray &certificate, const QByteArray &key, const model::Secret &passphrase)
{
    const ErrorsStayHere quiet;
    if (certificate.size() > largestKeyFile || key.size() > largestKeyFile)
        return badFile(u"The file is too large for a certificate or a key."_s);
    if (const auto bundle = bundleFrom(certificate))
        return openedBundle(bundle.get(), passphrase);
    auto certificates = certificatesIn(certificate);
    if (!certificates)
        return tl::unexpected(certificates.error());
    const QByteArray &file = key.isEmpty() ? certificate : key;
    OpenedIdentity opened {keyFrom(file, passphrase), std::move(*certificates)};
    if (opened.key)
        return opened;
    if (isLocked(file))
        return wrongPassphrase(passphrase);
    return badFile(key.isEmpty() ? u"The certificate's file holds no private key. Choose the file of the key too."_s
                                 : u"The key's file holds no private key that can be read. Export it as PEM."_s);
}

model::Secret plainKey(const EVP_PKEY *key)
{
    const ErrorsStayHere quiet;
    const Owned<PKCS8_PRIV_KEY_INFO> plain(EVP_PKEY2PKCS8(key));
    unsigned char *bytes = nullptr;
    const int size = plain ? i2d_PKCS8_PRIV_KEY_INFO(plain.get(), &bytes) : 0;
    if (size <= 0)
        return {};
    model::Secret secret(QByteArrayView(reinterpret_cast<const char *>(bytes), size));
    OPENSSL_clear_free(bytes, static_cast<std::size_t>(size));
    return secret;
}

} // namespace trust
