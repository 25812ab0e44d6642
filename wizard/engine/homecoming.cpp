// SPDX-License-Identifier: Apache-2.0
#include "engine/homecoming.h"

#include "engine/identity_check.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

Homecoming::Homecoming(const Tools &tools, RunKnowledge &knowledge, const Snapshot &known, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_knowledge(knowledge)
    , m_known(known)
    , m_patience(tools.pace.reboot)
{
}

void Homecoming::start()
{
    const auto patience = m_knowledge.isGivenUp ? Pace::Milliseconds(0) : m_patience;
    m_deadline = QDateTime::currentDateTime().addMSecs(patience.count());
    tryDoors();
}

/// Where it was a moment ago, and where it was at the beginning of the run: a port that was moved may fall back. Never
/// another scheme, for what was hidden stays hidden.
QList<Door> Homecoming::doors() const
{
    const Address here = m_tools.camera->address();
    const Door present {here.scheme.value_or(Address::Scheme::Http), here.port.value_or(80)};
    QList<Door> list {present};
    if (!m_knowledge.first)
        return list;
    const QString service = present.scheme == Address::Scheme::Https ? u"https"_s : u"http"_s;
    const quint16 before = portIn(*m_knowledge.first, service);
    const Door first = m_knowledge.ports(m_tools.movedPorts).real(Door {present.scheme, before});
    if (!list.contains(first))
        list.append(first);
    return list;
}

void Homecoming::tryDoors()
{
    const QStringList names = identityNames();
    const auto name =
        std::find_if(names.begin(), names.end(), [this](const QString &each) { return m_known.has(each); });
    const QString identity = name == names.end() ? QString() : *name;
    Reconnect::Wanted wanted {doors(), identity, m_known.parameters.value(identity)};
    if (m_knowledge.isGivenUp)
        wanted.patience = Pace::Milliseconds(0);
    auto *way = new Reconnect(m_tools, wanted, this);
    connect(way, &Reconnect::finished, this, [this, way](const std::optional<Error> &trouble) {
        way->deleteLater();
        judge(trouble);
    });
    way->start();
}

void Homecoming::judge(const std::optional<Error> &trouble)
{
    const bool isFinal = !trouble || trouble->kind == Kind::IdentityChanged || trouble->kind == Kind::BadLogin
        || trouble->kind == Kind::Cancelled;
    if (isFinal) {
        m_knowledge.isGivenUp = trouble.has_value();
        Q_EMIT finished(trouble);
        return;
    }
    search(*trouble);
}

void Homecoming::search(const Error &why)
{
    const QString mac = m_known.identity.mac;
    if (!m_tools.finder || mac.isEmpty()) {
        goOn(why, std::nullopt);
        return;
    }
    m_tools.finder->findByMac(mac).then(
        this, [this, why](const std::optional<QHostAddress> &found) { goOn(why, found); });
}

/// Who answers at the new address has still to say that he is the same one; a pin goes with the camera.
void Homecoming::goOn(const Error &why, const std::optional<QHostAddress> &found)
{
    const bool hasMoved = found && found->toString() != m_tools.camera->address().host;
    if (hasMoved)
        m_tools.camera->moveToHost(found->toString());
    if (hasMoved || QDateTime::currentDateTime() < m_deadline) {
        tryDoors();
        return;
    }
    m_knowledge.isGivenUp = true;
    Q_EMIT finished(Error {Kind::Unreachable,
        u"The camera went away in the middle of the work and did not come back: %1"_s.arg(why.detail)});
}

} // namespace engine
