// SPDX-License-Identifier: Apache-2.0
#include "report/exchange.h"

#include "guide/catalog.h"
#include "model/address.h"
#include "model/secret.h"
#include "report/checklist_words.h"

#include <QUuid>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Proof;
using model::RecordedSection;

static bool isNoCharacter(char16_t code)
{
    return code == 0xFEFF || code >= 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
}

/// Only whole characters.
static QString sound(const QString &text)
{
    QString whole;
    whole.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            whole += c;
            whole += text[++i];
        } else if (c.isSurrogate()) {
            whole += QChar::ReplacementCharacter;
        } else if (!isNoCharacter(c.unicode())) {
            whole += c;
        }
    }
    return whole;
}

QString oneLine(const QString &text, const QString &otherwise)
{
    const QString line = readable(sound(text));
    return line.isEmpty() ? otherwise : line;
}

QString paragraph(const QString &text)
{
    QString unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QStringList lines = unified.split(u'\n');
    for (QString &line : lines)
        line = oneLine(line);
    return lines.join(u'\n').trimmed();
}

Proof masked(Proof proof)
{
    // Only a read-back is about a parameter; the names of probes (`newPassword`) hide nothing.
    if (proof.kind == Proof::Kind::ReadBack && model::namesSecret(proof.what)) {
        proof.expected = model::Text::verbatim(model::secretMask);
        proof.seen = model::Text::verbatim(model::secretMask);
        proof.evidence.clear();
    }
    return proof;
}

QString changesText(const RecordedSection &row)
{
    QStringList lines;
    for (const model::RecordedChange &change : row.changes) {
        const bool hidden = model::namesSecret(change.name);
        const QString before = hidden ? QString(model::secretMask) : change.before;
        const QString after = hidden ? QString(model::secretMask) : change.after;
        lines.append(oneLine(u"%1: %2 -> %3 (%4)"_s.arg(change.name, before, after, change.outcome)));
    }
    return lines.join(u'\n');
}

QString valuesText(const RecordedSection &row)
{
    QStringList lines;
    const auto add = [&lines](const QString &label, const model::Text &value) {
        if (const QString text = oneLine(value.english()); !text.isEmpty())
            lines.append(label + text);
    };
    add(u"Before: "_s, row.before);
    add(u"Now: "_s, row.after);
    add(u"Recommended: "_s, row.recommended);
    return lines.join(u'\n');
}

QString reasonFor(const RecordedSection &row)
{
    const guide::Section *section = guide::sectionWithId(row.id);
    return section ? section->why.english() : QString();
}

QString utc(const QDateTime &time)
{
    const QDateTime inUtc = time.toUTC();
    const int year = inUtc.date().year();
    return inUtc.isValid() && year >= 1900 && year <= 2999 ? inUtc.toString(Qt::ISODate) : QString();
}

QString addressText(const model::RecordedCamera &camera)
{
    const auto address = model::parseAddress(camera.address);
    return address ? oneLine(address->text()) : QString();
}

QString cameraUri(const model::RecordedCamera &camera)
{
    auto address = model::parseAddress(camera.address);
    if (!address)
        return u"camera"_s;
    if (!address->scheme)
        address->scheme = model::Address::Scheme::Https;
    const QString uri = QUrl(address->text() + u'/').toString(QUrl::FullyEncoded);
    return uri.isEmpty() ? u"camera"_s : uri;
}

QString cameraKey(const model::RecordedCamera &camera)
{
    const QString mac = oneLine(camera.mac).toLower();
    return mac.isEmpty() ? u"address "_s + oneLine(camera.address) : u"mac "_s + mac;
}

QString uuidFor(const QString &name)
{
    // The name space of Camlock's exports; it was drawn once and never changes.
    static const QUuid space(u"8a5f0c4e-4c1b-4f0e-9d57-3f1a2b7c6d10"_s);
    return QUuid::createUuidV5(space, name.toUtf8()).toString(QUuid::WithoutBraces);
}

QString uuidFor(const QString &parentUuid, const QString &name)
{
    return QUuid::createUuidV5(QUuid(parentUuid), name.toUtf8()).toString(QUuid::WithoutBraces);
}

Deviation deviationOf(const RecordedSection &row, const QDateTime &ended)
{
    if (!row.exception || oneLine(row.exception->approver).isEmpty())
        return Deviation::Unapproved;
    const bool isOver = row.exception->expires.isValid() && ended.isValid() && row.exception->expires < ended.date();
    return isOver ? Deviation::Expired : Deviation::Accepted;
}

} // namespace report
