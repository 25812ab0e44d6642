// SPDX-License-Identifier: Apache-2.0
#include "guide/photo_choice.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static constexpr auto photo = "photo"_L1;

/// `photo`, then `photo2`, `photo3` …
static QString keyOf(int number)
{
    return number == 1 ? QString(photo) : photo + QString::number(number);
}

Choice photoChoice()
{
    return {.id = photo,
        .kind = Choice::Kind::File,
        .label = QT_TRANSLATE_NOOP("guide", "Photogr&aph"),
        .reason = QT_TRANSLATE_NOOP("guide",
            "JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it."),
        .recommended = {},
        .options = {}};
}

QList<Choice> photoChoices(const Snapshot &)
{
    return {photoChoice()};
}

bool takesPhotos(const Section &section)
{
    const auto choices = section.choices({});
    return std::any_of(choices.begin(), choices.end(), [](const Choice &choice) { return choice.id == photo; });
}

QStringList photosIn(const SectionAnswer &answer)
{
    QStringList paths;
    for (int number = 1; number == 1 || answer.values.contains(keyOf(number)); ++number) {
        if (const QString path = answer.values.value(keyOf(number)).trimmed(); !path.isEmpty())
            paths.append(path);
    }
    return paths;
}

void addPhoto(SectionAnswer &answer, const QString &path)
{
    int number = 1;
    while (!answer.values.value(keyOf(number)).isEmpty())
        ++number;
    answer.values.insert(keyOf(number), path);
}

} // namespace guide
