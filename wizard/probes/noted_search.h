// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/datagram_probe.h"

namespace probes {

/// A search that a camera may answer or not: it is told what it does, and not judged.
class NotedSearch : public DatagramProbe
{
public:
    void start() override;

protected:
    struct About
    {
        QString service; ///< the name of its port, where that was moved
        quint16 usualPort = 0;
        QByteArray asked; ///< for the evidence
        model::Text answers; ///< said when the camera answers
        model::Text silent; ///< said when it does not
    };

    NotedSearch(model::ProbeKind kind, About about, const Task &task);

    quint16 port() const { return portOf(m_about.service, m_about.usualPort); }

    /// What counts as an answer of the camera; `bytes` come from its address.
    virtual bool isAnswer(const QByteArray &bytes) const = 0;

    /// For the evidence; may be shorter than the answer, and has nothing secret in it.
    virtual QByteArray shown(const QByteArray &bytes) const { return bytes; }

private:
    void hear(const QNetworkDatagram &datagram) override;
    void endListening() override;

    About m_about;
    QByteArray m_evidence; ///< of the first answer
};

} // namespace probes
