// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session.h"

namespace engine {

/// Looks for the camera's address, its gateway and what the site plans for it, without asking the camera: makes this
/// computer resolve these addresses where they are in its own network (one datagram each to the discard port),
/// reads its table of neighbours before and after, and goes through earlier records. One use: start() once, finished()
/// once.
class NetworkLook : public QObject
{
    Q_OBJECT

public:
    NetworkLook(const Tools &tools, const Job &job, const model::Snapshot &snapshot, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const model::NetworkSight &sight);

private:
    void ask(const QStringList &addresses);
    void readTable();
    void end();

    const Tools &m_tools;
    const Job &m_job;
    const model::Snapshot &m_snapshot;
    model::NetworkSight m_sight;
};

/// Another camera that an earlier record in this data folder found at the same address of the same site: its MAC
/// address and the record's file name; blank when there is none. Loopback addresses are everybody's, and do not count.
std::pair<QString, QString> earlierCameraAt(
    const QString &dataFolder, const QString &siteName, const QString &host, const QString &mac);

} // namespace engine
