// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"

#include "model/secret.h"

#include <QString>

#include <algorithm>

namespace probes {

namespace {

QByteArray masked(const QByteArray &line)
{
    const auto colon = line.indexOf(':');
    if (colon >= 0 && line.left(colon).trimmed().toLower().endsWith("authorization"))
        return line.left(colon) + ": " + QByteArray(model::secretMask.data(), model::secretMask.size());
    // Everything before the first `=` is looked at, so that a name behind HTML or blanks is found as well.
    const auto equals = line.indexOf('=');
    if (equals >= 0 && model::namesSecret(QString::fromLatin1(line.left(equals))))
        return line.left(equals) + '=' + QByteArray(model::secretMask.data(), model::secretMask.size());
    return line;
}

} // namespace

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

} // namespace probes
