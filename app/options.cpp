// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include "guide/catalog.h"
#include "output.h"
#include "photo_options.h"

#include <QFile>
#include <QTextStream>

#include <cstdio>

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &sentence)
{
    return fail(Error::Kind::BadReply, sentence);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return wrong(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    constexpr qint64 largest = 1024 * 1024;
    QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return wrong(u"%1 is too large to be what it should be."_s.arg(path));
    return content;
}

Result<Secret> passwordIn(const QString &path)
{
    auto content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    const auto end = content->indexOf('\n');
    QByteArrayView line = QByteArrayView(*content).first(end < 0 ? content->size() : end);
    if (line.endsWith('\r'))
        line.chop(1);
    Secret secret(line);
    wipe(*content);
    return secret;
}

Result<QString> sectionNamed(const QString &id)
{
    if (!guide::sectionWithId(id))
        return wrong(u"\"%1\" is not a section; `camlock sections` lists them."_s.arg(id));
    return id;
}

/// `ID=TEXT` of `--accept-exception` and `--attest`.
Result<std::pair<QString, QString>> sectionAndText(const QString &option, const QString &argument)
{
    const auto mark = argument.indexOf(u'=');
    const QString text = mark < 0 ? QString() : argument.mid(mark + 1).trimmed();
    if (mark <= 0 || text.isEmpty())
        return wrong(u"%1 needs SECTION=TEXT, for example %1 audio_off=\"intercom\"."_s.arg(option));
    const auto id = sectionNamed(argument.left(mark));
    if (!id)
        return tl::unexpected(id.error());
    return std::pair(*id, text);
}

Done readSite(const QCommandLineParser &parser, CameraOptions &options)
{
    if (parser.isSet(u"site"_s)) {
        const auto content = contentOf(parser.value(u"site"_s));
        if (!content)
            return tl::unexpected(content.error());
        const auto site = parseSiteProfile(*content, guide::sectionIds());
        if (!site)
            return wrong(u"%1: %2"_s.arg(parser.value(u"site"_s), site.error().detail));
        options.job.site = *site;
        options.job.level = site->level.value_or(Level::Basic);
        options.job.answers = answersFrom(*site);
    }
    if (parser.isSet(u"level"_s)) {
        const auto level = levelNamed(parser.value(u"level"_s));
        if (!level || *level == Level::Others)
            return wrong(u"--level must be basic, advanced or enterprise."_s);
        options.job.level = *level;
    }
    return {};
}

Done readDecisions(const QCommandLineParser &parser, CameraOptions &options)
{
    const QStringList sections = parser.values(u"section"_s);
    for (const QString &id : sections) {
        if (const auto known = sectionNamed(id); !known)
            return tl::unexpected(known.error());
    }
    options.job.onlySections = sections;
    const QStringList exceptions = parser.values(u"accept-exception"_s);
    for (const QString &argument : exceptions) {
        const auto parts = sectionAndText(u"--accept-exception"_s, argument);
        if (!parts)
            return tl::unexpected(parts.error());
        auto &answer = options.job.answers.sections[parts->first];
        answer.decision = Decision::Exception;
        answer.reason = parts->second;
    }
    const QStringList attested = parser.values(u"attest"_s);
    for (const QString &argument : attested) {
        const auto parts = sectionAndText(u"--attest"_s, argument);
        if (!parts)
            return tl::unexpected(parts.error());
        options.job.answers.sections[parts->first].attestation = parts->second;
    }
    return {};
}

Done readSecrets(const QCommandLineParser &parser, CameraOptions &options)
{
    // Only options that this command has, and that were given.
    const auto has = [&parser](const QString &option) { return parser.optionNames().contains(option); };
    const auto read = [&](const QString &option, std::optional<Secret> &target) -> Done {
        if (!has(option))
            return {};
        const auto secret = passwordIn(parser.value(option));
        if (!secret)
            return tl::unexpected(secret.error());
        target = *secret;
        return {};
    };
    const auto fromInput = [&](const QString &option) { return has(option) && parser.value(option) == "-"_L1 ? 1 : 0; };
    if (fromInput(u"password-file"_s) + fromInput(u"new-root-password-file"_s) + fromInput(u"vms-password-file"_s)
            + fromInput(u"ieee8021x-secret-file"_s)
        > 1)
        return wrong(u"Only one password can come from standard input."_s);
    if (const auto done = read(u"password-file"_s, options.password); !done)
        return done;
    if (const auto done = read(u"vms-password-file"_s, options.vmsPassword); !done)
        return done;
    if (const auto done = read(u"ieee8021x-secret-file"_s, options.networkSecret); !done)
        return done;
    return read(u"new-root-password-file"_s, options.newRootPassword);
}

Done readPin(const QCommandLineParser &parser, CameraOptions &options)
{
    if (parser.isSet(u"trust"_s)) {
        const auto fingerprint = trust::parseFingerprint(parser.value(u"trust"_s));
        if (!fingerprint)
            return wrong(fingerprint.error().detail);
        options.trust.pinned = *fingerprint;
    }
    return {};
}

Done readTrust(const QCommandLineParser &parser, CameraOptions &options)
{
    if (parser.isSet(u"trust-first-use"_s))
        options.trust.unknown = trust::TrustPolicy::Unknown::Accept;
    return readPin(parser, options);
}

Done readNumbers(const QCommandLineParser &parser, CameraOptions &options)
{
    const auto format = parseFormat(parser.value(u"format"_s));
    if (!format)
        return tl::unexpected(format.error());
    options.format = *format;
    if (parser.isSet(u"timeout"_s)) {
        bool isNumber = false;
        const int seconds = parser.value(u"timeout"_s).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 600)
            return wrong(u"--timeout needs a number of seconds from 1 to 600."_s);
        options.pace.requestTimeout = std::chrono::seconds(seconds);
    }
    return {};
}

Done readPorts(const QCommandLineParser &parser, CameraOptions &options)
{
    const auto ports = parsePorts(parser.value(u"probe-ports"_s));
    if (!ports)
        return tl::unexpected(ports.error());
    options.probePorts = *ports;
    return {};
}

} // namespace

Result<OutputFormat> parseFormat(const QString &text)
{
    if (text == "text"_L1 || text.isEmpty())
        return OutputFormat::Text;
    if (text == "json"_L1)
        return OutputFormat::Json;
    return wrong(u"--format must be text or json."_s);
}

Result<QMap<QString, quint16>> parsePorts(const QString &text)
{
    static const QStringList services {
        u"http"_s, u"https"_s, u"rtsp"_s, u"snmp"_s, u"ssdp"_s, u"ws-discovery"_s, u"broadcast"_s};
    QMap<QString, quint16> ports;
    const QStringList entries = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const QString name = entry.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const quint16 port = entry.section(u'=', 1).trimmed().toUShort(&isNumber);
        if (!services.contains(name) || !isNumber || port == 0)
            return wrong(u"\"%1\" is not a port of a service. Write for example snmp=8161; services are %2."_s.arg(
                entry, services.join(u", "_s)));
        ports.insert(name, port);
    }
    return ports;
}

std::optional<ExitCode> endsWithParsing(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addHelpOption();
    if (!parser.parse(arguments)) {
        printUsageError(parser.errorText() + u'.');
        return WrongUsage;
    }
    if (parser.isSet(u"help"_s)) {
        printResult(parser.helpText().toUtf8());
        return Passed;
    }
    return std::nullopt;
}

Result<CameraOptions> resumeOptionsFrom(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1)
        return wrong(u"One camera at a time, please."_s);
    CameraOptions options;
    options.logPath = parser.value(u"log"_s);
    options.noRollback = parser.isSet(u"no-rollback"_s);
    options.yes = parser.isSet(u"yes"_s);
    options.undo = parser.isSet(u"undo"_s);
    for (const auto step : {&readSecrets, &readPin, &readNumbers}) {
        if (const auto done = step(parser, options); !done)
            return tl::unexpected(done.error());
    }
    return options;
}

Result<CameraOptions> verifyOptionsFrom(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return wrong(u"Name one record."_s);
    CameraOptions options;
    options.user = parser.value(u"user"_s);
    for (const auto step : {&readSecrets, &readPin, &readNumbers, &readPorts}) {
        if (const auto done = step(parser, options); !done)
            return tl::unexpected(done.error());
    }
    return options;
}

Result<CameraOptions> cameraOptionsFrom(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return wrong(arguments.isEmpty() ? u"Name the camera: its address, for example 192.168.0.20."_s
                                         : u"One camera at a time, please."_s);
    CameraOptions options;
    const auto address = parseAddress(arguments.constFirst());
    if (!address)
        return tl::unexpected(address.error());
    options.address = *address;
    options.user = parser.value(u"user"_s);
    options.recordPath = parser.value(u"record"_s);
    options.passwordOut = parser.value(u"password-out"_s);
    options.logPath = parser.value(u"log"_s);
    options.noRollback = parser.isSet(u"no-rollback"_s);
    options.yes = parser.isSet(u"yes"_s);
    for (const auto step :
        {&readSite, &readDecisions, &readPhotos, &readSecrets, &readTrust, &readNumbers, &readPorts}) {
        if (const auto done = step(parser, options); !done)
            return tl::unexpected(done.error());
    }
    return options;
}

} // namespace app
