// SPDX-License-Identifier: Apache-2.0
#include "guide/advisories.h"
#include "guide/controls.h"
#include "guide/firmware_package.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

#include <QFileInfo>

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
    const QList<Advisory> advisories = advisoriesFor(advisoriesInUse(), snapshot.identity);
    for (const Advisory &advisory : advisories) {
        // What a setting answers is judged by that setting's own section.
        if (advisory.concerns != Advisory::Concerns::Camera)
            continue;
        QStringList &list = advisory.unclear ? known.toLookUp : known.matching;
        for (const QString &name : advisory.ids)
            list.append(advisory.disputed
                    ? Text(QT_TRANSLATE_NOOP("guide", "%1 (disputed by VIVOTEK)"), {name}).english()
                    : name);
    }
    return known;
}

/// What nobody can know off line, and what Camlock does know.
Finding lookedAt(const Snapshot &snapshot, const Text &current, const Text &recommended)
{
    const Known known = knownAbout(snapshot);
    if (!known.matching.isEmpty())
        return weak(current, recommended,
            {QT_TRANSLATE_NOOP("guide",
                 "This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, "
                 "isolate or replace the camera."),
                {known.matching.join(", "_L1)}});
    Finding finding = unknown(current, recommended,
        QT_TRANSLATE_NOOP("guide",
            "Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK's download "
            "page. Camlock knows of no published vulnerability in it; that does not mean that it is safe."));
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

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const Text recommended =
        QT_TRANSLATE_NOOP("guide", "The latest version for this model, without known vulnerabilities");
    Finding finding;
    if (snapshot.identity.firmware.isEmpty()) {
        finding = unknown(QT_TRANSLATE_NOOP("guide", "Not known"), recommended,
            QT_TRANSLATE_NOOP("guide", "The camera did not tell its firmware version. Please look at its web page."));
        finding.forPerson = true;
    } else {
        finding = lookedAt(snapshot, Text::verbatim(shown(snapshot.identity.firmware)), recommended);
    }
    if (const auto problem = packageProblem(snapshot, answers)) {
        finding.needs = package::file;
        finding.reason = *problem;
        finding.forPerson = false;
    }
    return finding;
}

QList<Choice> choices(const Snapshot &)
{
    Choice file {.id = package::file,
        .kind = Choice::Kind::File,
        .label = QT_TRANSLATE_NOOP("guide", "Firmware &package"),
        .reason = QT_TRANSLATE_NOOP("guide",
            "The file from VIVOTEK's download page, with the name it has there. Blank = the firmware stays. Camlock "
            "sends it first, waits for the restart, and looks at the camera anew."),
        .recommended = {},
        .options = {}};
    Choice older {.id = package::older,
        .kind = Choice::Kind::Toggle,
        .label = QT_TRANSLATE_NOOP("guide", "Send it even if it is &older than what the camera runs"),
        .reason = QT_TRANSLATE_NOOP("guide", "Only where VIVOTEK's support says so: old holes come back."),
        .recommended = u"0"_s,
        .options = {}};
    return {file,
        lineChoice(package::sha256, QT_TRANSLATE_NOOP("guide", "&SHA-256 of the package"),
            QT_TRANSLATE_NOOP("guide", "Where VIVOTEK's page gives one: it shows that the file is whole.")),
        older};
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    const QString file = answers.value(id, package::file).trimmed();
    const QString name = QFileInfo(file).fileName();
    const QString running = snapshot.identity.firmware;
    const QString parameter =
        snapshot.has(u"system_info_firmwareversion"_s) ? u"system_info_firmwareversion"_s : u"system_firmwareversion"_s;
    if (file.isEmpty() || packageProblem(snapshot, answers) || fitOf(name, snapshot) == PackageFit::Same)
        return {};
    const QString version = firmwareOfPackage(name)->versionText;
    return {{.section = id,
        .phase = Phase::Firmware,
        .title = QT_TRANSLATE_NOOP("guide", "Upgrade the firmware"),
        .body = UploadFirmware {.file = file,
            .firmware = version,
            .sha256 = QByteArray::fromHex(answers.value(id, package::seenSha256).toLatin1()),
            .size = answers.value(id, package::seenSize).toLongLong()},
        .lines = {{parameter, running, running.left(running.lastIndexOf(u'-') + 1) + version}},
        .effect = Effect::Reboot,
        .undo = Undo::Impossible}};
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
        .remedyKind = Remedy::ByPerson, // he brings the file
        .reads = {u"system"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
