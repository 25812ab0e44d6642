// SPDX-License-Identifier: Apache-2.0
#include "guide/site_choices.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

bool isOfOneCamera(const QString &section, const QString &choice)
{
    static const QStringList files {u"packageFile"_s, u"certificateFile"_s, u"keyFile"_s};
    static const QMap<QString, QStringList> places {
        {u"ip_plan_recorded"_s, {u"purpose"_s, u"reservedAddress"_s, u"port"_s, u"hostName"_s, u"address"_s}},
        {u"switch_guarded"_s, {u"port"_s}},
        {u"ieee8021x_on"_s, {u"identity"_s}},
    };
    return choice.startsWith("photo"_L1) || files.contains(choice) || places.value(section).contains(choice);
}

/// What a person says of the site itself; the other words are of one camera.
static bool isWordForSite(const QString &section)
{
    return section == "newsletter_subscribed"_L1;
}

SiteProfile withChoices(SiteProfile site, const Answers &answers, const QList<Section> &sections)
{
    for (const Section &section : sections) {
        const SectionAnswer answer = answers.of(section.id);
        site.answers.remove(section.id);
        site.keep.remove(section.id);
        if (answer.decision == Decision::Exception)
            continue;
        if (answer.decision == Decision::Keep)
            site.keep.insert(section.id, answer.reason);
        if (!answer.attestation.isEmpty() && isWordForSite(section.id))
            site.attest.insert(section.id, answer.attestation);
        auto &values = site.answers[section.id];
        for (auto it = answer.values.begin(); it != answer.values.end(); ++it) {
            if (!isOfOneCamera(section.id, it.key()) && !it->isEmpty())
                values.insert(it.key(), *it);
        }
    }
    return site;
}

} // namespace guide
