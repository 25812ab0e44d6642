// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/finder.h"
#include "model/pace.h"

#include <QObject>

namespace discovery {

/// Asks by the vendor's own search: a broadcast of five bytes on every network of this computer. Each question listens
/// for Pace::listen at least.
class VivotekFinder final : public QObject, public Finder
{
    Q_OBJECT

public:
    static constexpr quint16 usualPort = 10000;

    /// @p port: where cameras listen; another one for tests and moved ports.
    explicit VivotekFinder(const model::Pace &pace, quint16 port = usualPort, QObject *parent = nullptr);

    QFuture<std::optional<QHostAddress>> findByMac(const QString &mac) override;

private:
    model::Pace m_pace;
    quint16 m_port;
};

} // namespace discovery
