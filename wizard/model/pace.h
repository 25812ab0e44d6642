// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace model {

/// How long Camlock waits for cameras. Tests pass a scaled one; the product uses the values as they stand.
struct Pace
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds requestTimeout {10'000};
    /// Between two writes: the camera's own pages keep to 15 requests a second, field scripts wait 0.2 to 0.3 s
    /// (API doc §1.6).
    Milliseconds betweenWrites {200};
    /// From a write to its read back: "some changes take seconds before they read back" (field notes, Values).
    Milliseconds settle {500};
    /// Between two read backs while the camera still shows the old value.
    Milliseconds pollInterval {1'000};
    /// How long the old value is tolerated before the change counts as refused.
    Milliseconds patience {8'000};
    /// From a new time zone to the time itself: a field integrator waits 5 s (API doc §2.5).
    Milliseconds clockGap {5'000};
    /// After HTTPS was switched on or a port moved: "allow 30 s of refused connections" (API doc Q11).
    Milliseconds comeback {30'000};
    /// How long a camera that went away in the middle of the work is waited for: the vendor's own tests poll for 150 s
    /// after a reboot (field notes, HTTP).
    Milliseconds reboot {150'000};
    /// How long an upload of firmware may stay without an answer once all of it is on its way, and how long the camera
    /// is waited for afterwards: "send with a long timeout (>= 10 min)"; public scripts wait 120 s and poll up to 150 s
    /// more (API doc §3.5). The vendor's tests give a camera up to 150 s to go down at all (field notes, HTTP); it
    /// writes its flash memory meanwhile, so it gets twice that before its old version counts.
    Milliseconds upgradeReply {600'000};
    Milliseconds upgradeReturn {300'000};
    Milliseconds upgradeStart {300'000};
    /// How long a camera may take to make a key and a certificate: the vendor's own test speaks of 300 s (API doc
    /// §2.14).
    Milliseconds certificate {300'000};
    /// How long to wait for a line in the remote log, or for the camera to ask for the time.
    Milliseconds arrival {8'000};
    /// From the last write to the final reading: a camera may put a value back seconds after it showed the new one.
    Milliseconds beforeVerify {3'000};
    /// How long a datagram probe listens before silence counts as silence.
    Milliseconds listen {2'000};

    /// The same with every wait multiplied; the request timeout stays.
    Pace scaled(double factor) const;
};

} // namespace model
