// SPDX-License-Identifier: Apache-2.0
#include "guide/password_estimate.h"

#include "model/secret.h"

#include <zxcvbn.h>

#include <cmath>
#include <memory>

namespace guide {

using model::Text;

/// zxcvbn needs more than a second for some hundred characters; after this many nothing is weak any more.
static constexpr qsizetype mostEstimated = 64;

/// zxcvbn's own thresholds (10^3, 10^6, 10^8, 10^10 guesses).
static int scoreOf(double guessesLog10)
{
    int score = 0;
    for (const double threshold : {3.0, 6.0, 8.0, 10.0})
        score += guessesLog10 >= threshold ? 1 : 0;
    return score;
}

/// The part that is easiest to guess for its length: that is what to talk about.
static int weakestType(const ZxcMatch_t *first)
{
    int type = BRUTE_MATCH;
    double weakest = 1e9;
    for (const ZxcMatch_t *match = first; match; match = match->Next) {
        const double perCharacter = match->Entrpy / match->Length;
        if (match->Length >= 3 && match->Type != BRUTE_MATCH && perCharacter < weakest) {
            weakest = perCharacter;
            type = match->Type & ~MULTIPLE_MATCH;
        }
    }
    return type;
}

static Text reasonFor(int type, int score)
{
    switch (type) {
    case DICTIONARY_MATCH:
        return QT_TRANSLATE_NOOP("guide", "It holds a common word or password.");
    case DICT_LEET_MATCH:
        return QT_TRANSLATE_NOOP(
            "guide", "It holds a common word with some letters replaced; guessing programs know that.");
    case USER_MATCH:
    case USER_LEET_MATCH:
        return QT_TRANSLATE_NOOP("guide", "It holds a word that everybody tries on cameras.");
    case REPEATS_MATCH:
        return QT_TRANSLATE_NOOP("guide", "The same characters are repeated.");
    case SEQUENCE_MATCH:
        return QT_TRANSLATE_NOOP("guide", "It holds a row such as abc or 123.");
    case SPATIAL_MATCH:
        return QT_TRANSLATE_NOOP("guide", "It holds keys that lie side by side.");
    case DATE_MATCH:
    case YEAR_MATCH:
        return QT_TRANSLATE_NOOP("guide", "It holds a date or a year.");
    default:
        return score < 3 ? Text(QT_TRANSLATE_NOOP("guide", "It is too short to be hard to guess."))
                         : Text(QT_TRANSLATE_NOOP("guide", "No simple pattern was found in it."));
    }
}

PasswordEstimate estimate(const QByteArray &utf8)
{
    // Words that the installer's surroundings suggest.
    const char *surroundings[] = {"vivotek", "camera", "ipcam", "camlock", "cctv", "root", "admin", nullptr};
    QByteArray judged(utf8.constData(), qMin(utf8.size(), mostEstimated));
    ZxcMatch_t *matches = nullptr;
    const double bits = ZxcvbnMatch(judged.constData(), surroundings, &matches);
    const std::unique_ptr<ZxcMatch_t, decltype(&ZxcvbnFreeInfo)> owner(matches, &ZxcvbnFreeInfo);
    model::wipe(judged);
    PasswordEstimate result;
    result.guessesLog10 = bits * std::log10(2.0);
    result.score = scoreOf(result.guessesLog10);
    result.reason = reasonFor(weakestType(matches), result.score);
    return result;
}

} // namespace guide
