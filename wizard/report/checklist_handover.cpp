// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_words.h"
#include "report/expiry_calendar.h"

#include "model/change.h"
#include "model/probe.h"

#include <QCoreApplication>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Handover;
using model::ProbeKind;
using Span = Checklist::Span;

namespace {

/// A record from before there was a hand-over knows the fingerprint, and the end from what a probe saw.
Handover::Certificate certificateIn(const model::Record &record)
{
    Handover::Certificate certificate = record.handover.certificate;
    if (certificate.sha256.isEmpty())
        certificate.sha256 = record.camera.certificateSha256;
    if (!certificate.to.isValid())
        certificate.to = certificateEnd(record);
    return certificate;
}

Checklist::FieldGroup trustGroup(const model::Record &record, const QLocale &locale)
{
    const Handover::Certificate certificate = certificateIn(record);
    const QString heading = QCoreApplication::translate("report", "Certificate");
    if (certificate.sha256.isEmpty()) {
        return {heading,
            {{QCoreApplication::translate("report", "HTTPS"),
                QCoreApplication::translate("report", "No certificate was seen on this camera."), Span::Row}}};
    }
    return {heading,
        {{QCoreApplication::translate("report", "Issued to"), readable(certificate.subject), Span::Row},
            {QCoreApplication::translate("report", "Issued by"), readable(certificate.issuer), Span::Row},
            {QCoreApplication::translate("report", "Certificate (SHA-256)"), shownFingerprint(certificate.sha256),
                Span::Row},
            {QCoreApplication::translate("report", "Valid from"), shownDate(locale, certificate.from)},
            {QCoreApplication::translate("report", "Valid until"), shownDate(locale, certificate.to)},
            {QCoreApplication::translate("report", "Renew it by"), shownDate(locale, certificate.renewBy)}}};
}

QString roleInWords(const QString &role)
{
    const auto privilege = model::privilegeNamed(role);
    if (!privilege)
        return role.isEmpty() ? QCoreApplication::translate("report", "Role not known") : readable(role);
    switch (*privilege) {
    case model::Privilege::Viewer:
        return QCoreApplication::translate("report", "Viewer");
    case model::Privilege::Operator:
        return QCoreApplication::translate("report", "Operator");
    case model::Privilege::Administrator:
        return QCoreApplication::translate("report", "Administrator");
    }
    return {};
}

Checklist::FieldGroup accountsGroup(const Handover &handover)
{
    Checklist::FieldGroup group {QCoreApplication::translate("report", "Accounts on the camera"), {}};
    for (const auto &account : handover.accounts)
        group.fields.append({roleInWords(account.role), readable(account.name)});
    if (group.fields.isEmpty())
        group.fields.append({QCoreApplication::translate("report", "Names and roles"), {}, Span::Row});
    return group;
}

/// What the probes of these kinds saw, wherever in the record.
QString seenBy(const QList<ProbeKind> &kinds, const model::Record &record)
{
    QStringList lines;
    for (const model::RecordedSection &row : record.sections) {
        for (const model::Proof &proof : row.proof) {
            const auto kind = proof.kind == model::Proof::Kind::Probe ? model::probeNamed(proof.what) : std::nullopt;
            if (!kind || !kinds.contains(*kind))
                continue;
            const QString seen = readable(proof.seen.translated());
            lines.append(proof.ok ? QCoreApplication::translate("report", "Proven: %1").arg(seen)
                                  : QCoreApplication::translate("report", "Not proven: %1").arg(seen));
        }
    }
    return lines.isEmpty() ? QCoreApplication::translate("report", "Not looked at in this run.") : lines.join(u' ');
}

Checklist::FieldGroup proofGroup(const model::Record &record)
{
    return {QCoreApplication::translate("report", "Time, log and recorder, seen from outside"),
        {{QCoreApplication::translate("report", "The camera asks a server for the time"),
             seenBy({ProbeKind::TimeRequest}, record), Span::Row},
            {QCoreApplication::translate("report", "The camera's log arrives"), seenBy({ProbeKind::RemoteLog}, record),
                Span::Row},
            {QCoreApplication::translate("report", "Rehearsal with the recorder's account"),
                seenBy({ProbeKind::VmsRehearsal, ProbeKind::VmsLimits}, record), Span::Row}}};
}

Checklist::FieldGroup passwordGroup(const Handover &handover, const QLocale &locale)
{
    return {QCoreApplication::translate("report", "Password and next review"),
        {{QCoreApplication::translate("report", "Password handed over to"), readable(handover.passwordHandedTo)},
            {QCoreApplication::translate("report", "Handed over on"), shownDate(locale, handover.passwordHandedAt)},
            {QCoreApplication::translate("report", "Next review"), shownDate(locale, handover.nextReview)},
            {QCoreApplication::translate("report", "How it was handed over (never the password itself)"),
                readable(handover.passwordHandedHow), Span::Row}}};
}

} // namespace

void fillHandover(Checklist &sheet, const model::Record &record)
{
    sheet.handover = {trustGroup(record, sheet.locale), accountsGroup(record.handover), proofGroup(record),
        passwordGroup(record.handover, sheet.locale)};
}

} // namespace report
