// SPDX-License-Identifier: Apache-2.0
#include "trust/old_cameras.h"

#include <QThreadPool>

namespace trust {

using namespace Qt::Literals::StringLiterals;

QSslConfiguration tlsForOldCameras()
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    // Without it Qt keeps to TLS 1.2, whatever MinProtocol says (6.4.2, measured).
    configuration.setProtocol(QSsl::AnyProtocol);
    configuration.setBackendConfigurationOption("MinProtocol", u"TLSv1"_s);
    configuration.setBackendConfigurationOption("CipherString", u"ALL:@SECLEVEL=0"_s);
    // Else OpenSSL 3 greets no server that does not know RFC 5746. Nothing is ever renegotiated here.
    configuration.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, false);
    return configuration;
}

void prepareTls()
{
    QThreadPool::globalInstance()->start([] { static_cast<void>(QSslConfiguration::defaultConfiguration()); });
}

} // namespace trust
