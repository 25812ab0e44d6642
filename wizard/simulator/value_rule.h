// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace simulator {

/**
 * What a parameter accepts, written in a profile in a few words:
 * `any`, `bool`, `range 1..10`, `one of a|b`, `text 64`, `text 8..64` (or blank), `password 64`, `port 80` (80 or
 * 1025..65535), `even port`, `address` (IPv4, IPv6 or blank), `clock` (MMDDhhmmYYYY.ss).
 *
 * The types are those of the URL command manuals; text may never hold `" ' < > &`.
 */
class ValueRule
{
public:
    ValueRule() = default;
    static tl::expected<ValueRule, QString> parse(const QString &words);

    bool accepts(const QString &value) const;

    /** The manuals' `password[n]`: shown as asterisks wherever it can be read at all. */
    bool isPassword() const { return m_kind == Kind::Password; }

private:
    enum class Kind { Any, Range, OneOf, Text, Password, Port, EvenPort, Address, Clock };

    ValueRule(Kind kind, qint64 low, qint64 high, const QStringList &words = {});
    bool acceptsText(const QString &value) const;
    bool acceptsNumber(const QString &value) const;

    Kind m_kind = Kind::Any;
    qint64 m_low = 0;
    qint64 m_high = 0;
    QStringList m_words;
};

} // namespace simulator
