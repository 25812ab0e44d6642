// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/practice_camera.h"
#include "simulator/profile.h"
#include "simulator/services.h"
#include "waiting.h"

/// A practice camera with a root password, and the client that talks to it.
class PracticeClient
{
public:
    std::unique_ptr<simulator::PracticeCamera> device;
    std::unique_ptr<camera::CgiCamera> client;
    model::Snapshot snapshot;

    PracticeClient(const QString &profile, const QStringList &faults)
    {
        simulator::PracticeCameraOptions options;
        options.profile = profile;
        options.faults = faults;
        options.pace = 0.02;
        device = std::move(*simulator::PracticeCamera::start(options));
        device->setRootPassword(QStringLiteral("Right-1a"));
        connectTo(simulator::service::http, {});
    }

    /// A new session with the service `http` or `https`.
    void connectTo(const QString &service, const trust::TrustPolicy &policy)
    {
        const bool isTls = service == simulator::service::https;
        const auto scheme = isTls ? model::Address::Scheme::Https : model::Address::Scheme::Http;
        // A real key takes its time on a busy machine.
        auto pace = quickPace();
        pace.certificate = std::chrono::seconds(45);
        client = std::make_unique<camera::CgiCamera>(
            model::Address {QStringLiteral("127.0.0.1"), scheme, device->port(service)}, pace, policy);
        client->setLogin(rootLogin("Right-1a"));
    }

    /// Reads everything; what went wrong, or nothing.
    QString read()
    {
        const auto now = resultOf(client->read({QStringLiteral("https"), QStringLiteral("ipfilter")}));
        if (!now)
            return now.error().detail;
        snapshot = *now;
        return {};
    }

    model::Done send(const model::Change::Body &body, model::Effect effect = model::Effect::None)
    {
        model::Change change;
        change.body = body;
        change.effect = effect;
        return resultOf(client->send(change, snapshot));
    }

    model::Done set(const QString &name, const QString &value)
    {
        return send(model::SetParameters {{{name, value}}, {}}, model::Effect::Reconnect);
    }
};
