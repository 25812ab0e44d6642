// SPDX-License-Identifier: Apache-2.0
#include "engine/firmware_file.h"

#include "guide/firmware_package.h"

#include <QDir>
#include <QTimer>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

static constexpr auto section = "firmware_current"_L1;

FirmwareLook::FirmwareLook(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{
}

void FirmwareLook::start()
{
    constexpr qint64 largest = 1024LL * 1024 * 1024; // no camera has that much flash memory
    const QString shown = QDir::toNativeSeparators(m_file.fileName());
    if (!m_file.open(QIODevice::ReadOnly)) {
        Q_EMIT finished(fail(Kind::BadReply, u"%1 cannot be read: %2."_s.arg(shown, m_file.errorString())));
        return;
    }
    if (m_file.size() == 0 || m_file.size() > largest) {
        Q_EMIT finished(fail(Kind::BadReply,
            m_file.size() == 0 ? u"%1 is empty. Please load it down again."_s.arg(shown)
                               : u"%1 is too big for a firmware package."_s.arg(shown)));
        return;
    }
    readPiece();
}

void FirmwareLook::readPiece()
{
    constexpr qint64 piece = 1024 * 1024;
    const QByteArray bytes = m_file.read(piece);
    if (!bytes.isEmpty()) {
        m_hash.addData(bytes);
        QTimer::singleShot(0, this, &FirmwareLook::readPiece);
        return;
    }
    if (m_file.error() != QFileDevice::NoError || !m_file.atEnd()) {
        Q_EMIT finished(fail(Kind::BadReply,
            u"%1 cannot be read to its end: %2."_s.arg(
                QDir::toNativeSeparators(m_file.fileName()), m_file.errorString())));
        return;
    }
    Q_EMIT finished(FirmwareFile {m_file.fileName(), m_file.size(), m_hash.result()});
}

void noteFirmwareFile(Answers &answers, const FirmwareFile &file)
{
    auto &values = answers.sections[section].values;
    values[guide::package::seenSha256] = QString::fromLatin1(file.sha256.toHex());
    values[guide::package::seenSize] = QString::number(file.size);
}

QString firmwareFileIn(const Answers &answers)
{
    return answers.value(section, guide::package::file).trimmed();
}

} // namespace engine
