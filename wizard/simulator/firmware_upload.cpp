// SPDX-License-Identifier: Apache-2.0
#include "simulator/firmware_upload.h"

#include <QTcpSocket>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

std::optional<qint64> FirmwareUpload::sizeOf(const TextRequest &head)
{
    bool isNumber = false;
    const auto size = head.headers.value("content-length").toLongLong(&isNumber);
    return isNumber && size >= 0 ? std::optional(size) : std::nullopt;
}

FirmwareUpload::FirmwareUpload(CameraState &state, const TextRequest &head, QTcpSocket *socket)
    : QObject(socket)
    , m_state(state)
    , m_socket(socket)
    , m_multipart(head.headers.value("content-type"), [this](const QByteArray &bytes) { m_package.append(bytes); })
    , m_size(sizeOf(head).value_or(0))
{
}

void FirmwareUpload::start(const QByteArray &rest)
{
    m_rest = rest;
    m_since.start();
    connect(m_socket, &QTcpSocket::readyRead, this, &FirmwareUpload::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { end(false); });
    if (m_state.faults.has(FaultKind::SlowLink))
        slowDown(qMax(1, m_state.faults.number(FaultKind::SlowLink, 1)));
    read();
}

void FirmwareUpload::slowDown(int bytesPerSecond)
{
    // All that is between the sender and the rate is buffers: with small ones the sender feels it. With very small
    // ones a busy computer, which lets each side run only now and then, would set the rate.
    constexpr int buffer = 256 * 1024;
    m_bytesPerSecond = bytesPerSecond;
    m_socket->setReadBufferSize(buffer);
    m_socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, buffer);
    connect(&m_ticks, &QTimer::timeout, this, &FirmwareUpload::read);
    m_ticks.start(20ms);
}

qint64 FirmwareUpload::allowance() const
{
    auto most = m_size - m_taken;
    if (m_bytesPerSecond > 0)
        most = qMin(most, m_bytesPerSecond * m_since.elapsed() / 1000 - m_taken);
    if (m_state.faults.has(FaultKind::CutUpload))
        most = qMin(most, m_state.faults.number(FaultKind::CutUpload, 0) - m_taken);
    return most;
}

void FirmwareUpload::read()
{
    if (m_isOver) {
        m_socket->readAll();
        return;
    }
    for (auto bytes = next(allowance()); !bytes.isEmpty(); bytes = next(allowance())) {
        m_taken += bytes.size();
        m_multipart.append(bytes);
    }
    if (m_state.faults.has(FaultKind::CutUpload) && m_taken >= m_state.faults.number(FaultKind::CutUpload, 0)) {
        m_state.faults.remove(FaultKind::CutUpload);
        m_state.cutPower();
        end(false);
    } else if (m_taken == m_size) {
        end(true);
    }
}

QByteArray FirmwareUpload::next(qint64 most)
{
    if (most <= 0)
        return {};
    // Reading "at most" so many bytes takes memory for all of them.
    if (m_rest.isEmpty())
        return m_socket->read(qMin(most, m_socket->bytesAvailable()));
    const auto bytes = m_rest.left(qsizetype(most));
    m_rest.remove(0, bytes.size());
    return bytes;
}

void FirmwareUpload::end(bool isWhole)
{
    if (std::exchange(m_isOver, true))
        return;
    m_ticks.stop();
    Q_EMIT ended({isWhole, isWhole && m_multipart.isComplete() ? m_package.firmware() : std::nullopt});
}

void FirmwareUpload::hangUp()
{
    m_socket->abort();
}

} // namespace simulator
