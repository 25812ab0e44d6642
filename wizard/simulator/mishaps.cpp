// SPDX-License-Identifier: Apache-2.0
#include "simulator/mishaps.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

enum class Wants { Nothing, MaybeNumber, Number, Address };

struct KindRow
{
    MishapKind kind;
    QLatin1StringView name;
    Wants wants = Wants::Nothing;
};

bool isFit(Wants wants, const QString &value)
{
    bool isNumber = false;
    value.toUInt(&isNumber);
    switch (wants) {
    case Wants::Nothing:
        return value.isEmpty();
    case Wants::MaybeNumber:
        return value.isEmpty() || isNumber;
    case Wants::Number:
        return isNumber;
    case Wants::Address:
        return !QHostAddress(value).isNull();
    }
    return false;
}

constexpr std::array rows {
    KindRow {MishapKind::DropBefore, "drop-before"_L1},
    KindRow {MishapKind::DropReply, "drop-reply"_L1},
    KindRow {MishapKind::Delay, "delay"_L1, Wants::Number},
    KindRow {MishapKind::Truncate, "truncate"_L1},
    KindRow {MishapKind::WrongContentLength, "wrong-content-length"_L1, Wants::MaybeNumber},
    KindRow {MishapKind::Busy503, "busy-503"_L1},
    KindRow {MishapKind::ErrInvalid, "err-invalid"_L1},
    KindRow {MishapKind::RebootBefore, "reboot-before"_L1},
    KindRow {MishapKind::RebootAfter, "reboot-after"_L1},
    KindRow {MishapKind::Readdress, "readdress"_L1, Wants::Address},
    KindRow {MishapKind::ChangeModel, "change-model"_L1},
    KindRow {MishapKind::ChangeCertificate, "change-certificate"_L1},
    KindRow {MishapKind::Revert, "revert"_L1},
};

bool hits(const Mishap &mishap, const MishapRequest &request)
{
    const auto &selector = mishap.selector;
    if (selector.startsWith(u'#'))
        return selector.mid(1).toInt() == request.number;
    if (selector == "write"_L1)
        return request.isWrite;
    return selector == "any"_L1 || request.endpoint == selector
        || (request.isWrite && request.arguments.contains(selector));
}

} // namespace

QStringList Mishaps::kinds()
{
    QStringList names;
    for (const auto &row : rows)
        names.append(row.name);
    return names;
}

tl::expected<void, QString> Mishaps::add(const QString &text)
{
    static const QRegularExpression form(
        u"^([a-z0-9-]+)@(#?[A-Za-z0-9_.:-]+)(=([0-9a-fA-F.:]{1,45}))?(\\*(\\d{1,5}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return tl::make_unexpected(
            u"\"%1\" is not a fault of a request: write KIND@REQUEST[=VALUE][*TIMES]."_s.arg(text));
    const auto *row =
        std::find_if(rows.begin(), rows.end(), [&](const KindRow &known) { return known.name == match.captured(1); });
    if (row == rows.end())
        return tl::make_unexpected(u"There is no fault of a request called \"%1\"; there are %2."_s.arg(
            match.captured(1), kinds().join(u", "_s)));
    if (!isFit(row->wants, match.captured(4)))
        return tl::make_unexpected(u"\"%1\" needs another value, or none."_s.arg(text));
    const auto times = match.captured(6);
    m_mishaps.append({row->kind, match.captured(2), match.captured(4), times.isEmpty() ? 1 : times.toInt()});
    return {};
}

std::optional<Mishap> Mishaps::take(const MishapRequest &request)
{
    const auto found = std::find_if(m_mishaps.begin(), m_mishaps.end(),
        [&request](const Mishap &mishap) { return mishap.times > 0 && hits(mishap, request); });
    if (found == m_mishaps.end())
        return std::nullopt;
    --found->times;
    return *found;
}

} // namespace simulator
