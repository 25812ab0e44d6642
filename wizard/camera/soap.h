// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/ws_security.h"
#include "camera/xml_tree.h"

#include <optional>

/// SOAP as ONVIF uses it (ONVIF Core Specification, chapter 5): messages, faults.
namespace camera::soap {

inline constexpr QLatin1StringView contentType("application/soap+xml; charset=utf-8");

/// An element of the device service (prefix `tds`), for a request.
XmlElement element(const QString &name, const QString &text = {});
XmlElement element(const QString &name, std::vector<XmlElement> children);
/// An element of the common types (prefix `tt`), for a request.
XmlElement typeElement(const QString &name, const QString &text);
XmlElement typeElement(const QString &name, std::vector<XmlElement> children);

/// A SOAP 1.2 envelope with this operation as its body.
QByteArray envelope(const XmlElement &operation, const std::optional<auth::UsernameToken> &token);

/// The `…Response` to this operation. SOAP 1.1 envelopes are read as well.
/// Errors: BadLogin (`ter:NotAuthorized`, `wsse:FailedAuthentication`), NotSupported (`ter:ActionNotSupported` and its
/// kin), Refused for any other fault, with the camera's own words; BadReply for what is no such answer.
model::Result<XmlElement> responseTo(const QString &operation, const QByteArray &body);

/// The one child of this name, whether the camera put it among the common types or into the device service: makers
/// differ. nullptr where there is none, or more than one.
const XmlElement *onlyChild(const XmlElement &parent, const QString &name);
/// All children of this name, as above.
QList<const XmlElement *> childrenOf(const XmlElement &parent, const QString &name);
/// The text of that child without the blanks around it; empty without one.
QString textOf(const XmlElement &parent, const QString &name);

} // namespace camera::soap
