// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/address_span.h"
#include "simulator/camera_state.h"

namespace simulator {

/** What a visitor wants: the web server (and ONVIF on it), or the RTSP server. */
enum class Door { WebPages, Streams };

/** Up to 7xxx an allow list and a deny list; later one list that either lets in or keeps out (URL commands 2.16). */
enum class AccessForm { None, TwoLists, OneList };

/** The numbered fields that make up one list: `{}` stands for 0 to 9. */
struct ListFields
{
    QStringList patterns;

    QString name(qsizetype field, int slot) const;
};

/** Who may connect, by the `ipfilter_…` parameters as they are at that moment. */
class AccessList
{
public:
    static constexpr int slotCount = 10;

    explicit AccessList(CameraState &state);

    /** Which form it is follows from the parameters that the camera has, hidden ones too. */
    AccessForm form() const;

    bool letsIn(const QHostAddress &peer, Door door) const;

    /** Where only the listed are let in, as opposed to all but the listed. */
    bool isAllowType() const;
    void setAllowType();
    void setDenyType();

    /** Every list that the camera has. */
    QList<ListFields> lists() const;
    bool isFree(const ListFields &list, int slot) const;

    /** With the fault `closing-list` later entries move up to where one was taken out. */
    void closeUp();

private:
    bool isListed(const QHostAddress &peer, const ListFields &list) const;
    bool passesTwoLists(const QHostAddress &peer) const;
    bool passesOneList(const QHostAddress &peer) const;
    bool isAdministrator(const QHostAddress &peer) const;

    CameraState &m_state;
};

/** The lists by the names that the URL commands give them. */
namespace filter_list {
const ListFields &v4();
const ListFields &v6();
const ListFields &allow();
const ListFields &deny();
const ListFields &allowV6();
const ListFields &denyV6();
} // namespace filter_list

} // namespace simulator
