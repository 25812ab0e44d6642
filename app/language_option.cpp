// SPDX-License-Identifier: Apache-2.0
#include "language_option.h"

#include "model/language.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

model::Result<QString> languageIn(const QString &option)
{
    if (const QString code = model::languageNamed(option); !code.isEmpty())
        return code;
    QStringList codes;
    for (const model::Language &language : model::languages())
        codes.append(language.code);
    return model::fail(model::Error::Kind::Internal, u"--language must be one of: %1."_s.arg(codes.join(u", "_s)));
}

model::Result<QString> languageToSpeak(const QString &option, const QString &lastTime)
{
    if (!option.isEmpty())
        return languageIn(option);
    const QString known = model::languageNamed(lastTime);
    return known.isEmpty() ? model::languageOf(QLocale::system()) : known;
}

} // namespace app
