// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/blank_form.h"
#include "report/page_flow.h"

namespace report {

/// The blank form from top to bottom, without the footers.
QList<Block> formBlocks(const BlankForm &form, const Canvas &canvas);

} // namespace report
