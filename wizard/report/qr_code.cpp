// SPDX-License-Identifier: Apache-2.0
#include "report/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quiet = 4;

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

using Code = std::unique_ptr<QRcode, FreeCode>;

Code codeOf(const QByteArray &text)
{
    return Code(
        text.isEmpty() ? nullptr : QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M)); // 0: as small as can be
}

/// Calls with the place and the length of each dark run, in modules from the edge of the quiet zone.
template <class Take>
void forEachRun(const QRcode &code, Take take)
{
    for (int y = 0; y < code.width; ++y) {
        for (int x = 0; x < code.width;) {
            const int start = x;
            while (x < code.width && (code.data[y * code.width + x] & 1) != 0)
                ++x;
            if (x > start)
                take(start + quiet, y + quiet, x - start);
            else
                ++x;
        }
    }
}

} // namespace

QPainterPath qrCode(const QByteArray &text)
{
    QPainterPath path;
    const Code code = codeOf(text);
    if (!code)
        return path;
    const qreal module = 1.0 / (code->width + 2 * quiet);
    forEachRun(*code,
        [&](int x, int y, int length) { path.addRect(QRectF(x * module, y * module, length * module, module)); });
    return path;
}

QString qrCodeSvg(const QByteArray &text)
{
    const Code code = codeOf(text);
    if (!code)
        return {};
    QString runs;
    forEachRun(*code, [&](int x, int y, int length) { runs += u"M%1 %2h%3v1h-%3z"_s.arg(x).arg(y).arg(length); });
    return u"<svg class=\"qr\" viewBox=\"0 0 %1 %1\" shape-rendering=\"crispEdges\" aria-hidden=\"true\">"
           "<rect width=\"%1\" height=\"%1\" fill=\"#fff\"/><path d=\"%2\" fill=\"#000\"/></svg>"_s
               .arg(code->width + 2 * quiet)
               .arg(runs);
}

} // namespace report
