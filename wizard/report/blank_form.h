// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/level.h"
#include "model/result.h"
#include "model/site_profile.h"
#include "report/checklist.h"
#include "report/checklist_pdf.h"

#include <QIODevice>

/// The form for a day without a laptop: the rows of a level to be filled in by hand, and typed in later.
namespace report {

struct BlankForm
{
    struct Row
    {
        QString number;
        QString title;
        QString id; ///< as `--attest` takes it
        QString placing; ///< level and chapter of the guide
        QString wanted; ///< what is recommended, in words
    };

    Checklist frame; ///< head, fields and signatures of the sheet; only what the site file says is filled in
    QStringList howTo; ///< how to fill it in, and how to type it in later
    QString rowsHeading;
    QList<Row> rows; ///< in the guide's order
    QStringList boxes; ///< the words of the statuses that a person can write
    QStringList lines; ///< what there is a line for in each row
};

/// `site` may be empty. The level is Basic, Advanced or Enterprise.
BlankForm blankForm(model::Level level, const model::SiteProfile &site);

/// A PDF, as renderPdf() makes it.
model::Done renderBlankForm(QIODevice &target, const BlankForm &form, Paper paper);

/// The same as a file, which is complete or not there.
model::Done saveBlankForm(const QString &path, const BlankForm &form, Paper paper);

} // namespace report
