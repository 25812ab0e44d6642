// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

/// What strangers say of themselves, made fit to be shown.
namespace discovery {

/// Valid characters only, none that control, at most 64 of them; blanks at the ends are dropped.
QString toldText(QStringView text);
QString toldText(QByteArrayView utf8);

/// The MAC address at the end of a UUID (RFC 4122 §4.1.6), as UPnP and ONVIF stacks make them; empty when the node is
/// random, made from a name, or a multicast address.
QString macInUuid(QStringView uuid);

/// The vendor's own addresses begin with 00:02:D1.
bool isVivotekMac(QStringView mac);

} // namespace discovery
