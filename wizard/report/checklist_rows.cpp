// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_words.h"

#include "model/secret.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Proof;
using model::RecordedSection;
using model::Status;

namespace {

Checklist::StatusWord statusWord(Status status)
{
    return {status, wordFor(status)};
}

/// "Basic · CSC6 5, 16", "CIS8 5.1, 5.4"
QStringList placingLines(const RecordedSection &row)
{
    QStringList lines {wordFor(row.level)};
    if (!row.controls.csc6.isEmpty())
        lines[0] += u" · CSC6 "_s + readable(row.controls.csc6.join(u", "_s));
    if (!row.controls.cis8.isEmpty())
        lines.append(u"CIS8 "_s + readable(row.controls.cis8.join(u", "_s)));
    return lines;
}

QString seenInReadBack(const Proof &proof)
{
    const QString value = readable(proof.seen.translated());
    const bool hidden = model::namesSecret(proof.what) && !value.isEmpty();
    return u"%1 = %2"_s.arg(readable(proof.what), hidden ? QString(model::secretMask) : value);
}

/// All read-backs as one line, but each that differs with its name and value; then one line for each look from outside.
QList<Checklist::ProofLine> proofLines(const QList<Proof> &proofs, const QLocale &locale)
{
    QList<Checklist::ProofLine> differing;
    QList<Checklist::ProofLine> others;
    int readBack = 0;
    for (const Proof &proof : proofs) {
        if (proof.kind == Proof::Kind::ReadBack) {
            ++readBack;
            if (!proof.ok) {
                differing.append(
                    {QCoreApplication::translate("report", "Read back, differs: %1").arg(seenInReadBack(proof)),
                        false});
            }
            continue;
        }
        const QString pattern = proof.kind == Proof::Kind::Probe
            ? QCoreApplication::translate("report", "From outside: %1")
            : QCoreApplication::translate("report", "By a person: %1");
        const QString seen = readable(proof.seen.translated());
        others.append({pattern.arg(seen.isEmpty() ? readable(proof.what) : seen), proof.ok});
    }
    QList<Checklist::ProofLine> lines;
    if (const auto agreed = readBack - differing.size(); agreed > 0) {
        lines.append({QCoreApplication::translate("report", "Read back: %1 of %2 as asked")
                          .arg(locale.toString(agreed), locale.toString(readBack)),
            true});
    }
    return lines + differing + others;
}

/// An empty cell on paper could be filled in later by anybody.
QString orDash(const QString &value)
{
    return value.isEmpty() ? u"–"_s : value;
}

/// On paper too, so that nobody takes the padlock in a browser for more than it is.
QString limitsOfHttps()
{
    return QCoreApplication::translate("report",
        "What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay "
        "readable on "
        "the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but "
        "does "
        "not stop a man in the middle until the recorder and the browsers have pinned it.");
}

/// A column of the table holds a few words. A longer value, such as an access list, stands below over the whole width.
constexpr qsizetype widestCell = 120;

QString inCell(const QString &value)
{
    return value.size() > widestCell ? QCoreApplication::translate("report", "See below") : orDash(value);
}

QStringList longValues(const QString &before, const QString &after)
{
    if (before == after && before.size() > widestCell)
        return {QCoreApplication::translate("report", "Before and after: %1").arg(before)};
    QStringList lines;
    if (before.size() > widestCell)
        lines.append(QCoreApplication::translate("report", "Before: %1").arg(before));
    if (after.size() > widestCell)
        lines.append(QCoreApplication::translate("report", "After: %1").arg(after));
    return lines;
}

Checklist::Setting settingFrom(const RecordedSection &row, int number, const QLocale &locale)
{
    const QString before = readable(row.before.translated());
    const QString after = readable(row.after.translated());
    Checklist::Setting setting {locale.toString(number), readable(row.title.translated()), placingLines(row),
        inCell(before), inCell(after), proofLines(row.proof, locale), statusWord(row.status),
        longValues(before, after)};
    const QString recommended = readable(row.recommended.translated());
    if (!recommended.isEmpty() && (isOpen(row.status) || row.status == Status::Exception))
        setting.remarks.append(QCoreApplication::translate("report", "Recommended: %1").arg(recommended));
    if (row.id == "https_on"_L1 && row.status != Status::NotApplicable)
        setting.remarks.append(limitsOfHttps());
    if (const QString note = readable(row.note.translated()); !note.isEmpty())
        setting.remarks.append(QCoreApplication::translate("report", "Note: %1").arg(note));
    for (const model::RecordedPhoto &photo : row.photos)
        setting.remarks.append(QCoreApplication::translate("report", "Photograph %1, SHA-256 %2")
                                   .arg(readable(photo.file.section(u'/', -1)), readable(photo.sha256)));
    return setting;
}

QString whatIsLeft(const RecordedSection &row)
{
    switch (row.status) {
    case Status::Contradiction:
        return QCoreApplication::translate(
            "report", "The camera says one thing and the network another: find out which holds.");
    case Status::Error:
        return QCoreApplication::translate("report", "Check again: the check itself failed.");
    default:
        break;
    }
    const QString recommended = readable(row.recommended.translated());
    const QString note = readable(row.note.translated());
    return row.status == Status::NotTested || recommended.isEmpty() ? note : recommended;
}

bool isAboutARow(const model::Handover::OpenPoint &point, const model::Record &record)
{
    return std::any_of(record.sections.begin(), record.sections.end(),
        [&point](const RecordedSection &row) { return row.id == point.what; });
}

Checklist::OpenPoint openPoint(const Checklist &sheet, const QString &number, const RecordedSection &row,
    const QList<model::Handover::OpenPoint> &agreed)
{
    Checklist::OpenPoint point {number, statusWord(row.status), whatIsLeft(row), {}, {}};
    for (const model::Handover::OpenPoint &each : agreed) {
        if (each.what == row.id) {
            point.who = readable(each.who);
            point.by = shownDate(sheet.locale, each.by);
        }
    }
    return point;
}

} // namespace

bool isOpen(Status status)
{
    switch (status) {
    case Status::Fail:
    case Status::Contradiction:
    case Status::ManualOpen:
    case Status::NotTested:
    case Status::Error:
        return true;
    case Status::Pass:
    case Status::Fixed:
    case Status::Attested:
    case Status::Exception:
    case Status::NotApplicable:
        break;
    }
    return false;
}

void fillSettings(Checklist &sheet, const model::Record &record)
{
    sheet.settingsHeading = QCoreApplication::translate("report", "Settings");
    sheet.settingsColumns = {QCoreApplication::translate("report", "No."),
        QCoreApplication::translate("report", "Setting, level, controls"),
        QCoreApplication::translate("report", "Before"), QCoreApplication::translate("report", "After"),
        QCoreApplication::translate("report", "How proven"), QCoreApplication::translate("report", "Status")};
    int number = 0;
    for (const RecordedSection &row : record.sections)
        sheet.settings.append(settingFrom(row, ++number, sheet.locale));
}

static void nameTheColumns(Checklist &sheet)
{
    sheet.pointsHeading = QCoreApplication::translate("report", "Open points");
    sheet.pointsColumns = {QCoreApplication::translate("report", "Row"),
        QCoreApplication::translate("report", "Status"), QCoreApplication::translate("report", "What is left to do"),
        QCoreApplication::translate("report", "Who"), QCoreApplication::translate("report", "By when")};
    sheet.noPoints = QCoreApplication::translate("report", "Nothing is left open.");
    sheet.exceptionsHeading = QCoreApplication::translate("report", "Exceptions");
    sheet.exceptionsColumns = {QCoreApplication::translate("report", "Row"),
        QCoreApplication::translate("report", "Reason"), QCoreApplication::translate("report", "Approved by"),
        QCoreApplication::translate("report", "Until")};
    sheet.noExceptions = QCoreApplication::translate("report", "No exceptions were made.");
}

void fillOpenPoints(Checklist &sheet, const model::Record &record)
{
    nameTheColumns(sheet);
    int number = 0;
    for (const RecordedSection &row : record.sections) {
        const QString cited = sheet.locale.toString(++number);
        if (isOpen(row.status))
            sheet.points.append(openPoint(sheet, cited, row, record.handover.openPoints));
        if (row.exception) {
            sheet.exceptions.append({cited, readable(row.exception->reason), readable(row.exception->approver),
                row.exception->expires.isValid() ? shownDate(sheet.locale, row.exception->expires)
                                                 : QCoreApplication::translate("report", "No end")});
        }
    }
    for (const model::Handover::OpenPoint &point : record.handover.openPoints) {
        if (!isAboutARow(point, record)) {
            sheet.points.append({u"–"_s, statusWord(Status::ManualOpen), readable(point.what), readable(point.who),
                shownDate(sheet.locale, point.by)});
        }
    }
}

} // namespace report
