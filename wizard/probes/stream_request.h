// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/login.h"
#include "probes/probe.h"
#include "probes/rtsp_wire.h"
#include "probes/text_reply.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace probes {

/// What a recorder asks for.
struct StreamWish
{
    using MakeWire = std::function<RtspWire *(QObject *parent)>;

    enum class Basic {
        WhereAlone, ///< answered where no other scheme is offered
        Never, ///< it would tell the password to somebody who does not know it yet
    };

    MakeWire wire;
    QByteArray url;
    model::Login login;
    Basic basic = Basic::WhereAlone;
    std::chrono::milliseconds timeout {10'000}; ///< for each answer
    std::shared_ptr<LoginBudget> budget; ///< a refused login is counted there
};

/// What it got.
struct StreamAnswer
{
    enum class Ending {
        Described, ///< with the login
        DescribedToAnybody, ///< no login was asked for
        LoginRefused, ///< asked again after the login
        OtherScheme, ///< the login is asked for in a way that Camlock does not answer
        Replied, ///< another status: `status`
        NoAnswer, ///< nothing in time, cut off, or nothing legible
        PortClosed,
        NotOffered, ///< by a tunnel: the camera does not speak that way
        OtherCertificate, ///< nothing was sent
    };

    Ending ending = Ending::NoAnswer;
    int status = 0;
    bool wasBasic = false; ///< the password itself was sent
    QByteArray evidence;
};

/// One DESCRIBE as a recorder asks it, the camera's challenge answered: by Digest where it is offered, by Basic at
/// most where that alone is. The login is sent once; a nonce that went stale is answered once more. Calls the handler
/// exactly once, then deletes itself; destroyed before, it stays silent.
class StreamRequest : public QObject
{
public:
    using Handler = std::function<void(const StreamAnswer &)>;

    StreamRequest(StreamWish wish, Handler handler, QObject *parent);

private:
    void open();
    void send();
    void read(const QByteArray &bytes);
    void takeEnding(RtspWire::Ending ending);
    void judge(const TextReply &reply);
    void answer(const TextReply &challenge);
    QByteArray authorization(const TextReply &challenge) const;
    void end(StreamAnswer::Ending ending, int status = 0);

    StreamWish m_wish;
    Handler m_handler;
    RtspWire *m_wire = nullptr;
    QTimer m_deadline;
    QByteArray m_bytes; ///< of the answer that is awaited
    QByteArray m_login; ///< the header's value, once the camera asked for it
    int m_sequence = 0;
    bool m_hasRenewed = false; ///< a stale nonce was answered once more
    bool m_isOver = false; ///< the camera ended the connection
};

} // namespace probes
