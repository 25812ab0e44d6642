// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exit_code.h"
#include "report/checklist_pdf.h"

class QCommandLineParser;

namespace app {

/// `camlock export --blank --level LEVEL`: the form for a day without a laptop. `paper` is read already.
ExitCode exportBlankForm(const QCommandLineParser &parser, report::Paper paper);

} // namespace app
