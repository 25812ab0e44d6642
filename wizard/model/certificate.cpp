// SPDX-License-Identifier: Apache-2.0
#include "model/certificate.h"

#include "model/names.h"

namespace model {

static constexpr NameTable<TlsVersion, 4> versionNames {{{TlsVersion::Tls1_0, "TLS 1.0"},
    {TlsVersion::Tls1_1, "TLS 1.1"}, {TlsVersion::Tls1_2, "TLS 1.2"}, {TlsVersion::Tls1_3, "TLS 1.3"}}};

QString nameOf(TlsVersion version)
{
    return versionNames.name(version);
}

} // namespace model
