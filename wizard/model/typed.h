// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

/// What a person may type where a camera asks for a name: rules that the site file and the guide share.
namespace model {

/// A host name, an IPv4 or an IPv6 address as a camera can take it: no blanks, none of the characters that cameras
/// forbid.
bool isHost(QStringView text);

/// A name that an account can have on a camera besides root: 1 to 64 printable characters, none of those that cameras
/// forbid, no colon (HTTP Basic), no comma and no equals sign (our own lists), no blank at an end (API doc §1.4, §6).
bool isAccountName(QStringView text);

/// A text for a certificate's subject: printable, none of the forbidden characters, at most `most` bytes of UTF-8
/// (API doc §2.14).
bool isSubjectText(QStringView text, int most);

// How much of each part cameras take.
inline constexpr int longestState = 128;
inline constexpr int longestLocality = 128;
inline constexpr int longestOrganization = 64;
inline constexpr int longestUnit = 32;

/// Two capital or small letters.
bool isCountryCode(QStringView text);

/// A service stays on its usual port or moves above the reserved ones (API doc §2.18).
bool isPortOfService(int port, int usual);

} // namespace model
