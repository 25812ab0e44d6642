// SPDX-License-Identifier: Apache-2.0
#include "simulator/certificate_shelf.h"

#include <algorithm>

namespace simulator {

QStringList CertificateShelf::ids() const
{
    QStringList ids;
    for (const auto &entry : m_entries)
        ids.append(entry.id);
    return ids;
}

std::optional<TlsIdentity> CertificateShelf::find(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? std::nullopt : std::optional(found->identity);
}

void CertificateShelf::put(const QString &id, const TlsIdentity &identity)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.id == id; });
    if (found == m_entries.end())
        m_entries.append({id, identity});
    else
        found->identity = identity;
}

void CertificateShelf::remove(const QString &id)
{
    m_entries.removeIf([&](const Entry &entry) { return entry.id == id; });
    if (m_usedId == id)
        use({});
}

void CertificateShelf::use(const QString &id)
{
    const auto identity = find(id).value_or(TlsIdentity());
    m_usedId = identity.isEmpty() ? QString() : id;
    if (identity.certificate == m_used.certificate)
        return;
    m_used = identity;
    Q_EMIT usedChanged();
}

bool CertificateShelf::isUsed(const QString &id) const
{
    return !m_used.isEmpty() && m_usedId == id && find(id)->certificate == m_used.certificate;
}

void CertificateShelf::clear()
{
    m_entries.clear();
    use({});
}

} // namespace simulator
