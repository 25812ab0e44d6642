// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire.h"

#include "support/patience.h"

#include <QProcess>
#include <QTemporaryDir>

/** Programs from elsewhere as clients: curl and openssl. */
namespace foreign {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/** Runs @p program while the event loop, and with it the camera, goes on. */
inline Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const auto ended =
        waitUntil([&] { return process.state() == QProcess::NotRunning && process.exitCode() >= 0; }, 60'000);
    const auto code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QString httpsUrl(const wire::PracticeCamera &camera, const QString &path)
{
    return QStringLiteral("https://%1:%2%3")
        .arg(camera.address().toString())
        .arg(camera.port(QStringLiteral("https")))
        .arg(path);
}

inline Outcome curl(const QStringList &arguments)
{
    return run(QStringLiteral("curl"),
        QStringList {QStringLiteral("--silent"), QStringLiteral("--show-error"), QStringLiteral("--max-time"),
            QStringLiteral("15"), QStringLiteral("--noproxy"), QStringLiteral("*")}
            + arguments);
}

/** `openssl s_client` against the camera's HTTPS port: what it says about the connection. */
inline QByteArray sClient(const wire::PracticeCamera &camera, const QStringList &arguments)
{
    const auto place =
        QStringLiteral("%1:%2").arg(camera.address().toString()).arg(camera.port(QStringLiteral("https")));
    const auto outcome = run(QStringLiteral("openssl"),
        QStringList {QStringLiteral("s_client"), QStringLiteral("-connect"), place} + arguments);
    return outcome.out + outcome.err;
}

} // namespace foreign
