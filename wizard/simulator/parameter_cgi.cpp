// SPDX-License-Identifier: Apache-2.0
#include "simulator/parameter_cgi.h"

#include "simulator/access_list.h"
#include "simulator/port_clashes.h"

#include <QRegularExpression>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

const auto errInvalid = u"ERR_INVALID"_s;

bool isInstruction(const QString &name)
{
    // `confirm` is a field of the camera's own web form, sent along with a password.
    return name == "update"_L1 || name == "return"_L1 || name == "confirm"_L1;
}

} // namespace

ParameterCgi::ParameterCgi(CameraState &state, const Accounts &accounts)
    : m_state(state)
    , m_accounts(accounts)
{
}

HttpReply ParameterCgi::get(const QList<Argument> &arguments, int level) const
{
    if (arguments.isEmpty())
        return dump(level);
    QByteArray lines;
    bool anyUnknown = false;
    for (const auto &argument : arguments) {
        const auto names = m_state.store.readable(storedName(argument.name), level);
        anyUnknown |= names.isEmpty();
        for (const auto &name : names)
            lines += line(name);
    }
    if (anyUnknown && m_state.profile.cgi.mixedNames == MixedNames::RefusesAll)
        return invalidCommand();
    return textReply(anyUnknown ? lines + invalidCommand().body : lines);
}

HttpReply ParameterCgi::dump(int level) const
{
    constexpr int hugeSize = 10 * 1024 * 1024;
    if (m_state.faults.has(FaultKind::RefuseFullDump))
        return invalidCommand();
    QByteArray lines;
    auto names = m_state.store.readable(level);
    if (m_state.faults.has(FaultKind::TruncateDump))
        names = names.mid(0, names.size() / 2);
    for (const auto &name : names)
        lines += line(name);
    if (m_state.faults.has(FaultKind::HugeDump)) {
        lines.reserve(hugeSize + 64);
        for (int i = 0; lines.size() < hugeSize; ++i)
            lines += line(u"huge_i%1_value"_s.arg(i), u"all work and no play makes a long answer"_s);
    }
    return textReply(lines);
}

HttpReply ParameterCgi::set(const QList<Argument> &arguments, int level)
{
    QList<Argument> changes;
    bool anyUnknown = false;
    for (const auto &argument : arguments) {
        const auto name = storedName(argument.name);
        if (isInstruction(argument.name))
            continue;
        if (argument.hasValue && m_state.store.mayWrite(name, level))
            changes.append({name, argument.value, true});
        else
            anyUnknown = true;
    }
    if (changes.isEmpty() || (anyUnknown && m_state.profile.cgi.mixedNames == MixedNames::RefusesAll))
        return invalidCommand();

    const auto clashes = portClashes(m_state.store, changes);
    QMap<QString, QString> echoes;
    for (const auto &change : changes) {
        if (const auto echo = clashes.contains(change.name) ? refusal() : apply(change.name, change.value))
            echoes.insert(change.name, *echo);
    }
    AccessList(m_state).closeUp();
    logChanges(changes);
    QByteArray lines;
    for (const auto &change : changes) {
        if (echoes.contains(change.name))
            lines += line(change.name, echoes.value(change.name));
        else if (!m_state.store.readable(change.name, level).isEmpty())
            lines += line(change.name);
    }
    if (const auto page = returnPage(arguments); page && !anyUnknown)
        return redirectReply(*page);
    return textReply(anyUnknown ? lines + invalidCommand().body : lines);
}

void ParameterCgi::logChanges(const QList<Argument> &changes)
{
    QStringList names;
    for (const auto &change : changes)
        names.append(change.name);
    m_state.logSystem(u"[CONFIG]: Set %1"_s.arg(names.join(u", "_s)), Severity::Notice);
}

std::optional<QString> ParameterCgi::returnPage(const QList<Argument> &arguments) const
{
    // 9xxx: only a path on the camera itself; before that any address would do.
    static const QRegularExpression ownPage(u"^/(?!/)[A-Za-z0-9_./-]*\\.(html?|vspx)$"_s);
    static const QRegularExpression anyPage(u"^(http://[A-Za-z0-9.:-]+)?/(?!/)[A-Za-z0-9_./-]*\\.(html?|vspx)$"_s);
    const auto isNew = m_state.profile.generation == "9xxx"_L1;
    if (arguments.isEmpty() || arguments.constLast().name != "return"_L1)
        return std::nullopt;
    const auto page = arguments.constLast().value;
    return (isNew ? ownPage : anyPage).match(page).hasMatch() ? std::optional(page) : std::nullopt;
}

QByteArray ParameterCgi::line(const QString &name, const QString &value) const
{
    auto bytes = value.toUtf8();
    if (m_state.faults.has(FaultKind::Nul) && name == "system_hostname"_L1)
        bytes.append('\0').append("after");
    if (m_state.faults.has(FaultKind::HtmlModel) && name.endsWith("modelname"_L1))
        bytes = "<b>" + bytes + "</b><script>alert(1)</script>";
    const QByteArray end = m_state.faults.has(FaultKind::MissingCr) ? "\n" : "\r\n";
    if (m_state.profile.cgi.answers == AnswerStyle::Quoted)
        return name.toLatin1() + "='" + bytes + '\'' + end;
    auto dotted = name.toLatin1();
    if (const auto first = dotted.indexOf('_'); first > 0)
        dotted[first] = '.';
    return dotted + '=' + bytes + end;
}

QString ParameterCgi::storedName(const QString &asked) const
{
    return m_state.profile.cgi.dottedNames ? QString(asked).replace(u'.', u'_') : asked;
}

std::optional<QString> ParameterCgi::apply(const QString &name, const QString &value)
{
    if (m_state.faults.concerns(FaultKind::ErrInvalid, name))
        return errInvalid;
    if (!accepts(name, value))
        return refusal();
    const auto isIgnored = name == "system_datetime"_L1 && m_state.profile.cgi.manualTimeNeedsIntervalZero
        && m_state.store.value(u"system_updateinterval"_s) != "0"_L1;
    if (!isIgnored)
        store(name, value);
    if (m_state.faults.concerns(FaultKind::SlowApply, name))
        return value;
    return std::nullopt;
}

std::optional<QString> ParameterCgi::refusal() const
{
    const auto saysSo = m_state.profile.cgi.refusedValue == RefusalStyle::SaysErrInvalid;
    return saysSo ? std::optional(errInvalid) : std::nullopt;
}

bool ParameterCgi::accepts(const QString &name, const QString &value) const
{
    const auto *parameter = m_state.store.find(name);
    if (!parameter || !parameter->rule.accepts(value))
        return false;
    for (const auto &vetoes : m_state.vetoes) {
        if (vetoes(name, value))
            return false;
    }
    return !parameter->rule.isPassword() || m_accounts.acceptsPassword(value);
}

void ParameterCgi::store(const QString &name, const QString &value)
{
    auto &parameters = m_state.store;
    const auto old = parameters.value(name);
    const auto later = [&](const QString &text) {
        QTimer::singleShot(
            m_state.paced(2s), &parameters, [&parameters, name, text] { parameters.assign(name, text); });
    };
    if (m_state.faults.concerns(FaultKind::SlowApply, name)) {
        later(value);
        return;
    }
    if (m_state.faults.concerns(FaultKind::Lie, name)) {
        m_pretended.insert(name, value);
        return;
    }
    const auto isOther = m_state.faults.concerns(FaultKind::ApplyOther, name);
    parameters.assign(name, isOther ? m_state.faults.value(FaultKind::ApplyOther).section(u':', 1) : value);
    if (m_state.faults.concerns(FaultKind::Revert, name))
        later(old);
}

} // namespace simulator
