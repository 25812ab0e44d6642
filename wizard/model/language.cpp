// SPDX-License-Identifier: Apache-2.0
#include "model/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

// Resources in a static library must be asked for by name, and outside any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace model {

using namespace Qt::Literals::StringLiterals;

const QList<Language> &languages()
{
    static const QList<Language> all {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"it"_s, u"Italiano"_s}, {u"nl"_s, u"Nederlands"_s}, {u"pl"_s, u"Polski"_s},
        {u"pt"_s, u"Português"_s}, {u"tr"_s, u"Türkçe"_s}, {u"ar"_s, u"العربية"_s}, {u"ja"_s, u"日本語"_s},
        {u"zh_CN"_s, u"简体中文"_s}, {u"zh_TW"_s, u"繁體中文"_s}};
    return all;
}

QString languageNamed(const QString &written)
{
    const QLocale wanted(QString(written).replace(u'-', u'_'));
    const auto found = std::find_if(languages().begin(), languages().end(), [&](const Language &language) {
        const QLocale known(language.code);
        // Chinese is written in two ways: the script tells, whatever the territory.
        return known.language() == wanted.language() && known.script() == wanted.script();
    });
    // An unknown word is the C locale to Qt.
    return wanted.language() == QLocale::C || found == languages().end() ? QString() : found->code;
}

QString languageOf(const QLocale &system)
{
    const QStringList wishes = system.uiLanguages();
    for (const QString &wish : wishes) {
        if (const QString code = languageNamed(wish); !code.isEmpty())
            return code;
    }
    return u"en"_s;
}

QLocale localeOf(const QString &code)
{
    if (const QLocale system = QLocale::system(); languageNamed(system.name()) == code)
        return system;
    // Day before month, and a month in letters: nobody takes it for another day.
    return code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
}

Speech::Speech(const QString &code, Keep keep)
    : m_keep(std::move(keep))
{
    initTranslations();
    change(code);
}

Speech::~Speech()
{
    // A translator that goes is taken out of the program by Qt.
    QLocale::setDefault(m_before);
}

void Speech::speak(const QString &code)
{
    change(code);
    if (m_keep)
        m_keep(m_language);
}

void Speech::change(const QString &code)
{
    const QString known = languageNamed(code);
    m_language = known.isEmpty() ? u"en"_s : known;
    const QLocale locale = localeOf(m_language);
    QLocale::setDefault(locale);
    m_translators.clear();
    // Qt's own words first: the translator that came last is asked first.
    load(QLocale(m_language), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QLocale(m_language), u"camlock"_s, u":/i18n"_s);
}

void Speech::load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    // The exact file for ours; Qt's are named by what Qt calls the language, such as pt_BR.
    const bool loaded = folder.startsWith(u':') ? translator->load(u"%1/%2_%3.qm"_s.arg(folder, name, m_language))
                                                : translator->load(locale, name, u"_"_s, folder);
    if (loaded && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace model
