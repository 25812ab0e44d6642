// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/network_choice.h"
#include "model/sighting.h"

#include <QMap>
#include <QObject>

#include <chrono>

namespace discovery {

/// What is looked for, and where.
struct SearchWish
{
    QStringList networks = {}; ///< by name; empty: the usual ones
    QList<QHostAddress> range = {}; ///< gone through one by one; see parseAddressRange()
    std::chrono::milliseconds listen {4'000}; ///< how long answers are waited for
};

struct SearchProgress
{
    int done = 0; ///< addresses of the range
    int total = 0; ///< 0: there is no range

    bool operator==(const SearchProgress &) const = default;
};

/// How a search ended, for people to whom nothing was shown.
struct SearchEnd
{
    enum class Why { Done, Stopped, NoNetwork };

    Why why = Why::Done;
    QStringList refused; ///< networks on which nothing could be sent

    bool operator==(const SearchEnd &) const = default;
};

/// Looks for devices. A story with progress: start(), stop(); each device is told as often as it is seen.
class Search : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The networks of this computer at this moment, also those that are left out.
    virtual QList<NetworkFact> networks() const = 0;

    /// Ends the one that runs without a word, and begins anew. Always answered by finished(), later.
    virtual void start(const SearchWish &wish) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void found(const model::Sighting &sighting);
    void advanced(const discovery::SearchProgress &progress);
    void finished(const discovery::SearchEnd &end);
};

} // namespace discovery
