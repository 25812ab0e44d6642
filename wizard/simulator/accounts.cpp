// SPDX-License-Identifier: Apache-2.0
#include "simulator/accounts.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr int lastSlot = 20;
constexpr int longestName = 64;
constexpr int longestPassword = 64;

QString field(int slot, QLatin1StringView what)
{
    return u"security_user_i%1_%2"_s.arg(slot).arg(what);
}

bool hasForbidden(const QString &text)
{
    static const QRegularExpression forbidden(u"[\"'<>&\\x{00}-\\x{1f}]"_s);
    return text.contains(forbidden);
}

} // namespace

Accounts::Accounts(ParameterStore &store, const AccountProfile &profile)
    : m_store(store)
    , m_profile(profile)
{
}

bool Accounts::openToAll() const
{
    return m_store.value(field(0, "pass"_L1)).isEmpty();
}

std::optional<Account> Accounts::find(const QString &name) const
{
    const auto slot = slotOf(name);
    if (!slot)
        return std::nullopt;
    const auto level = levelOf(m_store.value(field(*slot, "privilege"_L1)));
    return Account {name, m_store.value(field(*slot, "pass"_L1)), *slot == 0 ? int(Admin) : level.value_or(Anonymous)};
}

AccountResult Accounts::add(const QString &name, const QString &password, const QString &privilege)
{
    if ((m_profile.needRootPassword && openToAll()) || !acceptsName(name) || !acceptsPassword(password) || slotOf(name)
        || !levelOf(privilege))
        return AccountResult::AddFailed;
    for (int slot = 1; slot <= lastSlot; ++slot) {
        const auto nameField = field(slot, "name"_L1);
        if (!m_store.contains(nameField) || !m_store.value(nameField).isEmpty())
            continue;
        m_store.assign(field(slot, "pass"_L1), password);
        m_store.assign(field(slot, "privilege"_L1), privilege);
        m_store.assign(nameField, name);
        return AccountResult::Done;
    }
    return AccountResult::AddFailed;
}

AccountResult Accounts::remove(const QString &name)
{
    const auto slot = slotOf(name);
    if (!slot || *slot == 0)
        return AccountResult::DeleteFailed;
    m_store.assign(field(*slot, "name"_L1), {});
    m_store.assign(field(*slot, "pass"_L1), {});
    m_store.assign(field(*slot, "privilege"_L1), {});
    return AccountResult::Done;
}

AccountResult Accounts::edit(
    const QString &name, const std::optional<QString> &password, const std::optional<QString> &privilege)
{
    const auto slot = slotOf(name);
    if (password && (!slot || !acceptsPassword(*password)))
        return AccountResult::PasswordFailed;
    if (!slot || (privilege && (*slot == 0 || !levelOf(*privilege))))
        return AccountResult::PrivilegeFailed;
    if (privilege)
        m_store.assign(field(*slot, "privilege"_L1), *privilege);
    if (password)
        m_store.assign(field(*slot, "pass"_L1), *password);
    return AccountResult::Done;
}

bool Accounts::acceptsPassword(const QString &password) const
{
    return password.size() <= longestPassword && !hasForbidden(password) && m_profile.passwordRules.accept(password);
}

std::optional<int> Accounts::slotOf(const QString &name) const
{
    if (name.isEmpty())
        return std::nullopt;
    for (int slot = 0; slot <= lastSlot; ++slot) {
        if (m_store.value(field(slot, "name"_L1)) == name)
            return slot;
    }
    return std::nullopt;
}

std::optional<int> Accounts::levelOf(const QString &privilege) const
{
    if (privilege == "admin"_L1)
        return Admin;
    if (privilege == "operator"_L1)
        return Operator;
    if (privilege == m_profile.viewerWord)
        return Viewer;
    return std::nullopt;
}

bool Accounts::acceptsName(const QString &name) const
{
    return !name.isEmpty() && name.size() <= longestName && !hasForbidden(name) && !name.contains(u':')
        && !m_profile.reservedNames.contains(name);
}

} // namespace simulator
