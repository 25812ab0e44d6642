// SPDX-License-Identifier: Apache-2.0
#include "window.h"

#include "exit_code.h"
#include "guide/catalog.h"
#include "language_option.h"
#include "model/language.h"
#include "output.h"
#include "own_advisories.h"
#include "ui/hardening_wizard.h"
#include "ui/looks/looks.h"
#include "wiring.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

namespace app {

using namespace Qt::Literals::StringLiterals;

static constexpr auto languageKey = "language"_L1;
static constexpr auto lookKey = "look"_L1;

int runWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Camlock"_s);
    QApplication::setDesktopFileName(u"camlock"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"demo"_s, u"Practice cameras on this computer, no hardware."_s},
        {u"section"_s, u"With --demo: this page alone."_s, u"ID"_s},
        {u"language"_s, u"The language of the window, for example de or zh_TW."_s, u"LANGUAGE"_s}});
    if (!parser.parse(QApplication::arguments()) || !parser.positionalArguments().isEmpty()) {
        printUsageError(parser.errorText() + u'.');
        return WrongUsage;
    }
    ui::WizardOptions options;
    options.demo = parser.isSet(u"demo"_s);
    options.onlySection = parser.value(u"section"_s);
    if (!options.onlySection.isEmpty() && (!options.demo || !guide::sectionWithId(options.onlySection))) {
        printUsageError(u"--section goes with --demo and needs an id that `camlock sections` lists."_s);
        return WrongUsage;
    }
    QSettings settings(dataFolder() + u"/window.ini"_s, QSettings::IniFormat);
    const auto language = languageToSpeak(parser.value(u"language"_s), settings.value(languageKey).toString());
    if (!language) {
        printUsageError(language.error().detail);
        return WrongUsage;
    }
    model::Speech speech(*language, [&settings](const QString &code) { settings.setValue(languageKey, code); });
    options.speech = &speech;
    ui::Looks looks(ui::lookNamed(settings.value(lookKey).toString()).value_or(ui::Look::System),
        [&settings](ui::Look look) { settings.setValue(lookKey, ui::nameOf(look)); });
    options.looks = &looks;
    options.notice = useOwnAdvisories();
    ProductWorkbench workbench;
    if (options.demo)
        workbench.startPracticeCameras();
    ui::HardeningWizard wizard(workbench, options);
    wizard.show();
    return QApplication::exec();
}

} // namespace app
