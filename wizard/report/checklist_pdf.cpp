// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_pdf.h"

#include "report/export.h"
#include "report/sheet_blocks.h"

#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QtConcurrentRun>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Error;

static model::Done render(QPagedPaintDevice &device, const Checklist &sheet)
{
    constexpr qreal narrowest = 120;
    const qreal pixelsPerMm = device.logicalDpiX() / 25.4;
    const Canvas canvas {pixelsPerMm, device.width() / pixelsPerMm, sheet.locale.textDirection()};
    if (canvas.width < narrowest)
        return model::fail(Error::Kind::Internal, u"The paper is too narrow for the checklist."_s);
    const qreal height = device.height() / pixelsPerMm - footerHeight;
    const QList<Page> pages = paginate(sheetBlocks(sheet, canvas), height);
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

model::Done renderTo(QPagedPaintDevice &device, const model::Record &record)
{
    return render(device, checklistFrom(record));
}

static model::Done renderPdf(QIODevice &target, const Checklist &sheet, const QString &tool, Paper paper)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return model::fail(Error::Kind::Internal, u"A PDF needs a program with fonts (QGuiApplication)."_s);
    constexpr int dotsPerInch = 1200;
    constexpr qreal margin = 15;
    QPdfWriter writer(&target);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
        QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin - 4), QPageLayout::Millimeter));
    writer.setTitle(sheet.documentTitle);
    writer.setCreator(tool);
    return render(writer, sheet);
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

} // namespace report
