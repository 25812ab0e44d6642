// SPDX-License-Identifier: Apache-2.0
#include "sample_advanced.h"

#include "sample_records.h"

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

Text text(const QString &value)
{
    return Text::verbatim(value);
}

/// One row, with what its section and its probes say.
struct Words
{
    const char *id;
    const char *title;
    QString before;
    QString after;
    QString recommended;
    QList<std::pair<QString, QString>> readBack; ///< name and value
    QList<std::pair<QString, QString>> seen; ///< probe and what it saw
    Controls controls;
};

QString allowed()
{
    QStringList entries {u"192.168.100.10"_s, u"192.168.100.64/26"_s, u"2001:db8:100:20::/64"_s};
    for (int i = 0; i < 8; ++i)
        entries.append(u"192.168.20%1.100-192.168.20%1.199"_s.arg(i));
    return entries.join(u", "_s);
}

QList<Words> rowsOfAdvanced()
{
    return {
        {"vms_user_separate", "Give the recorder an account of its own", u"root"_s,
            u"root, vms-harbour-gate-3 (viewer), guard (viewer), chief (administrator)"_s,
            u"vms-harbour-gate-3 (viewer), guard (viewer), chief (administrator)"_s,
            {{u"vms-harbour-gate-3"_s, u"viewer"_s}, {u"guard"_s, u"viewer"_s}},
            {{u"vmsRehearsal"_s, u"The recorder's account gets the stream live1s1.sdp, over RTSP and inside HTTPS."_s},
                {u"vmsLimits"_s, u"The recorder's account is refused at the administration (HTTP 401)."_s}},
            {{u"5"_s}, {u"5.4"_s, u"6.8"_s}, {}, {u"CR 1.3"_s, u"CR 2.1"_s}}},
        {"https_on", "Encrypt with HTTPS", u"Off"_s,
            u"HTTPS only. Certificate of 192.168.1.20 from CN=Harbour Gate 3 site authority, O=Nordlicht Security "
            u"GmbH, "
            "L=Hamburg, C=DE, valid until 2026-04-24 (EC 256, ecdsa-with-SHA256, TLS 1.2, TLS 1.3)"_s,
            u"HTTPS only, with a certificate of the site's authority"_s,
            {{u"https_enable"_s, u"1"_s}, {u"https_policy"_s, u"1"_s}},
            {{u"httpsCertificate"_s,
                 u"Certificate of CN=192.168.1.20, O=Nordlicht Security GmbH, C=DE, valid until 2026-04-24. TLS 1.2, TLS 1.3."_s},
                {u"httpClosed"_s, u"Plain HTTP only leads to HTTPS (HTTP 302)."_s}},
            {{u"3"_s, u"13"_s}, {u"4.6"_s, u"3.10"_s}, {u"5.5-1"_s, u"5.5-7"_s, u"5.4-1"_s}, {u"CR 4.1"_s}}},
        {"stream_limit_set", "Limit the number of streams", u"10 at once"_s, u"4 at once"_s,
            u"4 at once: the recorder's two, one viewer, and Camlock"_s, {{u"ipfilter_maxconnection"_s, u"4"_s}}, {},
            {{u"12"_s, u"14"_s}, {u"13.4"_s}, {u"5.9"_s}, {u"CR 7.1"_s}}},
        {"access_list_on", "Let only known addresses reach the camera", u"Off (listed: ::/0)"_s,
            u"On: only these may come: "_s + allowed(), u"On: only these may come: "_s + allowed(),
            {{u"ipfilter_enable"_s, u"1"_s}, {u"ipfilter_type"_s, u"0"_s}},
            {{u"otherSource"_s, u"Refused from 192.168.100.12, this computer's second address."_s}},
            {{u"12"_s, u"14"_s}, {u"4.4"_s, u"13.4"_s}, {u"5.6-1"_s}, {u"CR 5.1"_s}}},
        {"remote_log_on", "Send the log to a server", u"Off"_s, u"To 192.168.100.14, port 514"_s,
            u"To 192.168.100.14, port 514"_s,
            {{u"syslog_enableremotelog"_s, u"1"_s}, {u"syslog_serverip"_s, u"192.168.100.14"_s}},
            {{u"remoteLog"_s,
                u"Arrived at 14:07:41: <30>Apr 25 14:07:41 syslog: [SYS] Serial number = 0002D1322F7D, remote log "
                "enabled"_s}},
            {{u"4"_s, u"6"_s}, {u"8.2"_s, u"8.9"_s}, {u"5.10-1"_s}, {u"CR 2.8"_s}}},
        {"ports_changed", "Move the ports", u"HTTP 80, 8080; HTTPS 443; RTSP 554"_s,
            u"HTTP 18080, 18081; HTTPS 18443; RTSP 18554"_s, u"HTTP 18080, 18081; HTTPS 18443; RTSP 18554"_s,
            {{u"network_http_port"_s, u"18080"_s}, {u"network_https_port"_s, u"18443"_s}},
            {{u"oldPorts"_s, u"Nothing answers on the ports 80, 8080, 443 and 554."_s}},
            {{u"11"_s}, {u"4.2"_s}, {}, {}}},
    };
}

QString noteFor(Status status)
{
    switch (status) {
    case Status::Contradiction:
        return u"The camera says it is set, but from outside it is not: Another certificate than expected."_s;
    case Status::ManualOpen:
        return u"This camera takes it only by its own page. Open Security > HTTPS there, create a certificate request "
               "and save it, let the authority sign it, and upload what comes back."_s;
    case Status::NotApplicable:
        return u"This firmware has no such setting, says that it has none, and nothing of it is seen from outside."_s;
    case Status::NotTested:
        return u"needs: accessList. Nobody said which addresses may reach the camera."_s;
    case Status::Error:
        return u"The camera closed the connection in the middle of its answer."_s;
    default:
        return {};
    }
}

RecordedSection rowFrom(const Words &words, Status status, const QDateTime &at)
{
    RecordedSection row;
    row.id = QString::fromLatin1(words.id);
    row.level = Level::Advanced;
    row.title = Text(words.title);
    row.guide = u"Advanced"_s;
    row.controls = words.controls;
    row.status = status;
    row.before = text(words.before);
    row.after = text(status == Status::NotApplicable ? QString() : words.after);
    row.recommended = text(words.recommended);
    row.note = text(noteFor(status));
    const bool fine = status == Status::Pass || status == Status::Fixed || status == Status::Attested;
    for (const auto &[name, value] : words.readBack)
        row.proof.append({Proof::Kind::ReadBack, name, text(value), text(value), at, true});
    for (const auto &[probe, seen] : words.seen)
        row.proof.append({Proof::Kind::Probe, probe, text(seen), text(seen), at, fine});
    for (const auto &[name, value] : words.readBack)
        row.changes.append({name, u"0"_s, value, u"restart"_s, u"applied"_s});
    if (status == Status::Exception) {
        row.exception = RecordedException {u"The recorder of this site cannot do it before its next update."_s,
            u"Ms Okafor, head of security"_s, QDate(2025, 12, 31)};
    }
    return row;
}

} // namespace

Record advancedRecord(Status status)
{
    Record record = typicalRecord();
    record.level = Level::Advanced;
    record.site.level = Level::Advanced;
    record.camera.certificateSha256 = sampleFingerprint;
    const QList<Words> rows = rowsOfAdvanced();
    for (const Words &words : rows)
        record.sections.append(rowFrom(words, status, record.started.addSecs(280)));
    return record;
}
