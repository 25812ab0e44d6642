// SPDX-License-Identifier: Apache-2.0
#include "sample_hostile.h"

#include "sample_advanced.h"
#include "sample_records.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

const QDateTime noon(QDate(2025, 4, 25), QTime(12, 0), Qt::UTC);

QString utf16(const QList<ushort> &codes)
{
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(codes.constData()), codes.size());
}

RecordedSection rowFullOf(const QString &text, Status status)
{
    const Text value = Text::verbatim(text);
    RecordedSection row;
    row.id = text;
    row.title = row.before = row.after = row.recommended = row.note = value;
    row.guide = text;
    row.controls = {{text, text}, {text}, {text}, {text}};
    row.status = status;
    for (const auto kind : {Proof::Kind::ReadBack, Proof::Kind::Probe, Proof::Kind::Attested})
        row.proof.append({kind, text, value, value, noon, false, text.toLatin1()});
    row.changes = {{text, text, text, text, text}};
    if (status == Status::Exception)
        row.exception = RecordedException {text, text, QDate()};
    return row;
}

NamedRecord withRow(const char *name, const std::function<void(RecordedSection &)> &spoil)
{
    Record record = typicalRecord();
    for (RecordedSection &row : record.sections)
        spoil(row);
    return {name, record};
}

NamedRecord withCamera(const QByteArray &name, const QString &address, const QString &mac)
{
    Record record = typicalRecord();
    record.camera.address = address;
    record.camera.mac = mac;
    return {name, record};
}

NamedRecord withTimes(const QByteArray &name, const QDateTime &time)
{
    Record record = richRecord();
    record.started = record.ended = time;
    for (RecordedSection &row : record.sections) {
        for (Proof &proof : row.proof)
            proof.at = time;
        row.exception = RecordedException {u"later"_s, u"nobody"_s, time.date()};
    }
    return {name, record};
}

QList<NamedRecord> hostileTexts()
{
    QString controls;
    for (char16_t code = 0; code < 0xA0; ++code)
        controls += code < 0x20 || code > 0x7E ? QChar(code) : QChar(u'.');
    const QString halves = utf16({0xD83D, u'a', 0xDE00, 0xDC00, 0xD800});
    const QString noCharacters = utf16({0xFEFF, 0xFFFE, 0xFFFF, 0xFDD0});
    return {
        {"only control characters", recordFullOf(controls.remove(u'.'))},
        {"control characters inside", recordFullOf(u"a\0b\x1b[31mc\x7f\x9b\r\nd\te"_s)},
        {"blanks", recordFullOf(u" \u00a0\u2003\u3000 "_s)},
        {"blanks at the ends", recordFullOf(u"\ufeff\u00a0 inside \u2003\ufeff"_s)},
        {"line separators", recordFullOf(u"one\u2028two\u2029three\u0085four\vfive"_s)},
        {"turned around", recordFullOf(u"\u202egnp.exe\u202c \u2066x\u2069"_s)},
        {"half characters", recordFullOf(halves)},
        {"no characters", recordFullOf(noCharacters)},
        {"no characters inside", recordFullOf(u"a"_s + noCharacters + u"b"_s)},
        {"emoji and Han", recordFullOf(u"\U0001F3A5 港口 ﷽ e\u0301"_s)},
        {"10,000 letters", recordFullOf(QString(10'000, u'W'))},
        {"5,000 lines", recordFullOf(u"x\n"_s.repeated(5'000))},
        {"markup", recordFullOf(u"<img src=x onerror=alert(1)> [a](javascript:alert) `c` {{ insert: x }} *b* ]]>"_s)},
        {"JSON", recordFullOf(u"\"}],\"a\\u0000\":[{\""_s)},
        {"arguments", recordFullOf(u"%1 %2 %99 {0} {1}"_s)},
        {"digits first", recordFullOf(u"1st"_s)},
    };
}

} // namespace

Record recordFullOf(const QString &text)
{
    Record record;
    record.toolVersion = text;
    record.started = noon;
    record.ended = noon.addSecs(300);
    record.site.name = text;
    record.site.installer = {text, text, text};
    record.site.customer = {text, text, text, text};
    record.camera = {text, text, text, text, text, text, {}};
    for (int i = 0; i <= static_cast<int>(Status::Error); ++i)
        record.sections.append(rowFullOf(text, static_cast<Status>(i)));
    record.beyondGuide = record.sections[0].proof;
    return record;
}

QList<NamedRecord> hostileRecords()
{
    QList<NamedRecord> all {{"nothing at all", Record()}, {"nothing in it", recordFullOf({})}};
    all += hostileTexts();
    all += {
        withRow("the same row again and again", [](RecordedSection &row) { row.id = u"upnp_off"_s; }),
        withRow("ids that are none", [](RecordedSection &row) { row.id = u"1 st/row é 名"_s; }),
        withRow("exceptions without one", [](RecordedSection &row) { row.status = Status::Exception; }),
        withRow("no proof", [](RecordedSection &row) { row.proof.clear(); }),
        withCamera("no MAC", u"192.0.2.7"_s, {}),
        withCamera("no address", {}, u"00:02:D1:32:2F:7D"_s),
        withCamera("a name", u"camera-7.local:8443"_s, {}),
        withCamera("IPv6", u"http://[fe80::202:d1ff:fe32:2f7d]:8080"_s, {}),
        withCamera("a bare IPv6 address", u"2001:db8::7"_s, {}),
        withCamera("a login in the address", u"https://root:leaked!@192.0.2.7/"_s, {}),
        withCamera("another scheme", u"javascript:alert(1)"_s, {}),
        withCamera("an international name", u"kamera-bär.example"_s, {}),
        withTimes("no times", {}),
        withTimes("before 1900", {QDate(1601, 1, 1), QTime(0, 0), Qt::UTC}),
        withTimes("after 2999", {QDate(12025, 1, 1), QTime(0, 0), Qt::UTC}),
        withTimes("a leap day", {QDate(2024, 2, 29), QTime(23, 59, 59, 999), Qt::UTC}),
        withTimes("an odd offset", {QDate(2025, 1, 1), QTime(0, 0), Qt::OffsetFromUTC, 17 * 60}),
    };
    return all;
}

QList<NamedRecord> allSamples()
{
    QList<NamedRecord> all {{"typical", typicalRecord()}, {"rich", richRecord()}};
    for (int i = 0; i <= static_cast<int>(Status::Error); ++i) {
        const auto status = static_cast<Status>(i);
        all.append({"advanced, " + nameOf(status).toLatin1(), advancedRecord(status)});
    }
    return all + hostileRecords();
}
