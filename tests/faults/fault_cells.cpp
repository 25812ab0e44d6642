// SPDX-License-Identifier: Apache-2.0
#include "faults/fault_cells.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<Target> &targets()
{
    using Kind = Target::Kind;
    // Lets everybody in but one, once it is switched on.
    const QMap<QString, QString> denyList {{u"ipfilter_type"_s, u"1"_s}, {u"ipfilter_ipv4list_i0"_s, u"10.9.8.7"_s}};
    static const QList<Target> all {
        {u"system_datetime"_s, u"clock_correct"_s, Kind::Means},
        {u"https_method"_s, u"https_on"_s, Kind::Means},
        {u"https_enable"_s, u"https_on"_s},
        {u"username:root"_s, u"root_password_strong"_s, Kind::Account},
        {u"security_privilege_camctrl"_s, u"privileges_separated"_s},
        {u"username:recorder"_s, u"vms_user_separate"_s, Kind::Account},
        {u"network_http_authmode"_s, u"http_digest_on"_s},
        {u"network_rtsp_authmode"_s, u"rtsp_authentication_on"_s},
        {u"audioin_c0_mute"_s, u"audio_off"_s},
        {u"upnppresentation_enable"_s, u"upnp_off"_s},
        {u"network_ipv6_enable"_s, u"ipv6_off"_s},
        {u"system_ntp"_s, u"ntp_server_set"_s},
        {u"syslog_serverip"_s, u"remote_log_on"_s},
        {u"CreateCertificate"_s, u"https_on"_s, Kind::Onvif},
        {u"GetPkcs10Request"_s, u"https_on"_s, Kind::Onvif},
        {u"LoadCertificates"_s, u"https_on"_s, Kind::Onvif},
        {u"SetCertificatesStatus"_s, u"https_on"_s, Kind::Onvif},
        {u"ipfilter_maxconnection"_s, u"stream_limit_set"_s},
        {u"ip"_s, u"access_list_on"_s, Kind::List},
        {u"type:allow"_s, u"access_list_on"_s, Kind::List, {}, denyList},
        {u"method:delv4"_s, u"access_list_on"_s, Kind::List, {}, denyList},
        {u"ipfilter_enable"_s, u"access_list_on"_s},
        {u"https_policy"_s, u"https_on"_s},
        {u"network_rtsp_port"_s, u"ports_changed"_s, Kind::Port},
        {u"network_https_port"_s, u"ports_changed"_s, Kind::Port},
        {u"username:root"_s, u"root_password_strong"_s, Kind::Account, {u"needs-password-first"_s}},
    };
    return all;
}

const QList<Fault> &faults()
{
    using Fits = Fault::Fits;
    static const QList<Fault> all {
        {u"drop-before@%1"_s, Expected::DoneIfRepeatable},
        {u"drop-reply@%1"_s, Expected::Done},
        {u"delay@%1=200"_s, Expected::Done},
        {u"delay@%1=4000"_s, Expected::DoneOrTakenBack},
        {u"truncate@%1"_s, Expected::Done},
        {u"wrong-content-length@%1"_s, Expected::DoneOrTakenBack},
        {u"busy-503@%1"_s, Expected::DoneIfRepeatable},
        {u"err-invalid@%1"_s, Expected::TakenBackOrInterim},
        {u"reboot-before@%1"_s, Expected::DoneIfRepeatable},
        {u"reboot-after@%1"_s, Expected::DoneOrTakenBack},
        {u"change-model@%1"_s, Expected::Stopped},
        {u"change-certificate@%1"_s, Expected::Stopped},
        {u"revert=%1"_s, Expected::NotPassed, Fits::Parameters},
        {u"revert@%1"_s, Expected::NotPassed, Fits::OtherThanParameters},
        {u"apply-other=%1:0"_s, Expected::AsShown, Fits::Parameters},
        {u"lie=%1"_s, Expected::SeenThrough, Fits::Parameters},
        {u"slow-apply=%1"_s, Expected::Done, Fits::Parameters},
        {u"err-invalid=%1"_s, Expected::TakenBack, Fits::Parameters},
    };
    return all;
}

bool fits(const Fault &fault, const Target &target)
{
    const bool isParameter = target.kind == Target::Kind::Parameter;
    switch (fault.fits) {
    case Fault::Fits::Parameters:
        return isParameter;
    case Fault::Fits::OtherThanParameters:
        // What is only a step on the way is not looked at again.
        return target.kind == Target::Kind::Account || target.kind == Target::Kind::List
            || target.kind == Target::Kind::Port;
    case Fault::Fits::Everything:
        break;
    }
    return true;
}

} // namespace

QList<Cell> allCells()
{
    QList<Cell> cells;
    for (const Fault &fault : faults()) {
        for (const Target &target : targets()) {
            if (fits(fault, target))
                cells.append({fault, target});
        }
    }
    return cells;
}

QList<Cell> sampleCells()
{
    // Walked diagonally: one request for each fault, and then what no fault has met.
    QList<Cell> cells;
    QSet<QString> met;
    const auto take = [&cells, &met](const Fault &fault, const Target &target) {
        cells.append({fault, target});
        met.insert(target.name());
    };
    const qsizetype columns = targets().size();
    for (qsizetype row = 0; row < faults().size(); ++row) {
        int taken = 0;
        for (qsizetype step = 0; step < columns && taken < 1; ++step) {
            const Target &target = targets().at((row * 5 + step * 11) % columns);
            if (!fits(faults().at(row), target))
                continue;
            take(faults().at(row), target);
            ++taken;
        }
    }
    for (const Target &target : targets()) {
        if (!met.contains(target.name()))
            take(faults().at(met.size() % faults().size()), target);
    }
    return cells;
}
