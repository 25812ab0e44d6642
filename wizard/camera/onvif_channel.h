// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/conversation.h"
#include "camera/soap.h"

namespace camera {

/// One operation of ONVIF's device service.
struct OnvifCall
{
    enum class Effect { Reads, Writes };

    XmlElement operation;
    Effect effect = Effect::Reads;
    std::chrono::milliseconds patience {0}; ///< see HttpRequest
};

/// Operations of ONVIF's device service, with the login of a conversation: as a WS-Security token, made for the
/// camera's own clock, or by HTTP Digest where the camera asks for that instead. A login that was refused here is not
/// sent here again; that it works with the CGI stays true.
class OnvifChannel
{
public:
    using Then = std::function<void(model::Result<XmlElement>)>;
    using ThenDone = Conversation::ThenDone;

    explicit OnvifChannel(Conversation &conversation)
        : m_conversation(conversation)
    {
    }

    /// To be called before the first of several calls: proves the login by the CGI, and asks for the camera's clock.
    /// Errors: NotSupported where nothing answers as ONVIF, BadLogin, and those of the network.
    void begin(ThenDone then);

    /// The response, or the Error that soap::responseTo() made of it.
    void call(const OnvifCall &call, Then then);

    /// The errors of a service that is not there, or does not let anybody in; any other says that nobody knows.
    static bool saysNo(model::Error::Kind kind);

    /// Whether the last call ended with a fault: the service itself said no, not a server that was busy.
    bool endedWithFault() const { return m_endedWithFault; }

private:
    using ThenReply = HttpRequests::Then;

    bool isRefused() const;
    void askForClock(ThenDone then);
    void noteClock(const HttpReply &reply);
    std::optional<auth::UsernameToken> token() const;
    static HttpRequest requestFor(const OnvifCall &call, const std::optional<auth::UsernameToken> &token);
    void transmit(const OnvifCall &call, ThenReply then);
    void transmitByHttpLogin(const OnvifCall &call, ThenReply then);
    model::Result<XmlElement> judge(const OnvifCall &call, const model::Result<HttpReply> &reply);

    Conversation &m_conversation;
    SessionLogin m_httpLogin;
    bool m_usesHttpLogin = false; ///< the camera asked for it
    std::optional<model::Login> m_refused;
    bool m_endedWithFault = false;
    qint64 m_clockOffset = 0; ///< camera minus this computer, in seconds
};

} // namespace camera
