// SPDX-License-Identifier: Apache-2.0
#include "discovery/network_search.h"
#include "discovery/sighting_list.h"
#include "support/foreign_host.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace discovery;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using model::Sighting;

/// Servers that we did not write, on a cable of their own: what they answer is understood, and all of it is one device.
class TstSearchOnForeignServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOneDeviceByThreeProtocols();

private:
    static void startAll(ForeignHost &host);
    static QString told(const SightingList &list);
};

QString TstSearchOnForeignServers::told(const SightingList &list)
{
    QString text;
    for (const FoundDevice &device : list.devices()) {
        text += device.address.toString() + u' ' + device.mac + u' ' + device.name + u" seen by"_s;
        for (const Sighting::Source source : device.seenBy)
            text += u' ' + QString::number(static_cast<int>(source));
        text += u'\n';
    }
    return text;
}

void TstSearchOnForeignServers::startAll(ForeignHost &host)
{
    host.start(u"minidlnad"_s,
        {u"minidlnad"_s, u"-S"_s, u"-P"_s, host.write(u"dlna.pid"_s, {}), u"-f"_s,
            host.write(u"minidlna.conf"_s,
                u"port=8200\nmedia_dir=%1\ndb_dir=%1\nlog_dir=%1\nnetwork_interface=camera\nfriendly_name=Cellar\n"_s)});
    host.start(u"wsdd"_s, {u"wsdd"_s, u"-i"_s, u"camera"_s, u"-4"_s, u"-n"_s, u"cellar"_s});
    const QString service = host.write(u"web.service"_s,
        u"<?xml version=\"1.0\"?><service-group><name>Cellar door</name><service><type>_http._tcp</type>"
        "<port>8200</port></service></service-group>"_s);
    host.run({u"sh"_s, u"-c"_s,
        u"mount -t tmpfs none /etc/avahi/services && cp \"$0\" /etc/avahi/services/web.service"_s, service});
    host.start(u"avahi-daemon"_s,
        {u"avahi-daemon"_s, u"--no-drop-root"_s, u"--no-chroot"_s, u"--no-rlimits"_s, u"-f"_s,
            host.write(u"avahi.conf"_s, u"[server]\nhost-name=cellar\nenable-dbus=no\n"_s)});
    host.waitForPort(u"udp"_s, 1900);
    host.waitForPort(u"udp"_s, 3702);
    host.waitForPort(u"udp"_s, 5353);
}

void TstSearchOnForeignServers::findsOneDeviceByThreeProtocols()
{
    ForeignHost host;
    startAll(host);
    const QString mac = host.mac();
    const QString address = host.address();
    SearchSettings settings;
    settings.neighbours = [mac, address] { return QMap<QString, QStringList> {{address, {mac}}}; };
    NetworkSearch search(settings);
    QSignalSpy ended(&search, &Search::finished);
    SightingList list;
    list.setNetworks(search.networks());
    connect(&search, &Search::found, &search, [&list](const Sighting &sighting) { list.add(sighting); });
    const QSet<Sighting::Source> all {Sighting::Source::Ssdp, Sighting::Source::WsDiscovery, Sighting::Source::Mdns};
    const auto isFoundByAll = [&] { return !list.devices().isEmpty() && list.devices().first().seenBy.contains(all); };
    // Some take seconds to be ready after they listen.
    for (int attempt = 0; attempt < 5 && !isFoundByAll(); ++attempt) {
        ended.clear();
        search.start({.networks = {u"laptop"_s}, .listen = 4s});
        QVERIFY(waitUntil([&ended] { return !ended.isEmpty(); }, 30'000));
    }
    QVERIFY2(isFoundByAll(), qPrintable(told(list)));
    QCOMPARE(list.devices().size(), 1);
    const FoundDevice &device = list.devices().first();
    QCOMPARE(device.address.toString(), address);
    // The cable's end has a MAC address of the vendor's, and that counts more than what is announced.
    QCOMPARE(device.mac, mac);
    QCOMPARE(device.kind, Sighting::Kind::Camera);
    QCOMPARE(device.place, FoundDevice::Place::Near);
    QVERIFY2(device.name.startsWith(u"Cellar"_s), qPrintable(device.name));
}

int main(int argc, char *argv[])
{
    if (!ForeignHost::leaveTheNetwork()) {
        qWarning("Skipped: only root may make a network of its own.");
        return 77;
    }
    QCoreApplication app(argc, argv);
    TstSearchOnForeignServers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_search_on_foreign_servers.moc"
