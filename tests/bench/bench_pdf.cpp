// SPDX-License-Identifier: Apache-2.0
//
// What the sheets of one camera and of a hundred cost: CPU seconds of this process, all threads. One line of JSON.

#include "report/checklist_pdf.h"
#include "report/sample_records.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

double cpuSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double secondsForPdfs(int count, qint64 *bytes)
{
    const auto record = typicalRecord();
    const double before = cpuSeconds();
    for (int i = 0; i < count; ++i) {
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        if (!report::renderPdf(pdf, record, report::Paper::A4) || !pdf.data().startsWith("%PDF"))
            qFatal("There is no PDF.");
        *bytes = pdf.size();
    }
    return cpuSeconds() - before;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    qint64 bytes = 0;
    QJsonObject figures;
    // The first one of a process also loads the fonts: that is what one camera costs.
    figures.insert(u"first"_s, secondsForPdfs(1, &bytes));
    figures.insert(u"hundred"_s, secondsForPdfs(100, &bytes));
    figures.insert(u"bytes"_s, bytes);
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
