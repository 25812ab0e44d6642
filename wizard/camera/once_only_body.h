// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secret.h"

#include <QFile>
#include <QIODevice>

namespace camera {

/// The body of a request that can be read once. QNetworkAccessManager (6.4.2, measured) sends a request, a POST too, up
/// to four times when the connection ends without an answer. A body it cannot rewind stops it, so that nothing is
/// written twice and no wrong password counts twice. A file in the middle of it is read as it is sent, never as a
/// whole.
class OnceOnlyBody : public QIODevice
{
public:
    explicit OnceOnlyBody(const QByteArray &bytes, const QString &file = {}, const QByteArray &end = {})
        : m_bytes(bytes.constData(), bytes.size())
        , m_file(file)
        , m_end(end)
    {
        if (!file.isEmpty() && m_file.open(QIODevice::ReadOnly))
            m_fileSize = m_file.size();
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    ~OnceOnlyBody() override { model::wipe(m_bytes); }

    /// All of it; the file counts as it was when this was made.
    qint64 total() const { return m_bytes.size() + m_fileSize + m_end.size(); }

    bool isSequential() const override { return true; }

    bool seek(qint64) override { return false; }

    bool atEnd() const override { return m_at >= total(); }

    qint64 bytesAvailable() const override { return total() - m_at; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = m_at < m_bytes.size() ? copy(m_bytes, m_at, data, maximum)
            : m_at < m_bytes.size() + m_fileSize ? m_file.read(data, qMin(maximum, m_bytes.size() + m_fileSize - m_at))
                                                 : copy(m_end, m_at - m_bytes.size() - m_fileSize, data, maximum);
        // A file that has become shorter ends the body too early, and with it the request.
        if (count <= 0)
            return -1;
        m_at += count;
        return count;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    static qint64 copy(const QByteArray &from, qint64 at, char *data, qint64 maximum)
    {
        const qint64 count = qMin(maximum, from.size() - at);
        std::copy_n(from.constData() + at, count, data);
        return count;
    }

    QByteArray m_bytes;
    QFile m_file;
    qint64 m_fileSize = 0;
    QByteArray m_end;
    qint64 m_at = 0;
};

} // namespace camera
