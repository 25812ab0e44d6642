// SPDX-License-Identifier: Apache-2.0
#include "guide/advisories.h"
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "firmware_current"_L1;

struct Known
{
    QStringList matching; ///< vulnerabilities of this very version
    QStringList toLookUp; ///< their records name the model but no version to compare with
};

Known knownAbout(const Snapshot &snapshot)
{
    Known known;
    const QList<Advisory> advisories = advisoriesFor(builtInAdvisories(), snapshot.identity);
    for (const Advisory &advisory : advisories) {
        // What a setting answers is judged by that setting's own section.
        if (advisory.concerns != Advisory::Concerns::Camera)
            continue;
        QStringList &list = advisory.unclear ? known.toLookUp : known.matching;
        for (const QString &name : advisory.ids)
            list.append(advisory.disputed ? u"%1 (disputed by VIVOTEK)"_s.arg(name) : name);
    }
    return known;
}

Finding judge(const Snapshot &snapshot, const Answers &)
{
    const Text recommended =
        QT_TRANSLATE_NOOP("guide", "The latest version for this model, without known vulnerabilities");
    if (snapshot.identity.firmware.isEmpty()) {
        Finding finding = unknown(QT_TRANSLATE_NOOP("guide", "Not known"), recommended,
            QT_TRANSLATE_NOOP("guide", "The camera did not tell its firmware version. Please look at its web page."));
        finding.forPerson = true;
        return finding;
    }
    const Text current = Text::verbatim(shown(snapshot.identity.firmware));
    const Known known = knownAbout(snapshot);
    if (!known.matching.isEmpty()) {
        return weak(current, recommended,
            {QT_TRANSLATE_NOOP("guide",
                 "This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, "
                 "isolate "
                 "or replace the camera."),
                {known.matching.join(", "_L1)}});
    }
    Finding finding = unknown(current, recommended,
        QT_TRANSLATE_NOOP("guide",
            "Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK's download "
            "page."));
    if (!known.toLookUp.isEmpty()) {
        finding.reason = {
            QT_TRANSLATE_NOOP("guide",
                "Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK's "
                "download page, and look up there whether these are fixed: %1."),
            {known.toLookUp.join(", "_L1)}};
    }
    finding.forPerson = true;
    return finding;
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(QT_TRANSLATE_NOOP("guide",
        "Which version is the latest stands on VIVOTEK's download page only. The camera says which one it runs."));
}

Snapshot weakened()
{
    Snapshot snapshot = sample({{"system_info_firmwareversion", "FD8136-VVTK-0300a"}});
    snapshot.identity = identityFrom(snapshot.parameters);
    return snapshot;
}

} // namespace

Section firmwareCurrent()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Upgrade Firmware"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Run the latest firmware"),
        .why = QT_TRANSLATE_NOOP("guide",
            "Old firmware has holes that everybody can read about. The latest version closes the ones that are known."),
        .sideEffects = QT_TRANSLATE_NOOP(
            "guide", "An upgrade takes some minutes and restarts the camera. There is no picture meanwhile."),
        .remedyKind = Remedy::ByPerson,
        .reads = {u"system"_s},
        .judge = &judge,
        .choices = &noChoices,
        .remedy = &noRemedy, // Camlock does not upload firmware yet: a person brings the file
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
