// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QAnyStringView>
#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace camera {

inline constexpr qsizetype maximumXml = 1024 * 1024;

/// One element of a small XML document. Attributes, comments and processing instructions are left out.
struct XmlElement
{
    QString space; ///< URI of its namespace
    QString name; ///< without a prefix
    QString text = {}; ///< its own, all pieces joined
    std::vector<XmlElement> children = {};

    /// The one child of this name in this namespace; nullptr where there is none, or more than one.
    const XmlElement *only(QAnyStringView inSpace, QAnyStringView named) const;
};

/// Reads what the network sent. Errors: BadReply for what is no XML, more than maximumXml, nested deeper than 64, more
/// than 20,000 elements, or has a document type or an entity of its own.
/// The result is the root element.
model::Result<XmlElement> parseXml(const QByteArray &bytes);

} // namespace camera
