// SPDX-License-Identifier: Apache-2.0
#include "model/change.h"

#include <algorithm>
#include <utility>

namespace model {

using namespace Qt::Literals::StringLiterals;

namespace {

Change undone(const Change &change, Change::Body body)
{
    Change back = change;
    back.body = std::move(body);
    for (Change::Line &line : back.lines)
        std::swap(line.before, line.after);
    return back;
}

QString valueBefore(const Change &change, const QString &line)
{
    for (const Change::Line &each : change.lines) {
        if (each.name == line)
            return each.before;
    }
    return {};
}

/// How each kind of change is taken back.
struct Undoer
{
    const Change &change;

    std::optional<Change> operator()(const SetParameters &set) const
    {
        Change back = change;
        back.lines.clear();
        SetParameters body;
        for (const ParameterValue &parameter : set.values) {
            const auto isItsLine = [&parameter](const Change::Line &line) { return line.name == parameter.name; };
            if (std::none_of(change.lines.begin(), change.lines.end(), isItsLine))
                body.values.append(parameter);
        }
        for (const Change::Line &line : change.lines) {
            // A masked old value is not known: it stays as it is, and the record says so.
            if (line.before == secretMask)
                continue;
            body.values.append({line.name, line.before});
            back.lines.append({line.name, line.after, line.before});
        }
        back.body = body;
        return back.lines.isEmpty() ? std::nullopt : std::optional(back);
    }

    std::optional<Change> operator()(const EditAccount &edit) const
    {
        using Action = EditAccount::Action;
        if (edit.action == Action::Add)
            return undone(change, EditAccount {Action::Delete, edit.user, {}, {}});
        const auto role = privilegeNamed(valueBefore(change, accountLine(edit.user)));
        if (edit.action == Action::Edit && !edit.password && role)
            return undone(change, EditAccount {Action::Edit, edit.user, role, {}});
        return std::nullopt;
    }

    std::optional<Change> operator()(const EditAccessList &edit) const
    {
        EditAccessList body {edit.form, edit.remove, edit.add, {}};
        if (edit.type) {
            const bool wasAllow = valueBefore(change, accessListTypeLine) == nameOf(AccessListType::Allow);
            body.type = wasAllow ? AccessListType::Allow : AccessListType::Deny;
        }
        return undone(change, body);
    }

    /// What it switched on is switched off; the files that were loaded stay, and open nothing by themselves.
    std::optional<Change> operator()(const LoadNetworkLogin &load) const
    {
        Change back = change;
        back.lines.clear();
        SetParameters body;
        for (const ParameterValue &parameter : load.enable) {
            for (const Change::Line &line : change.lines) {
                if (line.name != parameter.name || line.before == secretMask)
                    continue;
                body.values.prepend({line.name, line.before});
                back.lines.append({line.name, line.after, line.before});
            }
        }
        back.body = body;
        return body.values.isEmpty() ? std::nullopt : std::optional(back);
    }

    template <class Other>
    std::optional<Change> operator()(const Other &) const
    {
        return std::nullopt;
    }
};

} // namespace

std::optional<Change> undoOf(const Change &change)
{
    return change.undo == Undo::Impossible ? std::nullopt : std::visit(Undoer {change}, change.body);
}

} // namespace model
