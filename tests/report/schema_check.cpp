// SPDX-License-Identifier: Apache-2.0
#include "schema_check.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace schema {

static const QString folder = places::inSource(u"tests/schemas/"_s);

QString oscal()
{
    return folder + u"oscal_assessment_results.json"_s;
}

bool canCheck()
{
    return !QStandardPaths::findExecutable(u"node"_s).isEmpty();
}

Verdict check(const QString &schema, const QMap<QByteArray, QByteArray> &documents)
{
    const QTemporaryDir files;
    QStringList arguments {folder + u"validate.mjs"_s, places::inSource(u"build/schemas/node_modules"_s), schema};
    int number = 0;
    QMap<QString, QByteArray> names;
    for (auto it = documents.begin(); it != documents.end(); ++it) {
        const QString path = files.filePath(u"%1.json"_s.arg(++number));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size())
            return {u"%1 cannot be written."_s.arg(path), {}};
        names.insert(path, it.key());
        arguments.append(path);
    }
    QProcess node;
    node.start(u"node"_s, arguments);
    const bool ended = node.waitForFinished(60'000) && node.exitStatus() == QProcess::NormalExit;
    if (!ended || (node.exitCode() != 0 && node.exitCode() != 1))
        return {u"The validator did not run: "_s + QString::fromUtf8(node.readAllStandardError()), {}};
    Verdict verdict;
    for (const QByteArray &line : node.readAllStandardOutput().split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (const qsizetype tab = text.indexOf(u'\t'); tab > 0)
            verdict.complaints[names.value(text.left(tab))] += text.mid(tab + 1) + u'\n';
    }
    if ((node.exitCode() == 1) == verdict.complaints.isEmpty())
        verdict.trouble = u"The validator crashed: "_s + QString::fromUtf8(node.readAllStandardError());
    return verdict;
}

} // namespace schema
