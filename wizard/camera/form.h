// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace camera {

/// `name=value` for a form, everything but RFC 3986's unreserved characters encoded.
QByteArray formField(const QString &name, QByteArrayView value);

/// The fields joined to bodies that old cameras can hold: below 8 KB each (API doc §1.6). `ending` is put
/// behind every one.
QList<QByteArray> formsOf(const QList<QByteArray> &fields, const QByteArray &ending);

} // namespace camera
