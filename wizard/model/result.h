// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.h"

#include <tl/expected.hpp>

namespace model {

/// A value, or the one Error that kept us from it.
template <class T>
using Result = tl::expected<T, Error>;

using Done = Result<void>;

inline tl::unexpected<Error> fail(Error::Kind kind, QString detail)
{
    return tl::unexpected<Error>(Error {kind, std::move(detail)});
}

} // namespace model
