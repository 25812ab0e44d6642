// SPDX-License-Identifier: Apache-2.0
#include "engine/camera_return.h"

#include "engine/identity_check.h"

#include <QTimer>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using Scheme = Address::Scheme;

static Door doorOf(const Address &complete)
{
    return {*complete.scheme, *complete.port};
}

QList<Door> doorsOf(const UnfinishedJob &job)
{
    const Snapshot &first = job.head.before.snapshot;
    const PortMap ports(first, job.head.movedPorts);
    QList<Door> doors {doorOf(job.lastDoor)};
    const auto add = [&doors](const Door &door) {
        if (!doors.contains(door))
            doors.append(door);
    };
    // Which steps were carried out is not known yet: each state on the way may be the camera's.
    Snapshot now = first;
    QList<Door> later;
    for (const UnfinishedJob::Step &step : job.steps) {
        now = preview(now, step.change);
        const auto open = doorsOf(now);
        for (const Door &door : open) {
            later.prepend(door);
            later.prepend(ports.real(door));
        }
    }
    std::stable_sort(later.begin(), later.end(), [](const Door &left, const Door &right) {
        return left.scheme == Scheme::Https && right.scheme != Scheme::Https;
    });
    for (const Door &door : std::as_const(later))
        add(door);
    add(doorOf(job.head.address));
    // Where nobody has seen a certificate yet, the camera is followed there later, with care.
    if (job.certificates.isEmpty())
        doors.removeIf([](const Door &door) { return door.scheme == Scheme::Https; });
    return doors;
}

CameraReturn::CameraReturn(
    const Tools &tools, const UnfinishedJob &job, QList<RootCandidate> candidates, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_candidates(std::move(candidates))
    , m_doors(doorsOf(job))
    , m_patience(job.sentFirmware() ? tools.pace.upgradeReturn : tools.pace.comeback)
{
    Snapshot known = job.head.before.snapshot;
    if (job.sentFirmware())
        forgetFirmware(known);
    m_mac = known.identity.mac;
    const QStringList names = identityNames();
    for (const QString &name : names) {
        if (known.has(name))
            m_identity.insert(name, known.parameters.value(name));
    }
}

void CameraReturn::start()
{
    m_deadline = QDateTime::currentDateTime().addMSecs(m_patience.count());
    if (m_doors.isEmpty() || m_candidates.isEmpty())
        end(fail(Kind::Unreachable, u"The journal does not say where the camera could be."_s));
    else
        tryDoor();
}

void CameraReturn::tryDoor()
{
    const Door &door = m_doors.at(m_door);
    m_tools.camera->setLogin(m_candidates.constFirst().login);
    m_tools.camera->moveTo(door.scheme, door.port);
    m_tools.camera->readNames(m_identity.keys()).then(this, [this](const Result<Parameters> &read) { judge(read); });
}

void CameraReturn::judge(const Result<Parameters> &read)
{
    if (read) {
        if (const auto another = anotherCamera(m_identity, *read))
            end(tl::unexpected(*another));
        else if (!m_identity.isEmpty() && read->isEmpty())
            tryNextDoor({Kind::BadReply, u"What answers there does not say which camera it is."_s});
        else
            end(m_candidates.constFirst());
        return;
    }
    const Error &why = read.error();
    if (why.kind == Kind::BadLogin) {
        m_candidates.removeFirst();
        if (m_candidates.isEmpty())
            end(tl::unexpected(why));
        else
            tryDoor();
        return;
    }
    if (why.kind == Kind::IdentityChanged || why.kind == Kind::Cancelled)
        end(tl::unexpected(why));
    else
        tryNextDoor(why);
}

void CameraReturn::tryNextDoor(const Error &why)
{
    if (++m_door < m_doors.size()) {
        tryDoor();
        return;
    }
    m_door = 0;
    if (!m_tools.finder || m_mac.isEmpty()) {
        tryAgain(why);
        return;
    }
    m_tools.finder->findByMac(m_mac).then(this, [this, why](const std::optional<QHostAddress> &found) {
        if (found && found->toString() != m_tools.camera->address().host)
            m_tools.camera->moveToHost(found->toString());
        tryAgain(why);
    });
}

void CameraReturn::tryAgain(const Error &why)
{
    if (QDateTime::currentDateTime() < m_deadline)
        QTimer::singleShot(m_tools.pace.pollInterval, this, &CameraReturn::tryDoor);
    else
        end(tl::unexpected(why));
}

void CameraReturn::end(const Result<RootCandidate> &found)
{
    Q_EMIT finished(found);
}

} // namespace engine
