// SPDX-License-Identifier: Apache-2.0
#include "auth/challenge.h"

#include <cstring>

namespace auth {

namespace {

constexpr qsizetype maximumHeader = 16 * 1024;
constexpr qsizetype maximumChallenges = 16;

bool isTokenCharacter(char c)
{
    const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return alphanumeric || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

/// Reads a header from left to right; never past its end.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    void skip() { ++m_at; }

    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t')
            skip();
    }

    void skipSeparators()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == ',')
            skip();
    }

    void skipToComma()
    {
        while (!atEnd() && peek() != ',')
            skip();
    }

    QByteArray token()
    {
        const qsizetype start = m_at;
        while (!atEnd() && isTokenCharacter(peek()))
            skip();
        return m_text.sliced(start, m_at - start).toByteArray();
    }

    /// A quoted-string, or else everything up to a comma or blank: cameras leave quotes out where the RFC wants them.
    QByteArray value()
    {
        if (peek() == '"')
            return quotedString();
        const qsizetype start = m_at;
        while (!atEnd() && peek() != ',' && peek() != ' ' && peek() != '\t')
            skip();
        return m_text.sliced(start, m_at - start).toByteArray();
    }

private:
    QByteArray quotedString()
    {
        QByteArray value;
        for (skip(); !atEnd() && peek() != '"'; skip()) {
            if (peek() == '\\' && m_at + 1 < m_text.size())
                skip();
            value += peek();
        }
        if (!atEnd())
            skip();
        return value;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<Challenge> parseChallenges(QByteArrayView header)
{
    QList<Challenge> challenges;
    Reader reader(header.first(qMin(header.size(), maximumHeader)));
    for (reader.skipSeparators(); !reader.atEnd(); reader.skipSeparators()) {
        const QByteArray word = reader.token().toLower();
        if (word.isEmpty()) {
            reader.skipToComma();
            continue;
        }
        reader.skipBlanks();
        // `name=value` belongs to the challenge at hand; a word alone begins the next one.
        if (reader.peek() != '=') {
            if (challenges.size() == maximumChallenges)
                break;
            challenges.append({word, {}});
            continue;
        }
        reader.skip();
        reader.skipBlanks();
        const QByteArray value = reader.value();
        if (!challenges.isEmpty() && !challenges.last().parameters.contains(word))
            challenges.last().parameters.insert(word, value);
    }
    return challenges;
}

QByteArray quoted(QByteArrayView value)
{
    QByteArray text("\"");
    for (const char c : value) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            continue;
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

} // namespace auth
