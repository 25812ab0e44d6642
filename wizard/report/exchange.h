// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QString>

/// What the exports for other people's programs (OSCAL, SARIF) share. Everything is in English.
namespace report {

/// One line of text that any JSON reader takes: readable(), and without what is no character (lone halves of a
/// surrogate pair, noncharacters, byte order marks). `otherwise` if nothing is left.
QString oneLine(const QString &text, const QString &otherwise = {});

/// The same for a text of several lines.
QString paragraph(const QString &text);

QString proofKindName(model::Proof::Kind kind); ///< `readback`, `probe`, `attested`

/// A proof as it may be shown: the values of a read-back whose name may open something are masked, whoever filled it.
model::Proof masked(model::Proof proof);

/// One line for each written value: `name: old -> new (outcome)`; what may open something is masked.
QString changesText(const model::RecordedSection &row);

/// What was found before, what is there now and what is recommended; only what is known.
QString valuesText(const model::RecordedSection &row);

/// Why the guide asks for it; empty for a section that this Camlock does not know.
QString reasonFor(const model::RecordedSection &row);

/// ISO 8601 in UTC with `Z`. Empty if the time is not valid or not of the years 1900 to 2999, which OSCAL cannot say.
QString utc(const QDateTime &time);

/// The camera's address as it may be shown; empty if it is none (a login may be in it).
QString addressText(const model::RecordedCamera &camera);

/// Where the camera's pages are: `https://192.0.2.7/`. `camera` if its address is none.
QString cameraUri(const model::RecordedCamera &camera);

/// A name for the camera that stays the same from job to job: its MAC address, else its address.
QString cameraKey(const model::RecordedCamera &camera);

/// A UUID of version 5 (RFC 9562): the same name gives the same UUID, on any computer.
QString uuidFor(const QString &name);
QString uuidFor(const QString &parentUuid, const QString &name);

enum class Deviation {
    Accepted, ///< somebody is named who accepted it, and its day has not come
    Unapproved, ///< nobody is named
    Expired, ///< it had ended when the job ended
};

Deviation deviationOf(const model::RecordedSection &row, const QDateTime &ended);

} // namespace report
