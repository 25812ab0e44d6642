// SPDX-License-Identifier: Apache-2.0
#include "support/practice_package.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace {

/** Calls @p use with one piece after the other; ends when it says so. */
template <class Use>
bool forEachPiece(qint64 size, Use use)
{
    std::array<quint32, 16 * 1024> words {};
    QRandomGenerator dice(23465);
    for (qint64 done = 0; done < size; done += qint64(sizeof words)) {
        dice.fillRange(words.data(), qsizetype(words.size()));
        const auto length = qMin(size - done, qint64(sizeof words));
        if (!use(QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), qsizetype(length))))
            return false;
    }
    return true;
}

} // namespace

bool writePracticePackage(const QString &path, const QString &firmware, qint64 payloadBytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    forEachPiece(payloadBytes, [&hash](const QByteArray &piece) {
        hash.addData(piece);
        return true;
    });
    const QJsonObject title {{QStringLiteral("firmware"), firmware}, {QStringLiteral("size"), payloadBytes},
        {QStringLiteral("sha256"), QString::fromLatin1(hash.result().toHex())}};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write("CAMLOCK-PRACTICE-FIRMWARE " + QJsonDocument(title).toJson(QJsonDocument::Compact) + '\n') < 0)
        return false;
    return forEachPiece(payloadBytes, [&file](const QByteArray &piece) { return file.write(piece) == piece.size(); })
        && file.flush();
}
