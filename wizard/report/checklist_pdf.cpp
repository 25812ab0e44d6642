// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_pdf.h"

#include "report/blank_form.h"
#include "report/export.h"
#include "report/form_blocks.h"
#include "report/sheet_blocks.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QtConcurrentRun>

#include <functional>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Error;

using Blocks = std::function<QList<Block>(const Canvas &)>;

static model::Done render(QPagedPaintDevice &device, const Checklist &sheet, const Blocks &blocksFor)
{
    constexpr qreal narrowest = 120;
    const qreal pixelsPerMm = device.logicalDpiX() / 25.4;
    const Canvas canvas {
        pixelsPerMm, device.width() / pixelsPerMm, sheet.locale.textDirection(), fontFamilies(sheet.locale)};
    if (canvas.width < narrowest)
        return model::fail(Error::Kind::Internal, u"The paper is too narrow for the checklist."_s);
    const qreal height = device.height() / pixelsPerMm - footerHeight;
    const QList<Page> pages = paginate(blocksFor(canvas), height);
    QPainter painter;
    if (!painter.begin(&device))
        return model::fail(Error::Kind::Internal, u"The checklist could not be printed."_s);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return model::fail(Error::Kind::Internal, u"The printer did not take the next page."_s);
        for (const PlacedDrawing &placed : pages[i])
            placed.drawing->paint(painter, {0, placed.top});
        footer(sheet, canvas, i + 1, pages.size()).paint(painter, {0, height});
    }
    if (!painter.end())
        return model::fail(Error::Kind::Internal, u"The checklist could not be written."_s);
    return {};
}

static model::Done render(QPagedPaintDevice &device, const Checklist &sheet)
{
    return render(device, sheet, [&sheet](const Canvas &canvas) { return sheetBlocks(sheet, canvas); });
}

model::Done renderTo(QPagedPaintDevice &device, const model::Record &record)
{
    return render(device, checklistFrom(record));
}

namespace {

struct Document
{
    const Checklist &sheet; ///< for its title, its direction and its footers
    QString tool;
    Blocks blocks;
};

} // namespace

static model::Done renderPdf(QIODevice &target, const Document &document, Paper paper)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return model::fail(Error::Kind::Internal, u"A PDF needs a program with fonts (QGuiApplication)."_s);
    // Qt would draw each letter as a filled box, by a font without a name, and say nothing.
    if (QFontInfo(QFont()).family().isEmpty())
        return model::fail(Error::Kind::Internal, u"This computer has no fonts. Install some, or make HTML instead."_s);
    constexpr int dotsPerInch = 1200;
    constexpr qreal margin = 15;
    QPdfWriter writer(&target);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
        QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin - 4), QPageLayout::Millimeter));
    writer.setTitle(document.sheet.documentTitle);
    writer.setCreator(document.tool);
    return render(writer, document.sheet, document.blocks);
}

static model::Done renderPdf(QIODevice &target, const Checklist &sheet, const QString &tool, Paper paper)
{
    const Blocks blocks = [&sheet](const Canvas &canvas) { return sheetBlocks(sheet, canvas); };
    return renderPdf(target, {sheet, tool, blocks}, paper);
}

model::Done renderBlankForm(QIODevice &target, const BlankForm &form, Paper paper)
{
    const Blocks blocks = [&form](const Canvas &canvas) { return formBlocks(form, canvas); };
    return renderPdf(target, {form.frame, u"Camlock"_s, blocks}, paper);
}

model::Done saveBlankForm(const QString &path, const BlankForm &form, Paper paper)
{
    return saveFile(path, [&](QIODevice &file) { return renderBlankForm(file, form, paper); });
}

static QString toolName(const model::Record &record)
{
    return u"Camlock %1"_s.arg(record.toolVersion).trimmed();
}

model::Done renderPdf(QIODevice &target, const model::Record &record, Paper paper)
{
    return renderPdf(target, checklistFrom(record), toolName(record), paper);
}

QFuture<model::Done> writePdf(const model::Record &record, const QString &path, Paper paper)
{
    // The words are looked up here, in the language of the moment, not when the worker gets its turn.
    return QtConcurrent::run([sheet = checklistFrom(record), tool = toolName(record), path, paper]() -> model::Done {
        return saveFile(path, [&](QIODevice &file) { return renderPdf(file, sheet, tool, paper); });
    });
}

Paper usualPaper(const QLocale &locale)
{
    // Where letters are written on US Letter, by CLDR's territory data (paperSize).
    static const QList<QLocale::Territory> letter {QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico,
        QLocale::Belize, QLocale::Chile, QLocale::Colombia, QLocale::CostaRica, QLocale::ElSalvador, QLocale::Guatemala,
        QLocale::Nicaragua, QLocale::Panama, QLocale::Philippines, QLocale::PuertoRico, QLocale::Venezuela};
    return letter.contains(locale.territory()) ? Paper::Letter : Paper::A4;
}

} // namespace report
