// SPDX-License-Identifier: Apache-2.0
#include "model/record.h"

#include "model/names.h"

namespace model {

static constexpr NameTable<Status, 10> statusNames {
    {{Status::Pass, "Pass"}, {Status::Fixed, "Fixed"}, {Status::Fail, "Fail"}, {Status::Contradiction, "Contradiction"},
        {Status::Attested, "Attested"}, {Status::ManualOpen, "ManualOpen"}, {Status::Exception, "Exception"},
        {Status::NotApplicable, "NotApplicable"}, {Status::NotTested, "NotTested"}, {Status::Error, "Error"}}};

QString nameOf(Status status)
{
    return statusNames.name(status);
}

std::optional<Status> statusNamed(QStringView name)
{
    return statusNames.value(name);
}

Score Record::score(Level scored) const
{
    Score score;
    bool anyRow = false;
    bool open = false;
    for (const RecordedSection &row : sections) {
        if (row.level != scored)
            continue;
        anyRow = true;
        const bool passed = row.status == Status::Pass || row.status == Status::Fixed;
        const bool failed = row.status == Status::Fail || row.status == Status::Contradiction;
        score.passed += passed ? 1 : 0;
        score.counted += passed || failed || row.status == Status::Exception ? 1 : 0;
        open = open || failed || row.status == Status::Error || row.status == Status::NotTested;
    }
    score.reached = anyRow && !open;
    return score;
}

} // namespace model
