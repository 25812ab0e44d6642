// SPDX-License-Identifier: Apache-2.0
#include "support/places.h"

using namespace Qt::Literals::StringLiterals;

QString places::inSource(const QString &path)
{
    return QStringLiteral(SOURCE_DIR "/") + path;
}

QString places::inBuild(const QString &path)
{
    return QStringLiteral(BINARY_DIR "/") + path;
}

QString places::camlockProgram()
{
    return inBuild(u"bin/camlock"_s);
}
