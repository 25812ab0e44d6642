// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/pace.h"
#include "probes/prober.h"
#include "probes/tls_handshake.h"

#include <QPromise>
#include <QQueue>

namespace probes {

/// The handshakes of one Prober::lookAtTls(), one after the other: first with every version, then with each alone
/// where that is asked, or where the first one failed, for some old servers choke on a modern greeting. Deletes itself
/// when the answer is in; destroyed before, it cancels the future.
class TlsLook : public QObject
{
public:
    TlsLook(const Target &target, Prober::Depth depth, const model::Pace &pace, QObject *parent);

    QFuture<model::Result<model::TlsSight>> future() const { return m_promise.future(); }

private:
    void greet(std::optional<model::TlsVersion> version);
    void takeFirst(const Handshake &seen);
    void takeOne(model::TlsVersion version, const Handshake &seen);
    void greetNext();
    void keepChain(const QList<QByteArray> &chain);
    void finish(const model::Result<model::TlsSight> &result);

    Greeting m_greeting;
    Prober::Depth m_depth;
    QQueue<model::TlsVersion> m_versions; ///< still to be offered alone
    QList<model::TlsVersion> m_accepted;
    bool m_isMeasured = true; ///< each version that was offered got an answer
    model::TlsSight m_sight;
    QPromise<model::Result<model::TlsSight>> m_promise;
};

} // namespace probes
