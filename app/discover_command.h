// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/search.h"
#include "discovery/sighting_list.h"
#include "options.h"

#include <QObject>

#include <memory>

namespace app {

struct DiscoverOptions
{
    discovery::SearchWish wish;
    QMap<QString, quint16> probePorts;
    OutputFormat format = OutputFormat::Text;
};

/// Adds the options to a parser, so that `--help` shows them.
void addDiscoverOptions(QCommandLineParser &parser);
/// The error (BadReply) is a sentence for exit 2.
model::Result<DiscoverOptions> discoverOptionsFrom(const QCommandLineParser &parser);

/// `camlock discover`: what is on the network, one row a device. Exit 0 also where nothing was found; 3 where this
/// computer has no network to look on; 130 when it was stopped, after what was found until then.
class DiscoverCommand : public QObject
{
    Q_OBJECT

public:
    DiscoverCommand(DiscoverOptions options, std::unique_ptr<discovery::Search> search,
        const discovery::KnownCameras &known, QObject *parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void end(const discovery::SearchEnd &end);

    DiscoverOptions m_options;
    std::unique_ptr<discovery::Search> m_search;
    discovery::SightingList m_list;
};

int runDiscover(const QStringList &arguments);

/// The result as the command prints it.
QByteArray textOf(const QList<discovery::FoundDevice> &devices);
QByteArray jsonOf(const QList<discovery::FoundDevice> &devices);

} // namespace app
