// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_words.h"
#include "report/record_json.h"
#include "report/record_seal.h"

#include <QCoreApplication>

namespace report {

void fillSeal(Checklist &sheet, const model::Record &record)
{
    const QByteArray hash = recordHash(toJson(record));
    Checklist::Seal &seal = sheet.seal;
    seal.heading = QCoreApplication::translate("report", "The record behind this sheet");
    seal.remark = record.signingKey.isEmpty()
        ? QCoreApplication::translate(
            "report", "This sheet was made from a record that is not signed. The square code is the record's SHA-256.")
        : QCoreApplication::translate("report",
            "This sheet was made from a signed record. \"camlock verify\" says whether the record is still as it was "
            "signed, and by which key. The square code is the record's SHA-256.");
    seal.fields.append({QCoreApplication::translate("report", "Record (SHA-256)"), QString::fromLatin1(hash)});
    if (!record.signingKey.isEmpty())
        seal.fields.append(
            {QCoreApplication::translate("report", "Signed with the key"), keyInWords(record.signingKey)});
    seal.code = hash;
}

} // namespace report
