// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/x509.h"

#include <QObject>

#include <optional>

namespace simulator {

/** The camera's keys and certificates by id, and the one that HTTPS shows. They survive a reboot. */
class CertificateShelf : public QObject
{
    Q_OBJECT

public:
    QStringList ids() const;
    std::optional<TlsIdentity> find(const QString &id) const;
    /** Adds it, or puts it in the place of the one with that id. HTTPS shows what it did before until `use`. */
    void put(const QString &id, const TlsIdentity &identity);
    void remove(const QString &id);
    /** HTTPS shows this one from now on; an id that is not there: none. */
    void use(const QString &id);
    void clear();

    /** What HTTPS shows; empty while there is none. */
    const TlsIdentity &used() const { return m_used; }

    /** True if HTTPS shows that one: not where another has taken its place since. */
    bool isUsed(const QString &id) const;

Q_SIGNALS:
    void usedChanged();

private:
    struct Entry
    {
        QString id;
        TlsIdentity identity;
    };

    QList<Entry> m_entries;
    QString m_usedId;
    TlsIdentity m_used;
};

} // namespace simulator
