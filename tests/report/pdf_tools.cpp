// SPDX-License-Identifier: Apache-2.0
#include "pdf_tools.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace pdf {

QStringList missingTools()
{
    QStringList tools {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s, u"pdftoppm"_s, u"qpdf"_s, u"zbarimg"_s};
    tools.removeIf([](const QString &tool) { return !QStandardPaths::findExecutable(tool).isEmpty(); });
    return tools;
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool well =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    return well ? output : u"FAILED "_s + output + QString::fromUtf8(process.readAllStandardError());
}

QString outsideMargins(const QString &path)
{
    const QTemporaryDir pages;
    const QDir folder(pages.path());
    const QString drawn = run(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-gray"_s, u"-png"_s, path, folder.filePath(u"p"_s)});
    const QStringList files = folder.entryList({u"*.png"_s});
    if (!drawn.isEmpty() || files.isEmpty())
        return u"no pages "_s + drawn;
    constexpr int margin = 50 * 10 / 25; // 10 mm at 50 dpi; the sheet keeps 11 to 15
    for (const QString &file : files) {
        const QImage page(folder.filePath(file));
        for (int x = 0; x < page.width(); ++x) {
            for (int y = 0; y < page.height(); ++y) {
                const bool inside =
                    x >= margin && y >= margin && x < page.width() - margin && y < page.height() - margin;
                if (!inside && qGray(page.pixel(x, y)) <= 240)
                    return u"%1: %2, %3"_s.arg(file).arg(x).arg(y);
            }
        }
    }
    return {};
}

} // namespace pdf
