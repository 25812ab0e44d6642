// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>
#include <QList>

namespace simulator {

/** An `Authorization` header taken apart; names are lower case, quotes are gone. */
struct Authorization
{
    /** Lower case: "basic", "digest", or empty where there is no usable header. */
    QByteArray scheme;
    /** The rest of a Basic header, still Base64. */
    QByteArray token;
    QHash<QByteArray, QByteArray> fields;

    static Authorization parse(const QByteArray &header);
};

/** MD5 digest as in RFC 2617 3.2.2 (with qop) or RFC 2069 (qop empty); lower-case hex. */
struct DigestInput
{
    QByteArray user;
    QByteArray realm;
    QByteArray password;
    QByteArray method;
    QByteArray uri;
    QByteArray nonce;
    QByteArray qop;
    QByteArray nonceCount;
    QByteArray clientNonce;
};

QByteArray digestResponse(const DigestInput &input);

/** The nonces handed out: 32 hex digits each, random, forgotten after a while or when there are too many. */
class NonceBook
{
public:
    QByteArray issue();

    /** True if @p nonce is ours and still good; counts the use. @p mostUses 0 is no limit. */
    bool use(const QByteArray &nonce, int mostUses);

private:
    struct Entry
    {
        QByteArray nonce;
        QDeadlineTimer good;
        int uses = 0;
    };

    QList<Entry> m_entries;
};

} // namespace simulator
