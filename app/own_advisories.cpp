// SPDX-License-Identifier: Apache-2.0
#include "own_advisories.h"

#include "guide/advisories.h"
#include "wiring.h"

#include <QDir>
#include <QFile>

namespace app {

using namespace Qt::Literals::StringLiterals;

QString useOwnAdvisories()
{
    constexpr qint64 largest = 8 * 1024 * 1024;
    QFile file(QDir(dataFolder()).filePath(u"advisories.json"_s));
    if (!file.exists())
        return {};
    const QString path = QDir::toNativeSeparators(file.fileName());
    const auto unused = [&path](const QString &why) {
        return u"%1 is not used, and the built-in list of vulnerabilities is: %2"_s.arg(path, why);
    };
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return unused(u"it cannot be read."_s);
    const auto advisories = guide::loadAdvisories(file.read(largest));
    if (!advisories)
        return unused(advisories.error().detail);
    guide::useAdvisories(*advisories);
    return u"Known vulnerabilities are those of %1."_s.arg(path);
}

} // namespace app
