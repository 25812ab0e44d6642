// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/parameter_store.h"

#include <optional>

namespace simulator {

struct Account
{
    QString name;
    QString password;
    int level = Anonymous;
};

enum class AccountResult { Done, AddFailed, DeleteFailed, PasswordFailed, PrivilegeFailed };

/** root and the twenty others: they are kept in `security_user_i<n>_…`, whatever level those are readable at. */
class Accounts
{
public:
    Accounts(ParameterStore &store, const AccountProfile &profile);

    /** A blank root password switches every login off, whatever other accounts exist. */
    bool openToAll() const;

    std::optional<Account> find(const QString &name) const;

    AccountResult add(const QString &name, const QString &password, const QString &privilege);
    AccountResult remove(const QString &name);
    /** Changes what is given; nothing given is nothing done. */
    AccountResult edit(
        const QString &name, const std::optional<QString> &password, const std::optional<QString> &privilege);

    bool acceptsPassword(const QString &password) const;

private:
    std::optional<int> slotOf(const QString &name) const;
    std::optional<int> levelOf(const QString &privilege) const;
    bool acceptsName(const QString &name) const;

    ParameterStore &m_store;
    const AccountProfile &m_profile;
};

} // namespace simulator
