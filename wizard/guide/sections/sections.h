// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"

namespace guide {

// Basic
Section firmwareCurrent();
Section rootPasswordStrong();
Section anonymousViewOff();
Section privilegesSeparated();
Section clockCorrect();
Section ntpServerSet();
Section httpDigestOn();
Section rtspAuthenticationOn();
Section audioOff();
Section upnpOff();
Section ipv6Off();
Section alwaysMulticastOff();
Section snmpOff();

// Advanced
Section vmsUserSeparate();
Section httpsOn();
Section streamLimitSet();
Section accessListOn();
Section remoteLogOn();
Section portsChanged();

// Enterprise
Section ieee8021xOn();
Section ipPlanRecorded();
Section switchGuarded();

// Others
Section physicallyProtected();
Section newsletterSubscribed();

} // namespace guide
