// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "report/exchange.h"
#include "report/sarif_parts.h"

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::RecordedSection;

namespace {

QJsonArray tags(const model::Controls &controls)
{
    QStringList tags {u"security"_s};
    const std::pair<QString, QStringList> standards[] {{u"csc6:"_s, controls.csc6}, {u"cis8:"_s, controls.cis8},
        {u"en303645:"_s, controls.en303645}, {u"iec62443:"_s, controls.iec62443}};
    for (const auto &[prefix, numbers] : standards) {
        for (const QString &number : numbers)
            tags.append(prefix + oneLine(number));
    }
    tags.removeDuplicates();
    return QJsonArray::fromStringList(tags);
}

/// `UpnpOff`: viewers show it beside the id.
QString ruleName(const QString &id)
{
    QString name;
    for (QString word : id.split(u'_', Qt::SkipEmptyParts)) {
        word[0] = word[0].toUpper();
        name += word;
    }
    return name;
}

QString sentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

QJsonObject ruleOf(const RecordedSection &row)
{
    const QString id = ruleId(row);
    const QString title = oneLine(row.title.english(), id);
    const guide::Section *section = guide::sectionWithId(row.id);
    const QString why = oneLine(reasonFor(row), title);
    const QString recommended = oneLine(row.recommended.english());
    QString help = sentence(why);
    if (!recommended.isEmpty())
        help += u" Recommended: "_s + sentence(recommended);
    if (section)
        help += u" Side effects: "_s + sentence(oneLine(section->sideEffects.english()));
    QJsonObject properties {{u"tags"_s, tags(row.controls)}, {u"level"_s, model::nameOf(row.level)}};
    if (const QString chapter = oneLine(row.guide); !chapter.isEmpty())
        properties.insert(u"guideChapter"_s, chapter);
    QJsonObject rule {{u"id"_s, id}, {u"shortDescription"_s, sarifMessage(sentence(title))},
        {u"fullDescription"_s, sarifMessage(sentence(why))}, {u"help"_s, sarifMessage(help)},
        {u"defaultConfiguration"_s, QJsonObject {{u"level"_s, u"error"_s}}}, {u"properties"_s, properties}};
    if (const QString name = ruleName(id); name != id && !name.isEmpty())
        rule.insert(u"name"_s, name);
    return rule;
}

QJsonObject ruleBeyondGuide()
{
    const QString text = u"What strangers see of the camera beyond what the guide asks for."_s;
    return {{u"id"_s, QString(beyondGuideRule)}, {u"name"_s, u"BeyondGuide"_s},
        {u"shortDescription"_s, sarifMessage(text)}, {u"fullDescription"_s, sarifMessage(text)},
        {u"help"_s, sarifMessage(u"It counts in no score. Judge it by hand."_s)},
        {u"defaultConfiguration"_s, QJsonObject {{u"level"_s, u"none"_s}}},
        {u"properties"_s, QJsonObject {{u"tags"_s, QJsonArray {u"security"_s}}}}};
}

} // namespace

SarifRules::SarifRules(const model::Record &record)
{
    for (const RecordedSection &row : record.sections)
        add(ruleId(row), ruleOf(row));
    if (!record.beyondGuide.isEmpty())
        add(beyondGuideRule, ruleBeyondGuide());
}

void SarifRules::add(const QString &id, const QJsonObject &rule)
{
    if (indexes.contains(id))
        return;
    indexes.insert(id, static_cast<int>(rules.size()));
    rules.append(rule);
}

QString ruleId(const RecordedSection &row)
{
    return oneLine(row.id, u"unnamed"_s);
}

QJsonObject sarifMessage(const QString &text)
{
    QString plain = paragraph(text);
    // SARIF 2.1.0 §3.11.5: literal braces are doubled. §3.11.6: `[text](target)` would be a link.
    plain.replace(u'{', u"{{"_s).replace(u'}', u"}}"_s).replace(u"]("_s, u"] ("_s);
    return {{u"text"_s, plain}};
}

} // namespace report
