// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"
#include "engine/session.h"
#include "model/text.h"

#include <optional>

namespace engine {

/// Reads and checks the files that 802.1X needs, or has the site's CA issue a certificate, gives them to the camera,
/// and switches 802.1X on by the parameters that the camera has for it. One use: start() once, finished() once.
class NetworkLoginInstaller : public QObject
{
    Q_OBJECT

public:
    NetworkLoginInstaller(
        const Tools &tools, const model::Snapshot &now, const model::LoadNetworkLogin &wanted, QObject *parent);

    void start();

    /// Whether anything was sent to the camera.
    bool hasSent() const { return m_hasSent; }

Q_SIGNALS:
    /// Absent when the camera took everything.
    void finished(const std::optional<model::Error> &trouble);

private:
    void issue();
    void send();
    void switchOn();
    void end(const model::Done &done);

    const Tools &m_tools;
    model::Snapshot m_now;
    model::LoadNetworkLogin m_wanted;
    camera::NetworkLoginLoad m_load;
    bool m_hasSent = false;
};

/// Everything that can be known of these files before a camera sees them: BadReply or BadLogin with one sentence that
/// says what to do. Files are read; nothing is sent.
model::Done checkNetworkLogin(const model::LoadNetworkLogin &wanted, const QDateTime &now);

/// The same for what this job wants to load, if anything.
model::Done checkNetworkFiles(const Job &job, const Audit &audit);

} // namespace engine
