// SPDX-License-Identifier: Apache-2.0
#include "discovery/upnp_description.h"

#include "discovery/told_text.h"
#include "model/snapshot.h"

#include <QXmlStreamReader>

namespace discovery {

using namespace Qt::Literals::StringLiterals;

static void take(const QString &element, const QString &text, UpnpDescription &description)
{
    if (element == "friendlyName"_L1)
        description.name = toldText(text);
    else if (element == "manufacturer"_L1)
        description.maker = toldText(text);
    else if (element == "modelName"_L1)
        description.model = toldText(text);
    else if (element == "serialNumber"_L1 && !model::normalizedMac(text.trimmed()).isEmpty())
        description.mac = model::normalizedMac(text.trimmed());
    else if (element == "UDN"_L1 && description.mac.isEmpty())
        description.mac = macInUuid(text);
    else if (element == "presentationURL"_L1)
        description.page = QUrl(text.trimmed(), QUrl::StrictMode);
}

std::optional<UpnpDescription> parseUpnpDescription(const QByteArray &bytes)
{
    constexpr qsizetype longest = 32 * 1024;
    if (bytes.size() > longest)
        return std::nullopt;
    QXmlStreamReader xml(bytes);
    UpnpDescription description;
    // A document type could define entities, which grow when they are read.
    while (!xml.atEnd() && !xml.isStartElement()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return std::nullopt;
    }
    if (xml.name() != "root"_L1)
        return std::nullopt;
    while (xml.readNextStartElement()) {
        if (xml.name() != "device"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            const QString element = xml.name().toString();
            // Embedded devices and lists have elements inside: none of theirs is the root device's.
            if (element.endsWith("List"_L1))
                xml.skipCurrentElement();
            else
                take(element, xml.readElementText(QXmlStreamReader::SkipChildElements), description);
        }
        break;
    }
    if (xml.hasError())
        return std::nullopt;
    if (description.page.scheme() != "http"_L1 || description.page.host().isEmpty())
        description.page.clear();
    return description;
}

} // namespace discovery
