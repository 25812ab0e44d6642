// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>

namespace simulator {

/** Finds the first file of a multipart/form-data body (RFC 7578) that comes in pieces, and keeps nothing of it. */
class MultipartReader
{
public:
    /** Is given the file, piece by piece. */
    using Sink = std::function<void(const QByteArray &bytes)>;

    MultipartReader(const QByteArray &contentType, const Sink &file);

    void append(const QByteArray &bytes);

    /** True once there was a file and the boundary that closes the body. */
    bool isComplete() const { return m_state == State::Closed && m_hasFile; }

private:
    enum class State { Content, BehindBoundary, Headers, Closed, Broken };

    /** False if it takes more bytes to go on. */
    bool advance();
    bool passContent();
    bool passHeaders();
    void pass(qsizetype size);

    Sink m_file;
    QByteArray m_boundary;
    QByteArray m_pending;
    State m_state = State::Content;
    bool m_isInFile = false;
    bool m_hasFile = false;
};

} // namespace simulator
