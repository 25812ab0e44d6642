// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace probes {

/// A syslog datagram as people read it: without priority, and of RFC 5424 without version, numbers and structured data.
/// What is neither RFC 3164 nor RFC 5424 stays as it is. No control or formatting characters, one line, at most 200
/// characters; empty when nothing legible is left.
QString readableLogLine(const QByteArray &datagram);

} // namespace probes
