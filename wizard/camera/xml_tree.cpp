// SPDX-License-Identifier: Apache-2.0
#include "camera/xml_tree.h"

#include <QXmlStreamReader>

namespace camera {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t deepest = 64;
constexpr int mostElements = 20'000;

tl::unexpected<model::Error> bad(const QString &sentence)
{
    return model::fail(model::Error::Kind::BadReply, sentence);
}

/// The way from the document to the element that is being read. An element moves no more once it has been opened: only
/// its own children grow, and of those only the last is open.
using Path = std::vector<XmlElement *>;

model::Done openElement(const QXmlStreamReader &reader, Path &path)
{
    // The document itself is the first step of the path.
    if (path.size() > deepest)
        return bad(u"The camera's answer is nested too deeply."_s);
    XmlElement &child =
        path.back()->children.emplace_back(XmlElement {reader.namespaceUri().toString(), reader.name().toString()});
    path.push_back(&child);
    return {};
}

/// One step of the reader.
model::Done take(QXmlStreamReader &reader, Path &path)
{
    switch (reader.readNext()) {
    case QXmlStreamReader::StartElement:
        return openElement(reader, path);
    case QXmlStreamReader::EndElement:
        path.pop_back();
        return {};
    case QXmlStreamReader::Characters:
        path.back()->text += reader.text();
        return {};
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return bad(u"The camera's answer declares a document type of its own, which Camlock does not read."_s);
    default:
        return {};
    }
}

} // namespace

const XmlElement *XmlElement::only(QAnyStringView inSpace, QAnyStringView named) const
{
    const XmlElement *found = nullptr;
    for (const XmlElement &child : children) {
        if (child.name != named || child.space != inSpace)
            continue;
        if (found)
            return nullptr;
        found = &child;
    }
    return found;
}

model::Result<XmlElement> parseXml(const QByteArray &bytes)
{
    if (bytes.size() > maximumXml)
        return bad(u"The camera's answer is too long."_s);
    QXmlStreamReader reader(bytes);
    XmlElement document;
    Path path {&document};
    int elements = 0;
    while (!reader.atEnd()) {
        if (const model::Done done = take(reader, path); !done)
            return tl::unexpected(done.error());
        if (reader.isStartElement() && ++elements > mostElements)
            return bad(u"The camera's answer has too many parts."_s);
    }
    if (reader.hasError() || document.children.empty())
        return bad(u"The camera's answer is not the XML that was asked for."_s);
    return std::move(document.children.front());
}

} // namespace camera
