// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/doorstep_reply.h"
#include "discovery/heard.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace discovery {

/// Looks at one door as any stranger may: one to three GETs without a login, never a password, nothing changed. Deletes
/// itself at its end.
class Doorstep : public QObject
{
    Q_OBJECT

public:
    /// @p timeout: of each request.
    Doorstep(const Door &door, std::chrono::milliseconds timeout, QObject *parent);
    ~Doorstep() override;

    void start();

Q_SIGNALS:
    void seen(const model::Sighting &sighting);
    /// The device presents itself as the vendor's: this door of it is worth a look too.
    void ledTo(const discovery::Door &door);
    void finished();

private:
    void askNext();
    void answered();
    void takeDescription(const DoorstepReply &reply);
    void takeIdentity(const DoorstepReply &reply);
    void end();

    Door m_door;
    QList<QByteArray> m_paths; ///< still to be asked for
    model::Sighting m_sighting;
    QTcpSocket m_socket;
    QTimer m_patience;
    QByteArray m_received;
    bool m_isFirst = true; ///< nothing has been answered yet
    bool m_hasEnded = false;
};

} // namespace discovery
