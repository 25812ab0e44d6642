// SPDX-License-Identifier: Apache-2.0
#include "report/sheet_fonts.h"

namespace report {

using namespace Qt::Literals::StringLiterals;

QStringList fontFamilies(const QLocale &locale)
{
    const bool isSimplified = locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
    const QString han = isSimplified             ? u"Noto Sans CJK SC"_s
        : locale.language() == QLocale::Japanese ? u"Noto Sans CJK JP"_s
                                                 : u"Noto Sans CJK TC"_s;
    return {u"Noto Sans"_s, han, u"Noto Sans Arabic"_s};
}

} // namespace report
