// SPDX-License-Identifier: Apache-2.0
#include "guide/advisories.h"

#include "model/json_reader.h"

#include <QFile>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside of namespaces; a static library's resources are dropped without it.
static void initGuideResources()
{
    Q_INIT_RESOURCE(guide);
}

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

void readVersion(JsonReader &reader, QLatin1StringView key, std::optional<FirmwareVersion> &target)
{
    QString text;
    reader.text(key, text);
    if (text.isEmpty())
        return;
    target = parseFirmwareVersion(text);
    if (!target)
        reader.complain(key, u"is not a firmware version"_s);
}

void readConcerns(JsonReader &reader, Advisory &advisory)
{
    using Concerns = Advisory::Concerns;
    const QMap<QString, Concerns> kinds {{u"camera"_s, Concerns::Camera}, {u"setting"_s, Concerns::Setting},
        {u"client"_s, Concerns::Client}, {u"recorder"_s, Concerns::Recorder}};
    QString concerns = u"camera"_s;
    reader.oneOf("concerns"_L1, concerns, kinds.keys());
    advisory.concerns = kinds.value(concerns);
    reader.text("section"_L1, advisory.section);
}

void readLimits(JsonReader &reader, Advisory &advisory)
{
    readVersion(reader, "before"_L1, advisory.before);
    readVersion(reader, "from"_L1, advisory.from);
    readVersion(reader, "to"_L1, advisory.to);
    QStringList versions;
    reader.texts("versions"_L1, versions);
    for (const QString &text : versions) {
        if (const auto version = parseFirmwareVersion(text))
            advisory.versions.append(*version);
        else
            reader.complain("versions"_L1, u"holds \"%1\", which is not a firmware version"_s.arg(text));
    }
    std::optional<int> beta;
    reader.number("fixedInBeta"_L1, beta, 1, 9999);
    advisory.fixedInBeta = beta.value_or(0);
}

Advisory readAdvisory(JsonReader &reader)
{
    Advisory advisory;
    reader.require("ids"_L1);
    reader.require("models"_L1);
    reader.texts("ids"_L1, advisory.ids);
    reader.text("what"_L1, advisory.what);
    readConcerns(reader, advisory);
    std::optional<bool> disputed, unclear;
    reader.flag("disputed"_L1, disputed);
    reader.flag("unclear"_L1, unclear);
    advisory.disputed = disputed.value_or(false);
    advisory.unclear = unclear.value_or(false);
    reader.texts("models"_L1, advisory.models);
    reader.text("brand"_L1, advisory.brand);
    readLimits(reader, advisory);
    reader.text("help"_L1, advisory.help);
    return advisory;
}

bool fitsVersion(const Advisory &advisory, const std::optional<FirmwareVersion> &version)
{
    const bool named = !advisory.versions.isEmpty();
    const bool limited = advisory.before || advisory.from || advisory.to;
    if (!named && !limited)
        return true;
    if (!version || (advisory.fixedInBeta > 0 && version->beta >= advisory.fixedInBeta))
        return false;
    const auto isRunning = [&version](const FirmwareVersion &other) { return compare(*version, other) == 0; };
    if (std::any_of(advisory.versions.begin(), advisory.versions.end(), isRunning))
        return true;
    return limited && (!advisory.before || compare(*version, *advisory.before) < 0)
        && (!advisory.from || compare(*version, *advisory.from) >= 0)
        && (!advisory.to || compare(*version, *advisory.to) <= 0);
}

/// `FD9165` → ("FD", 9165); number -1 when it is not of that shape. Letters after the number do not count.
std::pair<QString, int> seriesOf(QStringView name)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto firstDigit = std::find_if(name.begin(), name.end(), isDigit);
    const auto end = std::find_if_not(firstDigit, name.end(), isDigit);
    bool isNumber = false;
    const int number = QStringView(firstDigit, end).toInt(&isNumber);
    return {QStringView(name.begin(), firstDigit).toString().toUpper(), isNumber ? number : -1};
}

bool fitsRange(QStringView first, QStringView last, QStringView model)
{
    const auto [series, number] = seriesOf(model);
    return number >= 0 && series == seriesOf(first).first && number >= seriesOf(first).second
        && number <= seriesOf(last).second;
}

} // namespace

model::Result<QList<Advisory>> loadAdvisories(const QByteArray &json)
{
    const auto object = parseJsonObject(json, u"list of vulnerabilities"_s);
    if (!object)
        return tl::unexpected(object.error());
    std::optional<QString> complaint;
    JsonReader top(*object, {}, complaint);
    QString schema, source;
    QList<Advisory> advisories;
    top.oneOf("schema"_L1, schema, {u"camlock-advisories/1"_s});
    top.require("advisories"_L1);
    top.text("source"_L1, source);
    top.objects("advisories"_L1, [&](JsonReader &reader) { advisories.append(readAdvisory(reader)); });
    top.finish();
    if (!complaint && schema.isEmpty())
        complaint = u"The list of vulnerabilities has no \"schema\"."_s;
    if (complaint)
        return fail(Error::Kind::BadReply, *complaint);
    return advisories;
}

const QList<Advisory> &builtInAdvisories()
{
    static const QList<Advisory> advisories = [] {
        initGuideResources();
        QFile file(u":/guide/advisories.json"_s);
        return file.open(QIODevice::ReadOnly) ? loadAdvisories(file.readAll()).value_or(QList<Advisory>())
                                              : QList<Advisory>();
    }();
    return advisories;
}

/// Data that a process is started with, as translations are.
static std::optional<QList<Advisory>> &replacement()
{
    static std::optional<QList<Advisory>> advisories;
    return advisories;
}

const QList<Advisory> &advisoriesInUse()
{
    return replacement() ? *replacement() : builtInAdvisories();
}

void useAdvisories(const QList<Advisory> &advisories)
{
    replacement() = advisories;
}

bool fitsModel(QStringView pattern, QStringView model)
{
    if (model.isEmpty())
        return pattern == u'*';
    if (const qsizetype dots = pattern.indexOf(".."_L1); dots > 0)
        return fitsRange(pattern.left(dots), pattern.mid(dots + 2), model);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'*')
            return true;
        if (i >= model.size() || (pattern[i] == u'?' && !model[i].isLetterOrNumber()))
            return false;
        if (pattern[i] != u'?' && pattern[i].toUpper() != model[i].toUpper())
            return false;
    }
    return model.size() == pattern.size() || !model[pattern.size()].isLetterOrNumber();
}

QList<Advisory> advisoriesFor(const QList<Advisory> &advisories, const Identity &identity)
{
    const Firmware firmware = parseFirmware(identity.firmware);
    QList<Advisory> fitting;
    for (const Advisory &advisory : advisories) {
        const bool ofCamera =
            advisory.concerns == Advisory::Concerns::Camera || advisory.concerns == Advisory::Concerns::Setting;
        const bool ofBrand = advisory.brand.isEmpty() || firmware.brand.isEmpty() || advisory.brand == firmware.brand;
        const bool ofModel = std::any_of(advisory.models.begin(), advisory.models.end(), [&](const QString &pattern) {
            return fitsModel(pattern, firmware.model) || fitsModel(pattern, identity.model);
        });
        if (ofCamera && ofBrand && ofModel && fitsVersion(advisory, firmware.version))
            fitting.append(advisory);
    }
    return fitting;
}

} // namespace guide
