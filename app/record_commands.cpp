// SPDX-License-Identifier: Apache-2.0
#include "record_commands.h"

#include "blank_form_command.h"
#include "guide/catalog.h"
#include "language_option.h"
#include "model/language.h"
#include "options.h"
#include "output.h"
#include "report/export.h"
#include "report/netbox_csv.h"
#include "report/record_json.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static ExitCode wrongUsage(const QString &sentence)
{
    printUsageError(sentence);
    return WrongUsage;
}

Result<Record> recordIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadReply, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    if (file.size() > report::largestRecord)
        return fail(Error::Kind::BadReply, u"%1 is too large to be a record."_s.arg(path));
    auto record = report::recordFromJson(file.readAll());
    if (!record)
        return fail(record.error().kind, u"%1: %2"_s.arg(path, record.error().detail));
    return record;
}

/// An inventory of all cameras that are named at once.
static ExitCode runNetboxExport(const QCommandLineParser &parser)
{
    const QString output = parser.value(u"output"_s);
    const QStringList paths = parser.positionalArguments();
    if (output.isEmpty())
        return wrongUsage(u"Name the folder or file to write with --output."_s);
    if (paths.isEmpty())
        return wrongUsage(u"Name one record or more."_s);
    QList<Record> records;
    for (const QString &path : paths) {
        const auto record = recordIn(path);
        if (!record)
            return wrongUsage(record.error().detail);
        records.append(*record);
    }
    if (const auto done = report::exportNetbox(records, output); !done) {
        printError(done.error());
        return InternalError;
    }
    const QStringList written = report::netboxPaths(output);
    for (const QString &path : written)
        printMessage(path);
    return Passed;
}

static void addExportOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Makes the checklist from a record."_s);
    parser.addPositionalArgument(u"RECORD"_s,
        u"a record of `camlock apply` or `audit`; with --format netbox more than one may be named"_s, u"RECORD…"_s);
    parser.addOptions(
        {{u"format"_s,
             u"pdf, html, csv, json, oscal, sarif, or netbox: two tables for the import of the NetBox IPAM."_s,
             u"FORMAT"_s},
            {u"output"_s,
                u"The file to write. For netbox a folder, or a name that gets the suffixes -devices.csv and "
                "-ip-addresses.csv."_s,
                u"FILE"_s},
            {u"paper"_s, u"a4 or letter (a4)."_s, u"PAPER"_s, u"a4"_s},
            {u"blank"_s, u"The form for a day without a laptop; needs --level and no record."_s},
            {u"language"_s,
                u"Of the sheet (pdf, html), for example de or zh_TW (en). The other formats are always English."_s,
                u"LANGUAGE"_s, u"en"_s},
            {u"level"_s, u"With --blank: basic, advanced or enterprise."_s, u"LEVEL"_s}});
}

ExitCode runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    addExportOptions(parser);
    if (const auto code = endsWithParsing(parser, arguments))
        return *code;
    if (parser.value(u"format"_s) == "netbox"_L1)
        return runNetboxExport(parser);
    const auto format = report::formatNamed(parser.value(u"format"_s));
    if (!format)
        return wrongUsage(u"--format must be pdf, html, csv, json, oscal, sarif or netbox."_s);
    if (parser.value(u"output"_s).isEmpty())
        return wrongUsage(u"Name the file to write with --output."_s);
    const QString paper = parser.value(u"paper"_s).toLower();
    if (paper != "a4"_L1 && paper != "letter"_L1)
        return wrongUsage(u"--paper must be a4 or letter."_s);
    const auto language = languageIn(parser.value(u"language"_s));
    if (!language)
        return wrongUsage(language.error().detail);
    const bool isSheet = *format == report::Format::Pdf || *format == report::Format::Html;
    const Speech speech(isSheet ? *language : u"en"_s);
    if (parser.isSet(u"blank"_s))
        return exportBlankForm(parser, paper == "letter"_L1 ? report::Paper::Letter : report::Paper::A4);
    if (parser.isSet(u"level"_s))
        return wrongUsage(u"--level goes with --blank: a record has its own."_s);
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(u"Name one record."_s);
    const auto record = recordIn(parser.positionalArguments().constFirst());
    if (!record)
        return wrongUsage(record.error().detail);
    const auto done = report::exportRecord(
        *record, *format, parser.value(u"output"_s), paper == "letter"_L1 ? report::Paper::Letter : report::Paper::A4);
    if (!done) {
        printError(done.error());
        return InternalError;
    }
    return Passed;
}

static QJsonObject json(const Controls &controls)
{
    return {{u"csc6"_s, QJsonArray::fromStringList(controls.csc6)},
        {u"cis8"_s, QJsonArray::fromStringList(controls.cis8)},
        {u"en303645"_s, QJsonArray::fromStringList(controls.en303645)},
        {u"iec62443"_s, QJsonArray::fromStringList(controls.iec62443)}};
}

ExitCode runSections(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists the sections of the guide, in its order."_s);
    parser.addOption({u"format"_s, u"text or json (text)."_s, u"FORMAT"_s, u"text"_s});
    if (const auto code = endsWithParsing(parser, arguments))
        return *code;
    const auto format = parseFormat(parser.value(u"format"_s));
    if (!format)
        return wrongUsage(format.error().detail);
    QJsonArray array;
    QByteArray text;
    for (const guide::Section &section : guide::catalog()) {
        array.append(
            QJsonObject {{u"id"_s, section.id}, {u"level"_s, nameOf(section.level)}, {u"guide"_s, section.chapter},
                {u"title"_s, section.title.english()}, {u"controls"_s, json(section.controls)}});
        text += u"%1 %2 %3 (guide: %4; CSC v6.1: %5; CIS v8.1: %6)\n"_s.arg(nameOf(section.level), -11)
                    .arg(section.id, -26)
                    .arg(section.title.english(), section.chapter, section.controls.csc6.join(u", "_s),
                        section.controls.cis8.join(u", "_s))
                    .toUtf8();
    }
    printResult(*format == OutputFormat::Json ? QJsonDocument(array).toJson() : text);
    return Passed;
}

} // namespace app
