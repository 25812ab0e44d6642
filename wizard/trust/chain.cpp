// SPDX-License-Identifier: Apache-2.0
#include "trust/chain.h"

#include "trust/describe.h"
#include "trust/site_ca.h"
#include "trust/x509.h"

namespace trust {

namespace {

constexpr qsizetype longestChain = 10;

Owned<STACK_OF(X509)> stackOf(const std::vector<X509 *> &certificates)
{
    Owned<STACK_OF(X509)> stack(sk_X509_new_null());
    for (X509 *certificate : certificates) {
        if (stack && sk_X509_push(stack.get(), certificate) > 0)
            X509_up_ref(certificate);
    }
    return stack;
}

} // namespace

int pathFault(X509 *leaf, const std::vector<X509 *> &others, X509 *anchor, const QDateTime &now, PathUse use)
{
    const ErrorsStayHere quiet;
    const Owned<X509_STORE> store(X509_STORE_new());
    const auto untrusted = stackOf(others);
    const Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
    if (!store || !untrusted || !context || X509_STORE_add_cert(store.get(), anchor) != 1
        || X509_STORE_CTX_init(context.get(), store.get(), leaf, untrusted.get()) != 1)
        return X509_V_ERR_OUT_OF_MEM;
    // The anchor may be an authority below another one.
    X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_PARTIAL_CHAIN);
    X509_STORE_CTX_set_time(context.get(), 0, now.toSecsSinceEpoch());
    X509_STORE_CTX_set_purpose(
        context.get(), use == PathUse::Server ? X509_PURPOSE_SSL_SERVER : X509_PURPOSE_SSL_CLIENT);
    if (X509_verify_cert(context.get()) == 1)
        return X509_V_OK;
    const int fault = X509_STORE_CTX_get_error(context.get());
    return fault == X509_V_OK ? X509_V_ERR_UNSPECIFIED : fault;
}

bool isIssuedBy(
    const model::Certificate &root, const QList<model::Certificate> &chain, const QString &host, const QDateTime &now)
{
    if (chain.isEmpty() || chain.first().der == root.der || !namesHost(chain.first(), host))
        return false;
    std::vector<Owned<X509>> owners;
    std::vector<X509 *> sent;
    for (const model::Certificate &certificate : chain.first(qMin(chain.size(), longestChain))) {
        owners.push_back(certificateFrom(certificate.der));
        if (owners.back())
            sent.push_back(owners.back().get());
    }
    const auto anchor = certificateFrom(root.der);
    return anchor && owners.front() && pathFault(owners.front().get(), sent, anchor.get(), now) == X509_V_OK;
}

} // namespace trust
