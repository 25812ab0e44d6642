// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"
#include "exit_code.h"
#include "model/address.h"
#include "model/pace.h"
#include "model/result.h"
#include "model/secret.h"
#include "trust/pin.h"

#include <QCommandLineParser>
#include <QMap>
#include <QString>

#include <optional>

namespace app {

enum class OutputFormat { Text, Json };

/// The options of audit, plan and apply, checked: what is in here can be used.
struct CameraOptions
{
    model::Address address;
    QString user;
    std::optional<model::Secret> password; ///< absent: ask the keychain, then try a blank one
    std::optional<model::Secret> newRootPassword;
    std::optional<model::Secret> vmsPassword; ///< of the recorder's account, new or present
    std::optional<model::Secret> networkSecret; ///< of 802.1X: PEAP's password, or the passphrase of the key
    engine::Job job;
    trust::TrustPolicy trust;
    QString recordPath; ///< empty: the data folder
    QString passwordOut; ///< empty: the keychain
    QString logPath;
    OutputFormat format = OutputFormat::Text;
    model::Pace pace;
    QMap<QString, quint16> probePorts;
    bool noRollback = false;
    bool yes = false;
    bool undo = false; ///< of resume
};

/// Parses a subcommand's arguments; `--help` is added, and answered here. The exit code when the command ends with
/// this: after help, or after one sentence on what is wrong.
std::optional<ExitCode> endsWithParsing(QCommandLineParser &parser, const QStringList &arguments);

/// Adds the options to a parser, so that `--help` shows them.
void addCameraOptions(QCommandLineParser &parser);

/// The same for `resume`, whose job is the journal's.
void addResumeOptions(QCommandLineParser &parser);
model::Result<CameraOptions> resumeOptionsFrom(const QCommandLineParser &parser);

/// The same for `verify`, whose camera and job are the record's.
void addVerifyOptions(QCommandLineParser &parser);
model::Result<CameraOptions> verifyOptionsFrom(const QCommandLineParser &parser);

/// Reads and checks everything, also the files. The error (BadReply) is a sentence for exit 2.
model::Result<CameraOptions> cameraOptionsFrom(const QCommandLineParser &parser);

/// `http=8080,snmp=8161`: the names of contract.md. The error is a sentence for exit 2.
model::Result<QMap<QString, quint16>> parsePorts(const QString &text);

model::Result<OutputFormat> parseFormat(const QString &text);

} // namespace app
