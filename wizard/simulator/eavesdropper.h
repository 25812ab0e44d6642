// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/text_request.h"

#include <QSet>

namespace simulator {

/**
 * Who listens on the wire and remembers what he could read: values of arguments, passwords of Basic logins and of
 * addresses, texts of XML. Only salted hashes are kept, so the practice camera itself gives nothing away.
 */
class Eavesdropper
{
public:
    Eavesdropper();

    /** A request that came without TLS. */
    void hear(const TextRequest &request);

    bool heard(const QString &text) const;

private:
    void hearXml(const QByteArray &body);
    void hear(const QString &text);
    QByteArray hashOf(const QString &text) const;

    QByteArray m_salt;
    QSet<QByteArray> m_hashes;
};

} // namespace simulator
