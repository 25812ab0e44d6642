// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "trust/issued_book.h"
#include "trust/pin_store.h"

#include <QFile>
#include <QTemporaryDir>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("file.json"));
    QFile file(path);
    fuzz::expect(file.open(QIODevice::WriteOnly) && file.write(input) == input.size());
    file.close();
    const trust::PinStore pins(path);
    const auto pin = pins.pinOf(QStringLiteral("00:02:D1:7A:93:65"));
    fuzz::expect(!pin || pin->size() == 32);
    const auto there = pins.pinAt(QStringLiteral("192.0.2.20"));
    fuzz::expect(!there || there->size() == 32);
    static_cast<void>(trust::IssuedBook(path).check());
    return 0;
}
