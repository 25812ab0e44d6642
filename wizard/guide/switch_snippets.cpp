// SPDX-License-Identifier: Apache-2.0
#include "guide/switch_snippets.h"

#include "guide/ip_plan.h"
#include "guide/subnet.h"
#include "model/names.h"
#include "model/typed.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static constexpr NameTable<SwitchFamily, 4> families {
    {{SwitchFamily::CiscoIos, "ciscoIos"}, {SwitchFamily::ArubaOsSwitch, "arubaOsSwitch"},
        {SwitchFamily::ArubaOsCx, "arubaOsCx"}, {SwitchFamily::Generic, "generic"}}};

QString nameOf(SwitchFamily family)
{
    return families.name(family);
}

std::optional<SwitchFamily> switchFamilyNamed(QStringView name)
{
    return families.value(name);
}

namespace {

bool isPortName(const QString &port)
{
    constexpr qsizetype longest = 40;
    const auto isAlnum = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    return !port.isEmpty() && port.size() <= longest && isAlnum(port.at(0))
        && std::all_of(port.begin(), port.end(), [&](QChar c) { return isAlnum(c) || u"/.-: "_s.contains(c); });
}

/// `0002d1322f7d` in groups, as each family writes it.
QString inGroups(const QString &mac, int digits, QChar between)
{
    QString text = QString(mac).remove(u':').toLower();
    for (qsizetype at = text.size() - digits; at > 0; at -= digits)
        text.insert(at, between);
    return text;
}

/// "restrict" drops what others send and logs it, and the camera goes on: a port that shuts down would also punish
/// the camera for whoever unplugs it.
QStringList ciscoIos(const SwitchPort &port)
{
    QStringList lines {u"configure terminal"_s, QString(u"interface "_s + port.port),
        QString(u" description camera "_s + port.mac), u" switchport mode access"_s};
    if (!port.vlan.isEmpty())
        lines.append(u" switchport access vlan "_s + port.vlan);
    lines += {u" switchport port-security maximum 1"_s,
        QString(u" switchport port-security mac-address "_s + inGroups(port.mac, 4, u'.')),
        u" switchport port-security violation restrict"_s, u" switchport port-security"_s,
        u" logging event link-status"_s, u" exit"_s};
    if (!port.logServer.isEmpty())
        lines += {QString(u"logging host "_s + port.logServer), u"logging trap notifications"_s};
    return lines << u"end"_s;
}

/// send-disable, as the vendor's own example of send-alarm says that the intruder keeps his access then.
QStringList arubaOsSwitch(const SwitchPort &port)
{
    QStringList lines {u"configure terminal"_s};
    if (!port.vlan.isEmpty())
        lines += {QString(u"vlan "_s + port.vlan), QString(u"   untagged "_s + port.port), u"   exit"_s};
    lines.append(u"port-security %1 learn-mode static address-limit 1 mac-address %2 action send-disable"_s.arg(
        port.port, inGroups(port.mac, 6, u'-')));
    if (!port.logServer.isEmpty())
        lines.append(u"logging "_s + port.logServer);
    return lines << u"exit"_s;
}

QStringList arubaOsCx(const SwitchPort &port)
{
    QStringList lines {
        u"configure terminal"_s, u"port-access port-security enable"_s, QString(u"interface "_s + port.port)};
    if (!port.vlan.isEmpty())
        lines.append(u"    vlan access "_s + port.vlan);
    lines += {u"    port-access port-security"_s, u"        enable"_s, u"        client-limit 1"_s,
        QString(u"        mac-address "_s + port.mac.toLower()), u"        exit"_s, u"    exit"_s};
    if (!port.logServer.isEmpty())
        lines.append(u"logging "_s + port.logServer);
    return lines << u"end"_s;
}

QStringList inPlainWords(const SwitchPort &port)
{
    // For people and for no switch: in their language.
    const auto line = [](const char *words, const QStringList &values = {}) {
        return Text(words, values).translated();
    };
    QStringList lines {line(QT_TRANSLATE_NOOP("guide", "Port %1:"), {port.port}),
        port.vlan.isEmpty() ? line(QT_TRANSLATE_NOOP("guide", "- access port"))
                            : line(QT_TRANSLATE_NOOP("guide", "- access port in VLAN %1"), {port.vlan}),
        line(QT_TRANSLATE_NOOP("guide", "- port security on, one MAC address at most: %1"), {port.mac}),
        line(QT_TRANSLATE_NOOP("guide", "- what others send is dropped, and logged")),
        line(QT_TRANSLATE_NOOP("guide", "- link up and link down are logged"))};
    if (!port.logServer.isEmpty())
        lines.append(line(QT_TRANSLATE_NOOP("guide", "Log: sent to %1 (syslog)"), {port.logServer}));
    return lines;
}

QStringList linesFor(const SwitchPort &port)
{
    switch (port.family) {
    case SwitchFamily::CiscoIos:
        return ciscoIos(port);
    case SwitchFamily::ArubaOsSwitch:
        return arubaOsSwitch(port);
    case SwitchFamily::ArubaOsCx:
        return arubaOsCx(port);
    case SwitchFamily::Generic:
        break;
    }
    return inPlainWords(port);
}

} // namespace

tl::expected<QString, Text> snippetFor(const SwitchPort &wanted)
{
    SwitchPort port = wanted;
    port.mac = normalizedMac(wanted.mac);
    if (port.mac.isEmpty())
        return tl::unexpected(Text(QT_TRANSLATE_NOOP("guide", "The camera's MAC address is not known.")));
    if (port.port.isEmpty())
        return tl::unexpected(Text(QT_TRANSLATE_NOOP("guide", "Name the port, as the switch itself calls it.")));
    if (!isPortName(port.port))
        return tl::unexpected(Text(QT_TRANSLATE_NOOP("guide",
            "This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a "
            "letter or digit.")));
    if (!port.vlan.isEmpty() && !parseVlan(port.vlan))
        return tl::unexpected(Text(QT_TRANSLATE_NOOP("guide", "A VLAN has a number from 1 to 4094.")));
    if (!port.logServer.isEmpty() && !isHost(port.logServer))
        return tl::unexpected(Text(QT_TRANSLATE_NOOP("guide", "The log server is no address and no host name.")));
    return linesFor(port).join(u'\n') + u'\n';
}

SwitchPort switchPortIn(const Snapshot &camera, const Answers &answers)
{
    const auto said = [values = answers.of(u"switch_guarded"_s).values](
                          const QString &choice) { return values.value(choice).trimmed(); };
    const IpPlan plan = ipPlanIn(answers);
    const QString port = said(u"port"_s);
    return {switchFamilyNamed(said(u"family"_s)).value_or(SwitchFamily::Generic), camera.identity.mac,
        port.isEmpty() ? plan.port : port, plan.vlan, said(u"logServer"_s)};
}

} // namespace guide
