// SPDX-License-Identifier: Apache-2.0
#include "engine/password_keeping.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Found = Result<std::optional<Secret>>;

static vault::Key previousOf(const vault::Key &key)
{
    return {key.camera, key.user + u"-previous"_s};
}

static QFuture<Done> ready(Done done)
{
    QPromise<Done> promise;
    promise.start();
    promise.addResult(std::move(done));
    promise.finish();
    return promise.future();
}

vault::Key keyFor(const camera::Camera &camera, const Snapshot &snapshot, const QString &user)
{
    return {snapshot.identity.mac.isEmpty() ? camera.address().text() : snapshot.identity.mac, user};
}

vault::Key keyOf(const camera::Camera &camera, const Snapshot &snapshot, const Change &accountChange)
{
    const auto &edit = std::get<EditAccount>(accountChange.body);
    return keyFor(camera, snapshot, edit.isInterim ? edit.user + u"-interim"_s : edit.user);
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
