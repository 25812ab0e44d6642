// SPDX-License-Identifier: Apache-2.0
#include "probes/noted_search.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

/// The vendor's own search (field notes, Network). Whoever can send a datagram learns the MAC, the model and the
/// address by it; the guide has no setting for it, so it is told and not judged.
class VivotekSearch final : public NotedSearch
{
public:
    explicit VivotekSearch(const Task &task)
        : NotedSearch(model::ProbeKind::VivotekSearch,
            {u"broadcast"_s, 10'000, "VIVOTEK search, UDP 10000",
                QT_TRANSLATE_NOOP("guide", "The camera answers the vendor's search (UDP 10000)."),
                QT_TRANSLATE_NOOP("guide", "The camera does not answer the vendor's search (UDP 10000).")},
            task)
    {
    }

private:
    QList<Letter> letters() override
    {
        QByteArray question(1, static_cast<char>(QRandomGenerator::global()->bounded(256)));
        question.append("\x4a\x5d\x8f\x1c", 4);
        return {{question, target().peer, port()}};
    }

    bool isAnswer(const QByteArray &bytes) const override { return !bytes.isEmpty(); }
};

} // namespace

std::unique_ptr<Probe> vivotekSearch(const Task &task)
{
    return std::make_unique<VivotekSearch>(task);
}

} // namespace probes
