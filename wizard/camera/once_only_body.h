// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secret.h"

#include <QIODevice>

namespace camera {

/// The body of a request that can be read once. QNetworkAccessManager (6.4.2, measured) sends a request, a POST too, up
/// to four times when the connection ends without an answer. A body it cannot rewind stops it, so that nothing is
/// written twice and no wrong password counts twice.
class OnceOnlyBody : public QIODevice
{
public:
    explicit OnceOnlyBody(const QByteArray &bytes)
        : m_bytes(bytes.constData(), bytes.size())
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    ~OnceOnlyBody() override { model::wipe(m_bytes); }

    bool isSequential() const override { return true; }

    bool seek(qint64) override { return false; }

    bool atEnd() const override { return m_at >= m_bytes.size(); }

    qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = qMin(maximum, m_bytes.size() - m_at);
        if (count == 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace camera
