// SPDX-License-Identifier: Apache-2.0
#include "discovery/network_search.h"

#include "discovery/datagram_asker.h"
#include "discovery/knock.h"
#include "discovery/own_networks.h"

#include <algorithm>

namespace discovery {

using namespace Qt::Literals::StringLiterals;
using model::Sighting;

static constexpr qsizetype mostDoors = 2048;

NetworkSearch::NetworkSearch(SearchSettings settings, QObject *parent)
    : Search(parent)
    , m_settings(std::move(settings))
{
    m_listening.setSingleShot(true);
    m_knocking.setInterval(m_settings.betweenAddresses);
    connect(&m_listening, &QTimer::timeout, this, &NetworkSearch::endIfIdle);
    connect(&m_knocking, &QTimer::timeout, this, &NetworkSearch::knockOn);
}

QList<NetworkFact> NetworkSearch::networks() const
{
    return ownNetworks();
}

void NetworkSearch::start(const SearchWish &wish)
{
    m_wish = wish;
    m_end = {};
    dismissWorkers();
    m_workers = std::make_unique<QObject>();
    m_nextAddress = 0;
    m_knocksOut = m_knocksDone = m_looksOut = 0;
    m_doors.clear();
    m_knownDoors.clear();
    m_withoutMac.clear();
    m_neighboursAge.invalidate();
    const auto facts = networks();
    const QStringList names = wish.networks.isEmpty() ? m_settings.usualNetworks : wish.networks;
    const auto chosen = names.isEmpty() ? usualNetworks(facts) : namedNetworks(facts, names);
    if (chosen.isEmpty() && wish.range.isEmpty()) {
        QTimer::singleShot(0, m_workers.get(), [this] { end(SearchEnd::Why::NoNetwork); });
        return;
    }
    ask(chosen);
    m_listening.start(wish.listen);
    if (!wish.range.isEmpty())
        m_knocking.start();
}

void NetworkSearch::stop()
{
    if (m_workers)
        end(SearchEnd::Why::Stopped);
}

void NetworkSearch::ask(const QList<NetworkFact> &chosen)
{
    for (const NetworkFact &network : chosen) {
        bool isSent = false;
        for (const OwnAddress &own : network.addresses) {
            for (const auto source : {Sighting::Source::VivotekSearch, Sighting::Source::Ssdp,
                     Sighting::Source::WsDiscovery, Sighting::Source::Mdns}) {
                auto *asker = new DatagramAsker(source, m_workers.get());
                connect(asker, &DatagramAsker::heard, this, &NetworkSearch::hear);
                isSent = asker->start(network.name, own, m_settings.ports, m_wish.listen) || isSent;
            }
        }
        if (!isSent)
            m_end.refused.append(network.name);
    }
}

void NetworkSearch::hear(Sighting::Source source, const QByteArray &datagram, const QHostAddress &sender)
{
    const quint16 httpPort = portsOf(m_settings.ports, u"http"_s).value(0);
    const auto all = heardIn(source, datagram, QHostAddress(sender.toIPv4Address()), httpPort);
    for (const Heard &heard : all) {
        tell(heard.sighting);
        if (heard.door)
            wantLook(*heard.door);
    }
}

void NetworkSearch::tell(Sighting sighting)
{
    constexpr qsizetype most = 4096;
    if (sighting.mac.isEmpty())
        sighting.mac = neighbourAt(sighting.address);
    if (sighting.mac.isEmpty() && m_withoutMac.size() < most)
        m_withoutMac.append(sighting);
    Q_EMIT found(sighting);
}

QString NetworkSearch::neighbourAt(const QHostAddress &address)
{
    constexpr int stale = 100; // milliseconds: not for each of a burst of answers
    if (!m_settings.neighbours || address.isLoopback())
        return {};
    if (!m_neighboursAge.isValid() || m_neighboursAge.hasExpired(stale)) {
        m_neighbours = m_settings.neighbours();
        m_neighboursAge.start();
    }
    const QString mac = m_neighbours.value(address.toString()).value(0);
    // A router that answers for others has one MAC address for all of them.
    const auto holds = [&mac](const QStringList &macs) { return macs.contains(mac); };
    return std::count_if(m_neighbours.cbegin(), m_neighbours.cend(), holds) == 1 ? mac : QString();
}

/// By now this computer has learnt more of its neighbours.
void NetworkSearch::tellLate()
{
    m_neighboursAge.invalidate();
    const auto all = std::exchange(m_withoutMac, {});
    for (Sighting sighting : all) {
        sighting.mac = neighbourAt(sighting.address);
        if (!sighting.mac.isEmpty())
            Q_EMIT found(sighting);
    }
}

void NetworkSearch::wantLook(const Door &door)
{
    const QString key =
        u"%1 %2 %3"_s.arg(door.address.toString()).arg(door.port).arg(QString::fromLatin1(door.path.left(64)));
    if (m_knownDoors.contains(key) || m_knownDoors.size() >= mostDoors || door.port == 0)
        return;
    m_knownDoors.insert(key);
    m_doors.append(door);
    lookOn();
}

void NetworkSearch::lookOn()
{
    constexpr int atOnce = 8;
    while (m_looksOut < atOnce && !m_doors.isEmpty()) {
        auto *look = new Doorstep(m_doors.takeFirst(), m_settings.requestTimeout, m_workers.get());
        connect(look, &Doorstep::seen, this, &NetworkSearch::tell);
        connect(look, &Doorstep::ledTo, this, &NetworkSearch::wantLook);
        connect(look, &Doorstep::finished, this, [this] {
            --m_looksOut;
            lookOn();
            endIfIdle();
        });
        ++m_looksOut;
        look->start();
    }
}

void NetworkSearch::knockOn()
{
    constexpr int atOnce = 64;
    if (m_knocksOut >= atOnce)
        return;
    if (m_nextAddress >= m_wish.range.size()) {
        m_knocking.stop();
        endIfIdle();
        return;
    }
    const auto ports = portsOf(m_settings.ports, u"http"_s) + portsOf(m_settings.ports, u"https"_s);
    auto *knock = new Knock(m_wish.range.at(m_nextAddress++), ports, m_settings.knockTimeout, m_workers.get());
    connect(knock, &Knock::finished, this, &NetworkSearch::knocked);
    ++m_knocksOut;
    knock->start();
}

void NetworkSearch::knocked(const QHostAddress &address, quint16 port)
{
    --m_knocksOut;
    ++m_knocksDone;
    if (portsOf(m_settings.ports, u"http"_s).contains(port)) {
        wantLook({address, port, {}});
    } else if (port != 0) {
        // Behind TLS nothing is asked for: whose certificate it is can only be judged when the installer is there.
        Sighting sighting;
        sighting.source = Sighting::Source::Doorstep;
        sighting.address = address;
        sighting.httpsPort = port;
        tell(sighting);
    }
    const SearchProgress progress {m_knocksDone, static_cast<int>(m_wish.range.size())};
    Q_EMIT advanced(progress);
    endIfIdle();
}

void NetworkSearch::endIfIdle()
{
    const bool isBusy = m_listening.isActive() || m_knocking.isActive() || m_knocksOut > 0 || m_looksOut > 0;
    if (m_workers && !isBusy)
        end(SearchEnd::Why::Done);
}

void NetworkSearch::end(SearchEnd::Why why)
{
    m_listening.stop();
    m_knocking.stop();
    dismissWorkers();
    if (why == SearchEnd::Why::Done)
        tellLate();
    m_end.why = why;
    Q_EMIT finished(m_end);
}

/// Not deleted at once: it may be the word of one of them that ends the search.
void NetworkSearch::dismissWorkers()
{
    if (!m_workers)
        return;
    const auto workers = m_workers->children();
    for (QObject *worker : workers)
        worker->disconnect(this);
    m_workers.release()->deleteLater();
}

} // namespace discovery
