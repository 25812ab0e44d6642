// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QByteArray>

namespace report {

/// The record as a log in OASIS SARIF 2.1.0 (JSON, UTF-8, English), for programs that collect the findings of tools.
///
/// One run; each section of the guide that was looked at is a rule, each row a result. The camera is the one artifact:
/// `https://ADDRESS/`. A run is successful if the check of no row failed; each that did is a notification.
///
/// | row | kind | level | why |
/// |---|---|---|---|
/// | Pass, Fixed | pass | none | |
/// | Fail, Contradiction | fail | error | |
/// | Exception | fail | error | suppressed: `accepted` if somebody is named who approved it and its end had not come;
/// `underReview` if nobody is; `rejected` if it has ended | | Attested | review | none | a person's word is not a
/// measurement: a person has to judge it | | ManualOpen, NotTested, Error | open | none | too little is known to decide
/// | | NotApplicable | notApplicable | none | | | beyond the guide | informational, or review if it is not as one would
/// wish | none | rule `beyond_guide` |
///
/// Controls are tags of a rule: `csc6:9`, `cis8:4.8`, `en303645:5.6-1`, `iec62443:CR 7.7`. Values, proofs and changes
/// are in a result's properties; values of names that may open something are masked. The same record gives the same
/// bytes, and the same camera and section the same fingerprint, so that a reader can tell an old finding from a new
/// one.
QByteArray toSarif(const model::Record &record);

} // namespace report
