// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/handover.h"
#include "model/level.h"
#include "model/site_profile.h"
#include "model/text.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace model {

/// The final word on a row, the same everywhere (design §4).
enum class Status {
    Pass,
    Fixed, ///< failed before, passes now
    Fail,
    Contradiction, ///< the camera says on, the network says off
    Attested, ///< a person says so, and signs
    ManualOpen, ///< a person has to do it, and nobody has said that it is done
    Exception, ///< left as it is, with a reason
    NotApplicable, ///< the camera cannot do it; the reason is in the note
    NotTested,
    Error,
};

QString nameOf(Status status); ///< `Pass`, `Fixed` …
std::optional<Status> statusNamed(QStringView name);

struct Controls
{
    QStringList csc6; ///< CIS CSC v6.1, from the guide
    QStringList cis8; ///< CIS Controls v8.1 safeguards, our reading except where a published pair exists
    QStringList en303645;
    QStringList iec62443;

    bool operator==(const Controls &) const = default;
};

/// One piece of proof in a row.
struct Proof
{
    enum class Kind { ReadBack, Probe, Attested };

    Kind kind = Kind::ReadBack;
    QString what; ///< parameter name or probe name
    Text expected;
    Text seen;
    QDateTime at;
    bool ok = false;
    QByteArray evidence = {}; ///< of a probe: what was asked and how the answer began, masked; at most 512 bytes

    bool operator==(const Proof &) const = default;
};

/// One written value in a row.
struct RecordedChange
{
    QString name;
    QString before;
    QString after;
    QString effect; ///< nameOf(Effect)
    QString outcome; ///< nameOf(Outcome::Kind)

    bool operator==(const RecordedChange &) const = default;
};

struct RecordedException
{
    QString reason;
    QString approver;
    QDate expires; ///< invalid = no end

    bool operator==(const RecordedException &) const = default;
};

/// A picture that somebody took for a row; it lies beside the record.
struct RecordedPhoto
{
    QString file; ///< relative to the record, with `/`
    QString sha256; ///< of that file, hexadecimal
    QString takenFrom; ///< the name, without folder, of the file that it was made from

    bool operator==(const RecordedPhoto &) const = default;
};

/// One row of the checklist: one section of the guide.
struct RecordedSection
{
    QString id;
    Level level = Level::Basic;
    Text title;
    QString guide; ///< chapter of the guide
    Controls controls;
    Status status = Status::NotTested;
    Text before;
    Text after;
    Text recommended;
    QList<Proof> proof;
    QList<RecordedChange> changes;
    std::optional<RecordedException> exception;
    Text note;
    QList<RecordedPhoto> photos = {};

    bool operator==(const RecordedSection &) const = default;
};

struct RecordedCamera
{
    QString address;
    QString model;
    QString mac;
    QString firmwareBefore;
    QString firmwareAfter;
    QString certificateSha256;
    std::optional<qint64> clockOffsetSeconds;

    bool operator==(const RecordedCamera &) const = default;
};

/// Score of one level: (Pass + Fixed) of (Pass + Fixed + Fail + Contradiction + Exception), design §4.
struct Score
{
    int passed = 0;
    int counted = 0;
    bool reached = false; ///< no Fail, Contradiction, Error or NotTested is left in the level

    bool operator==(const Score &) const = default;
};

struct RequestCounts
{
    int http = 0;
    int tlsHandshakes = 0;
    int failedLogins = 0;
    int writes = 0;

    bool operator==(const RequestCounts &) const = default;
};

/// The result of a run on one camera: what the checklist is made from. No secret is ever in it.
struct Record
{
    QString toolVersion;
    QByteArray signingKey; ///< public half of the Ed25519 key that signs it; empty: it is not signed
    QDateTime started;
    QDateTime ended;
    Level level = Level::Basic;
    SiteProfile site;
    RecordedCamera camera;
    QList<RecordedSection> sections; ///< in the guide's order
    /// What was seen that no row of the guide asks for; counts in no score. What could not be looked at is not in it.
    QList<Proof> beyondGuide;
    Handover handover; ///< as it is by default: nothing is known of it, and the file has no key for it
    RequestCounts requests;

    /// Rows of `level` itself only, not of the levels it includes. Rows of level Others count nowhere.
    Score score(Level scored) const;

    bool operator==(const Record &) const = default;
};

} // namespace model
