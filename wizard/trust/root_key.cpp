// SPDX-License-Identifier: Apache-2.0
#include "trust/root_key.h"

#include "trust/pem.h"
#include "trust/x509.h"

namespace trust {

using namespace Qt::Literals::StringLiterals;
using model::Error;

namespace {

/// A fifth of a second on a laptop of today. The passphrase in the keychain is random anyway; this is for a copied file
/// and one that a person has chosen.
constexpr int rounds = 600'000;
constexpr int saltBytes = 16;
constexpr char label[] = "ENCRYPTED PRIVATE KEY";

} // namespace

Owned<EVP_PKEY> newKey(SiteCa::KeyKind kind)
{
    const ErrorsStayHere quiet;
    switch (kind) {
    case SiteCa::KeyKind::Rsa3072:
        return Owned<EVP_PKEY>(EVP_RSA_gen(3072));
    case SiteCa::KeyKind::EcP256:
        break;
    }
    return Owned<EVP_PKEY>(EVP_EC_gen("P-256"));
}

QByteArray lockedKey(const EVP_PKEY *key, const model::Secret &passphrase)
{
    const ErrorsStayHere quiet;
    const Owned<PKCS8_PRIV_KEY_INFO> plain(EVP_PKEY2PKCS8(key));
    if (!plain)
        return {};
    const QByteArrayView phrase = passphrase.reveal();
    const Owned<X509_SIG> locked(PKCS8_encrypt(-1, EVP_aes_256_cbc(), phrase.data(), static_cast<int>(phrase.size()),
        nullptr, saltBytes, rounds, plain.get()));
    unsigned char *bytes = nullptr;
    const int size = locked ? i2d_X509_SIG(locked.get(), &bytes) : 0;
    const Owned<unsigned char> owner(bytes);
    return size > 0 ? pemOf(label, QByteArray(reinterpret_cast<const char *>(bytes), size)) : QByteArray();
}

model::Result<Owned<EVP_PKEY>> unlockedKey(const QByteArray &pem, const model::Secret &passphrase)
{
    const ErrorsStayHere quiet;
    const auto blocks = pemBlocksIn(pem).value_or(QList<PemBlock>());
    Owned<X509_SIG> locked;
    if (blocks.size() == 1 && blocks.first().label == label) {
        const auto *at = reinterpret_cast<const unsigned char *>(blocks.first().der.constData());
        locked.reset(d2i_X509_SIG(nullptr, &at, static_cast<long>(blocks.first().der.size())));
    }
    if (!locked)
        return model::fail(Error::Kind::Internal, u"The key of the site's certificate authority is damaged."_s);
    const QByteArrayView phrase = passphrase.reveal();
    const Owned<PKCS8_PRIV_KEY_INFO> plain(PKCS8_decrypt(locked.get(), phrase.data(), static_cast<int>(phrase.size())));
    Owned<EVP_PKEY> key(plain ? EVP_PKCS82PKEY(plain.get()) : nullptr);
    if (!key) {
        return model::fail(
            Error::Kind::BadLogin, u"The passphrase does not open the key of the site's certificate authority."_s);
    }
    return key;
}

} // namespace trust
