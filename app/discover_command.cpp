// SPDX-License-Identifier: Apache-2.0
#include "discover_command.h"

#include "discovery/address_range.h"
#include "known_cameras.h"
#include "output.h"
#include "running.h"
#include "wiring.h"

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

void addDiscoverOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"timeout"_s, u"Seconds to wait for answers (4)."_s, u"SECONDS"_s, u"4"_s},
        {u"interface"_s, u"Only this network interface; may be repeated. Without it all but VPN and containers."_s,
            u"NAME"_s},
        {u"range"_s, u"Go through these addresses too, /22 at most: 192.168.1.0/24"_s, u"CIDR"_s},
        {u"format"_s, u"text or json (text)."_s, u"FORMAT"_s, u"text"_s},
        {u"probe-ports"_s, u"Where services really are, for cameras behind moved ports: ssdp=1900,broadcast=10000 …"_s,
            u"PORTS"_s},
    });
}

static tl::unexpected<Error> wrong(const QString &sentence)
{
    return fail(Error::Kind::BadReply, sentence);
}

Result<DiscoverOptions> discoverOptionsFrom(const QCommandLineParser &parser)
{
    constexpr int longest = 600;
    DiscoverOptions options;
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"discover takes options only."_s);
    bool isNumber = false;
    const int seconds = parser.value(u"timeout"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longest)
        return wrong(u"--timeout needs a number of seconds from 1 to %1."_s.arg(longest));
    options.wish.listen = std::chrono::seconds(seconds);
    options.wish.networks = parser.values(u"interface"_s);
    if (parser.isSet(u"range"_s)) {
        const auto range = discovery::parseAddressRange(parser.value(u"range"_s));
        if (!range)
            return wrong(u"--range: %1"_s.arg(range.error().detail));
        options.wish.range = *range;
    }
    const auto format = parseFormat(parser.value(u"format"_s));
    if (!format)
        return tl::unexpected(format.error());
    options.format = *format;
    const auto ports = parsePorts(parser.value(u"probe-ports"_s));
    if (!ports)
        return tl::unexpected(ports.error());
    options.probePorts = *ports;
    return options;
}

DiscoverCommand::DiscoverCommand(DiscoverOptions options, std::unique_ptr<discovery::Search> search,
    const discovery::KnownCameras &known, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_search(std::move(search))
{
    m_list.setNetworks(m_search->networks());
    m_list.setKnown(known);
    connect(m_search.get(), &discovery::Search::found, this,
        [this](const Sighting &sighting) { (void)m_list.add(sighting); });
    connect(m_search.get(), &discovery::Search::finished, this, &DiscoverCommand::end);
}

void DiscoverCommand::start()
{
    m_search->start(m_options.wish);
}

void DiscoverCommand::stop()
{
    m_search->stop();
}

void DiscoverCommand::end(const discovery::SearchEnd &end)
{
    using Why = discovery::SearchEnd::Why;
    if (end.why == Why::NoNetwork) {
        printError({Error::Kind::Unreachable, u"This computer has no network to look on."_s});
        Q_EMIT finished(CameraUnreachable);
        return;
    }
    for (const QString &network : end.refused)
        printMessage(u"Nothing could be sent on %1."_s.arg(network));
    if (m_list.devices().isEmpty())
        printMessage(u"Nothing was found. Is the camera on the same switch, and has it power? --range goes through a "
                     "whole network."_s);
    printResult(m_options.format == OutputFormat::Json ? jsonOf(m_list.devices()) : textOf(m_list.devices()));
    Q_EMIT finished(end.why == Why::Stopped ? Stopped : Passed);
}

int runDiscover(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Looks for cameras on the network; changes nothing."_s);
    addDiscoverOptions(parser);
    if (const auto code = endsWithParsing(parser, arguments))
        return *code;
    auto options = discoverOptionsFrom(parser);
    if (!options) {
        printUsageError(options.error().detail);
        return WrongUsage;
    }
    discovery::ServicePorts ports;
    for (auto it = options->probePorts.cbegin(); it != options->probePorts.cend(); ++it)
        ports.insert(it.key(), {it.value()});
    auto search = networkSearch(ports);
    DiscoverCommand command(*std::move(options), std::move(search), camerasKnownIn(dataFolder()));
    return runUntilFinished(command);
}

} // namespace app
