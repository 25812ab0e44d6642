// SPDX-License-Identifier: Apache-2.0
#include "simulator/value_rule.h"

#include "simulator/camera_clock.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {
constexpr qsizetype longestValue = 1024;
}

ValueRule::ValueRule(Kind kind, qint64 low, qint64 high, const QStringList &words)
    : m_kind(kind)
    , m_low(low)
    , m_high(high)
    , m_words(words)
{
}

tl::expected<ValueRule, QString> ValueRule::parse(const QString &words)
{
    static const QRegularExpression shape(
        u"^(?:(any|bool|even port|address|clock)|(range|text) (-?\\d+)\\.\\.(-?\\d+)|(text|password|port) (\\d+)|one of (.+))$"_s);
    const auto match = shape.match(words);
    if (!match.hasMatch())
        return tl::make_unexpected(u"the rule \"%1\" is not understood"_s.arg(words));
    if (match.hasCaptured(7))
        return ValueRule(Kind::OneOf, 0, 0, match.captured(7).split(u'|'));
    if (match.hasCaptured(5)) {
        const auto number = match.captured(6).toLongLong();
        if (match.captured(5) == "port"_L1)
            return ValueRule(Kind::Port, number, number);
        return ValueRule(match.captured(5) == "text"_L1 ? Kind::Text : Kind::Password, 0, number);
    }
    if (match.hasCaptured(2)) {
        const auto kind = match.captured(2) == "range"_L1 ? Kind::Range : Kind::Text;
        return ValueRule(kind, match.captured(3).toLongLong(), match.captured(4).toLongLong());
    }
    const auto word = match.captured(1);
    if (word == "bool"_L1)
        return ValueRule(Kind::OneOf, 0, 0, {u"0"_s, u"1"_s});
    if (word == "even port"_L1)
        return ValueRule(Kind::EvenPort, 1025, 65535);
    if (word == "address"_L1)
        return ValueRule(Kind::Address, 0, 0);
    if (word == "clock"_L1)
        return ValueRule(Kind::Clock, 0, 0);
    return ValueRule();
}

bool ValueRule::accepts(const QString &value) const
{
    if (value.size() > longestValue || value.contains(QChar::Null))
        return false;
    switch (m_kind) {
    case Kind::Any:
        return true;
    case Kind::OneOf:
        return m_words.contains(value);
    case Kind::Text:
    case Kind::Password:
        return acceptsText(value);
    case Kind::Address:
        return value.isEmpty() || !QHostAddress(value).isNull();
    case Kind::Clock:
        return CameraClock::parseSetting(value).isValid();
    case Kind::Range:
    case Kind::Port:
    case Kind::EvenPort:
        return acceptsNumber(value);
    }
    return false;
}

bool ValueRule::acceptsText(const QString &value) const
{
    static const QRegularExpression forbidden(u"[\"'<>&\\x{00}-\\x{1f}]"_s);
    if (value.contains(forbidden) || value.size() > m_high)
        return false;
    return value.isEmpty() || value.size() >= m_low;
}

bool ValueRule::acceptsNumber(const QString &value) const
{
    bool isNumber = false;
    const auto number = value.toLongLong(&isNumber);
    if (!isNumber)
        return false;
    if (m_kind == Kind::Port)
        return number == m_low || (number >= 1025 && number <= 65535);
    if (m_kind == Kind::EvenPort && number % 2 != 0)
        return false;
    return number >= m_low && number <= m_high;
}

} // namespace simulator
