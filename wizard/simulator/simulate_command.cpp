// SPDX-License-Identifier: Apache-2.0
#include "simulator/simulate_command.h"

#include "simulator/faults.h"
#include "simulator/profile.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

QMap<QString, quint16> defaultPorts()
{
    return {{u"http"_s, 8080}, {u"https"_s, 8443}, {u"rtsp"_s, 8554}, {u"snmp"_s, 8161}, {u"ssdp"_s, 8190},
        {u"ws-discovery"_s, 8370}, {u"broadcast"_s, 8100}};
}

tl::expected<PracticeCameraOptions, QString> practiceCameraOptions(const SimulateArguments &arguments)
{
    PracticeCameraOptions options {.profile = arguments.profile,
        .address = QHostAddress(arguments.address),
        .ports = defaultPorts(),
        .faults = arguments.faults};
    if (options.address.isNull())
        return tl::make_unexpected(u"\"%1\" is not an IP address."_s.arg(arguments.address));
    const auto entries = arguments.ports.split(u',', Qt::SkipEmptyParts);
    for (const auto &entry : entries) {
        const auto name = entry.section(u'=', 0, 0);
        if (!options.ports.contains(name)) {
            const QStringList known = options.ports.keys();
            return tl::make_unexpected(
                u"There is no service called \"%1\". Known ones: %2."_s.arg(name, known.join(u", "_s)));
        }
        bool isNumber = false;
        const auto port = entry.section(u'=', 1).toUShort(&isNumber);
        if (!isNumber)
            return tl::make_unexpected(u"\"%1\" needs a port number from 0 to 65535."_s.arg(name));
        options.ports.insert(name, port);
    }
    return options;
}

QString simulateList()
{
    QString text = u"Profiles:\n"_s;
    const auto profiles = profileSummaries();
    for (const auto &profile : profiles)
        text += u"  %1 %2 %3\n"_s.arg(profile.name, -12).arg(profile.firmware, -28).arg(profile.title);
    text += u"\nFaults:\n"_s;
    const auto faults = faultHelp();
    for (const auto &fault : faults)
        text += u"  %1 %2\n"_s.arg(fault.usage, -30).arg(fault.help);
    return text;
}

} // namespace simulator
