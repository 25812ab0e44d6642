// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"

#include "guide/sections/sections.h"

#include <algorithm>

namespace guide {

const QList<Section> &catalog()
{
    static const QList<Section> sections {// Basic
        firmwareCurrent(), rootPasswordStrong(), anonymousViewOff(), privilegesSeparated(), clockCorrect(),
        ntpServerSet(), httpDigestOn(), rtspAuthenticationOn(), audioOff(), upnpOff(), ipv6Off(), alwaysMulticastOff(),
        snmpOff(),
        // Advanced
        vmsUserSeparate(), httpsOn(), streamLimitSet(), accessListOn(), remoteLogOn(), portsChanged(),
        // Enterprise
        ieee8021xOn(), ipPlanRecorded(), switchGuarded(),
        // Others
        physicallyProtected(), newsletterSubscribed()};
    return sections;
}

QList<Section> sectionsOf(model::Level job)
{
    QList<Section> sections;
    for (const Section &section : catalog()) {
        if (model::includes(job, section.level))
            sections.append(section);
    }
    return sections;
}

const Section *sectionWithId(QStringView id)
{
    const auto &sections = catalog();
    const auto found =
        std::find_if(sections.begin(), sections.end(), [id](const Section &section) { return section.id == id; });
    return found == sections.end() ? nullptr : &*found;
}

QStringList sectionIds()
{
    QStringList ids;
    for (const Section &section : catalog())
        ids.append(section.id);
    return ids;
}

QStringList groupsReadBy(const QList<Section> &sections)
{
    QStringList groups;
    for (const Section &section : sections)
        groups += section.reads;
    groups.removeDuplicates();
    return groups;
}

model::Score scoreOf(const model::Record &record, model::Level level)
{
    const auto isIn = [&record](const Section &section) {
        return std::any_of(record.sections.begin(), record.sections.end(),
            [&section](const model::RecordedSection &row) { return row.id == section.id; });
    };
    model::Score score = record.score(level);
    for (const Section &section : catalog())
        score.reached = score.reached && (section.level != level || isIn(section));
    return score;
}

} // namespace guide
