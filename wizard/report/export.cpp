// SPDX-License-Identifier: Apache-2.0
#include "report/export.h"

#include "model/names.h"
#include "report/checklist_csv.h"
#include "report/checklist_html.h"
#include "report/oscal_results.h"
#include "report/record_json.h"
#include "report/sarif_log.h"

#include <QSaveFile>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Error;

static constexpr model::NameTable<Format, 6> names {{{Format::Pdf, "pdf"}, {Format::Html, "html"}, {Format::Csv, "csv"},
    {Format::Json, "json"}, {Format::Oscal, "oscal"}, {Format::Sarif, "sarif"}}};

QString nameOf(Format format)
{
    return names.name(format);
}

std::optional<Format> formatNamed(QStringView name)
{
    return names.value(name);
}

QString suffixOf(Format format)
{
    return format == Format::Oscal ? u"oscal.json"_s : nameOf(format);
}

static model::Done write(QIODevice &file, const model::Record &record, Format format, Paper paper)
{
    switch (format) {
    case Format::Pdf:
        return renderPdf(file, record, paper);
    case Format::Html:
        file.write(toHtml(record, paper));
        break;
    case Format::Csv:
        file.write(toCsv(record));
        break;
    case Format::Json:
        file.write(toJson(record));
        break;
    case Format::Oscal:
        file.write(toOscal(record));
        break;
    case Format::Sarif:
        file.write(toSarif(record));
        break;
    }
    return {};
}

model::Done exportRecord(const model::Record &record, Format format, const QString &path, Paper paper)
{
    return saveFile(path, [&](QIODevice &file) { return write(file, record, format, paper); });
}

model::Done saveFile(const QString &path, const std::function<model::Done(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return model::fail(Error::Kind::Internal, u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    if (const model::Done written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    // A short write is remembered by QSaveFile and makes the commit fail.
    if (!file.commit())
        return model::fail(
            Error::Kind::Internal, u"%1 could not be written completely: %2."_s.arg(path, file.errorString()));
    return {};
}

} // namespace report
