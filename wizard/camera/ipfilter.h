// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access_list.h"

#include <QByteArrayView>

#include <optional>

namespace camera {

inline constexpr auto ipfilterCgi = "/cgi-bin/admin/ipfilter.cgi";

/// What `ipfilter.cgi?type` answered (API doc §3.2): `allow`, `type=allow`, `type='allow'` in any case; absent for all
/// else.
std::optional<model::AccessListType> accessListTypeIn(QByteArrayView body);

} // namespace camera
