// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace trust {

/// The serial numbers of a CA, `camlock-issued/1`: each stands here, on the disk, before it is used.
class IssuedBook
{
public:
    explicit IssuedBook(QString path);

    /// A new, empty one.
    model::Done begin();
    /// Internal when it cannot be read: a CA without its memory issues nothing.
    model::Done check() const;

    struct Entry
    {
        QStringList names;
        QDateTime notAfter;
        QDateTime at;
    };

    /// A number of 16 random bytes that was never used, and is written down for this certificate. The error is
    /// Internal.
    model::Result<QByteArray> takeSerial(const Entry &entry);

private:
    QString m_path;
};

} // namespace trust
