// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QByteArray>
#include <QDate>

namespace report {

/// The day the camera's certificate ends, as the probe of HTTPS saw it; invalid when the record does not tell. In what
/// that probe says (`… valid until 2027-04-24. TLS 1.2, TLS 1.3.`) only versions of TLS come after it: before it comes
/// the certificate's own text, in which anybody may have written a date. So it is found in a record that was read back
/// from a file, too.
QDate certificateEnd(const model::Record &record);

/// A calendar (RFC 5545, `.ics`) with one entry: renew this camera's certificate, thirty days before it ends, or on the
/// day of the record where that is later. It is the same entry for the same camera and certificate however often it is
/// made, so a calendar does not show it twice. Empty when the record names no end.
QByteArray expiryCalendar(const model::Record &record);

} // namespace report
