// SPDX-License-Identifier: Apache-2.0
#include "trust/x509.h"

#include <ctime>

namespace trust {

namespace {

constexpr qsizetype longestText = 512;

template <class T, class Parse>
Owned<T> parsed(const QByteArray &der, Parse parse)
{
    if (der.isEmpty() || der.size() > largestObject)
        return nullptr;
    const ErrorsStayHere quiet;
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = at + der.size();
    Owned<T> object(parse(nullptr, &at, static_cast<long>(der.size())));
    return at == end ? std::move(object) : nullptr;
}

} // namespace

Owned<X509> certificateFrom(const QByteArray &der)
{
    return parsed<X509>(der, d2i_X509);
}

Owned<X509_REQ> requestFrom(const QByteArray &der)
{
    return parsed<X509_REQ>(der, d2i_X509_REQ);
}

QByteArray derOf(const X509 *certificate)
{
    const ErrorsStayHere quiet;
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    const Owned<unsigned char> owner(bytes);
    return size > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray();
}

QDateTime dateOf(const ASN1_TIME *time)
{
    const ErrorsStayHere quiet;
    std::tm parts {};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString lineOf(const X509_NAME *name)
{
    const ErrorsStayHere quiet;
    constexpr unsigned long plainUtf8 = ASN1_STRFLGS_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;
    const Owned<BIO> out(BIO_new(BIO_s_mem()));
    const unsigned long flags = plainUtf8 | XN_FLAG_SEP_CPLUS_SPC | XN_FLAG_DN_REV | XN_FLAG_FN_SN;
    if (!out || X509_NAME_print_ex(out.get(), name, 0, flags) < 0)
        return {};
    return shown(contentOf(out.get()));
}

QString shown(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8.left(4 * longestText));
    for (QChar &character : text) {
        const auto category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            character = QChar::ReplacementCharacter;
    }
    return text.size() > longestText ? text.left(longestText) + u'…' : text;
}

QByteArray contentOf(BIO *memory)
{
    const char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    return size > 0 ? QByteArray(bytes, size) : QByteArray();
}

} // namespace trust
