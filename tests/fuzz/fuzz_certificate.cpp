// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "camera/pkcs10.h"
#include "trust/certificate_file.h"
#include "trust/describe.h"
#include "trust/pem.h"
#include "trust/signing.h"

#include <QDateTime>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    if (const auto certificate = trust::describe(input)) {
        static_cast<void>(trust::weaknessesOf(*certificate, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC)));
        static_cast<void>(trust::namesHost(*certificate, u"192.0.2.20"));
        static_cast<void>(trust::namesHost(*certificate, u"camera.example"));
    }
    if (const auto file = trust::certificatesIn(input))
        fuzz::expect(!file->empty());
    if (const auto blocks = trust::pemBlocksIn(input))
        fuzz::expect(blocks->size() <= trust::mostPemBlocks);
    static_cast<void>(trust::checkedRequest(input));
    if (const auto request = camera::pkcs10From(QString::fromLatin1(input)))
        static_cast<void>(trust::checkedRequest(*request));
    return 0;
}
