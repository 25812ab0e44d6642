// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace report {

/// What stands on the sheet, in the language of the moment: all words and values of the HTML, the PDF and the printout,
/// so that they cannot differ. Values are free of control characters; nothing is escaped or shortened yet.
struct Checklist
{
    /// How much room a field is given.
    enum class Span {
        Column, ///< one of three
        Row, ///< the whole width
    };

    struct Field
    {
        QString label;
        QString value; ///< empty: the sheet leaves a line to write on
        Span span = Span::Column;
    };

    struct FieldGroup
    {
        QString heading;
        QList<Field> fields;
    };

    struct ScoreLine
    {
        QString text; ///< "Basic: 11 of 12 counted rows pass"
        QString verdict; ///< "Basic is reached"
        bool reached = false;
    };

    struct StatusWord
    {
        model::Status status = model::Status::NotTested;
        QString word;
    };

    struct LegendEntry
    {
        StatusWord status;
        QString meaning;
    };

    struct ProofLine
    {
        QString text;
        bool ok = false;
    };

    struct Setting
    {
        QString number; ///< by which the rest of the sheet cites this row
        QString title; ///< stands nowhere else on the sheet
        QStringList placing; ///< lines with level and controls
        QString before;
        QString after;
        QList<ProofLine> proof;
        StatusWord status;
        QStringList remarks; ///< values too long for their cell, what is recommended where it is not reached, the note
    };

    struct OpenPoint
    {
        QString number;
        StatusWord status;
        QString what;
        QString who; ///< empty, as the next one: a line to write on
        QString by;
    };

    struct Exception
    {
        QString number;
        QString reason;
        QString approver;
        QString expires;
    };

    struct Signature
    {
        QString who;
        QStringList lines; ///< labels of the lines to write on
    };

    /// A row of the appendix: the controls that one row of the sheet serves.
    struct Mapping
    {
        QString number;
        QStringList standards; ///< CSC v6.1, CIS v8.1 (our own reading marked), EN 303 645, IEC 62443-4-2
    };

    /// A row of the appendix: the rows of the sheet that serve one control of the guide.
    struct ControlLine
    {
        QString number;
        QString words;
        QString rows; ///< a dash where no chapter of the guide serves it
    };

    /// A row of the appendix: one proof, whole.
    struct Evidence
    {
        QString number; ///< of the row that it belongs to; a dash beyond the guide
        QString what;
        QString expected;
        QString seen;
        QString when;
        ProofLine verdict; ///< "Yes" or "No": whether it was as expected
        QString quoted; ///< question and answer as they went over the network, masked; may be empty
    };

    struct Seal
    {
        QString heading;
        QString remark;
        QList<Field> fields;
        QByteArray code; ///< what the QR code says: the record's SHA-256 in hexadecimal
    };

    QLocale locale;
    bool isForHandwriting = false; ///< its empty lines are what it is for: they get more room
    QString documentTitle; ///< with model and MAC, for a window or a file's properties
    QString product;
    QString title;
    QString guide;
    QList<FieldGroup> job; ///< job, installer, customer
    FieldGroup camera;
    QList<FieldGroup> handover; ///< certificate; accounts; time, log and recorder; password and next review

    QString scoreHeading;
    QList<ScoreLine> scores;
    QString counts; ///< "Pass 3 · Fixed 8 · Fail 1"

    QString settingsHeading;
    QStringList settingsColumns; ///< number, setting, before, after, proof, status
    QList<Setting> settings; ///< in the guide's order

    QString pointsHeading;
    QStringList pointsColumns; ///< row, status, what is left, who, by when
    QList<OpenPoint> points;
    QString noPoints;

    QString exceptionsHeading;
    QStringList exceptionsColumns; ///< row, reason, approved by, until
    QList<Exception> exceptions;
    QString noExceptions;

    QString legendHeading;
    QList<LegendEntry> legend;
    QStringList remarks; ///< how Camlock counts, which guide and controls are meant

    QString beyondHeading;
    QString beyondRemark;
    QList<ProofLine> beyond; ///< what no row of the guide asks for, what is not ok first; empty: the part is left out

    Seal seal;

    QString signaturesHeading;
    QString statement;
    QList<Signature> signatures;

    QString controlsHeading;
    QString controlsRemark;
    QStringList controlsColumns; ///< control, what it is about, rows
    QList<ControlLine> controls; ///< the guide's twenty
    QStringList mappingColumns; ///< row, and one for each standard
    QList<Mapping> mappings; ///< one for each row

    QString evidenceHeading;
    QString evidenceRemark;
    QStringList evidenceColumns; ///< row, what, expected, seen, when, as expected
    QList<Evidence> evidence; ///< every proof of the record, in the order of the rows

    QString footer; ///< camera and tool, on every page
    QString pageOf; ///< "Page %1 of %2"
    QString shortened; ///< said where the paper has no room for a very long value
};

Checklist checklistFrom(const model::Record &record);

QString wordFor(model::Status status); ///< as on the sheet, in the language of the moment
QString wordFor(model::Level level);

/// Whether a row of this status stands among the open points.
bool isOpen(model::Status status);

} // namespace report
