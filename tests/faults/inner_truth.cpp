// SPDX-License-Identifier: Apache-2.0
#include "faults/inner_truth.h"

#include <QDateTime>
#include <QRegularExpression>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using simulator::PracticeCamera;

namespace {

using Truth = std::function<bool(const PracticeCamera &)>;

Truth reads(const QString &name, const QString &value)
{
    return [name, value](const PracticeCamera &camera) { return camera.value(name) == value; };
}

bool hasRecorder(const PracticeCamera &camera)
{
    for (int i = 1; i <= 20; ++i) {
        if (camera.value(u"security_user_i%1_name"_s.arg(i)) == "recorder"_L1)
            return !camera.value(u"security_user_i%1_pass"_s.arg(i)).isEmpty();
    }
    return false;
}

const QMap<QString, Truth> &truths()
{
    static const QMap<QString, Truth> all {
        {u"root_password_strong"_s,
            [](const PracticeCamera &camera) { return camera.value(u"security_user_i0_pass"_s).size() >= 8; }},
        {u"clock_correct"_s,
            [](const PracticeCamera &camera) {
                return qAbs(camera.clock().secsTo(QDateTime::currentDateTimeUtc())) < 60;
            }},
        {u"ntp_server_set"_s, reads(u"system_ntp"_s, u"127.0.0.5"_s)},
        {u"privileges_separated"_s,
            [](const PracticeCamera &camera) {
                const QString mover = camera.value(u"security_privilege_camctrl"_s);
                return mover == "operator"_L1 || mover == "admin"_L1;
            }},
        {u"http_digest_on"_s, reads(u"network_http_authmode"_s, u"digest"_s)},
        {u"rtsp_authentication_on"_s,
            [](const PracticeCamera &camera) { return camera.value(u"network_rtsp_authmode"_s) != "disable"_L1; }},
        {u"audio_off"_s, reads(u"audioin_c0_mute"_s, u"1"_s)},
        {u"upnp_off"_s, reads(u"upnppresentation_enable"_s, u"0"_s)},
        {u"ipv6_off"_s, reads(u"network_ipv6_enable"_s, u"0"_s)},
        {u"vms_user_separate"_s, hasRecorder},
        {u"https_on"_s,
            [](const PracticeCamera &camera) {
                return camera.value(u"https_enable"_s) == "1"_L1 && camera.value(u"https_policy"_s) == "1"_L1
                    && !camera.certificateDer().isEmpty();
            }},
        {u"stream_limit_set"_s, reads(u"ipfilter_maxconnection"_s, u"4"_s)},
        {u"access_list_on"_s, reads(u"ipfilter_enable"_s, u"1"_s)},
        {u"ports_changed"_s,
            [](const PracticeCamera &camera) {
                return camera.value(u"network_rtsp_port"_s).toUShort() == camera.port(u"rtsp"_s)
                    && camera.value(u"network_https_port"_s).toUShort() == camera.port(u"https"_s);
            }},
        {u"remote_log_on"_s, reads(u"syslog_enableremotelog"_s, u"1"_s)},
    };
    return all;
}

} // namespace

QStringList falsePasses(const model::Record &record, const PracticeCamera &camera)
{
    QStringList wrong;
    for (const model::RecordedSection &row : record.sections) {
        const bool isGreen = row.status == model::Status::Pass || row.status == model::Status::Fixed;
        const auto truth = truths().constFind(row.id);
        if (isGreen && truth != truths().constEnd() && !(*truth)(camera))
            wrong.append(u"%1 is %2, and the camera is not so"_s.arg(row.id, nameOf(row.status)));
    }
    return wrong;
}

QString lockedOut(const PracticeCamera &camera, const QList<model::Secret> &keptForRoot)
{
    const QString root = camera.value(u"security_user_i0_pass"_s);
    if (!root.isEmpty() && !keptForRoot.contains(model::Secret::fromText(root)))
        return u"the root password is lost"_s;
    const bool httpsOnly = camera.value(u"https_policy"_s) == "1"_L1 && camera.value(u"https_enable"_s) == "1"_L1;
    if (httpsOnly && camera.certificateDer().isEmpty())
        return u"HTTPS only, without a certificate"_s;
    if (camera.value(u"ipfilter_enable"_s) != "1"_L1)
        return {};
    for (int i = 0; i < 10; ++i) {
        if (camera.value(u"ipfilter_ipv4list_i%1"_s.arg(i)).startsWith("127.0.0.1"_L1))
            return {};
    }
    return u"the access list shuts this computer out"_s;
}

QStringList lostPasswords(
    const PracticeCamera &camera, const std::function<QList<model::Secret>(const QString &user)> &keptFor)
{
    QStringList lost;
    for (int i = 0; i <= 20; ++i) {
        const QString user = i == 0 ? u"root"_s : camera.value(u"security_user_i%1_name"_s.arg(i));
        const QString password = camera.value(u"security_user_i%1_pass"_s.arg(i));
        if (!user.isEmpty() && !password.isEmpty() && !keptFor(user).contains(model::Secret::fromText(password)))
            lost.append(u"the password of %1 is lost"_s.arg(user));
    }
    return lost;
}
