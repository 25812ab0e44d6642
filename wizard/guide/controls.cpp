// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"

namespace guide {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Comma-separated numbers; an empty text where a standard has nothing to say.
struct Row
{
    QLatin1StringView section;
    QLatin1StringView csc6;
    QLatin1StringView cis8;
    QLatin1StringView publishedCis8; ///< the ones of `cis8` that are not only our reading
    QLatin1StringView en303645;
    QLatin1StringView iec62443;
};

constexpr auto serviceIec = "CR 7.7"_L1;

constexpr Row rows[] = {
    {"firmware_current"_L1, "2,4,18"_L1, "2.2,7.4"_L1, ""_L1, "5.3-1,5.3-2,5.3-3,5.3-10"_L1, "EDR 3.10,CR 3.4"_L1},
    {"root_password_strong"_L1, "5"_L1, "4.7,5.2"_L1, "4.7"_L1, "5.1-1,5.1-3"_L1, "CR 1.5,CR 1.7"_L1},
    {"anonymous_view_off"_L1, "16"_L1, "6.1,6.8"_L1, ""_L1, "5.5-4,5.5-5"_L1, "CR 1.1,CR 2.1"_L1},
    {"privileges_separated"_L1, "5,16"_L1, "5.1,5.4,6.8"_L1, ""_L1, ""_L1, "CR 1.3,CR 1.4,CR 2.1"_L1},
    {"clock_correct"_L1, "6"_L1, "8.4"_L1, "8.4"_L1, ""_L1, "CR 2.11"_L1},
    {"ntp_server_set"_L1, "6"_L1, "8.4"_L1, "8.4"_L1, ""_L1, "CR 2.11"_L1},
    {"http_digest_on"_L1, "13,14,16"_L1, "3.10,5.2"_L1, "3.10"_L1, "5.1-3,5.5-1"_L1, "CR 1.5,CR 4.1"_L1},
    {"rtsp_authentication_on"_L1, "13,16"_L1, "3.3,6.8"_L1, ""_L1, "5.5-4"_L1, "CR 1.1,CR 1.2,CR 2.1"_L1},
    {"audio_off"_L1, "9,13"_L1, "4.8"_L1, "4.8"_L1, "5.6-1,5.8-3"_L1, serviceIec},
    {"upnp_off"_L1, "9,13"_L1, "4.8"_L1, "4.8"_L1, "5.6-1,5.6-2"_L1, serviceIec},
    {"ipv6_off"_L1, "9,13"_L1, "4.8"_L1, "4.8"_L1, "5.6-1"_L1, serviceIec},
    {"always_multicast_off"_L1, "9,13"_L1, "4.8"_L1, "4.8"_L1, "5.6-1"_L1, serviceIec},
    {"snmp_off"_L1, "9,13"_L1, "4.8,4.6"_L1, "4.8"_L1, "5.6-1,5.5-1"_L1, "CR 7.7,CR 4.1,CR 4.3"_L1},
    {"vms_user_separate"_L1, "5"_L1, "5.4,6.8"_L1, ""_L1, ""_L1, "CR 1.3,CR 2.1"_L1},
    {"https_on"_L1, "3,13"_L1, "4.6,3.10"_L1, "3.10"_L1, "5.5-1,5.5-7,5.4-1"_L1,
        "CR 3.1,CR 4.1,CR 4.3,CR 1.8,CR 1.9"_L1},
    {"stream_limit_set"_L1, "12,14"_L1, "13.4"_L1, ""_L1, "5.9"_L1, "CR 2.7,CR 7.1,CR 7.2"_L1},
    {"access_list_on"_L1, "12,14"_L1, "4.4,13.4"_L1, ""_L1, "5.6-1"_L1, "CR 2.1,CR 5.1"_L1},
    {"remote_log_on"_L1, "4,6"_L1, "8.2,8.9"_L1, "8.9"_L1, "5.10-1"_L1, "CR 2.8,CR 2.9,CR 6.1,CR 6.2"_L1},
    {"ports_changed"_L1, "11"_L1, "4.2"_L1, ""_L1, ""_L1, ""_L1}, // obscurity: no standard asks for it
    {"ieee8021x_on"_L1, "1,11,15"_L1, "13.9,12.6"_L1, "13.9"_L1, ""_L1, "CR 1.2"_L1},
    {"ip_plan_recorded"_L1, "11,12,14"_L1, "1.1,12.2,3.12"_L1, ""_L1, ""_L1, "CR 5.1,CR 7.8"_L1},
    {"switch_guarded"_L1, "6,11"_L1, "8.2,12.3,13.9"_L1, ""_L1, ""_L1, ""_L1},
    {"physically_protected"_L1, "1"_L1, "1.1"_L1, ""_L1, ""_L1, ""_L1},
    {"newsletter_subscribed"_L1, "4"_L1, "7.1"_L1, ""_L1, ""_L1, ""_L1},
};

const Row *rowOf(QAnyStringView section)
{
    for (const Row &row : rows) {
        if (section == row.section)
            return &row;
    }
    return nullptr;
}

QStringList split(QLatin1StringView numbers)
{
    return QString(numbers).split(u',', Qt::SkipEmptyParts);
}

} // namespace

const QList<ControlTopic> &controlTopics()
{
    static const QList<ControlTopic> topics {
        {u"1"_s, QT_TRANSLATE_NOOP("guide", "Know which devices are on the network")},
        {u"2"_s, QT_TRANSLATE_NOOP("guide", "Know which software runs on them")},
        {u"3"_s, QT_TRANSLATE_NOOP("guide", "Set up computers and devices safely, and keep them so")},
        {u"4"_s, QT_TRANSLATE_NOOP("guide", "Hear of holes, and close them")},
        {u"5"_s, QT_TRANSLATE_NOOP("guide", "Give administrators' rights to few, and watch over them")},
        {u"6"_s, QT_TRANSLATE_NOOP("guide", "Keep logs with the right time, and read them")},
        {u"7"_s, QT_TRANSLATE_NOOP("guide", "Protect mail and web browsers")},
        {u"8"_s, QT_TRANSLATE_NOOP("guide", "Keep malicious software out")},
        {u"9"_s, QT_TRANSLATE_NOOP("guide", "Run only the services and ports that are needed")},
        {u"10"_s, QT_TRANSLATE_NOOP("guide", "Be able to get data back")},
        {u"11"_s, QT_TRANSLATE_NOOP("guide", "Set up firewalls, routers and switches safely")},
        {u"12"_s, QT_TRANSLATE_NOOP("guide", "Guard the borders between networks")},
        {u"13"_s, QT_TRANSLATE_NOOP("guide", "Protect data on the way and where it is kept")},
        {u"14"_s, QT_TRANSLATE_NOOP("guide", "Let everybody reach only what he needs")},
        {u"15"_s, QT_TRANSLATE_NOOP("guide", "Control who joins a network, above all by radio")},
        {u"16"_s, QT_TRANSLATE_NOOP("guide", "Control accounts, and how they log in")},
        {u"17"_s, QT_TRANSLATE_NOOP("guide", "Train people")},
        {u"18"_s, QT_TRANSLATE_NOOP("guide", "Keep the software that is used free of faults")},
        {u"19"_s, QT_TRANSLATE_NOOP("guide", "Be ready for an incident")},
        {u"20"_s, QT_TRANSLATE_NOOP("guide", "Try whether an attack would work")},
    };
    return topics;
}

model::Controls controlsOf(QAnyStringView section)
{
    const Row *row = rowOf(section);
    if (!row)
        return {};
    return {split(row->csc6), split(row->cis8), split(row->en303645), split(row->iec62443)};
}

Reading readingOf(QAnyStringView section, QAnyStringView cis8Safeguard)
{
    const Row *row = rowOf(section);
    return row && split(row->publishedCis8).contains(cis8Safeguard.toString()) ? Reading::Published : Reading::Ours;
}

} // namespace guide
