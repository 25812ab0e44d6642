// SPDX-License-Identifier: Apache-2.0
#include "camera/pkcs10.h"

namespace camera {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestRequest = 64 * 1024;

/// RFC 4514 §2.4.
QString escaped(const QString &value)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool isAtEdge = (i == 0 || i == value.size() - 1) && c == u' ';
        if (c.category() == QChar::Other_Control)
            continue;
        if (isAtEdge || (i == 0 && c == u'#') || u"\"+,;<>\\="_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

std::optional<QByteArray> decoded(QByteArray base64)
{
    base64.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    const auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return result && !result.decoded.isEmpty() ? std::optional(result.decoded) : std::nullopt;
}

/// What stands between the lines `-----BEGIN … REQUEST-----` and `-----END …`; the text itself without them.
QByteArray withoutArmour(const QByteArray &text)
{
    const qsizetype begin = text.indexOf("REQUEST-----");
    const qsizetype end = text.indexOf("-----END");
    if (!text.trimmed().startsWith("-----BEGIN ") || begin < 0 || end < begin)
        return text;
    return text.mid(begin + 12, end - begin - 12);
}

/// One ASN.1 SEQUENCE that is exactly as long as it says.
bool isOneSequence(const QByteArray &der)
{
    if (der.size() < 2 || der[0] != '\x30')
        return false;
    const auto first = static_cast<quint8>(der[1]);
    if (first < 0x80)
        return der.size() == 2 + first;
    const int bytes = first & 0x7f;
    if (bytes == 0 || bytes > 3 || der.size() < 2 + bytes)
        return false;
    qsizetype length = 0;
    for (int i = 0; i < bytes; ++i)
        length = length * 256 + static_cast<quint8>(der[2 + i]);
    return der.size() == 2 + bytes + length;
}

} // namespace

QString nameOf(const SigningSubject &subject)
{
    QStringList parts;
    const auto add = [&parts](QLatin1StringView type, const QString &value) {
        if (!value.trimmed().isEmpty())
            parts.append(type + u'=' + escaped(value.trimmed()));
    };
    add("CN"_L1, subject.commonName);
    add("OU"_L1, subject.unit);
    add("O"_L1, subject.organization);
    add("L"_L1, subject.locality);
    add("ST"_L1, subject.state);
    add("C"_L1, subject.country);
    return parts.join(u',');
}

model::Result<QByteArray> pkcs10From(const QString &base64)
{
    const auto bad =
        model::fail(model::Error::Kind::BadReply, u"The camera sent something that is no signing request."_s);
    if (base64.size() > 2 * longestRequest)
        return bad;
    const auto outer = decoded(withoutArmour(base64.toLatin1()));
    if (!outer)
        return bad;
    const auto der = outer->startsWith("-----BEGIN") ? decoded(withoutArmour(*outer)) : outer;
    if (!der || der->size() > longestRequest || !isOneSequence(*der))
        return bad;
    return *der;
}

} // namespace camera
