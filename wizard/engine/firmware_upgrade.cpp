// SPDX-License-Identifier: Apache-2.0
#include "engine/firmware_upgrade.h"

#include "engine/homecoming.h"
#include "engine/identity_check.h"
#include "guide/firmware_version.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using OutcomeKind = Outcome::Kind;

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr int looksApart = 5; ///< times Pace::pollInterval: a camera that writes its flash memory has enough to do

QString megabytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / megabyte, 'f', 1);
}

} // namespace

FirmwareUpgrade::FirmwareUpgrade(
    const Tools &tools, RunKnowledge &knowledge, const Snapshot &now, const Change &change, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_knowledge(knowledge)
    , m_before(now)
    , m_now(now)
    , m_change(change)
    , m_wanted(std::get<UploadFirmware>(change.body))
{
    connect(&m_second, &QTimer::timeout, this, &FirmwareUpgrade::countDown);
}

FirmwareUpgrade::~FirmwareUpgrade() = default;

void FirmwareUpgrade::start()
{
    Q_EMIT advanced(QT_TRANSLATE_NOOP("guide", "Looking at the firmware package"), std::nullopt);
    auto *look = new FirmwareLook(m_wanted.file, this);
    connect(look, &FirmwareLook::finished, this, &FirmwareUpgrade::looked);
    look->start();
}

void FirmwareUpgrade::looked(const Result<FirmwareFile> &file)
{
    if (!file) {
        end(OutcomeKind::NotSent, file.error());
        return;
    }
    if (!m_wanted.sha256.isEmpty() && file->sha256 != m_wanted.sha256) {
        end(OutcomeKind::NotSent,
            Error {Error::Kind::ReadBackDiffers,
                u"The package has changed since it was looked at. Nothing was sent. Please choose it again."_s});
        return;
    }
    m_report.seen.insert(u"package SHA-256"_s, QString::fromLatin1(file->sha256.toHex()));
    upload();
}

void FirmwareUpgrade::upload()
{
    // Whatever comes of it, and however this ends.
    forgetFirmware(m_now);
    if (m_knowledge.first)
        forgetFirmware(*m_knowledge.first);
    m_tools.camera->setUploadProgress([this](qint64 sent, qint64 total) { showSent(sent, total); });
    m_tools.camera->send(m_change, m_before).then(this, [this](const Done &done) { sent(done); });
}

void FirmwareUpgrade::showSent(qint64 sent, qint64 total)
{
    m_wholeIsSent = sent >= total;
    const int percent = total > 0 ? static_cast<int>(100 * sent / total) : 0;
    if (percent == m_percent)
        return;
    m_percent = percent;
    if (m_wholeIsSent) {
        Q_EMIT advanced(
            QT_TRANSLATE_NOOP("guide", "All of it is sent. The camera installs it now. Please leave its power alone."),
            100);
    } else {
        Q_EMIT advanced(
            {QT_TRANSLATE_NOOP("guide", "Sending the firmware: %1 of %2 MB"), {megabytes(sent), megabytes(total)}},
            percent);
    }
}

/// A camera that answers "no" has not taken it. Everything else shows in the version that it runs when it is back.
void FirmwareUpgrade::sent(const Done &done)
{
    m_tools.camera->setUploadProgress({});
    if (!done && !mayHaveHappened(done.error().kind)) {
        end(OutcomeKind::Failed, done.error());
        return;
    }
    if (!done)
        m_sendError = done.error();
    const bool mayInstall = done || m_wholeIsSent;
    m_startsUntil = QDeadlineTimer(mayInstall ? m_tools.pace.upgradeStart : Pace::Milliseconds(0));
    if (mayInstall)
        Q_EMIT advanced(QT_TRANSLATE_NOOP("guide", "The camera installs the firmware. Please leave its power alone."),
            std::nullopt);
    QTimer::singleShot(m_tools.pace.settle, this, &FirmwareUpgrade::ask);
}

void FirmwareUpgrade::ask()
{
    QStringList names {m_change.lines.constFirst().name};
    const QStringList identity = identityNames();
    for (const QString &name : identity) {
        if (m_now.has(name) && !names.contains(name))
            names.append(name);
    }
    m_tools.camera->readNames(names).then(this, [this](const Result<Parameters> &read) { judge(read); });
}

void FirmwareUpgrade::judge(const Result<Parameters> &read)
{
    if (!read) {
        if (mayHaveHappened(read.error().kind) && !m_knowledge.isGivenUp)
            waitForReturn();
        else
            end(OutcomeKind::Unproven, read.error());
        return;
    }
    if (const auto another = anotherCamera(m_now.parameters, *read)) {
        end(OutcomeKind::Unproven, another);
        return;
    }
    judgeVersion(read->value(m_change.lines.constFirst().name).trimmed());
}

void FirmwareUpgrade::judgeVersion(const QString &version)
{
    const QString &name = m_change.lines.constFirst().name;
    if (version.isEmpty() || version == m_before.parameters.value(name).trimmed()) {
        if (!m_startsUntil.hasExpired()) {
            QTimer::singleShot(looksApart * m_tools.pace.pollInterval, this, &FirmwareUpgrade::ask);
            return;
        }
        m_report.seen.insert(name, version);
        end(OutcomeKind::Failed, keptOld(version));
        return;
    }
    m_report.seen.insert(name, version);
    const QString told = guide::parseFirmware(version).versionText;
    if (told.compare(m_wanted.firmware, Qt::CaseInsensitive) == 0) {
        end(OutcomeKind::Applied);
        return;
    }
    end(OutcomeKind::Differs,
        Error {Error::Kind::ReadBackDiffers,
            u"The camera runs \"%1\" now; the package's name says \"%2\"."_s.arg(version.left(60), m_wanted.firmware)});
}

Error FirmwareUpgrade::keptOld(const QString &version) const
{
    const QString running = version.isEmpty() ? m_before.identity.firmware : version.left(60);
    if (m_sendError && !m_wholeIsSent) {
        return {m_sendError->kind,
            u"The upload broke off before all of it was sent. The camera still runs \"%1\"; it can be tried again. (%2)"_s
                .arg(running, m_sendError->detail)};
    }
    return {Error::Kind::Refused,
        u"The camera was given the whole package and still runs \"%1\". The package may be damaged: compare its "
        "SHA-256, load it down again, or ask VIVOTEK's support."_s.arg(running)};
}

void FirmwareUpgrade::waitForReturn()
{
    if (!m_awaySince.isValid())
        m_awaySince = QDateTime::currentDateTime();
    countDown();
    m_second.start(1s);
    auto *homecoming = new Homecoming(m_tools, m_knowledge, m_now, this);
    const auto bootTime = m_now.capability(u"capability_bootuptime"_s).value_or(0);
    homecoming->setPatience(qMax(
        m_tools.pace.upgradeReturn, m_tools.pace.reboot + Pace::Milliseconds(qBound(0, 2 * bootTime, 1200) * 1000)));
    connect(homecoming, &Homecoming::finished, this, [this, homecoming](const std::optional<Error> &trouble) {
        homecoming->deleteLater();
        cameBack(trouble);
    });
    homecoming->start();
}

void FirmwareUpgrade::cameBack(const std::optional<Error> &trouble)
{
    m_second.stop();
    if (!trouble) {
        ask();
        return;
    }
    Error why = *trouble;
    if (mayHaveHappened(why.kind)) {
        why.detail =
            u"The camera has not come back after the upgrade. Leave its power on for ten minutes, then look for it "
            "again; do not send the package a second time. (%1)"_s.arg(why.detail);
    }
    end(OutcomeKind::Unproven, why);
}

/// From the camera's own word on how long it takes; after that from what is left of Camlock's patience.
void FirmwareUpgrade::countDown()
{
    const qint64 away = m_awaySince.secsTo(QDateTime::currentDateTime());
    const auto usual = m_now.capability(u"capability_bootuptime"_s);
    if (usual && *usual - away > 0) {
        Q_EMIT advanced({QT_TRANSLATE_NOOP("guide", "The camera starts anew. It is usually back in %1 seconds."),
                            {QString::number(*usual - away)}},
            std::nullopt);
        return;
    }
    Q_EMIT advanced({QT_TRANSLATE_NOOP("guide",
                         "The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the "
                         "first time. Please leave its power alone."),
                        {QString::number(away)}},
        std::nullopt);
}

void FirmwareUpgrade::end(OutcomeKind kind, std::optional<Error> error)
{
    m_second.stop();
    m_tools.camera->setUploadProgress({});
    m_report.kind = kind;
    m_report.error = std::move(error);
    Q_EMIT finished(m_report);
}

} // namespace engine
