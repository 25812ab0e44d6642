// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "guide/catalog.h"
#include "model/site_profile.h"

#include <QJsonDocument>
#include <QJsonObject>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const auto site = model::parseSiteProfile(input, guide::sectionIds());
    if (!site)
        return 0;
    static_cast<void>(model::answersFrom(*site));
    const auto again = model::parseSiteProfile(QJsonDocument(model::toJson(*site)).toJson(), guide::sectionIds());
    fuzz::expect(again && *again == *site);
    return 0;
}
