// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/soap.h"

/** What the operations on certificates of the ONVIF device service have in common. */
namespace simulator {

inline constexpr qsizetype mostCertificates = 8;
inline constexpr qsizetype longestId = 64;

SoapFault invalidArgument(const QByteArray &subcode, const QString &reason);
SoapFault unknownCertificate();
SoapFault noRoomForCertificate();

/** A `tt:Certificate` under the name that it has in an answer. */
QByteArray certificateXml(const QByteArray &name, const QString &id, const QByteArray &der);

/** The bytes of a `tt:BinaryData` in @p parent; empty if there is none, or no Base64 in it. */
QByteArray binaryData(const XmlElement &parent, QLatin1StringView name);

/** `prefix-1`, or the first number that @p isTaken does not know. */
QString freeId(QLatin1StringView prefix, const std::function<bool(const QString &id)> &isTaken);

} // namespace simulator
