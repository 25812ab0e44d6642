// SPDX-License-Identifier: Apache-2.0
#include "model/english_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 4000; ///< longer ones are nobody's sentence
constexpr int deepest = 3; ///< arguments of arguments
constexpr qsizetype mostParts = 12;

/// A text with places for values, taken apart: `pieces` are what stands around them.
struct Pattern
{
    QByteArray source;
    QStringList pieces;
    QList<int> numbers; ///< of the places between the pieces, from 0
    qsizetype letters = 0; ///< in all pieces
};

bool isPlace(const QString &text, qsizetype at)
{
    return text[at] == u'%' && at + 1 < text.size() && text[at + 1].isDigit() && text[at + 1] != u'0';
}

Pattern patternOf(const QString &source)
{
    Pattern pattern {source.toUtf8(), {QString()}, {}, 0};
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (isPlace(source, i)) {
            pattern.numbers.append(source[++i].digitValue() - 1);
            pattern.pieces.append(QString());
            continue;
        }
        pattern.pieces.last() += source[i];
        pattern.letters += source[i].isLetter() ? 1 : 0;
    }
    return pattern;
}

/// All texts of the guide that hold values, those with the most words of their own first. The list is the English file
/// of translations; a program that has no languages has no list.
QList<Pattern> readPatterns()
{
    constexpr qsizetype fewestLetters = 2;
    QList<Pattern> patterns;
    QFile file(u":/i18n/camlock_en.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return patterns;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        if (context != "guide"_L1 || xml.name() != "source"_L1)
            continue;
        const Pattern pattern = patternOf(xml.readElementText());
        if (!pattern.numbers.isEmpty() && pattern.letters >= fewestLetters)
            patterns.append(pattern);
    }
    std::stable_sort(
        patterns.begin(), patterns.end(), [](const Pattern &a, const Pattern &b) { return a.letters > b.letters; });
    return patterns;
}

/// The values in the places, where the text is made after the pattern.
std::optional<QStringList> valuesIn(const QString &text, const Pattern &pattern)
{
    const QString &last = pattern.pieces.constLast();
    const qsizetype end = text.size() - last.size();
    qsizetype at = pattern.pieces.constFirst().size();
    if (end < at || !text.startsWith(pattern.pieces.constFirst()) || !text.endsWith(last))
        return std::nullopt;
    QStringList values(9);
    for (qsizetype i = 0; i < pattern.numbers.size(); ++i) {
        const QString &next = pattern.pieces[i + 1];
        const bool isLast = i + 1 == pattern.numbers.size();
        const qsizetype found = isLast ? end : text.indexOf(next, at);
        if (found < at || found > end)
            return std::nullopt;
        values[pattern.numbers[i]] = text.sliced(at, found - at);
        at = found + next.size();
    }
    return values;
}

QString translated(const QByteArray &source)
{
    return QCoreApplication::translate("guide", source.constData());
}

QString said(const QString &english, int depth);

/// The whole text, if Camlock has it.
std::optional<QString> saidAsAWhole(const QString &english, int depth)
{
    if (const QString words = translated(english.toUtf8()); words != english)
        return words;
    static const QList<Pattern> patterns = readPatterns();
    for (const Pattern &pattern : patterns) {
        if (auto values = valuesIn(english, pattern)) {
            for (QString &value : *values)
                value = isolated(said(value, depth + 1));
            return filled(translated(pattern.source), *values);
        }
    }
    return std::nullopt;
}

/// Always the longest run of parts that is known together.
QString saidInParts(const QStringList &parts, const QString &between, int depth)
{
    if (parts.size() < 2 || parts.size() > mostParts)
        return parts.join(between);
    QStringList out;
    for (qsizetype from = 0; from < parts.size();) {
        qsizetype count = parts.size() - from;
        std::optional<QString> words;
        for (; count > 0 && !words; --count)
            words = saidAsAWhole(parts.mid(from, count).join(between), depth);
        out.append(words.value_or(parts[from]));
        from += words ? count + 1 : 1;
    }
    return out.join(between);
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences = text.split(u". "_s);
    for (qsizetype i = 0; i + 1 < sentences.size(); ++i)
        sentences[i] += u'.';
    return sentences;
}

QString said(const QString &english, int depth)
{
    if (english.size() > longestText || depth > deepest)
        return english;
    if (const auto whole = saidAsAWhole(english, depth))
        return *whole;
    if (const QStringList sentences = sentencesOf(english); sentences.size() > 1)
        return saidInParts(sentences, u" "_s, depth);
    return depth > 0 ? saidInParts(english.split(u", "_s), u", "_s, depth) : english;
}

} // namespace

QString isolated(const QString &value)
{
    if (value.isEmpty() || QLocale().textDirection() != Qt::RightToLeft)
        return value;
    const bool runsToTheLeft = std::any_of(value.begin(), value.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLI;
    });
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return runsToTheLeft ? value : leftToRightIsolate + value + popIsolate;
}

QString filled(const QString &text, const QStringList &arguments)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype index = isPlace(text, i) ? text[i + 1].digitValue() - 1 : -1;
        if (index < 0 || index >= arguments.size()) {
            out += text[i];
            continue;
        }
        out += arguments[index];
        ++i;
    }
    return out;
}

static QString inLanguageOfTheMoment(const QString &english, int depth)
{
    const bool isEnglish = QLocale().language() == QLocale::English;
    return english.isEmpty() ? english : isEnglish ? translated(english.toUtf8()) : said(english, depth);
}

QString inLanguageOfTheMoment(const QString &english)
{
    return inLanguageOfTheMoment(english, 0);
}

QString valueInLanguageOfTheMoment(const QString &english)
{
    return inLanguageOfTheMoment(english, 1);
}

} // namespace model
