// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/parameter_store.h"
#include "simulator/text_request.h"

#include <QSet>

namespace simulator {

/**
 * The port parameters among @p changes that another service stands in the way of. A port that its service leaves in
 * the same request is free only if `network_preprocess` in that request says that the service stops first (URL commands
 * 2.18: 1 HTTP, 2 HTTPS, 4 FTP, 8 RTSP and two-way audio); without it, two services cannot swap.
 */
QSet<QString> portClashes(const ParameterStore &store, const QList<Argument> &changes);

} // namespace simulator
