// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_words.h"

#include <QCoreApplication>

namespace report {

using model::Status;

static QString meaningOf(Status status)
{
    switch (status) {
    case Status::Pass:
        return QCoreApplication::translate("report", "was as recommended, and is proven");
    case Status::Fixed:
        return QCoreApplication::translate("report", "was weak before, is proven now");
    case Status::Fail:
        return QCoreApplication::translate("report", "is weak");
    case Status::Contradiction:
        return QCoreApplication::translate("report", "camera and network disagree");
    case Status::Attested:
        return QCoreApplication::translate("report", "a person says so, and signs");
    case Status::ManualOpen:
        return QCoreApplication::translate("report", "a person has still to do it");
    case Status::Exception:
        return QCoreApplication::translate("report", "left as it is, for a reason");
    case Status::NotApplicable:
        return QCoreApplication::translate("report", "the camera does not have it");
    case Status::NotTested:
        return QCoreApplication::translate("report", "could not be checked");
    case Status::Error:
        return QCoreApplication::translate("report", "the check itself failed");
    }
    return {};
}

/// What the rows of level Advanced are worth, and what cannot be seen from a laptop.
static QStringList advancedRemarks()
{
    return {
        QCoreApplication::translate("report",
            "Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. "
            "Whoever "
            "takes an allowed address, or tries all ports, comes past them."),
        QCoreApplication::translate("report",
            "A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its "
            "owner "
            "can see whether lines arrive. The recorder's account is proven by a login as the recorder does it."),
        QCoreApplication::translate("report",
            "A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever "
            "checks "
            "the camera compares the certificate's SHA-256 with the one on this sheet."),
    };
}

void fillExplanations(Checklist &sheet, const model::Record &record)
{
    sheet.legendHeading = QCoreApplication::translate("report", "How to read this sheet");
    for (int i = 0; i <= static_cast<int>(Status::Error); ++i) {
        const Status status = static_cast<Status>(i);
        sheet.legend.append({{status, wordFor(status)}, meaningOf(status)});
    }
    sheet.remarks = {
        QCoreApplication::translate("report",
            "How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is "
            "reached "
            "when none of its rows is Fail, Contradiction, Error or Not tested."),
        QCoreApplication::translate("report",
            "How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on "
            "the "
            "network would. A row passes only if both agree."),
        QCoreApplication::translate("report",
            "Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of "
            "the "
            "CIS Controls v8.1; which of them fit is our reading."),
        QCoreApplication::translate("report",
            "The guide is VIVOTEK's Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password "
            "is on "
            "this sheet."),
    };
    if (model::includes(record.level, model::Level::Advanced))
        sheet.remarks += advancedRemarks();
    const QStringList lines {QCoreApplication::translate("report", "Name"),
        QCoreApplication::translate("report", "Date"), QCoreApplication::translate("report", "Signature")};
    sheet.signaturesHeading = QCoreApplication::translate("report", "Hand-over");
    sheet.statement = QCoreApplication::translate("report",
        "The camera was handed over in the state described on this sheet, with the open points and exceptions listed. "
        "Attested rows are the installer's own statement.");
    sheet.signatures = {{QCoreApplication::translate("report", "For the installer"), lines},
        {QCoreApplication::translate("report", "For the customer"), lines},
        {QCoreApplication::translate("report", "Operator or witness"), lines}};
}

} // namespace report
