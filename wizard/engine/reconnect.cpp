// SPDX-License-Identifier: Apache-2.0
#include "engine/reconnect.h"

#include <QTimer>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

Reconnect::Reconnect(const Tools &tools, const Wanted &wanted, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_wanted(wanted)
{
    const Address address = tools.camera->address();
    m_from = {address.scheme.value_or(Address::Scheme::Http), address.port.value_or(80)};
}

void Reconnect::start()
{
    m_deadline = QDateTime::currentDateTime().addMSecs(m_wanted.patience.value_or(m_tools.pace.comeback).count());
    if (m_wanted.doors.isEmpty()) {
        end(Error {Kind::Unreachable, u"After this change the camera would have no door left."_s});
        return;
    }
    tryDoor();
}

void Reconnect::tryDoor()
{
    const Door &door = m_wanted.doors.at(m_index);
    m_tools.camera->moveTo(door.scheme, door.port);
    m_tools.camera->readNames({m_wanted.nameOfIdentity}).then(this, [this](const Result<Parameters> &read) {
        judge(read);
    });
}

void Reconnect::judge(const Result<Parameters> &read)
{
    if (!read) {
        // A refused login will not be better in a second, and a wrong certificate must not be asked twice.
        const Kind kind = read.error().kind;
        const bool isFinal = kind == Kind::IdentityChanged || kind == Kind::BadLogin || kind == Kind::Cancelled;
        if (isFinal)
            end(read.error());
        else
            tryNext(read.error());
        return;
    }
    const auto told = read->constFind(m_wanted.nameOfIdentity);
    if (told != read->constEnd() && *told != m_wanted.identity) {
        end(Error {Kind::IdentityChanged,
            u"Another camera answers there: %1 is \"%2\"."_s.arg(m_wanted.nameOfIdentity, told->left(60))});
        return;
    }
    if (told == read->constEnd())
        tryNext({Kind::BadReply, u"What answers there does not say which camera it is."_s});
    else
        end(std::nullopt);
}

void Reconnect::tryNext(const Error &why)
{
    const bool wasLast = ++m_index >= m_wanted.doors.size();
    if (!wasLast) {
        tryDoor();
        return;
    }
    m_index = 0;
    if (QDateTime::currentDateTime() < m_deadline)
        QTimer::singleShot(m_tools.pace.pollInterval, this, &Reconnect::tryDoor);
    else
        end(why);
}

void Reconnect::end(const std::optional<Error> &trouble)
{
    if (trouble && trouble->kind != Kind::Cancelled)
        m_tools.camera->moveTo(m_from.scheme, m_from.port);
    Q_EMIT finished(trouble);
}

} // namespace engine
