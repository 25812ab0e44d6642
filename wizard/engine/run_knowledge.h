// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/doors.h"
#include "model/probe.h"
#include "model/secret.h"
#include "model/snapshot.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace engine {

/// What a session has learnt that no single reading of the camera holds.
struct RunKnowledge
{
    QMap<QString, model::Secret> passwords; ///< of other accounts, by name: given, generated, or from the vault
    /// Root's interim password, which crossed the network readable: as good as known to others.
    std::optional<model::Secret> interimPassword;
    bool blankWasReplaced = false; ///< root's old password was the blank one: to try the old one is to try that
    bool isGivenUp = false; ///< the camera went away, and was waited for in vain
    QString vmsAccount; ///< the recorder's account by the job; empty without one
    std::optional<model::Snapshot> first; ///< the first reading of this session: what port numbers meant then
    QByteArray certificate; ///< SHA-256 of the one that is right now; empty while none is known
    /// The certificate that came back from the company's CA and was installed, or is in the answers: SHA-256.
    QByteArray companyCertificate;
    /// What the camera itself brought to this computer while it was told to: a line of its log, a question for the
    /// time.
    QMap<model::ProbeKind, model::ProbeResult> heard;

    PortMap ports(const QMap<QString, quint16> &moved) const { return first ? PortMap(*first, moved) : PortMap(); }
};

} // namespace engine
