// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkDatagram>
#include <QThread>
#include <QUdpSocket>

#include <future>

/// Five hundred cameras that answer the vendor's search at once, each time it is asked. In a thread of its own.
class CrowdOfCameras : public QThread
{
public:
    static constexpr int count = 500;

    CrowdOfCameras() { start(); }

    ~CrowdOfCameras() override
    {
        requestInterruption();
        wait();
    }

    quint16 port() { return m_port.get_future().get(); } ///< to be asked once

protected:
    void run() override
    {
        QUdpSocket socket;
        if (!socket.bind(QHostAddress(QHostAddress::LocalHost)))
            qFatal("No port for the crowd.");
        m_port.set_value(socket.localPort());
        while (!isInterruptionRequested()) {
            if (!socket.waitForReadyRead(100))
                continue;
            while (socket.hasPendingDatagrams())
                answer(socket, socket.receiveDatagram());
        }
    }

private:
    static void answer(QUdpSocket &socket, const QNetworkDatagram &question)
    {
        for (int i = 0; i < count; ++i) {
            QByteArray told = question.data() + QByteArray::fromHex("02060002d100");
            told += static_cast<char>(i / 256);
            told += static_cast<char>(i % 256);
            // Port 9: nothing is there to be looked at.
            socket.writeDatagram(told + QByteArray::fromHex("06020900"), question.senderAddress(),
                static_cast<quint16>(question.senderPort()));
        }
    }

    std::promise<quint16> m_port;
};
