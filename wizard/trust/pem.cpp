// SPDX-License-Identifier: Apache-2.0
#include "trust/pem.h"

#include "trust/x509.h"

#include <openssl/pem.h>
#include <openssl/pemerr.h>

namespace trust {

std::optional<QList<PemBlock>> pemBlocksIn(const QByteArray &text)
{
    const ErrorsStayHere quiet;
    QList<PemBlock> blocks;
    // OpenSSL wants it at the start of a line; a mark of Windows editors may stand before it.
    const qsizetype begin = qMax(qsizetype(0), text.indexOf("-----BEGIN "));
    const Owned<BIO> in(BIO_new_mem_buf(text.constData() + begin, static_cast<int>(text.size() - begin)));
    while (in && blocks.size() <= mostPemBlocks) {
        char *label = nullptr;
        char *header = nullptr;
        unsigned char *data = nullptr;
        long size = 0;
        if (PEM_read_bio(in.get(), &label, &header, &data, &size) != 1) {
            const bool isAtEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
            return isAtEnd ? std::optional(blocks) : std::nullopt;
        }
        const Owned<char> labelOwner(label);
        const Owned<char> headerOwner(header);
        const Owned<unsigned char> dataOwner(data);
        if (header[0] == '\0')
            blocks.append({QByteArray(label), QByteArray(reinterpret_cast<const char *>(data), size)});
    }
    return std::nullopt;
}

QByteArray pemOf(const QByteArray &label, const QByteArray &der)
{
    const ErrorsStayHere quiet;
    const Owned<BIO> out(BIO_new(BIO_s_mem()));
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    if (!out || PEM_write_bio(out.get(), label.constData(), "", bytes, der.size()) <= 0)
        return {};
    return contentOf(out.get());
}

} // namespace trust
