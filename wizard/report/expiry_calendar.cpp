// SPDX-License-Identifier: Apache-2.0
#include "report/expiry_calendar.h"

#include "report/checklist_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysBefore = 30;

/// RFC 5545 §3.3.11. Line ends inside a text are written `\n`; readable() has left none but those put in here.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u'\n', u"\\n"_s);
}

/// RFC 5545 §3.1: no line is longer than 75 octets; it goes on behind a line end and a space. Not through the middle of
/// a character.
QByteArray folded(const QString &line)
{
    constexpr qsizetype most = 75;
    QByteArray lines;
    QByteArray rest = line.toUtf8();
    qsizetype room = most;
    while (rest.size() > room) {
        qsizetype end = room;
        while (end > 0 && (static_cast<uchar>(rest[end]) & 0xc0) == 0x80)
            --end;
        lines += rest.first(end) + "\r\n ";
        rest = rest.mid(end);
        room = most - 1;
    }
    return lines + rest + "\r\n";
}

QString onlyHex(const QString &text)
{
    static const QRegularExpression others(u"[^0-9A-Fa-f]"_s);
    return QString(text).remove(others).toLower();
}

QString uid(const model::RecordedCamera &camera, const QDate &end)
{
    const QString certificate = onlyHex(camera.certificateSha256).left(32);
    return u"certificate-%1-%2@camlock"_s.arg(
        onlyHex(camera.mac), certificate.isEmpty() ? end.toString(u"yyyyMMdd"_s) : certificate);
}

QString summary(const model::RecordedCamera &camera)
{
    return QCoreApplication::translate("report", "Renew the HTTPS certificate of camera %1 (%2)")
        .arg(readable(camera.model), readable(camera.address));
}

QString description(const model::Record &record, const QDate &end)
{
    QStringList lines {
        QCoreApplication::translate("report", "The certificate ends on %1.").arg(shownDate(QLocale(), end)),
        QCoreApplication::translate("report",
            "After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew "
            "it."),
        QCoreApplication::translate("report", "MAC address: %1").arg(readable(record.camera.mac))};
    if (const QString site = readable(record.site.name); !site.isEmpty())
        lines.append(QCoreApplication::translate("report", "Site: %1").arg(site));
    if (const QString sha256 = readable(record.camera.certificateSha256); !sha256.isEmpty())
        lines.append(QCoreApplication::translate("report", "Certificate (SHA-256): %1").arg(sha256));
    return lines.join(u'\n');
}

} // namespace

QDate certificateEnd(const model::Record &record)
{
    static const QRegularExpression lastDate(u"(\\d{4}-\\d{2}-\\d{2})\\.?( TLS \\d\\.\\d[,.])*$"_s);
    for (const model::RecordedSection &row : record.sections) {
        if (row.id != "https_on"_L1)
            continue;
        for (const model::Proof &proof : row.proof) {
            const bool tells =
                proof.kind == model::Proof::Kind::Probe && proof.ok && proof.what == "httpsCertificate"_L1;
            const auto match = lastDate.match(tells ? proof.seen.english().trimmed() : QString());
            if (match.hasMatch())
                return QDate::fromString(match.captured(1), Qt::ISODate);
        }
    }
    return {};
}

QByteArray expiryCalendar(const model::Record &record)
{
    const QDate end = certificateEnd(record);
    if (!end.isValid())
        return {};
    const QDateTime made = record.ended.isValid() ? record.ended.toUTC() : QDateTime(end, QTime(), Qt::UTC);
    const QDate day = std::max(end.addDays(-daysBefore), record.ended.isValid() ? record.ended.date() : QDate());
    const QString title = escaped(summary(record.camera));
    const QStringList lines {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s,
        u"PRODID:-//Camlock//Camlock %1//EN"_s.arg(escaped(readable(record.toolVersion))), u"BEGIN:VEVENT"_s,
        u"UID:"_s + uid(record.camera, end), u"DTSTAMP:"_s + made.toString(u"yyyyMMdd'T'HHmmss'Z'"_s),
        u"DTSTART;VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s), u"SUMMARY:"_s + title,
        u"DESCRIPTION:"_s + escaped(description(record, end)), u"TRANSP:TRANSPARENT"_s, u"BEGIN:VALARM"_s,
        u"ACTION:DISPLAY"_s, u"DESCRIPTION:"_s + title,
        // The day begins at midnight; at nine somebody is at work.
        u"TRIGGER:PT9H"_s, u"END:VALARM"_s, u"END:VEVENT"_s, u"END:VCALENDAR"_s};
    QByteArray calendar;
    for (const QString &line : lines)
        calendar += folded(line);
    return calendar;
}

} // namespace report
