// SPDX-License-Identifier: Apache-2.0
#include "engine/lock_out.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList namesWritten(const Change &change)
{
    QStringList names;
    if (const auto *set = std::get_if<SetParameters>(&change.body)) {
        for (const ParameterValue &value : set->values)
            names.append(value.name);
        for (const SecretParameterValue &value : set->secrets)
            names.append(value.name);
    }
    return names;
}

bool writesTheSame(const Change &first, const Change &later)
{
    const auto *account = std::get_if<EditAccount>(&first.body);
    const auto *other = std::get_if<EditAccount>(&later.body);
    if (account && other)
        return account->user == other->user;
    const QStringList names = namesWritten(first);
    const QStringList again = namesWritten(later);
    if (!names.isEmpty() && !again.isEmpty())
        return std::any_of(names.begin(), names.end(), [&again](const QString &name) { return again.contains(name); });
    // Two edits of the list, two certificates.
    return first.body.index() == later.body.index() && !account && names.isEmpty() && !first.isByHand();
}

bool sendsPassword(const Change &change)
{
    const auto *account = std::get_if<EditAccount>(&change.body);
    return account && account->action != EditAccount::Action::Delete;
}

/// What is in the way now, and was not before.
std::optional<Text> newObstacle(const WaysIn &before, const WaysIn &after)
{
    for (const auto &[then, now] :
        {std::pair(&before.camlock, &after.camlock), std::pair(&before.recorder, &after.recorder)}) {
        for (const Text &obstacle : *now) {
            if (!then->contains(obstacle))
                return obstacle;
        }
    }
    return std::nullopt;
}

/// The first step after which somebody who had a way in has none.
std::optional<Hole> firstHole(const Snapshot &start, const QList<Change> &changes, const Clients &clients)
{
    Snapshot now = start;
    WaysIn before = waysIn(now, clients);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (changes.at(i).isByHand())
            continue;
        now = preview(now, changes.at(i));
        const WaysIn after = waysIn(now, clients);
        if (const auto obstacle = newObstacle(before, after))
            return Hole {i, *obstacle};
        before = after;
    }
    return std::nullopt;
}

/// Whatever the order, the end is the same, for steps that write the same keep theirs. What is in the way there and was
/// not at the beginning has to come with some step.
bool isHopeless(const Snapshot &start, const QList<Change> &changes, const Clients &clients)
{
    Snapshot end = start;
    for (const Change &change : changes) {
        if (!change.isByHand())
            end = preview(end, change);
    }
    return newObstacle(waysIn(start, clients), waysIn(end, clients)).has_value();
}

/// How far an order gets before its first hole; all the way is the number of its steps.
qsizetype reach(const Snapshot &start, const QList<Change> &changes, const Clients &clients)
{
    const auto hole = firstHole(start, changes, clients);
    return hole ? hole->step : changes.size();
}

/// Absent where the step would pass one whose order is to be kept.
std::optional<QList<Change>> moved(QList<Change> changes, qsizetype from, qsizetype to)
{
    for (qsizetype i = std::min(from, to); i <= std::max(from, to); ++i) {
        const bool isTurned = from < to ? mustStayBefore(changes.at(from), changes.at(i))
                                        : mustStayBefore(changes.at(i), changes.at(from));
        if (i != from && isTurned)
            return std::nullopt;
    }
    changes.move(from, to);
    return changes;
}

/// Step by step by the shortest moves that get further: what nearly every plan needs, if it needs anything.
std::optional<QList<Change>> movedIntoOrder(const Snapshot &start, QList<Change> changes, const Clients &clients)
{
    for (qsizetype round = 0; round < changes.size(); ++round) {
        const auto hole = firstHole(start, changes, clients);
        if (!hole)
            return changes;
        bool isBetter = false;
        // The step itself later, or a later one before it.
        for (qsizetype distance = 1; distance < changes.size() - hole->step && !isBetter; ++distance) {
            const qsizetype other = hole->step + distance;
            for (const auto &candidate : {moved(changes, hole->step, other), moved(changes, other, hole->step)}) {
                isBetter = candidate && reach(start, *candidate, clients) > hole->step;
                if (isBetter) {
                    changes = *candidate;
                    break;
                }
            }
        }
        if (!isBetter)
            return std::nullopt;
    }
    return std::nullopt;
}

/// Looks for any order without a hole, the given one's beginnings first, and gives up after many tries.
class Search
{
public:
    Search(const QList<Change> &changes, const Clients &clients)
        : m_clients(clients)
        , m_left(changes)
    {
    }

    bool from(const Snapshot &now)
    {
        constexpr int most = 500; // a tenth of a second
        if (m_left.isEmpty())
            return true;
        const WaysIn before = waysIn(now, m_clients);
        for (qsizetype i = 0; i < m_left.size(); ++i) {
            if (++m_tries > most)
                return false;
            const Change change = m_left.at(i);
            // The rest still stands in the order that was given.
            const bool comesTooSoon = std::any_of(m_left.cbegin(), m_left.cbegin() + i,
                [&change](const Change &earlier) { return mustStayBefore(earlier, change); });
            if (comesTooSoon)
                continue;
            const Snapshot after = change.isByHand() ? now : preview(now, change);
            const WaysIn ways = waysIn(after, m_clients);
            if (newObstacle(before, ways))
                continue;
            m_left.removeAt(i);
            m_order.append(change);
            if (from(after))
                return true;
            m_order.removeLast();
            m_left.insert(i, change);
        }
        return false;
    }

    const QList<Change> &order() const { return m_order; }

private:
    const Clients &m_clients;
    QList<Change> m_left;
    QList<Change> m_order;
    int m_tries = 0;
};

} // namespace

std::optional<Hole> lockOutIn(const Snapshot &start, const QList<Change> &changes, const Clients &clients)
{
    return firstHole(start, changes, clients);
}

bool mustStayBefore(const Change &first, const Change &later)
{
    // A password goes inside TLS once that is there.
    const bool hidesIt = first.phase == Phase::Https && sendsPassword(later);
    // Whatever comes after 802.1X may find no network.
    return hidesIt || later.phase == Phase::NetworkLogin || writesTheSame(first, later);
}

QList<Change> inSafeOrder(const Snapshot &start, QList<Change> changes, const Clients &clients)
{
    if (!firstHole(start, changes, clients) || isHopeless(start, changes, clients))
        return changes;
    if (const auto byMoves = movedIntoOrder(start, changes, clients))
        return *byMoves;
    Search search(changes, clients);
    return search.from(start) ? search.order() : changes;
}

QList<Text> waysBack(const Snapshot &start, const QList<Change> &changes, const Clients &clients, const PortMap &ports)
{
    QList<Text> ways;
    Snapshot now = start;
    for (const Change &change : changes) {
        if (!change.isByHand())
            now = preview(now, change);
        const bool isRisky = !change.isByHand() && change.effect != Effect::None;
        if (change.phase == Phase::NetworkLogin)
            ways.append(QT_TRANSLATE_NOOP("guide",
                "an open port on the switch, or an exception there for the camera's MAC address (MAC bypass)"));
        else
            ways.append(isRisky ? inWords(waysIn(now, clients), clients, ports) : Text());
    }
    return ways;
}

} // namespace engine
