// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// freeradius with EAP-PEAP and EAP-TLS on loopback, and eapol_test, which does what a switch and a camera do together.
class RadiusServer
{
public:
    struct Files
    {
        QString key; ///< PEM, of the server
        QString certificate;
        QByteArray authorities; ///< PEM: who may have signed a camera's certificate
        QString user; ///< of PEAP
        QString password;
    };

    /// Whether both programs are installed.
    static bool isInstalled();

    /// Starts it; isReady() says whether it came up, else log() why.
    explicit RadiusServer(const Files &files);
    ~RadiusServer();

    bool isReady() const { return m_isReady; }

    QByteArray log() const { return m_log; }

    /// Whether the network lets somebody in who shows this: the lines of a wpa_supplicant network block.
    bool letsIn(const QByteArray &network);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    bool m_isReady = false;
    QByteArray m_log;
};
