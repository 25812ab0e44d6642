// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.h"

namespace app {

/// The command line's promise to scripts (contract.md, "exit").
enum ExitCode {
    Passed = 0,
    FindingsRemain = 1,
    WrongUsage = 2,
    CameraUnreachable = 3,
    LoginRefused = 4,
    NotTrusted = 5,
    Undone = 6,
    LeftInBetween = 7,
    PlanRefused = 8,
    InternalError = 9,
    Stopped = 130,
};

/// For an error that ended a run before anything was written.
constexpr ExitCode exitCodeFor(model::Error::Kind kind)
{
    using Kind = model::Error::Kind;
    switch (kind) {
    case Kind::Unreachable:
    case Kind::TimedOut:
    case Kind::BadReply:
    case Kind::NotSupported:
    case Kind::ReadBackDiffers:
    case Kind::Refused:
        return CameraUnreachable;
    case Kind::BadLogin:
        return LoginRefused;
    case Kind::Untrusted:
    case Kind::IdentityChanged:
        return NotTrusted;
    case Kind::Cancelled:
        return Stopped;
    case Kind::Internal:
        break;
    }
    return InternalError;
}

} // namespace app
