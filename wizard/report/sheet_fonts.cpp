// SPDX-License-Identifier: Apache-2.0
#include "report/sheet_fonts.h"

namespace report {

using namespace Qt::Literals::StringLiterals;

QStringList fontFamilies(const QLocale &locale)
{
    const bool isSimplified = locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
    const bool isJapanese = locale.language() == QLocale::Japanese;
    const QString han = isSimplified ? u"Noto Sans CJK SC"_s
        : isJapanese                 ? u"Noto Sans CJK JP"_s
                                     : u"Noto Sans CJK TC"_s;
    const QString hanOfWindows = isSimplified ? u"Microsoft YaHei"_s
        : isJapanese                          ? u"Yu Gothic"_s
                                              : u"Microsoft JhengHei"_s;
    return {u"Noto Sans"_s, u"Segoe UI"_s, han, hanOfWindows, u"Noto Sans Arabic"_s};
}

} // namespace report
