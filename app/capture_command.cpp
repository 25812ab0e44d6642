// SPDX-License-Identifier: Apache-2.0
#include "capture_command.h"

#include "known_cameras.h"
#include "output.h"
#include "running.h"
#include "wiring.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

CaptureCommand::CaptureCommand(CameraOptions options, QString output, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_output(std::move(output))
    , m_vault(keychainVault())
{
    // Whatever some section reads shall be in the profile.
    m_options.job.level = Level::Enterprise;
    m_options.job.onlySections.clear();
    // Whoever wants an authority's certificate is told whether the camera takes one by ONVIF.
    m_options.job.answers.sections[u"https_on"_s].values.insert(u"certificate"_s, u"siteCa"_s);
}

void CaptureCommand::start()
{
    const Place place {m_options.address, m_options.trust, m_options.pace, m_options.probePorts};
    m_session = std::make_unique<engine::Session>(toolsFor(place, m_vault));
    m_session->setJob(m_options.job);
    connect(m_session.get(), &engine::Session::auditFinished, this, &CaptureCommand::audited);
    findLogin();
}

void CaptureCommand::stop()
{
    if (m_session)
        m_session->stop();
}

/// The file, else what the keychain holds for the camera that was last at this address, else a blank password.
void CaptureCommand::findLogin()
{
    const QString mac = knownCameraAt(dataFolder(), m_options.address).mac;
    if (m_options.password || mac.isEmpty()) {
        m_session->audit({m_options.user, m_options.password.value_or(Secret())});
        return;
    }
    m_vault->find({mac, m_options.user}).then(this, [this](const Result<std::optional<Secret>> &found) {
        m_session->audit({m_options.user, found && *found ? **found : Secret()});
    });
}

void CaptureCommand::audited(const Result<engine::Audit> &result)
{
    if (!result) {
        printError(result.error());
        Q_EMIT finished(exitCodeFor(result.error().kind));
        return;
    }
    if (const auto saved = save(); !saved) {
        printError(saved.error());
        Q_EMIT finished(InternalError);
        return;
    }
    printMessage(u"%1: %2 settings of %3. Addresses, names, accounts, and secrets are replaced."_s.arg(m_output)
                     .arg(result->snapshot.parameters.size())
                     .arg(result->snapshot.identity.model));
    Q_EMIT finished(Passed);
}

Done CaptureCommand::save() const
{
    const QByteArray profile = m_session->captureProfile();
    QFile file(m_output);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Internal, u"%1 cannot be written: %2."_s.arg(m_output, file.errorString()));
    if (file.write(profile) == profile.size() && file.flush())
        return {};
    const QString reason = file.errorString();
    file.remove();
    return fail(Error::Kind::Internal, u"%1 cannot be written: %2."_s.arg(m_output, reason));
}

/// Said before the camera is asked for anything; empty when a new file can be made there.
static QString reasonAgainst(const QString &output)
{
    const QFileInfo file(output);
    if (output.isEmpty())
        return u"Name the file to write with --output."_s;
    if (file.exists() || file.isSymLink())
        return u"%1 is there already and is not overwritten."_s.arg(output);
    return file.dir().exists() ? QString() : u"There is no folder %1."_s.arg(file.path());
}

int runCapture(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes a practice camera profile after a camera, without what identifies or opens it; writes nothing to it."_s);
    addCameraOptions(parser);
    parser.addOption({u"output"_s, u"The profile to write; a new file, 0600."_s, u"FILE"_s});
    if (const auto code = endsWithParsing(parser, arguments))
        return *code;
    auto options = cameraOptionsFrom(parser);
    if (!options) {
        printUsageError(options.error().detail);
        return WrongUsage;
    }
    const QString output = parser.value(u"output"_s);
    if (const QString reason = reasonAgainst(output); !reason.isEmpty()) {
        printUsageError(reason);
        return WrongUsage;
    }
    usePaceOfProduct(*options);
    CaptureCommand command(*std::move(options), output);
    return runUntilFinished(command);
}

} // namespace app
