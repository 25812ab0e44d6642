// SPDX-License-Identifier: Apache-2.0
#include "engine/site_authority.h"

#include "guide/password_generator.h"
#include "guide/password_rules.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Authority = Result<std::shared_ptr<trust::SiteCa>>;

static QFuture<Authority> ready(const Error &error)
{
    return QtFuture::makeReadyFuture(Authority(tl::unexpected(error)));
}

/// Nobody types it, so it is as long as a password may be anywhere.
static Secret newPassphrase()
{
    return guide::generatePassword({});
}

QFuture<Authority> openSiteAuthority(
    const QString &dataFolder, const QString &siteName, const std::shared_ptr<vault::Vault> &vault)
{
    if (!vault)
        return ready({Error::Kind::Internal, u"There is no place to keep the passphrase of the site's CA."_s});
    const QString folder = trust::SiteCa::folderFor(dataFolder, siteName);
    const vault::Key key {folder, u"site-ca"_s};
    if (trust::SiteCa::existsIn(folder)) {
        return vault->find(key)
            .then([folder, vault](const Result<std::optional<Secret>> &found) {
                if (!found)
                    return ready(found.error());
                if (!*found) {
                    return ready({Error::Kind::BadLogin,
                        u"The passphrase of this site's CA is not in %1. It was made with another keychain: sign in "
                        "there, or give the site another name."_s.arg(vault->place())});
                }
                return trust::SiteCa::open(folder, **found);
            })
            .unwrap();
    }
    const Secret passphrase = newPassphrase();
    return vault->store(key, passphrase)
        .then([folder, siteName, passphrase](const Done &kept) {
            return kept ? trust::SiteCa::create(folder, siteName, passphrase) : ready(kept.error());
        })
        .unwrap();
}

QFuture<Done> proveSiteAuthority(
    const QString &dataFolder, const QString &siteName, const std::shared_ptr<vault::Vault> &vault)
{
    if (!trust::SiteCa::existsIn(trust::SiteCa::folderFor(dataFolder, siteName)))
        return QtFuture::makeReadyFuture(Done());
    return openSiteAuthority(dataFolder, siteName, vault).then([](const Authority &authority) {
        return authority ? Done() : Done(tl::unexpected(authority.error()));
    });
}

QString siteRootPath(const QString &dataFolder, const QString &siteName)
{
    const QString folder = trust::SiteCa::folderFor(dataFolder, siteName);
    return trust::SiteCa::existsIn(folder) ? trust::SiteCa::rootPathIn(folder) : QString();
}

} // namespace engine
