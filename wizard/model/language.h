// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QTranslator;

namespace model {

/// A language that window and sheet can speak.
struct Language
{
    QString code; ///< as in the name of its file: `de`, `zh_TW`
    QString ownName; ///< "Deutsch"

    bool operator==(const Language &) const = default;
};

/// English first, then by own name as people look for it.
const QList<Language> &languages();

/// The code for what somebody wrote: `de`, `DE`, `zh-TW`, `de_AT`; empty where there is no such language.
QString languageNamed(const QString &written);

/// The first language of a system's list that there is; English when there is none.
QString languageOf(const QLocale &system);

/// How numbers and dates are written in a language: as the system does where it speaks that language.
QLocale localeOf(const QString &code);

/// The language that the whole program speaks while this lives. Words that are on the screen already have to be asked
/// for anew; those in files never change with it.
class Speech
{
public:
    using Keep = std::function<void(const QString &code)>;

    /// `keep` is told each language that is spoken after the first one.
    explicit Speech(const QString &code, Keep keep = {});
    ~Speech();
    Q_DISABLE_COPY_MOVE(Speech)

    QString language() const { return m_language; }

    /// From now on QLocale() and all translated words are of this language; of English when there is no such one.
    void speak(const QString &code);

private:
    void change(const QString &code);
    void load(const QLocale &locale, const QString &name, const QString &folder);

    Keep m_keep;
    QString m_language;
    QLocale m_before; ///< the default of the program without this object
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace model
