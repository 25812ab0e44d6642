// SPDX-License-Identifier: Apache-2.0
#include "simulator/port_clashes.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

struct PortName
{
    QLatin1StringView name;
    int preprocessBit = 0;
};

constexpr std::array portNames {PortName {"network_http_port"_L1, 1}, PortName {"network_httpport"_L1, 1},
    PortName {"network_http_alternateport"_L1, 1}, PortName {"network_https_port"_L1, 2},
    PortName {"network_ftp_port"_L1, 4}, PortName {"network_rtsp_port"_L1, 8}, PortName {"network_rtspport"_L1, 8},
    PortName {"network_sip_port"_L1, 8}};

struct PortWish
{
    QString name;
    int bit = 0;
    QString now;
    QString then;
};

QList<PortWish> wishesOf(const ParameterStore &store, const QList<Argument> &changes)
{
    QList<PortWish> wishes;
    for (const auto &port : portNames) {
        if (!store.contains(port.name))
            continue;
        const auto now = store.value(port.name);
        wishes.append({port.name, port.preprocessBit, now, now});
        for (const auto &change : changes) {
            if (change.name == port.name && store.find(port.name)->rule.accepts(change.value))
                wishes.last().then = change.value;
        }
    }
    return wishes;
}

bool clashes(const PortWish &wish, const PortWish &other, int stopped)
{
    if (wish.name == other.name || wish.then == wish.now)
        return false;
    const auto isLeft = other.then != other.now && (stopped & other.bit) != 0;
    return wish.then == other.then || (wish.then == other.now && !isLeft);
}

} // namespace

QSet<QString> portClashes(const ParameterStore &store, const QList<Argument> &changes)
{
    int stopped = 0;
    for (const auto &change : changes) {
        if (change.name == "network_preprocess"_L1)
            stopped = change.value.toInt();
    }
    auto wishes = wishesOf(store, changes);
    QSet<QString> refused;
    // One that has to stay may stand in the way of another.
    for (auto isSettled = false; !isSettled;) {
        isSettled = true;
        for (auto &wish : wishes) {
            for (const auto &other : std::as_const(wishes)) {
                if (!clashes(wish, other, stopped))
                    continue;
                refused.insert(wish.name);
                wish.then = wish.now;
                isSettled = false;
                break;
            }
        }
    }
    return refused;
}

} // namespace simulator
