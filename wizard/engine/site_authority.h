// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "trust/site_ca.h"
#include "vault/vault.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace engine {

/// Opens the site's CA, or makes it where the site has none yet. Its passphrase is generated and kept in the vault
/// before the key is written. The error says what is missing: a CA whose passphrase is not in this vault cannot sign.
QFuture<model::Result<std::shared_ptr<trust::SiteCa>>> openSiteAuthority(
    const QString &dataFolder, const QString &siteName, const std::shared_ptr<vault::Vault> &vault);

/// Whether this vault can open the CA that the site has, if it has one: to be asked before anything is written to a
/// camera.
QFuture<model::Done> proveSiteAuthority(
    const QString &dataFolder, const QString &siteName, const std::shared_ptr<vault::Vault> &vault);

/// The file with the root certificate for recorder and browsers; empty while the site has no CA.
QString siteRootPath(const QString &dataFolder, const QString &siteName);

} // namespace engine
