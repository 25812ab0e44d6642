// SPDX-License-Identifier: Apache-2.0
#include "engine/capture_words.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace engine {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From the tables of the URL command manuals (API doc §2) and their web pages' choices; compared without case.
const QSet<QString> &settingWords()
{
    static const QSet<QString> words = [] {
        const QString all =
            u"- on off yes no true false none null auto manual install custom default normal enable enabled disable "
            "disabled basic digest plain lan pppoe dhcp static fixed bonding root admin administrator operator viewer "
            "view dido talk listen conf camctrl md5 sha sha1 sha256 des 3des aes aes128 aes256 eap-peap eap-tls peap "
            "tls ssl http https rtsp rtp udp tcp ftp sip smtp multicast unicast mjpeg mjpg jpeg h264 h265 mpeg4 svc "
            "hevc "
            "smartcodec aac aac4 gaac gamr g711 g726 pcmu pcma ulaw alaw cbr vbr quality bitrate "
            "baseline main high medium low lowest highest maximum minimum max min best good standard detailed "
            "excellent "
            "color bw day night daynight schedule indoor outdoor ntsc pal 50hz 60hz mirror flip left right up down "
            "both wide narrow full half home start stop open closed grounded rising falling event video audio system "
            "motion di do ir sd nas usb internal external primary secondary allow deny mon tue wed thu fri sat sun"_s;
        QSet<QString> set;
        const QStringList list = all.split(u' ');
        for (const QString &word : list)
            set.insert(word.toLower());
        return set;
    }();
    return words;
}

QStringList partsOf(const QString &list)
{
    static const QRegularExpression between(u"[,;|]"_s);
    return list.split(between);
}

} // namespace

bool isSettingWord(const QString &text)
{
    static const QRegularExpression measure(u"^\\d{1,5}(x\\d{1,5}|:\\d{1,2}(:\\d{2})?)$"_s);
    return settingWords().contains(text.toLower()) || measure.match(text).hasMatch();
}

bool isFactoryText(const QString &name, const QString &value)
{
    struct Factory
    {
        QLatin1StringView name;
        QLatin1StringView value;
    };

    static constexpr Factory texts[] {{"https_countryname"_L1, "TW"_L1}, {"https_stateorprovincename"_L1, "Asia"_L1},
        {"https_localityname"_L1, "Asia"_L1}, {"https_organizationname"_L1, "VIVOTEK Inc."_L1},
        {"https_unit"_L1, "VIVOTEK Inc."_L1}, {"https_commonname"_L1, "www.vivotek.com"_L1},
        {"snmp_secnamerw"_L1, "Private"_L1}, {"snmp_secnamero"_L1, "Public"_L1}, {"system_ntp"_L1, "pool.ntp.org"_L1},
        {"system_hostname"_L1, "Network Camera"_L1}, {"system_hostname"_L1, "Mega-Pixel Network Camera"_L1},
        {"ddns_provider"_L1, "Safe100"_L1}, {"ddns_provider"_L1, "DyndnsDynamic"_L1},
        {"ddns_provider"_L1, "DyndnsCustom"_L1}, {"ddns_provider"_L1, "TZO"_L1}, {"ddns_provider"_L1, "DHS"_L1},
        {"ddns_provider"_L1, "DynInterfree"_L1}, {"ddns_provider"_L1, "PeanutHull"_L1}};
    static const QRegularExpression streamName(u"^Stream \\d{1,2}$"_s);
    if (name.startsWith("streamprofile_"_L1) && streamName.match(value).hasMatch())
        return true;
    return std::any_of(std::begin(texts), std::end(texts),
        [&](const Factory &factory) { return name == factory.name && value == factory.value; });
}

bool isListOf(const QString &list, const WordRule &rule)
{
    const QStringList parts = partsOf(list);
    return std::all_of(parts.begin(), parts.end(),
        [&rule](const QString &part) { return part.trimmed().isEmpty() || rule(part.trimmed()); });
}

QString withoutOthers(const QString &list, const WordRule &rule, const QString &replacement)
{
    if (isListOf(list, rule))
        return list;
    QStringList parts = partsOf(list);
    for (QString &part : parts) {
        if (!part.trimmed().isEmpty() && !rule(part.trimmed()))
            part = replacement;
    }
    return parts.join(u',');
}

} // namespace engine
