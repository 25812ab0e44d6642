// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"

#include "camera_command.h"
#include "capture_command.h"
#include "discover_command.h"
#include "interrupted_jobs.h"
#include "output.h"
#include "own_advisories.h"
#include "record_commands.h"
#include "running.h"
#include "simulator/simulate_command.h"
#include "terminal.h"
#include "verify_command.h"
#include "wiring.h"

#include <QCommandLineParser>
#include <QGuiApplication>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto usage = R"(Usage:
  camlock                         the wizard
  camlock --demo [--section ID]   the wizard with practice cameras, no hardware
  camlock --language LANGUAGE     the wizard in one of its languages (de, zh_TW, ar …)
  camlock discover                what is on the network; changes nothing
  camlock audit CAMERA            reads and probes; writes nothing to the camera
  camlock plan CAMERA             the ordered changes with their effect and undo; writes nothing
  camlock apply CAMERA --yes      audit, plan, apply, verify; keeps a record
  camlock resume [CAMERA] --yes   goes on with an interrupted apply; --undo takes it back
  camlock verify RECORD           looks at the camera again; prints what is not as recorded
  camlock export RECORD --format pdf|html|csv|json --output FILE [--language LANGUAGE]
  camlock export --blank --level LEVEL --format pdf --output FILE   the form for a day without a laptop
  camlock capture CAMERA --output FILE   a practice camera made after this one, without what identifies it
  camlock sections                the catalog: id, level, guide chapter, title, controls
  camlock simulate                a practice camera in the foreground
`camlock COMMAND --help` shows the options of a command.
)";

int runCamera(CameraCommand::Kind kind, const QStringList &arguments, const QString &description)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    addCameraOptions(parser);
    if (const auto code = endsWithParsing(parser, arguments))
        return *code;
    auto options = cameraOptionsFrom(parser);
    if (!options) {
        printUsageError(options.error().detail);
        return WrongUsage;
    }
    usePaceOfProduct(*options);
    CameraCommand command(kind, *std::move(options));
    return runUntilFinished(command);
}

int runResume(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Goes on with an apply that was interrupted, or takes it back."_s);
    addResumeOptions(parser);
    if (const auto code = endsWithParsing(parser, arguments))
        return *code;
    auto options = resumeOptionsFrom(parser);
    if (!options) {
        printUsageError(options.error().detail);
        return WrongUsage;
    }
    const auto job = interruptedJob(dataFolder(), parser.positionalArguments().value(0));
    if (!job) {
        printUsageError(job.error().detail);
        return WrongUsage;
    }
    usePaceOfProduct(*options);
    CameraCommand command(*std::move(options), *job);
    return runUntilFinished(command);
}

int runSimulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs a practice camera until it is told to end."_s);
    parser.addOptions({{u"profile"_s, u"Built-in profile or profile file."_s, u"NAME"_s},
        {u"address"_s, u"Address to listen on (127.0.0.1)."_s, u"ADDRESS"_s, u"127.0.0.1"_s},
        {u"ports"_s, u"http=8080,rtsp=8554 …; 0 takes a free one."_s, u"PORTS"_s},
        {u"fault"_s, u"NAME or NAME=VALUE; may be repeated."_s, u"FAULT"_s},
        {u"list"_s, u"Lists profiles and faults."_s}});
    if (const auto code = endsWithParsing(parser, arguments))
        return *code;
    if (!parser.positionalArguments().isEmpty()) {
        printUsageError(u"simulate takes options only."_s);
        return WrongUsage;
    }
    if (parser.isSet(u"list"_s)) {
        printResult(simulator::simulateList().toUtf8());
        return Passed;
    }
    const auto options = simulator::practiceCameraOptions({.profile = parser.value(u"profile"_s),
        .address = parser.value(u"address"_s),
        .ports = parser.value(u"ports"_s),
        .faults = parser.values(u"fault"_s)});
    if (!options) {
        printUsageError(options.error());
        return WrongUsage;
    }
    const auto camera = simulator::PracticeCamera::start(*options);
    if (!camera) {
        printUsageError(camera.error());
        return WrongUsage;
    }
    StopSignals signals;
    QObject::connect(
        &signals, &StopSignals::stopRequested, QCoreApplication::instance(), [] { QCoreApplication::exit(Passed); });
    printResult((*camera)->readyLine());
    return QCoreApplication::exec();
}

/// A PDF needs fonts, and those a QGuiApplication; the platform is set so that no display is asked for. That of Windows
/// asks for none, and only with it Qt knows the fonts there.
int runExportOffscreen(int argc, char **argv, const QStringList &arguments)
{
    qputenv("QT_QPA_PLATFORM", QSysInfo::productType() == "windows"_L1 ? "windows" : "offscreen");
    const QGuiApplication application(argc, argv);
    return runExport(arguments);
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return false;
    const QString first = arguments.at(1);
    return !first.startsWith(u'-') || first == "--help"_L1 || first == "-h"_L1 || first == "--version"_L1
        || first == "-v"_L1;
}

int runCommand(int argc, char **argv, const QStringList &arguments)
{
    const QString command = arguments.at(1);
    // Each command's parser sees "camlock-command options…", so that its help names the command.
    QStringList rest = arguments.mid(2);
    rest.prepend(u"camlock %1"_s.arg(command));
    if (command == "export"_L1)
        return runExportOffscreen(argc, argv, rest);
    const QCoreApplication application(argc, argv);
    if (command == "--version"_L1 || command == "-v"_L1) {
        printResult("camlock " CAMLOCK_VERSION);
        return Passed;
    }
    if (command == "--help"_L1 || command == "-h"_L1 || command == "help"_L1) {
        printResult(usage);
        return Passed;
    }
    if (const QString which = useOwnAdvisories(); !which.isEmpty())
        printMessage(which);
    if (command == "audit"_L1)
        return runCamera(CameraCommand::Kind::Audit, rest, u"Reads and probes a camera; writes nothing to it."_s);
    if (command == "plan"_L1)
        return runCamera(CameraCommand::Kind::Plan, rest, u"Shows what apply would change; writes nothing."_s);
    if (command == "apply"_L1)
        return runCamera(CameraCommand::Kind::Apply, rest, u"Hardens a camera and proves it."_s);
    if (command == "resume"_L1)
        return runResume(rest);
    if (command == "verify"_L1)
        return runVerify(rest);
    if (command == "capture"_L1)
        return runCapture(rest);
    if (command == "discover"_L1)
        return runDiscover(rest);
    if (command == "sections"_L1)
        return runSections(rest);
    if (command == "simulate"_L1)
        return runSimulate(rest);
    printUsageError(u"There is no command \"%1\". `camlock --help` lists them."_s.arg(command));
    return WrongUsage;
}

} // namespace app
