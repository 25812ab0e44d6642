// SPDX-License-Identifier: Apache-2.0
#include "sample_records.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

const QDateTime started(QDate(2025, 4, 25), QTime(14, 3, 9), Qt::OffsetFromUTC, 2 * 60 * 60);

Text text(const QString &value)
{
    Text text;
    text.source = value;
    return text;
}

Proof readBack(const QString &name, const QString &value)
{
    return {Proof::Kind::ReadBack, name, text(value), text(value), started.addSecs(240), true};
}

Proof seen(const QString &probe, const QString &what)
{
    return {Proof::Kind::Probe, probe, text(what), text(what), started.addSecs(260), true};
}

RecordedSection row(const char *id, const char *title, Status status, const QString &before, const QString &after)
{
    RecordedSection section;
    section.id = QString::fromLatin1(id);
    section.title = Text(title);
    section.guide = u"Basic"_s;
    section.status = status;
    section.before = text(before);
    section.after = text(after);
    section.recommended = text(u"Off"_s);
    section.controls.csc6 = {u"9"_s, u"13"_s};
    section.controls.cis8 = {u"4.8"_s};
    return section;
}

QList<RecordedSection> loginRows()
{
    QList<RecordedSection> rows {
        row("firmware_current", "Keep the firmware current", Status::ManualOpen, u"FD9387-VVTK-0110a"_s,
            u"FD9387-VVTK-0110a"_s),
        row("root_password_strong", "Set a strong root password", Status::Fixed, u"Blank: nobody needs a login"_s,
            u"20 characters, in the keychain"_s),
        row("anonymous_view_off", "Refuse viewers without a login", Status::Fixed, u"Allowed"_s, u"Refused"_s),
        row("privileges_separated", "Give each user the least privilege", Status::Pass, u"root only"_s, u"root only"_s),
        row("clock_correct", "Set the clock and the time zone", Status::Fixed, u"9,245 days behind, UTC+08:00"_s,
            u"1 s ahead, Europe/Berlin"_s),
        row("ntp_server_set", "Keep the clock right with a time server", Status::Fixed, u"None"_s,
            u"10.20.0.5, hourly"_s),
        row("http_digest_on", "Protect the login with HTTP digest", Status::Fixed, u"Basic"_s, u"Digest"_s),
        row("rtsp_authentication_on", "Ask for a login before streaming", Status::Contradiction, u"None"_s,
            u"Digest"_s),
    };
    rows[0].recommended = text(u"The newest firmware for this model"_s);
    rows[0].note = text(
        u"No published vulnerability is known for this version. Only VIVOTEK's site can tell whether it is the newest."_s);
    rows[0].controls = {{u"2"_s, u"4"_s, u"18"_s}, {u"2.2"_s, u"7.4"_s}, {}, {}};
    rows[1].proof = {
        seen(u"newPassword"_s, u"The new password logs in"_s), seen(u"oldPassword"_s, u"The old one is refused"_s)};
    rows[1].changes = {{u"root"_s, QString(), u"(secret)"_s, u"newLogin"_s, u"applied"_s}};
    rows[1].controls = {{u"5"_s}, {u"4.7"_s, u"5.2"_s}, {u"5.1-1"_s}, {u"CR 1.5"_s}};
    rows[2].proof = {readBack(u"videoin_c0_anonymousviewing"_s, u"0"_s),
        seen(u"snapshotWithoutLogin"_s, u"401 for a picture without a login"_s)};
    rows[4].proof = {readBack(u"system_timezoneindex"_s, u"80"_s), readBack(u"system_daylight_enable"_s, u"1"_s)};
    rows[6].proof = {readBack(u"network_http_authmode"_s, u"digest"_s),
        seen(u"basicOverHttp"_s, u"Basic is neither offered nor accepted"_s)};
    rows[6].changes = {{u"network_http_authmode"_s, u"basic"_s, u"digest"_s, u"newLogin"_s, u"applied"_s}};
    rows[7].recommended = text(u"Digest"_s);
    rows[7].proof = {readBack(u"network_rtsp_authmode"_s, u"digest"_s),
        seen(u"rtspWithoutLogin"_s, u"200 and a stream description without a login"_s)};
    rows[7].proof[1].ok = false;
    rows[7].note = text(u"The camera says digest, yet it streams to anybody."_s);
    return rows;
}

QList<RecordedSection> serviceRows()
{
    QList<RecordedSection> rows {
        row("audio_off", "Switch audio off", Status::Exception, u"On"_s, u"On"_s),
        row("upnp_off", "Switch UPnP off", Status::Fixed, u"Presentation and port forwarding on"_s, u"Off"_s),
        row("ipv6_off", "Switch IPv6 off", Status::Pass, u"Off"_s, u"Off"_s),
        row("always_multicast_off", "Stop constant multicast", Status::Pass, u"Off on 4 streams"_s,
            u"Off on 4 streams"_s),
        row("snmp_off", "Switch SNMP off or use version 3 only", Status::NotApplicable, QString(), QString()),
    };
    rows[0].exception = RecordedException {
        u"The shop needs sound at the counter; signs are up."_s, u"Ms Okafor, store manager"_s, QDate(2026, 4, 25)};
    rows[1].proof = {readBack(u"upnppresentation_enable"_s, u"0"_s), readBack(u"upnpportforwarding_enable"_s, u"0"_s),
        seen(u"ssdp"_s, u"Silence after M-SEARCH"_s)};
    rows[4].note = text(u"The camera says itself that it has no SNMP, and nothing answers on its port."_s);
    return rows;
}

} // namespace

Record typicalRecord()
{
    Record record;
    record.toolVersion = u"0.1.0"_s;
    record.started = started;
    record.ended = started.addSecs(312);
    record.site.level = Level::Basic;
    record.site.name = u"Harbour Gate 3"_s;
    record.site.installer = {u"Nordlicht Security GmbH"_s, u"Jonas Brandt"_s, u"+49 40 555 0137"_s};
    record.site.customer = {u"Harbour Logistics AG"_s, u"Kai 7, 20457 Hamburg"_s, u"Amara Okafor"_s, QString()};
    record.site.ntpServer = u"10.20.0.5"_s;
    record.site.timeZone = u"Europe/Berlin"_s;
    record.camera = {u"192.168.1.20"_s, u"FD9387-HTV"_s, u"00:02:D1:32:2F:7D"_s, u"FD9387-VVTK-0110a"_s,
        u"FD9387-VVTK-0110a"_s, QString(), 1};
    record.sections = loginRows() + serviceRows();
    record.beyondGuide = {seen(u"ftp"_s, u"Port 21 is open."_s),
        seen(u"wsDiscovery"_s, u"The camera answers the ONVIF search (WS-Discovery)."_s)};
    record.beyondGuide[0].ok = false;
    record.beyondGuide[0].evidence = "TCP port 21: open\n220 FTP";
    record.requests = {41, 0, 2, 12};
    return record;
}

Handover sampleHandover()
{
    return {.sitePlanId = u"CAM-017"_s,
        .location = u"Gate 3, pole 2, 4 m"_s,
        .serial = u"SN0002D1322F7D"_s,
        .mask = u"255.255.254.0"_s,
        .gateway = u"192.168.1.254"_s,
        .vlan = u"VLAN 210"_s,
        .switchName = u"SW-GATE-B"_s,
        .port = u"Gi1/0/14"_s,
        .settingsBefore = QString(u"b4"_s).repeated(32),
        .settingsAfter = QString(u"af"_s).repeated(32),
        .accounts = {{u"root"_s, u"administrator"_s}, {u"milestone"_s, u"viewer"_s}, {u"gatehouse"_s, u"operator"_s}},
        .certificate = {u"CN=192.168.1.20, O=Harbour Logistics AG"_s, u"CN=Harbour Gate site CA"_s,
            QString(u"c5"_s).repeated(32), QDate(2025, 4, 23), QDate(2027, 4, 24), QDate(2027, 3, 25)},
        .passwordHandedTo = u"Amadou Diallo, facility"_s,
        .passwordHandedHow = u"Sealed envelope number 4711"_s,
        .passwordHandedAt = QDate(2025, 4, 26),
        .nextReview = QDate(2026, 10, 1),
        .openPoints = {{u"firmware_current"_s, u"J. Brandt"_s, QDate(2025, 5, 9)},
            {u"Clean the dome's cover"_s, u"Ms Tan"_s, QDate(2025, 6, 30)}}};
}

Record richRecord()
{
    Record record = typicalRecord();
    record.level = Level::Enterprise;
    const QString hostile = hostileText();
    const QString han(u"港口三號門 監視攝影機"_s);
    record.site.name = hostile;
    record.site.customer = {hostile, han, u"\u202Egnp.exe \u0007bell"_s, QString(400, u'W')};
    record.site.answers[u"root_password_strong"_s] = {{u"newPassword"_s, u"leaked!"_s}, {u"source"_s, u"generated"_s}};
    record.camera.model = hostile;
    record.camera.certificateSha256 = QString(u"9F:"_s).repeated(31) + u"9F"_s;
    record.camera.clockOffsetSeconds = std::numeric_limits<qint64>::min() + 1;
    int number = 0;
    for (const Status status : {Status::Pass, Status::Fixed, Status::Fail, Status::Contradiction, Status::Attested,
             Status::ManualOpen, Status::Exception, Status::NotApplicable, Status::NotTested, Status::Error}) {
        RecordedSection section = row("", "", status, hostile, han);
        section.id = u"row_%1"_s.arg(++number);
        section.title = text(u"Wanted state number %1 <b>"_s.arg(number));
        section.level = number < 6 ? Level::Advanced : number < 9 ? Level::Enterprise : Level::Others;
        section.recommended = text(u"@SUM(1)"_s);
        section.note = text(number == 4 ? QString(u"long words "_s).repeated(3000) : hostile);
        section.proof = {readBack(u"snmp_rocommunity"_s, u"leaked!"_s), readBack(u"some_name"_s, hostile),
            seen(u"newPassword"_s, u"logs in"_s)};
        section.proof[1].ok = false;
        section.proof[2].kind = number % 2 ? Proof::Kind::Probe : Proof::Kind::Attested;
        section.changes = {{u"security_user_i0_pass"_s, u"leaked!"_s, u"leaked!"_s, u"none"_s, u"applied"_s}};
        record.sections.append(section);
    }
    record.handover = sampleHandover();
    record.handover.location = QString(10000, u'm');
    record.handover.sitePlanId = hostile;
    record.handover.certificate.subject = QString(u"CN=long "_s).repeated(1250);
    record.handover.accounts.insert(1, 60, {hostile, hostile});
    record.handover.passwordHandedHow = u"\u202Eegnahc \u0007"_s + QString(10000, u'W');
    record.handover.openPoints.append({hostile, QString(10000, u'w'), QDate()});
    record.sections[19].exception = RecordedException {hostile, hostile, QDate()};
    record.sections[19].before = text(QString(5000, u'x'));
    return record;
}

QString hostileText()
{
    return u"=<img src=x onerror=alert(1)>\"',;&amp;%1\r\n</td>"_s;
}
