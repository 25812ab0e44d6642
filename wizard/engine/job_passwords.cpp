// SPDX-License-Identifier: Apache-2.0
#include "engine/job_passwords.h"

#include "engine/password_keeping.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Found = Result<std::optional<Secret>>;

namespace {

vault::Key rootKey(const UnfinishedJob &job)
{
    return keyFor(job.lastDoor, job.camera(), job.head.user);
}

bool wasKept(const UnfinishedJob &job, bool interim)
{
    return std::any_of(job.steps.begin(), job.steps.end(), [&job, interim](const UnfinishedJob::Step &step) {
        const auto *edit = std::get_if<EditAccount>(&step.change.body);
        return edit && edit->user == job.head.user && step.passwordKept && edit->isInterim == interim;
    });
}

/// What the vault holds, and what the installer says.
struct Known
{
    std::optional<Secret> current, interim, previous, given;
};

QList<RootCandidate> candidatesFrom(const UnfinishedJob &job, const Known &known)
{
    QList<RootCandidate> candidates;
    const auto add = [&](RootLogin kind, const std::optional<Secret> &password, bool isReplaced = false) {
        const bool isThere = !password
            || std::any_of(candidates.begin(), candidates.end(),
                [&password](const RootCandidate &other) { return other.login.password == *password; });
        if (!isThere)
            candidates.append({kind, {job.head.user, *password}, isReplaced});
    };
    const bool isFinalKept = wasKept(job, false);
    if (isFinalKept)
        add(RootLogin::Final, known.current);
    if (wasKept(job, true))
        add(RootLogin::Interim, known.interim);
    const bool hasNewer = known.current && (isFinalKept || known.previous);
    if (known.given)
        add(RootLogin::Earlier, known.given, hasNewer && known.given != known.current);
    else if (job.head.startedBlank)
        add(RootLogin::Earlier, Secret(), hasNewer);
    else {
        // The program may have ended between the vault and the journal.
        if (!isFinalKept)
            add(RootLogin::Earlier, known.current);
        add(RootLogin::Earlier, known.previous, true);
    }
    if (candidates.isEmpty())
        add(RootLogin::Earlier, Secret());
    constexpr qsizetype most = 3;
    return candidates.mid(0, most);
}

} // namespace

QFuture<Result<QList<RootCandidate>>> rootCandidates(
    const std::shared_ptr<vault::Vault> &vault, const UnfinishedJob &job, const std::optional<Secret> &earlier)
{
    using All = Result<QList<RootCandidate>>;
    const vault::Key key = rootKey(job);
    return vault->find(key)
        .then([=](const Found &current) {
            return vault->find(interimOf(key))
                .then([=](const Found &interim) {
                    return vault->find(previousOf(key)).then([=](const Found &previous) -> All {
                        if (!current && !earlier && !job.head.startedBlank)
                            return tl::unexpected(current.error());
                        const auto value = [](const Found &found) { return found ? *found : std::nullopt; };
                        return candidatesFrom(job, {value(current), value(interim), value(previous), earlier});
                    });
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<Done> keepEarlierPassword(const std::shared_ptr<vault::Vault> &vault, const UnfinishedJob &job)
{
    return restorePrevious(vault, rootKey(job));
}

} // namespace engine
