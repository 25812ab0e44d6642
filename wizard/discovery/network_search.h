// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/doorstep.h"
#include "discovery/letters.h"
#include "discovery/search.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace discovery {

/// IPv4 address → MAC addresses, as the computer's own table of neighbours has them at this moment.
using NeighbourTable = std::function<QMap<QString, QStringList>()>;

struct SearchSettings
{
    ServicePorts ports; ///< other than the usual ones
    NeighbourTable neighbours;
    /// Looked for where nobody names a network: tests and `--demo` have the loopback one here.
    QStringList usualNetworks;
    std::chrono::milliseconds requestTimeout {3'000};
    std::chrono::milliseconds knockTimeout {1'000};
    /// Between two addresses of a range: fifty a second are no burden to a network.
    std::chrono::milliseconds betweenAddresses {20};
};

/// Asks by the vendor's search, SSDP, WS-Discovery and mDNS at once, goes through a range, and looks at the doors of
/// what looks like a camera: eight at a time, each one once.
class NetworkSearch final : public Search
{
    Q_OBJECT

public:
    explicit NetworkSearch(SearchSettings settings, QObject *parent = nullptr);

    QList<NetworkFact> networks() const override;
    void start(const SearchWish &wish) override;
    void stop() override;

private:
    void ask(const QList<NetworkFact> &chosen);
    void hear(model::Sighting::Source source, const QByteArray &datagram, const QHostAddress &sender);
    void tell(model::Sighting sighting);
    QString neighbourAt(const QHostAddress &address);
    void tellLate();
    void wantLook(const Door &door);
    void lookOn();
    void knockOn();
    void knocked(const QHostAddress &address, quint16 port);
    void endIfIdle();
    void end(SearchEnd::Why why);
    void dismissWorkers();

    SearchSettings m_settings;
    SearchWish m_wish;
    SearchEnd m_end;
    std::unique_ptr<QObject> m_workers; ///< owns all sockets of the search that runs; absent between two
    QTimer m_listening;
    QTimer m_knocking;
    qsizetype m_nextAddress = 0;
    int m_knocksOut = 0;
    int m_knocksDone = 0;
    QList<Door> m_doors;
    QSet<QString> m_knownDoors;
    int m_looksOut = 0;
    QList<model::Sighting> m_withoutMac;
    QMap<QString, QStringList> m_neighbours;
    QElapsedTimer m_neighboursAge;
};

} // namespace discovery
