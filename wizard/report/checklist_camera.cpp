// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace report {

using namespace Qt::Literals::StringLiterals;
using Span = Checklist::Span;

static QString shownOffset(const QLocale &locale, std::optional<qint64> seconds)
{
    if (!seconds)
        return QCoreApplication::translate("report", "Not known");
    if (*seconds == 0)
        return QCoreApplication::translate("report", "As the laptop's");
    // From here on unsigned: the smallest qint64 has no positive counterpart.
    const quint64 size = *seconds < 0 ? 0 - static_cast<quint64>(*seconds) : static_cast<quint64>(*seconds);
    constexpr quint64 day = 24 * 60 * 60;
    const QString amount = size < 120 ? QCoreApplication::translate("report", "%1 s").arg(locale.toString(size))
        : size < 2 * day              ? QCoreApplication::translate("report", "%1 min").arg(locale.toString(size / 60))
                         : QCoreApplication::translate("report", "%1 days").arg(locale.toString(size / day));
    return *seconds > 0 ? QCoreApplication::translate("report", "%1 ahead of the laptop").arg(amount)
                        : QCoreApplication::translate("report", "%1 behind the laptop").arg(amount);
}

QString shownFingerprint(const QString &sha256)
{
    static const QRegularExpression plain(u"^[0-9a-fA-F]{64}$"_s);
    if (!plain.match(sha256).hasMatch())
        return readable(sha256);
    QString pairs = sha256.toUpper();
    for (qsizetype i = 62; i > 0; i -= 2)
        pairs.insert(i, u':');
    return pairs;
}

/// Nobody writes a hash by hand.
static QString shownHash(const QString &sha256)
{
    return sha256.isEmpty() ? QCoreApplication::translate("report", "Not known") : readable(sha256);
}

void fillCamera(Checklist &sheet, const model::Record &record)
{
    const model::RecordedCamera &camera = record.camera;
    const model::Handover &handover = record.handover;
    sheet.camera = {QCoreApplication::translate("report", "Camera"),
        {{QCoreApplication::translate("report", "Number on the site plan"), readable(handover.sitePlanId)},
            {QCoreApplication::translate("report", "Location"), readable(handover.location)},
            {QCoreApplication::translate("report", "Model"), readable(camera.model)},
            {QCoreApplication::translate("report", "Serial number"), readable(handover.serial)},
            {QCoreApplication::translate("report", "MAC address"), readable(camera.mac)},
            {QCoreApplication::translate("report", "Clock"), shownOffset(sheet.locale, camera.clockOffsetSeconds)},
            {QCoreApplication::translate("report", "Network address"), readable(camera.address)},
            {QCoreApplication::translate("report", "Network mask"), readable(handover.mask)},
            {QCoreApplication::translate("report", "Gateway"), readable(handover.gateway)},
            {QCoreApplication::translate("report", "VLAN"), readable(handover.vlan)},
            {QCoreApplication::translate("report", "Switch"), readable(handover.switchName)},
            {QCoreApplication::translate("report", "Port of the switch"), readable(handover.port)},
            {QCoreApplication::translate("report", "Firmware before"), readable(camera.firmwareBefore)},
            {QCoreApplication::translate("report", "Firmware after"), readable(camera.firmwareAfter)},
            {QCoreApplication::translate("report", "All settings before (SHA-256)"), shownHash(handover.settingsBefore),
                Span::Row},
            {QCoreApplication::translate("report", "All settings after (SHA-256)"), shownHash(handover.settingsAfter),
                Span::Row}}};
}

} // namespace report
