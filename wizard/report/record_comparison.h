// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QList>
#include <QString>

#include <optional>

namespace report {

/// What two records of one camera say differently.
struct Comparison
{
    /// Of the camera as a whole.
    struct Fact
    {
        enum class What { Model, Address, Firmware, Certificate, CertificateEnd };

        What what = What::Firmware;
        QString earlier; ///< empty: that record does not tell
        QString later;

        bool operator==(const Fact &) const = default;
    };

    /// One side of a row.
    struct Side
    {
        model::Status status = model::Status::NotTested;
        QString value; ///< in English, as the record has it

        bool operator==(const Side &) const = default;
    };

    struct Row
    {
        QString id;
        model::Text title;
        std::optional<Side> earlier; ///< absent: the row is not in that record
        std::optional<Side> later;

        bool operator==(const Row &) const = default;
    };

    QList<Fact> facts;
    QList<Row> rows; ///< in the order of the later record, then those that only the earlier one has

    bool isEmpty() const { return facts.isEmpty() && rows.isEmpty(); }

    bool operator==(const Comparison &) const = default;
};

/// Fixed and Pass are the same: both say that the row holds. Notes and proofs are not compared.
Comparison compare(const model::Record &earlier, const model::Record &later);

} // namespace report
