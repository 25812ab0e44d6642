// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "camera/camera_time.h"
#include "camera/ipfilter.h"
#include "camera/parameters.h"
#include "guide/firmware_version.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const camera::ParameterReply reply = camera::parseParameters(input);
    fuzz::expect(reply.parameters.size() <= 20'000);
    fuzz::expect(!reply.error.contains(u'\n'));
    const QDateTime noon(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC);
    static_cast<void>(camera::clockOffset(reply.parameters, {noon, noon, {}}));
    static_cast<void>(camera::clockSetting(reply.parameters, noon, QStringLiteral("Europe/Berlin")));
    static_cast<void>(camera::accessListTypeIn(input));
    static_cast<void>(camera::isJpeg(input));
    fuzz::expect(camera::shownText(input).size() <= 200);
    static_cast<void>(guide::parseFirmware(QString::fromUtf8(input)));
    return 0;
}
