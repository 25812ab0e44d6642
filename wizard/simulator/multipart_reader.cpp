// SPDX-License-Identifier: Apache-2.0
#include "simulator/multipart_reader.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/** With the end of the line before it, which belongs to it; empty if there is none. */
QByteArray boundaryOf(const QByteArray &contentType)
{
    static const QRegularExpression form(
        u"^multipart/form-data\\s*;.*?\\bboundary=(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(contentType));
    const auto boundary = match.captured(1) + match.captured(2);
    return boundary.isEmpty() ? QByteArray() : "\r\n--" + boundary.toLatin1();
}

} // namespace

MultipartReader::MultipartReader(const QByteArray &contentType, const Sink &file)
    : m_file(file)
    , m_boundary(boundaryOf(contentType))
    // The first boundary has no line before it.
    , m_pending("\r\n")
    , m_state(m_boundary.isEmpty() ? State::Broken : State::Content)
{
}

void MultipartReader::append(const QByteArray &bytes)
{
    m_pending += bytes;
    while (advance()) { }
}

bool MultipartReader::advance()
{
    switch (m_state) {
    case State::Content:
        return passContent();
    case State::BehindBoundary:
        if (m_pending.size() < 2)
            return false;
        m_state = m_pending.startsWith("--") ? State::Closed : State::Headers;
        return true;
    case State::Headers:
        return passHeaders();
    case State::Closed:
    case State::Broken:
        m_pending.clear();
        break;
    }
    return false;
}

bool MultipartReader::passContent()
{
    const auto at = m_pending.indexOf(m_boundary);
    if (at < 0) {
        // The rest may be the beginning of a boundary.
        pass(m_pending.size() - m_boundary.size() + 1);
        return false;
    }
    pass(at);
    m_pending.remove(0, m_boundary.size());
    m_isInFile = false;
    m_state = State::BehindBoundary;
    return true;
}

bool MultipartReader::passHeaders()
{
    constexpr qsizetype longest = 8192;
    static const QRegularExpression fileName(u"^content-disposition:.*;\\s*filename\\*?="_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const auto end = m_pending.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_pending.size() > longest)
            m_state = State::Broken;
        return m_state == State::Broken;
    }
    m_isInFile = !m_hasFile && fileName.match(QString::fromUtf8(m_pending.left(end))).hasMatch();
    m_hasFile |= m_isInFile;
    m_pending.remove(0, end + 4);
    m_state = State::Content;
    return true;
}

void MultipartReader::pass(qsizetype size)
{
    if (size <= 0)
        return;
    if (m_isInFile)
        m_file(m_pending.left(size));
    m_pending.remove(0, size);
}

} // namespace simulator
