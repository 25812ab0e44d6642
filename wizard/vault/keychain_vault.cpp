// SPDX-License-Identifier: Apache-2.0
#include "vault/keychain_vault.h"

#include <QCoreApplication>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace vault {

using model::Done;
using model::Error;
using model::fail;
using model::Result;
using model::Secret;
using Patience = std::chrono::milliseconds;

namespace {

const QString &service()
{
    static const QString name = u"Camlock"_s;
    return name;
}

/// The errors of QtKeychain as ours. `errorString()` comes from the keychain; it names no secrets.
Error errorOf(const QKeychain::Job &job)
{
    const bool isRefusal = job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
    const auto reason = job.errorString().isEmpty() ? u"error %1"_s.arg(job.error()) : job.errorString();
    return {isRefusal ? Error::Kind::Refused : Error::Kind::Internal,
        u"The desktop's keychain cannot be used: %1"_s.arg(reason)};
}

/// Starts a job and gives what `read` makes of it. A job that does not end in time is left alone: QtKeychain cannot
/// stop it, and it deletes itself should it ever end. Nothing of the vault is referred to, so the vault may go first.
template <class T, class Job, class Read>
QFuture<Result<T>> run(Job *job, Patience patience, Read read)
{
    job->setInsecureFallback(false);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto end = [promise](const Result<T> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [job, end, read] { end(read(*job)); });
    QTimer::singleShot(
        patience, job, [end] { end(fail(Error::Kind::TimedOut, u"The desktop's keychain did not answer."_s)); });
    const auto future = promise->future();
    job->start();
    return future;
}

QFuture<Done> write(const QString &key, const Secret &secret, Patience patience)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key);
    // As text, so that the desktop's own password program can show it.
    job->setTextData(QString::fromUtf8(secret.reveal()));
    return run<void>(job, patience, [](const QKeychain::Job &ended) {
        return ended.error() == QKeychain::NoError ? Done() : Done(tl::unexpected(errorOf(ended)));
    });
}

QFuture<Result<std::optional<Secret>>> read(const QString &key, Patience patience)
{
    using Found = Result<std::optional<Secret>>;
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key);
    return run<std::optional<Secret>>(job, patience, [](const QKeychain::ReadPasswordJob &ended) -> Found {
        if (ended.error() == QKeychain::EntryNotFound)
            return std::nullopt;
        if (ended.error() != QKeychain::NoError)
            return tl::unexpected(errorOf(ended));
        auto text = ended.textData();
        const auto secret = Secret::fromText(text);
        model::wipe(text);
        return secret;
    });
}

QFuture<Done> erase(const QString &key, Patience patience)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key);
    return run<void>(job, patience, [](const QKeychain::Job &ended) {
        const bool isGone = ended.error() == QKeychain::NoError || ended.error() == QKeychain::EntryNotFound;
        return isGone ? Done() : Done(tl::unexpected(errorOf(ended)));
    });
}

Done compare(const Result<std::optional<Secret>> &found, const Secret &wanted)
{
    if (!found)
        return tl::unexpected(found.error());
    if (found->has_value() && **found == wanted)
        return {};
    return fail(Error::Kind::ReadBackDiffers, u"The desktop's keychain did not give back what was put in."_s);
}

QFuture<Done> writeAndReadBack(const QString &key, const Secret &secret, Patience patience)
{
    return write(key, secret, patience)
        .then([=](const Done &written) {
            if (!written)
                return QtFuture::makeReadyFuture(written);
            return read(key, patience).then([=](const Result<std::optional<Secret>> &found) {
                return compare(found, secret);
            });
        })
        .unwrap();
}

} // namespace

KeychainVault::KeychainVault(Patience patience)
    : m_patience(patience)
{
}

QFuture<Done> KeychainVault::prove()
{
    const auto random = [] { return QString::number(QRandomGenerator::system()->generate64(), 16); };
    const auto key = u"self-test/"_s + random();
    return writeAndReadBack(key, Secret::fromText(random()), m_patience)
        .then([key, patience = m_patience](
                  const Done &kept) { return kept ? erase(key, patience) : QtFuture::makeReadyFuture(kept); })
        .unwrap();
}

QFuture<Done> KeychainVault::store(const Key &key, const Secret &secret)
{
    return writeAndReadBack(key.text(), secret, m_patience);
}

QFuture<Result<std::optional<Secret>>> KeychainVault::find(const Key &key)
{
    return read(key.text(), m_patience);
}

QFuture<Done> KeychainVault::remove(const Key &key)
{
    return erase(key.text(), m_patience);
}

QString KeychainVault::place() const
{
    return QCoreApplication::translate("guide", "the desktop's keychain");
}

} // namespace vault
