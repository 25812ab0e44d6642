// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session.h"
#include "options.h"

#include <QObject>

#include <memory>

namespace app {

/// Makes sure, before anything is written to a camera, that every password of the run is at hand and has a place: those
/// that were given are taken from their files, what is missing is generated where a vault has proved itself. One use:
/// start() once; ready() or refused() once.
class SecretPreparation : public QObject
{
    Q_OBJECT

public:
    /// The session has had its audit; its job and its vault are completed.
    SecretPreparation(const CameraOptions &options, engine::Session &session, std::shared_ptr<vault::Vault> keychain,
        QObject *parent);

    void start();

Q_SIGNALS:
    void kept(const QString &place); ///< before ready(), where something was generated
    void ready();
    void refused(); ///< the reason was printed (exit 2)

private:
    bool takeGivenRootPassword(engine::Job &job);
    void keepGivenPassword();
    void generate();
    void refuseForWantOfPlace(const model::Error &why);

    const CameraOptions &m_options;
    engine::Session &m_session;
    std::shared_ptr<vault::Vault> m_vault;
};

} // namespace app
