// SPDX-License-Identifier: Apache-2.0
#include "simulator/firmware_package.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

void FirmwarePackage::append(const QByteArray &bytes)
{
    constexpr qsizetype longestTitle = 1024;
    auto payload = bytes;
    if (!m_isTitleOver) {
        const auto end = bytes.indexOf('\n');
        m_title += end < 0 ? bytes : bytes.left(end);
        m_isTitleOver = end >= 0 || m_title.size() > longestTitle;
        if (end < 0)
            return;
        readTitle(std::exchange(m_title, {}));
        payload.remove(0, end + 1);
    }
    m_size += payload.size();
    m_hash.addData(payload);
}

void FirmwarePackage::readTitle(QByteArray line)
{
    const QByteArray mark("CAMLOCK-PRACTICE-FIRMWARE ");
    if (!line.startsWith(mark))
        return;
    const auto title = QJsonDocument::fromJson(line.remove(0, mark.size())).object();
    m_firmware = title["firmware"_L1].toString();
    m_expectedSize = title["size"_L1].toInteger(-1);
    m_expectedHash = QByteArray::fromHex(title["sha256"_L1].toString().toLatin1());
}

std::optional<QString> FirmwarePackage::firmware() const
{
    const auto isIntact = m_size == m_expectedSize && m_hash.result() == m_expectedHash;
    return isIntact && !modelOf(m_firmware).isEmpty() ? std::optional(m_firmware) : std::nullopt;
}

QString FirmwarePackage::modelOf(const QString &firmware)
{
    // The brand has four letters: VVTK, TCON, TCVV.
    static const QRegularExpression form(u"^(.{1,64})-[A-Z]{4}-[A-Za-z0-9._]{1,64}$"_s);
    return form.match(firmware).captured(1);
}

} // namespace simulator
