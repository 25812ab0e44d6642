// SPDX-License-Identifier: Apache-2.0
#include "ui/help.h"

#include "report/checklist.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file, in a context of their own.
class Help
{
    Q_DECLARE_TR_FUNCTIONS(ui::Help)
};

QString proofInWords(const guide::Section &section, const guide::Proofs &proofs)
{
    if (!proofs.probes.isEmpty())
        return Help::tr(
            "Camlock reads the setting back from the camera, and tries it from the network as a stranger would.");
    if (section.remedyKind == guide::Remedy::ByPerson)
        return proofs.reasonForNone.translated();
    return Help::tr("Camlock reads the setting back from the camera. From the network it is not tried: %1")
        .arg(proofs.reasonForNone.translated());
}

HelpPart jobHelp()
{
    return {Help::tr("What is asked here"),
        Help::tr(
            "All of this is kept for the next camera of the site. The level says how many settings are gone through. "
            "If a job was interrupted, this page offers to go on with it or to take back what was set.")};
}

HelpPart aboutCamlock()
{
    return {Help::tr("About Camlock"),
        Help::tr(
            "Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with "
            "Qt %2, %3 and other free software. The package has a list of them with their licences.")
            .arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()), u"OpenSSL"_s)};
}

HelpPart cameraHelp()
{
    return {Help::tr("If the camera is not in the list"),
        Help::tr(
            "Type its address: it stands on the label of the camera, in its recorder or in the list of the router. "
            "Check the cable, and that this computer is in the camera's network. A camera needs about a minute to "
            "start.")};
}

HelpPart signInHelp()
{
    return {Help::tr("If the password is not known"),
        Help::tr(
            "A camera from the factory has the user root and no password. Type with care: some cameras lock after a "
            "few wrong passwords. If nobody knows it, reset the camera to the factory's settings by its own button.")};
}

HelpPart overviewHelp()
{
    return {Help::tr("What you see"),
        Help::tr(
            "Each row is a setting of the guide, as it is now. Nothing was changed yet. \"Next\" leads through what is "
            "to be decided.")};
}

HelpPart reviewHelp()
{
    return {Help::tr("What happens next"),
        Help::tr(
            "This is all that is going to be sent to the camera, in this order. What could shut you out comes last. "
            "Go back to change a choice; nothing was sent yet.")};
}

HelpPart applyHelp()
{
    return {Help::tr("While it works"),
        Help::tr(
            "Each change is read back before the next one is made. A camera that restarts, or gets another address, "
            "is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.")};
}

HelpPart resultHelp()
{
    return {Help::tr("If a row does not pass"),
        Help::tr(
            "The row says what was seen. Set it on the camera's own web page, or leave it open: the sheet shows it as "
            "open, with what is to be done. Nothing is shown as safe that was not seen.")};
}

HelpPart checklistHelp()
{
    return {Help::tr("What to give to the customer"),
        Help::tr(
            "The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No "
            "passwords are in either of them.")};
}

} // namespace

QList<HelpPart> helpFor(const guide::Section &section, const model::Snapshot &snapshot, const model::Answers &answers)
{
    return {
        {Help::tr("Why"), section.why.translated()},
        {Help::tr("What somebody may notice"), section.sideEffects.translated()},
        {Help::tr("How it is proved"), proofInWords(section, section.proofs(snapshot, answers))},
        {Help::tr("If the site needs it as it is"),
            Help::tr("Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.")},
        {Help::tr("In the guide"),
            Help::tr("Chapter \"%1\", level %2.").arg(section.chapter, report::wordFor(section.level))},
    };
}

QList<HelpPart> helpForPage(int page)
{
    switch (page) {
    case JobPageId:
        return {jobHelp(), aboutCamlock()};
    case CameraPageId:
        return {cameraHelp()};
    case SignInPageId:
        return {signInHelp()};
    case OverviewPageId:
        return {overviewHelp()};
    case ReviewPageId:
        return {reviewHelp()};
    case ApplyPageId:
        return {applyHelp()};
    case ResultPageId:
        return {resultHelp()};
    case ChecklistPageId:
        return {checklistHelp()};
    default:
        return {};
    }
}

HelpPart helpOnKeys()
{
    return {Help::tr("Keys"),
        Help::tr(
            "Enter: go on.\nTab: the next input.\nAlt and an underlined letter: that button or input.\nPage Up, Page "
            "Down: move the page.\nCtrl+Z: undo.\nF1: show or hide this help.\nEsc: leave, after a question.")};
}

} // namespace ui
