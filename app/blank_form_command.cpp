// SPDX-License-Identifier: Apache-2.0
#include "blank_form_command.h"

#include "model/level.h"
#include "output.h"
#include "report/blank_form.h"

#include <QCommandLineParser>

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static QString whatIsWrong(const QCommandLineParser &parser, const std::optional<Level> &level)
{
    if (!parser.positionalArguments().isEmpty())
        return u"A blank form is made from no record: leave it out, or leave out --blank."_s;
    if (parser.value(u"format"_s) != "pdf"_L1)
        return u"The blank form is for paper: --format must be pdf."_s;
    if (!level || *level == Level::Others)
        return u"--level must be basic, advanced or enterprise."_s;
    return {};
}

ExitCode exportBlankForm(const QCommandLineParser &parser, report::Paper paper)
{
    const auto level = levelNamed(parser.value(u"level"_s));
    if (const QString wrong = whatIsWrong(parser, level); !wrong.isEmpty()) {
        printUsageError(wrong);
        return WrongUsage;
    }
    const auto done = report::saveBlankForm(parser.value(u"output"_s), report::blankForm(*level, {}), paper);
    if (!done) {
        printError(done.error());
        return InternalError;
    }
    return Passed;
}

} // namespace app
