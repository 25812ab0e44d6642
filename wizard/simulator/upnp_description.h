// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"

namespace simulator {

/** True while the camera presents itself by UPnP: by its parameter, or against it when told to lie. */
bool isUpnpOn(const CameraState &state);

QString upnpDescriptionPath();

/** The device description that SSDP's LOCATION leads to. */
QByteArray upnpDescription(const CameraState &state);

/** "uuid:…", made from the MAC as UPnP stacks do, so that it stays the same over restarts. */
QString upnpUuid(const CameraState &state);

} // namespace simulator
