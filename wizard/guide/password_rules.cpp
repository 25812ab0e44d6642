// SPDX-License-Identifier: Apache-2.0
#include "guide/password_rules.h"

#include "guide/password_estimate.h"

#include <algorithm>
#include <iterator>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `4dmin` → `admin`, `p@$$w0rd` → `password`.
QByteArray withoutDisguise(QByteArray lower)
{
    constexpr std::pair<char, char> disguises[] = {
        {'@', 'a'}, {'4', 'a'}, {'3', 'e'}, {'1', 'i'}, {'!', 'i'}, {'0', 'o'}, {'$', 's'}, {'5', 's'}, {'7', 't'}};
    for (const auto &[disguise, letter] : disguises)
        lower.replace(disguise, letter);
    return lower;
}

enum class Strip { End, BothEnds };

/// Takes away what people add to a word: digits and special characters.
QByteArray stripped(const QByteArray &text, Strip strip)
{
    const auto end = std::find_if(text.rbegin(), text.rend(), isLetter).base();
    const auto begin = strip == Strip::BothEnds ? std::find_if(text.begin(), end, isLetter) : text.begin();
    return QByteArray(begin, std::distance(begin, end));
}

/// The guide's examples ("simple numbers", "common words"), and what everybody tries on cameras.
bool isCommonWord(const QByteArray &word)
{
    static constexpr const char *words[] = {"abc", "abcd", "abcde", "abcdef", "abcdefg", "abcdefgh", "admin",
        "administrator", "asdf", "asdfgh", "camera", "changeme", "default", "guest", "hello", "install", "installer",
        "ipcam", "ipcamera", "letmein", "login", "master", "operator", "pass", "passw", "passwd", "password",
        "passwort", "qwer", "qwert", "qwerty", "qwertz", "root", "rootroot", "adminadmin", "security", "service",
        "supervisor", "support", "system", "test", "user", "viewer", "vivotek", "welcome"};
    if (word == QByteArray(word.size(), word.isEmpty() ? '\0' : word.front()))
        return true; // one letter again and again, or none at all
    return std::any_of(std::begin(words), std::end(words), [&word](const char *common) { return word == common; });
}

bool isCommon(const QByteArray &password)
{
    const QByteArray lower = password.toLower();
    return isCommonWord(stripped(lower, Strip::BothEnds))
        || isCommonWord(stripped(withoutDisguise(stripped(lower, Strip::End)), Strip::BothEnds))
        || isCommonWord(stripped(withoutDisguise(lower), Strip::BothEnds));
}

bool isAllowed(const QByteArray &password)
{
    return std::all_of(password.begin(), password.end(), [](char c) {
        // 0x21 to 0x7e: no blank, no control character, nothing outside ASCII (its encoding would be the camera's
        // guess).
        return c > 0x20 && c < 0x7f && !forbiddenCharacters.contains(QLatin1Char(c));
    });
}

bool any(const QByteArray &password, bool (*belongs)(char))
{
    return std::any_of(password.begin(), password.end(), belongs);
}

/// Fewer guesses than this and it is a variation of a common password, whatever our own list says.
constexpr double commonGuessesLog10 = 5.0;

QList<RuleResult> rulesFor(const QByteArray &password, const PasswordLimits &limits, double guessesLog10)
{
    using Rule = PasswordRule;
    const qsizetype length = QString::fromUtf8(password).size();
    const QString least = QString::number(limits.least);
    const QString most = QString::number(limits.most);
    return {
        {Rule::LongEnough, {QT_TRANSLATE_NOOP("guide", "At least %1 characters"), {least}}, length >= limits.least},
        {Rule::Lower, QT_TRANSLATE_NOOP("guide", "A small letter (a to z)"),
            any(password, [](char c) { return c >= 'a' && c <= 'z'; })},
        {Rule::Upper, QT_TRANSLATE_NOOP("guide", "A capital letter (A to Z)"),
            any(password, [](char c) { return c >= 'A' && c <= 'Z'; })},
        {Rule::Digit, QT_TRANSLATE_NOOP("guide", "A digit (0 to 9)"), any(password, isDigit)},
        {Rule::Special, {QT_TRANSLATE_NOOP("guide", "One of these: %1"), {QString(guideSpecials)}},
            any(password, [](char c) { return guideSpecials.contains(QLatin1Char(c)); })},
        {Rule::NotCommon, QT_TRANSLATE_NOOP("guide", "Not a common word or number, also not with small changes"),
            !isCommon(password) && guessesLog10 >= commonGuessesLog10},
        {Rule::Allowed,
            {QT_TRANSLATE_NOOP("guide", "No blank, no accents, none of these: %1"), {QString(forbiddenCharacters)}},
            isAllowed(password)},
        {Rule::NotTooLong, {QT_TRANSLATE_NOOP("guide", "At most %1 characters"), {most}}, length <= limits.most},
    };
}

} // namespace

PasswordVerdict assess(const Secret &secret, const PasswordLimits &limits)
{
    QByteArray password = secret.reveal().toByteArray();
    const PasswordEstimate guess = estimate(password);
    PasswordVerdict verdict;
    verdict.rules = rulesFor(password, limits, guess.guessesLog10);
    wipe(password);
    verdict.acceptable = std::all_of(
        verdict.rules.begin(), verdict.rules.end(), [](const RuleResult &result) { return result.fulfilled; });
    verdict.score = guess.score;
    verdict.guessesLog10 = guess.guessesLog10;
    verdict.reason = guess.reason;
    return verdict;
}

PasswordLimits passwordLimitFrom(const Snapshot &snapshot)
{
    PasswordLimits limits;
    for (auto it = snapshot.parameters.begin(); it != snapshot.parameters.end(); ++it) {
        // API doc §6 says "less than 14" of the 6xxx, §2.4 "14": 13 fits both, and a cut password would lock us out.
        if (it.key().startsWith("security_userpass_"_L1))
            limits.most = 13;
        if (!it.key().startsWith("layout_defaultpassword"_L1))
            continue;
        bool isNumber = false;
        const int number = it->trimmed().toInt(&isNumber);
        const bool sensible = isNumber && number >= PasswordLimits().least && number <= PasswordLimits().most;
        if (sensible && it.key().contains("max"_L1, Qt::CaseInsensitive))
            limits.most = qMin(limits.most, number);
        else if (sensible && it.key().contains("min"_L1, Qt::CaseInsensitive))
            limits.least = number;
    }
    limits.least = qMin(limits.least, limits.most);
    return limits;
}

} // namespace guide
