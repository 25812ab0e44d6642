// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/accounts.h"
#include "simulator/camera_state.h"
#include "simulator/http_reply.h"
#include "simulator/text_request.h"

namespace simulator {

/** getparam.cgi and setparam.cgi, as the URL command manuals and the captures have them. */
class ParameterCgi
{
public:
    ParameterCgi(CameraState &state, const Accounts &accounts);

    /** Without arguments: everything that @p level may read. */
    HttpReply get(const QList<Argument> &arguments, int level) const;

    HttpReply set(const QList<Argument> &arguments, int level);

    /** Where `return=` leads, if the camera follows it there (URL commands 1.6). */
    std::optional<QString> returnPage(const QList<Argument> &arguments) const;

private:
    HttpReply dump(int level) const;
    QByteArray line(const QString &name, const QString &value) const;

    QByteArray line(const QString &name) const
    {
        return line(name, m_pretended.value(name, m_state.store.shownValue(name)));
    }

    QString storedName(const QString &asked) const;

    /** Applies one change; gives what is echoed where that is not simply the value as it now reads. */
    std::optional<QString> apply(const QString &name, const QString &value);
    /** What a refused value is echoed as. */
    std::optional<QString> refusal() const;
    /** Names only: a value may be a secret. */
    void logChanges(const QList<Argument> &changes);
    bool accepts(const QString &name, const QString &value) const;
    void store(const QString &name, const QString &value);

    CameraState &m_state;
    const Accounts &m_accounts;
    QHash<QString, QString> m_pretended; ///< what is shown of a setting that was not obeyed (a fault)
};

} // namespace simulator
