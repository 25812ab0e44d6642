// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/request_log.h"
#include "simulator/services.h"

#include <QHostAddress>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <tl/expected.hpp>

#include <memory>

namespace simulator {

struct CameraParts;

struct PracticeCameraOptions
{
    /** A built-in profile by name, or the path of a profile file; empty for the default. */
    QString profile = {};
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    /** Service → port. 0, or a service not named: any free one. */
    QMap<QString, quint16> ports = {};
    /** As in `--fault`: "lie-rtsp", "delay=200". */
    QStringList faults = {};
    /** Multiplies every wait of the camera's; tests use a small one. */
    double pace = 1.0;
    /** Where time servers are asked; another one for tests, which may not open the real one. */
    quint16 ntpPort = 123;
};

/**
 * A VIVOTEK camera on real sockets, as the URL command manuals and the captures describe it: HTTP, HTTPS, RTSP, SNMP
 * and SSDP follow its parameters; the vendor's own search and WS-Discovery find it. It starts as from the factory:
 * root's password is blank, the clock stands in 2000.
 *
 * It is an independent reading of those documents and shares no code with the client. Everything runs on the event
 * loop of the thread it was started on; destroying it closes all ports.
 */
class PracticeCamera : public QObject
{
    Q_OBJECT

public:
    /** The error is a sentence for people. */
    static tl::expected<std::unique_ptr<PracticeCamera>, QString> start(const PracticeCameraOptions &options);
    ~PracticeCamera() override;

    /** The one it has at this moment: a restart may bring another (`readdress@…`). */
    QHostAddress address() const;
    /**
     * The real port of a service at this moment; 0 if the camera has no such service. For HTTPS it is where it will
     * listen, as long as it is off.
     */
    quint16 port(const QString &serviceName) const;
    QString model() const;
    QString profileName() const;

    /** A parameter as it is inside, whatever its level and whether or not it is a password. */
    QString value(const QString &name) const;
    /** Sets a parameter past all levels and rules, as if someone had done so before. False if there is no such name. */
    bool setValue(const QString &name, const QString &value);
    void setRootPassword(const QString &password);
    /** Adds an account as editaccount.cgi would; @p privilege is the profile's own word. */
    bool addAccount(const QString &name, const QString &password, const QString &privilege);

    /** The camera's clock, which may be far off. */
    QDateTime clock() const;
    void setClock(const QDateTime &utc);

    /** Adds a fault while the camera runs. */
    tl::expected<void, QString> addFault(const QString &fault);

    /** The newest ten thousand requests, oldest first. */
    const QList<LoggedRequest> &requests() const;
    void forgetRequests();
    /** Requests that got past the login and asked for a change. */
    int writes() const;
    /**
     * True if @p password came without TLS, over HTTP or RTSP: as an argument, as a text of XML or in a Basic login.
     * Answers to a digest challenge do not count.
     */
    bool passwordCrossedInClear(const QString &password) const;
    /** Logins tried and wrong, over HTTP, ONVIF and RTSP, since the start. */
    int failedLogins() const;

    bool hearsMulticast() const;

    /** The certificate that the next TLS connection is shown (DER); empty while the camera has none. */
    QByteArray certificateDer() const;
    /** TLS handshakes completed since the start. */
    int tlsConnections() const;

    /** 802.1X: what is in use, DER each (the key is PKCS #8); empty where it is missing. */
    QByteArray dot1xCaDer() const;
    QByteArray dot1xCertificateDer() const;
    QByteArray dot1xKeyDer() const;
    QString dot1xIdentity() const;
    QString dot1xPassword() const;
    /** IANA's number: 13 is EAP-TLS, 25 is PEAP; 0 if nothing says. */
    int dot1xMethod() const;
    /** True if it is switched on and has the files that its method needs. */
    bool isDot1xOn() const;

    /** The line that `camlock simulate` prints when ready: profile, model, address and real ports as one JSON object.
     */
    QByteArray readyLine() const;

Q_SIGNALS:
    void requestServed(const simulator::LoggedRequest &request);
    void wentDown();
    void cameUp();

private:
    PracticeCamera(const PracticeCameraOptions &options, std::unique_ptr<CameraParts> parts);
    tl::expected<void, QString> openAll(const QMap<QString, quint16> &ports);
    void live(const QHostAddress &address);
    void obey(const QString &name, const QString &value);
    void note(const LoggedRequest &request);
    void restart(int delaySeconds);
    void flash();
    void takeAddress();
    void goDown();
    void comeUp();

    std::unique_ptr<CameraParts> m_parts;
    QHostAddress m_address;
    QHostAddress m_leased; /**< what its DHCP server gave it */
    QList<LoggedRequest> m_requests;
    QTimer m_flashing;
    QTimer m_readdressing;
    bool m_isDown = false;
};

} // namespace simulator
