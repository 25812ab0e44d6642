// SPDX-License-Identifier: Apache-2.0
#include "simulator/mishap_player.h"

#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

HttpReply MishapPlayer::carryOut(const MishapRequest &request, const std::function<HttpReply()> &work)
{
    auto counted = request;
    counted.number = ++m_letIn;
    const auto mishap = m_state.faults.mishaps.take(counted);
    if (!mishap)
        return work();
    switch (mishap->kind) {
    case MishapKind::DropBefore:
    case MishapKind::RebootBefore:
    case MishapKind::Busy503:
    case MishapKind::ErrInvalid:
        return instead(*mishap, request);
    default:
        break;
    }
    const auto before = m_state.store.values();
    auto reply = work();
    if (mishap->kind == MishapKind::Revert)
        revertLater(before);
    distort(reply, *mishap);
    return reply;
}

HttpReply MishapPlayer::instead(const Mishap &mishap, const MishapRequest &request) const
{
    if (mishap.kind == MishapKind::Busy503)
        return pageReply(503, {});
    if (mishap.kind == MishapKind::ErrInvalid) {
        if (request.endpoint != "setparam"_L1)
            return invalidCommand();
        QByteArray lines;
        for (const auto &name : request.arguments)
            lines += name.contains(u':') ? QByteArray() : name.toLatin1() + "='ERR_INVALID'\r\n";
        return textReply(lines);
    }
    if (mishap.kind == MishapKind::RebootBefore)
        m_state.cutPower();
    HttpReply lost;
    lost.isDropped = true;
    return lost;
}

void MishapPlayer::distort(HttpReply &reply, const Mishap &mishap)
{
    switch (mishap.kind) {
    case MishapKind::Readdress:
        m_state.nextAddress = QHostAddress(mishap.value);
        [[fallthrough]];
    case MishapKind::RebootAfter:
        m_state.cutPower();
        reply.isDropped = true;
        break;
    case MishapKind::DropReply:
        reply.isDropped = true;
        break;
    case MishapKind::Delay:
        reply.delay = mishap.value.toInt();
        break;
    case MishapKind::Truncate:
        reply.sentLength = reply.body.size() / 2;
        break;
    case MishapKind::WrongContentLength:
        reply.claimedLength = reply.body.size() + (mishap.value.isEmpty() ? 20 : mishap.value.toInt());
        break;
    case MishapKind::ChangeModel:
        becomeAnotherModel();
        break;
    case MishapKind::ChangeCertificate:
        (void)m_state.faults.add(u"change-certificate"_s);
        break;
    default:
        break;
    }
}

void MishapPlayer::revertLater(QMap<QString, QString> before)
{
    // Only what this request changed: others may write in the meantime.
    const auto now = m_state.store.values();
    before.removeIf(
        [&now](const std::pair<const QString &, QString &> &old) { return now.value(old.first) == old.second; });
    QTimer::singleShot(m_state.paced(2s), &m_state.store, [this, before] { m_state.store.bringBack(before); });
}

void MishapPlayer::becomeAnotherModel()
{
    for (const auto *name : {"system_info_modelname", "system_info_extendedmodelname", "system_modelname"})
        m_state.store.assign(QString::fromLatin1(name), u"IP9999"_s);
    m_state.store.assign(u"system_info_serialnumber"_s, u"0002D1999999"_s);
}

} // namespace simulator
