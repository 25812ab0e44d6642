// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/access_list.h"
#include "simulator/http_reply.h"
#include "simulator/text_request.h"

namespace simulator {

/** ipfilter.cgi in both of its forms (URL commands 3.2); which one answers follows from the access list there is. */
class IpfilterCgi
{
public:
    explicit IpfilterCgi(CameraState &state);

    HttpReply run(const QList<Argument> &arguments);

    /** True for all but the question `?type`. */
    static bool isWrite(const QList<Argument> &arguments);

private:
    HttpReply tellType() const;
    HttpReply setType(const QString &type);
    HttpReply runOneList(const QList<Argument> &arguments);
    HttpReply runTwoLists(const QList<Argument> &arguments);
    HttpReply put(const ListFields &list, const QStringList &values, const QList<Argument> &arguments);
    HttpReply clear(const ListFields &list, std::optional<int> slot);
    std::optional<int> firstFree(const ListFields &list) const;
    std::optional<int> slotOf(const ListFields &list, const QStringList &values) const;
    void store(const ListFields &list, int slot, const QStringList &values);

    CameraState &m_state;
    AccessList m_list;
};

} // namespace simulator
