// SPDX-License-Identifier: Apache-2.0
#include "trust/signing_key.h"

#include "model/secret.h"
#include "trust/files.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace trust {

using namespace Qt::Literals::StringLiterals;
using model::Error;

namespace {

constexpr size_t keyBytes = 32;
constexpr size_t signatureBytes = 64;
constexpr qsizetype longestFile = 4096;

struct FreeContext
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"record-signing.key"_s);
}

model::Result<Owned<EVP_PKEY>> keyIn(const QString &path)
{
    const ErrorsStayHere quiet;
    auto seed = contentOfFile(path, longestFile).value_or(QByteArray());
    QByteArray raw = QByteArray::fromHex(seed.trimmed());
    model::wipe(seed);
    Owned<EVP_PKEY> key;
    if (raw.size() == keyBytes)
        key.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(raw), keyBytes));
    model::wipe(raw);
    if (!key)
        return model::fail(Error::Kind::Internal,
            u"The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that "
            "the old one signed name the old one."_s.arg(path));
    return key;
}

model::Result<Owned<EVP_PKEY>> newKeyIn(const QString &path)
{
    const ErrorsStayHere quiet;
    Owned<EVP_PKEY> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    QByteArray raw(keyBytes, '\0');
    size_t size = keyBytes;
    if (!key || EVP_PKEY_get_raw_private_key(key.get(), reinterpret_cast<unsigned char *>(raw.data()), &size) != 1)
        return model::fail(Error::Kind::Internal, u"No key could be made to sign records with."_s);
    auto text = raw.toHex() + '\n';
    model::wipe(raw);
    const auto written = replaceFile(path, text);
    model::wipe(text);
    if (!written)
        return tl::unexpected(written.error());
    return key;
}

} // namespace

SigningKey::SigningKey(Owned<EVP_PKEY> key)
    : m_key(std::move(key))
{
}

model::Result<SigningKey> SigningKey::inFolder(const QString &folder)
{
    QDir().mkpath(folder);
    // Several may come for the first time together, when a fleet is done in parallel.
    QLockFile lock(QDir(folder).filePath(u"record-signing.lock"_s));
    if (!takeTurn(lock))
        return model::fail(Error::Kind::Internal, u"The key that signs records is in use in %1."_s.arg(folder));
    const QString path = pathIn(folder);
    auto key = QFile::exists(path) ? keyIn(path) : newKeyIn(path);
    if (!key)
        return tl::unexpected(key.error());
    return SigningKey(std::move(*key));
}

QByteArray SigningKey::publicKeyIn(const QString &folder)
{
    auto key = QFile::exists(pathIn(folder)) ? keyIn(pathIn(folder)) : model::fail(Error::Kind::Internal, {});
    return key ? SigningKey(std::move(*key)).publicKey() : QByteArray();
}

QByteArray SigningKey::publicKey() const
{
    QByteArray raw(keyBytes, '\0');
    size_t size = keyBytes;
    EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(raw.data()), &size);
    return raw;
}

QByteArray SigningKey::sign(QByteArrayView text) const
{
    const ErrorsStayHere quiet;
    QByteArray signature(signatureBytes, '\0');
    size_t size = signatureBytes;
    const Context context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get());
    const int signedIt = EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
        bytesOf(text), static_cast<size_t>(text.size()));
    return signedIt == 1 ? signature : QByteArray();
}

bool isSignedBy(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature)
{
    const ErrorsStayHere quiet;
    if (publicKey.size() != keyBytes || signature.size() != signatureBytes)
        return false;
    const Owned<EVP_PKEY> key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), keyBytes));
    const Context context(EVP_MD_CTX_new());
    if (!key || EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1)
        return false;
    return EVP_DigestVerify(
               context.get(), bytesOf(signature), signatureBytes, bytesOf(text), static_cast<size_t>(text.size()))
        == 1;
}

} // namespace trust
