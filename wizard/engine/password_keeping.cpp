// SPDX-License-Identifier: Apache-2.0
#include "engine/password_keeping.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Found = Result<std::optional<Secret>>;

vault::Key previousOf(const vault::Key &key)
{
    return {key.camera, key.user + u"-previous"_s};
}

vault::Key interimOf(const vault::Key &key)
{
    return {key.camera, key.user + u"-interim"_s};
}

static QFuture<Done> ready(Done done)
{
    QPromise<Done> promise;
    promise.start();
    promise.addResult(std::move(done));
    promise.finish();
    return promise.future();
}

vault::Key keyFor(const Address &address, const Identity &identity, const QString &user)
{
    return {identity.mac.isEmpty() ? address.host : identity.mac, user};
}

vault::Key keyFor(const camera::Camera &camera, const Snapshot &snapshot, const QString &user)
{
    return keyFor(camera.address(), snapshot.identity, user);
}

vault::Key keyOf(const camera::Camera &camera, const Snapshot &snapshot, const Change &accountChange)
{
    const auto &edit = std::get<EditAccount>(accountChange.body);
    const vault::Key key = keyFor(camera, snapshot, edit.user);
    return edit.isInterim ? interimOf(key) : key;
}

QFuture<Done> storeKeepingPrevious(
    const std::shared_ptr<vault::Vault> &vault, const vault::Key &key, const Secret &secret)
{
    if (!vault)
        return ready(fail(Error::Kind::Internal, u"There is no place to keep the new password."_s));
    return vault->find(key)
        .then([vault, key](const Found &found) {
            if (!found)
                return ready(tl::unexpected(found.error()));
            return *found ? vault->store(previousOf(key), **found) : ready({});
        })
        .unwrap()
        .then([vault, key, secret](const Done &kept) { return kept ? vault->store(key, secret) : ready(kept); })
        .unwrap();
}

QFuture<Done> restorePrevious(const std::shared_ptr<vault::Vault> &vault, const vault::Key &key)
{
    return vault->find(previousOf(key))
        .then([vault, key](const Found &found) {
            if (!found)
                return ready(tl::unexpected(found.error()));
            return *found ? vault->store(key, **found) : vault->remove(key);
        })
        .unwrap();
}

} // namespace engine
