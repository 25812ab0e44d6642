// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace report {

/// An inventory for NetBox's bulk import (Devices and IP Addresses, "Import"; column names of NetBox 3.6 and later).
/// UTF-8 without a byte order mark, RFC 4180; cells that a spreadsheet would run are made harmless.
/// NetBox must know the site, the role "IP camera", the manufacturer "VIVOTEK" and the device type (the model) already:
/// its import makes none of them. Of a camera with several records the newest counts.
struct NetboxFiles
{
    QByteArray devices; ///< name, role, manufacturer, device_type, serial, site, status, comments
    /// address, status, dns_name, description. The prefix is the plan's, else that of the camera's mask where the
    /// record has it, else that of a single host. A camera whose record holds no address is left out.
    QByteArray ipAddresses;
};

NetboxFiles netboxFiles(const QList<model::Record> &records);

/// Where the two files go: into `output` where that is a folder (`netbox-devices.csv`, `netbox-ip-addresses.csv`), else
/// beside it with the suffixes `-devices.csv` and `-ip-addresses.csv` in place of `.csv`.
QStringList netboxPaths(const QString &output);
/// Writes both; an existing file is replaced. The error is Internal and names what the system said.
model::Done exportNetbox(const QList<model::Record> &records, const QString &output);

} // namespace report
