// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QByteArray>

namespace report {

/// The version of NIST's Open Security Controls Assessment Language that toOscal() speaks.
inline constexpr QLatin1StringView oscalVersion("1.1.2");

/// The record as OSCAL assessment results (JSON, UTF-8, English), for programs that collect evidence.
///
/// The guide's sections are the controls and objectives (`upnp_off`, objective `upnp_off_obj`); the numbers of CIS,
/// EN 303 645 and IEC 62443 are properties of a finding, in Camlock's own name space. Each row is a finding, each proof
/// an observation: a probe is TEST, a read-back EXAMINE, a person's word INTERVIEW. What the probes saw beyond the
/// guide is an observation of type `discovery`, and in no finding. The camera is component and inventory item.
///
/// OSCAL knows satisfied and not satisfied only. Nothing unproven is shown as proven:
///
/// | row | state, reason | why |
/// |---|---|---|
/// | Pass, Fixed | satisfied, pass | |
/// | Attested | satisfied, other | the remarks say that a person's word is all there is |
/// | NotApplicable | satisfied, other; implementation status not-applicable | what a camera does not have cannot be on.
/// Without a reason in the row: not satisfied | | Fail, Contradiction | not-satisfied, fail | with an open risk | |
/// Exception | not-satisfied, other | with a risk: deviation-approved if somebody is named who approved it and its end
/// had not come, else deviation-requested or open | | ManualOpen, NotTested, Error | not-satisfied, other | nobody
/// knows |
///
/// The same record always gives the same bytes: identifiers are UUIDs of version 5, made from the record (RFC 9562);
/// those of the camera, the tool and the parties are the same in all records that name them. Times are UTC; one that
/// the record lacks is the job's end or, without that, 1970-01-01, and the remarks say so.
/// Text from outside is one line or one paragraph without control characters, and with its Markdown escaped: it can
/// neither link, load nor run anything. Values of names that may open something are masked.
QByteArray toOscal(const model::Record &record);

} // namespace report
