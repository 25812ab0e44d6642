// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QPainterPath>

namespace report {

/// A QR code (ISO/IEC 18004, error correction M) with its quiet zone of four modules, as a path in the unit square.
/// Empty for an empty or too long text.
QPainterPath qrCode(const QByteArray &text);

/// The same for HTML.
QString qrCodeSvg(const QByteArray &text);

} // namespace report
