// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/practice_camera.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// The real program, as a script would call it: no display, no D-Bus session, a data folder of its own.
struct CamlockRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// What the program sees in a test: a home of its own, no display, no D-Bus session. @p pace scales its waits.
QProcessEnvironment camlockEnvironment(const QTemporaryDir &folder, double pace = 0.1);

/// Runs while the event loop of the test goes on, so that a practice camera in the test can answer. After so many
/// milliseconds it is killed.
CamlockRun runCamlock(
    const QStringList &arguments, const QTemporaryDir &folder, const QByteArray &input = {}, int patience = 90'000);

/// As above, and tells it to end (SIGTERM) as soon as it has said this on standard error.
CamlockRun runCamlockUntil(const QByteArray &message, const QStringList &arguments, const QTemporaryDir &folder);

/// Another program, with the event loop going on: its exit code, and all that it said.
QStringList foreignProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {});

std::unique_ptr<simulator::PracticeCamera> practiceCamera(const QString &profile, const QStringList &faults = {});

/// `http://127.0.0.1:PORT --probe-ports …` for a practice camera.
QStringList whereIs(const simulator::PracticeCamera &camera);

/// Everything that the run left on the disk, for looking for what must not be there.
QByteArray allFilesIn(const QTemporaryDir &folder, const QString &except = {});

/// The password of an account in a file that `--password-out` wrote; empty when it has none.
QByteArray passwordFrom(const QString &path, const QByteArray &user = "root");
