// SPDX-License-Identifier: Apache-2.0
#include "engine/capture.h"

#include "engine/capture_form.h"
#include "engine/capture_http.h"
#include "engine/capture_mask.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Below what `camlock simulate` reads (4 MB, 20,000 parameters).
constexpr qsizetype largestProfile = 3 * 1024 * 1024;
constexpr qsizetype mostParameters = 19'000;
constexpr int nobody = 7;

struct Entry
{
    QString name;
    QString value;
    ParameterForm form;
};

QByteArray json(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// One line for each parameter, as in the profiles that come with Camlock: people read and shorten such files.
QByteArray line(const Entry &entry)
{
    return R"({"name": )" + json(entry.name) + R"(, "value": )" + json(entry.value) + R"(, "get": )"
        + QByteArray::number(entry.form.get) + R"(, "set": )" + QByteArray::number(entry.form.set) + R"(, "rule": )"
        + json(entry.form.rule) + '}';
}

/// Two spaces a step, as in the profiles that come with Camlock; Qt writes four.
QByteArray member(const char *key, const QJsonObject &object)
{
    QByteArray text;
    const QByteArrayList lines = QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed().split('\n');
    for (const QByteArray &one : lines) {
        const QByteArray words = one.trimmed();
        text += (text.isEmpty() ? QByteArray() : '\n' + QByteArray((one.size() - words.size()) / 2 + 2, ' ')) + words;
    }
    return "  \"" + QByteArray(key) + "\": " + text + ",\n";
}

bool isUsableName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 128 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

QString modelOf(const Parameters &parameters)
{
    const QString model = CaptureMask::modelText(identityFrom(parameters).model);
    return model.isEmpty() ? u"unknown"_s : model;
}

/// What a camera never shows and a practice camera cannot be without.
QList<Entry> hiddenEntries(const Parameters &parameters, const QSet<QString> &present)
{
    const bool isOld = generationOf(parameters) == Generation::Gen7;
    const ParameterForm password {nobody, isOld ? nobody : 6, u"password 64"_s};
    QList<Entry> hidden {{u"system_info_modelname"_s, modelOf(parameters), {nobody, nobody, u"any"_s}},
        {u"system_reset"_s, u"0"_s, {nobody, 6, u"range 0..60"_s}},
        {u"system_restore"_s, u"0"_s, {nobody, 6, u"range 0..60"_s}},
        {u"security_user_i0_name"_s, u"root"_s, {nobody, nobody, u"any"_s}},
        {u"security_user_i0_pass"_s, {}, {nobody, 6, u"password 64"_s}}};
    const QStringList users = namesMatching(parameters, u"security_user_i*_name");
    for (const QString &name : users) {
        if (name != "security_user_i0_name"_L1)
            hidden.append({name.chopped(4) + u"pass"_s, {}, password});
    }
    hidden.removeIf([&present](const Entry &entry) { return present.contains(entry.name); });
    return hidden;
}

QList<Entry> entriesOf(const Snapshot &snapshot)
{
    const Parameters &parameters = snapshot.parameters;
    const CaptureMask mask(snapshot);
    const QString viewerWord = viewerWordOf(parameters);
    QList<Entry> entries;
    qsizetype size = 0;
    for (auto it = parameters.begin(); it != parameters.end() && entries.size() < mostParameters; ++it) {
        if (!isUsableName(it.key()))
            continue;
        const bool isBlankModel = it.key() == "system_info_modelname"_L1 && it->trimmed().isEmpty();
        const QString value = isBlankModel ? modelOf(parameters) : mask.masked(it.key(), *it);
        entries.append({it.key(), value, formOf(it.key(), value, viewerWord)});
        size += line(entries.constLast()).size();
        if (size > largestProfile)
            break;
    }
    return entries;
}

QByteArray head(const Parameters &parameters, Generation generation)
{
    const QString model = modelOf(parameters);
    QString name = model.toLower();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber())
            c = u'-';
    }
    const QString title = u"captured from %1: names in alphabetical order, values that identify or open anything "
                          "replaced, root's password blank"_s.arg(model);
    const QString generations[] {u"7xxx"_s, u"8xxx"_s, u"9xxx"_s};
    return "  \"schema\": \"camlock-practice-camera/1\",\n  \"name\": " + json(name) + ",\n  \"title\": " + json(title)
        + ",\n  \"generation\": " + json(generations[static_cast<int>(generation)]) + ",\n";
}

int bootSeconds(const Parameters &parameters)
{
    const int seconds = parameters.value(u"capability_bootuptime"_s).toInt();
    return seconds > 0 && seconds <= 600 ? seconds : 60;
}

} // namespace

QByteArray capturedProfile(const Snapshot &snapshot, const camera::HttpShape &shape)
{
    const Parameters &parameters = snapshot.parameters;
    const Generation generation = generationOf(parameters);
    QByteArray profile = "{\n" + head(parameters, generation);
    profile += "  \"bootSeconds\": " + QByteArray::number(bootSeconds(parameters)) + ",\n";
    profile += member(
        "clock", {{u"start"_s, u"2000-01-01T00:00:00Z"_s}, {u"restartsAtReboot"_s, generation != Generation::Gen9}});
    profile += member("http", capturedHttp(snapshot, shape));
    profile += member("cgi", capturedCgi(snapshot, shape));
    profile += member("accounts", capturedAccounts(parameters));
    profile += member("accessList", capturedAccessList(snapshot));
    profile += member("rtsp", capturedRtsp(parameters, shape));
    // Where nobody asked: ONVIF came with the 9xxx, and this capability names its version.
    const bool mayOffer = generation == Generation::Gen9 && snapshot.has(u"capability_version_onviftesttool"_s);
    if (snapshot.onvifCertificates.value_or(mayOffer))
        profile += member("onvif", {{u"notAuthorized"_s, 400}});
    QList<Entry> entries = entriesOf(snapshot);
    QSet<QString> present;
    for (const Entry &entry : std::as_const(entries))
        present.insert(entry.name);
    entries += hiddenEntries(parameters, present);
    QByteArrayList lines;
    for (const Entry &entry : std::as_const(entries))
        lines.append("    " + line(entry));
    return profile + "  \"parameters\": [\n" + lines.join(",\n") + "\n  ]\n}\n";
}

} // namespace engine
