// SPDX-License-Identifier: Apache-2.0
#include "model/sighting.h"

namespace model {

using namespace Qt::Literals::StringLiterals;

QString nameOf(Sighting::Source source)
{
    switch (source) {
    case Sighting::Source::VivotekSearch:
        return u"vivotek-search"_s;
    case Sighting::Source::Ssdp:
        return u"ssdp"_s;
    case Sighting::Source::WsDiscovery:
        return u"ws-discovery"_s;
    case Sighting::Source::Mdns:
        return u"mdns"_s;
    case Sighting::Source::Doorstep:
        return u"web"_s;
    case Sighting::Source::Offered:
        break;
    }
    return u"practice"_s;
}

} // namespace model
