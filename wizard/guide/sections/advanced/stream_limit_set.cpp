// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"
#include "guide/stream_limit.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "stream_limit_set"_L1;
constexpr auto choice = "limit"_L1;

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const auto wanted = wantedStreamLimit(snapshot, answers.value(id, choice));
    const Text recommended = {QT_TRANSLATE_NOOP("guide", "At most %1 streams at once"),
        {QString::number(wanted.value_or(sensibleStreamLimit(snapshot)))}};
    const QString name = streamLimitName(snapshot);
    if (name.isEmpty())
        return notFound(snapshot, {{streamCapability}, {u"maxconnection"_s}}, recommended);
    bool isNumber = false;
    const int present = snapshot.value(name)->trimmed().toInt(&isNumber);
    const Text current = Text::verbatim(shown(*snapshot.value(name)));
    if (!wanted) {
        return unanswered(u"streamLimit"_s, current, recommended,
            {QT_TRANSLATE_NOOP("guide", "This camera takes a number from 1 to %1."),
                {QString::number(mostStreams(snapshot))}});
    }
    if (!isNumber || present < 1) {
        return unknown(isNumber ? current : Text(QT_TRANSLATE_NOOP("guide", "Not known")), recommended,
            QT_TRANSLATE_NOOP("guide", "The camera did not say how many streams it gives at once."));
    }
    if (present > *wanted) {
        return weak(current, recommended,
            QT_TRANSLATE_NOOP("guide", "More streams than are needed let anybody who gets in use the camera up."));
    }
    return good(current, recommended);
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    if (judge(snapshot, answers).verdict != Verdict::Weak)
        return {};
    return parameterChanges(snapshot, id, Phase::StreamLimit, Effect::Reconnect,
        QT_TRANSLATE_NOOP("guide", "Limit the number of streams"),
        {{streamLimitName(snapshot), QString::number(*wantedStreamLimit(snapshot, answers.value(id, choice)))}});
}

QList<Choice> choices(const Snapshot &snapshot)
{
    return {{.id = choice,
        .kind = Choice::Kind::Number,
        .label = QT_TRANSLATE_NOOP("guide", "Streams at once"),
        .reason = QT_TRANSLATE_NOOP("guide",
            "Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look."),
        .recommended = QString::number(sensibleStreamLimit(snapshot)),
        .options = {},
        .least = 1,
        .most = mostStreams(snapshot)}};
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(QT_TRANSLATE_NOOP("guide",
        "To show it, Camlock would have to take streams away from the recorder. The camera's own answer counts."));
}

Snapshot weakened()
{
    return sample({{"ipfilter_maxconnection", "10"}, {"capability_protocol_maxconnection", "10"}});
}

} // namespace

Section streamLimitSet()
{
    return {
        .id = id,
        .level = Level::Advanced,
        .chapter = u"Maximum number of concurrent streaming"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Limit how many may watch at once"),
        .why = QT_TRANSLATE_NOOP("guide",
            "Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one."),
        .sideEffects = QT_TRANSLATE_NOOP(
            "guide", "All viewers are disconnected once and come back. One viewer too many gets no picture."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"capability"_s, u"ipfilter"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
