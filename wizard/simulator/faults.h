// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/mishaps.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace simulator {

/** What a practice camera can be told to do wrong; the names and their help are in faults.cpp. */
enum class FaultKind {
    LieRtsp,
    LieDigest,
    LieSnmp,
    LieUpnp,
    RtspBasicBypass,
    OpenSnapshot,
    ClockOffset,
    DropReply,
    DropBefore,
    Delay,
    Truncate,
    WrongContentLength,
    Busy503,
    ErrInvalid,
    Revert,
    SlowApply,
    ApplyOther,
    RefuseFullDump,
    TruncateDump,
    HugeDump,
    Nul,
    HtmlModel,
    MissingCr,
    Anonymous401,
    ExpireNonces,
    LieAccessList,
    RefuseIpfilter,
    ClosingList,
    LieStreamLimit,
    SilentLog,
    LieNtp,
    ChangeCertificate,
    SlowCertificate,
    NoCertificate,
    WeakCertificate,
    LieHttps,
    LieHttpsOnly,
    OldTls,
    NeedsPasswordFirst,
    SlowLink,
    CutUpload,
    UpgradeSilence,
    UpgradeKeepsVersion,
    UpgradeRefused,
    Lie,
};

struct FaultHelp
{
    /** As typed: `NAME`, `NAME[=VALUE]` or `NAME=VALUE`. */
    QString usage;
    QString help;
};

/** One line for every fault, and one for those of single requests, in the order of FaultKind. */
QList<FaultHelp> faultHelp();

/** The faults of one camera, from texts such as `delay=200`. */
class Faults
{
public:
    static tl::expected<Faults, QString> parse(const QStringList &texts);

    /** Adds one more; the error is a sentence. */
    tl::expected<void, QString> add(const QString &text);

    void remove(FaultKind kind) { m_values.remove(kind); }

    bool has(FaultKind kind) const { return m_values.contains(kind); }

    QString value(FaultKind kind) const { return m_values.value(kind); }

    int number(FaultKind kind, int otherwise) const;

    /** True if the fault is on and its value, up to a colon, is @p parameter. */
    bool concerns(FaultKind kind, const QString &parameter) const;

    /** True while a fault that is good for so many times (`busy-503=3`) has any left; takes one. Without a number:
     * always. */
    bool takeOne(FaultKind kind);

    /** Those of single requests. */
    Mishaps mishaps;

private:
    QMap<FaultKind, QString> m_values;
};

} // namespace simulator
