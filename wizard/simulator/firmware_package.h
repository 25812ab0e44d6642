// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <optional>

namespace simulator {

/**
 * A firmware package for practice cameras, read as it comes. The vendor's own form is not documented, so this is one of
 * ours: a line `CAMLOCK-PRACTICE-FIRMWARE {"firmware": …, "size": …, "sha256": …}`, then so many bytes of payload with
 * that hash (hex).
 */
class FirmwarePackage
{
public:
    void append(const QByteArray &bytes);

    /** What it makes of a camera, as `system_info_firmwareversion` has it; nothing if it is not whole and intact. */
    std::optional<QString> firmware() const;

    /** "FD9387" of FD9387-VVTK-2.2002.23.01k: a camera takes no firmware that begins otherwise. Empty for no version.
     */
    static QString modelOf(const QString &firmware);

private:
    void readTitle(QByteArray line);

    QByteArray m_title;
    bool m_isTitleOver = false;
    QString m_firmware;
    QByteArray m_expectedHash;
    qint64 m_expectedSize = -1;
    qint64 m_size = 0;
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

} // namespace simulator
