// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/sample_records.h"
#include "ui/record_keeping.h"

#include <QDir>

/// Records as jobs leave them in a data folder: one camera done twice, and another one. On this day the first has a
/// certificate that ends in twenty days, and the second an exception that ended long ago.
namespace samples {

using namespace Qt::Literals::StringLiterals;

inline const QDate today(2027, 4, 4);

inline model::RecordedSection httpsRow(const QDate &end)
{
    model::RecordedSection row;
    row.id = u"https_on"_s;
    row.level = model::Level::Advanced;
    row.title.source = u"Encrypt with HTTPS"_s;
    row.status = model::Status::Pass;
    model::Text seen;
    seen.source = u"Valid until %1."_s.arg(end.toString(Qt::ISODate));
    row.proof = {{model::Proof::Kind::Probe, u"httpsCertificate"_s, seen, seen, {}, true}};
    return row;
}

inline model::Record firstVisit()
{
    model::Record record = typicalRecord();
    record.sections[8].exception.reset();
    record.sections[8].status = model::Status::Fail;
    return record;
}

/// Fifteen months later: newer firmware, HTTPS, and somebody has switched IPv6 on.
inline model::Record secondVisit()
{
    model::Record record = firstVisit();
    record.started = record.started.addMonths(15);
    record.ended = record.ended.addMonths(15);
    record.level = model::Level::Advanced;
    record.camera.firmwareBefore = record.camera.firmwareAfter = u"FD9387-VVTK-0121a"_s;
    record.camera.certificateSha256 = QString(u"9F:"_s).repeated(31) + u"9F"_s;
    record.sections[10].status = model::Status::Fail;
    record.sections[10].after.source = u"On"_s;
    record.sections.append(httpsRow(today.addDays(20)));
    return record;
}

inline model::Record anotherCamera()
{
    model::Record record = typicalRecord();
    record.site.name = u"Depot 7"_s;
    record.site.customer.address = u"Am Anger 1, Weimar"_s;
    record.camera.model = u"IB9365-HT"_s;
    record.camera.address = u"10.20.0.41"_s;
    record.camera.mac = u"00:02:D1:AA:BB:CC"_s;
    record.sections[7].status = model::Status::Pass;
    return record;
}

inline QString pathOf(const QString &dataFolder, const QString &name)
{
    return QDir(dataFolder).filePath(u"records/%1.json"_s.arg(name));
}

inline bool keep(model::Record record, const QString &dataFolder, const QString &name)
{
    const auto kept = ui::keepRecord(record, pathOf(dataFolder, name), dataFolder);
    return kept && !kept->trouble();
}

inline bool keepAll(const QString &dataFolder)
{
    return keep(firstVisit(), dataFolder, u"first"_s) && keep(secondVisit(), dataFolder, u"second"_s)
        && keep(anotherCamera(), dataFolder, u"other"_s);
}

} // namespace samples
