// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"

#include "model/secret.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

/// What lets a login be played again, or somebody go on in another's session.
bool namesLogin(QStringView name)
{
    return name.endsWith("authorization"_L1, Qt::CaseInsensitive) || name.endsWith("cookie"_L1, Qt::CaseInsensitive);
}

/// A challenge without what is used up by answering it; the rest tells which scheme was offered (RFC 7616 §3.3).
QByteArray maskedChallenge(const QByteArray &line)
{
    static const QRegularExpression values(
        uR"(\b(nonce|opaque)(\s*=\s*)("(?:[^"\\]|\\.)*"?|[^\s,"]+))"_s, QRegularExpression::CaseInsensitiveOption);
    return QString::fromLatin1(line).replace(values, u"\\1\\2"_s + model::secretMask).toLatin1();
}

} // namespace

QByteArray masked(const QByteArray &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != '=' && line[i] != ':')
            continue;
        const auto name = QString::fromLatin1(line.left(i)).trimmed();
        if (namesLogin(name) || model::namesSecret(name))
            return line.left(i + 1) + model::secretMask.data();
    }
    // Whatever the line is called: a challenge may be folded over several.
    return maskedChallenge(line);
}

QByteArray evidenceOf(const QByteArray &asked, const QByteArray &answer)
{
    // A little more than fits, so that a line is masked by its whole name before it is cut.
    auto head = answer.left(2 * longestEvidence);
    head.replace('\r', '\n');
    QByteArray text = asked;
    for (const auto &line : head.split('\n')) {
        if (!line.isEmpty())
            text += '\n' + masked(line);
    }
    text.truncate(longestEvidence);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c != '\n' && (c < ' ' || c > '~'); }, '.');
    return text;
}

QString onOneLine(const QString &text, qsizetype mostCharacters)
{
    QString line;
    for (const char32_t c : text.toUcs4())
        line += QChar::isPrint(c) ? QString::fromUcs4(&c, 1) : u" "_s;
    line = line.simplified();
    if (line.size() > mostCharacters)
        line.truncate(mostCharacters - (line[mostCharacters - 1].isHighSurrogate() ? 1 : 0));
    return line;
}

} // namespace probes
