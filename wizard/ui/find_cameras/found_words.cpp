// SPDX-License-Identifier: Apache-2.0
#include "ui/find_cameras/found_words.h"

#include "ui/widgets/icons.h"
#include "ui/words.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using discovery::FoundDevice;

FoundState stateOf(const FoundDevice &device)
{
    if (device.kind == model::Sighting::Kind::OtherDevice)
        return FoundState::OtherDevice;
    if (device.place == FoundDevice::Place::Elsewhere)
        return FoundState::Elsewhere;
    switch (device.standing) {
    case FoundDevice::Standing::FactoryNew:
        return FoundState::FactoryNew;
    case FoundDevice::Standing::InUse:
        return FoundState::InUse;
    case FoundDevice::Standing::SeenBefore:
        return FoundState::SeenBefore;
    case FoundDevice::Standing::DoneToday:
        return FoundState::DoneToday;
    case FoundDevice::Standing::Unknown:
        break;
    }
    return FoundState::NotKnown;
}

QString wordFor(FoundState state)
{
    switch (state) {
    case FoundState::Elsewhere:
        return words(QT_TRANSLATE_NOOP("ui", "Other network"));
    case FoundState::FactoryNew:
        return words(QT_TRANSLATE_NOOP("ui", "Factory-new"));
    case FoundState::InUse:
        return words(QT_TRANSLATE_NOOP("ui", "Has a password"));
    case FoundState::SeenBefore:
        return words(QT_TRANSLATE_NOOP("ui", "Seen before"));
    case FoundState::DoneToday:
        return words(QT_TRANSLATE_NOOP("ui", "Done today"));
    case FoundState::OtherDevice:
        return words(QT_TRANSLATE_NOOP("ui", "No camera"));
    case FoundState::NotKnown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ui", "Found"));
}

static QString iconNameFor(FoundState state)
{
    switch (state) {
    case FoundState::Elsewhere:
        return u"trouble"_s;
    case FoundState::FactoryNew:
        return u"camera-new"_s;
    case FoundState::InUse:
        return u"camera-locked"_s;
    case FoundState::SeenBefore:
        return u"camera-seen"_s;
    case FoundState::DoneToday:
        return u"rule-met"_s;
    case FoundState::OtherDevice:
    case FoundState::NotKnown:
        break;
    }
    return u"note"_s;
}

QIcon iconFor(FoundState state, const QPalette &palette)
{
    QIcon sign = icon(iconNameFor(state), palette, QPalette::Text);
    const QSize size = sign.availableSizes().value(0);
    sign.addPixmap(icon(iconNameFor(state), palette, QPalette::HighlightedText).pixmap(size), QIcon::Selected);
    return sign;
}

QString wordFor(discovery::LeftOut why)
{
    switch (why) {
    case discovery::LeftOut::No:
        break;
    case discovery::LeftOut::NotConnected:
        return words(QT_TRANSLATE_NOOP("ui", "not connected"));
    case discovery::LeftOut::Loopback:
        return words(QT_TRANSLATE_NOOP("ui", "this computer"));
    case discovery::LeftOut::Tunnel:
        return words(QT_TRANSLATE_NOOP("ui", "VPN"));
    case discovery::LeftOut::Container:
        return words(QT_TRANSLATE_NOOP("ui", "containers"));
    }
    return {};
}

QString modelAndName(const FoundDevice &device)
{
    if (device.model.isEmpty())
        return device.name;
    // "VIVOTEK FD9387-HTV" says no more than the model.
    return device.name.isEmpty() || device.name.endsWith(device.model) ? device.model
                                                                       : device.model + u" · "_s + device.name;
}

QString detailsOf(const FoundDevice &device)
{
    QStringList lines {
        QStringList {modelAndName(device), device.firmware}.filter(QRegularExpression(u"."_s)).join(u", "_s)};
    QStringList addresses {device.door().text()};
    for (const QHostAddress &address : device.alsoAt)
        addresses.append(address.toString());
    lines.append(addresses.join(u", "_s));
    lines.append(device.mac);
    lines.append(discovery::adviceFor(device).translated());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace ui
