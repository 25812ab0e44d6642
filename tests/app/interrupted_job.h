// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/practice_camera.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

/// Where a run is killed (SIGKILL, as good as the power going): after the camera has served so many requests, or after
/// so many of the program's fsync(2) calls have come back.
struct KillPoint
{
    enum class What { Never, Request, Fsync };

    What what = What::Never;
    int number = 0;

    QString text() const;
};

/// One apply at level Advanced that is killed, and the resume after it, on a camera of its own. Many can be at work at
/// once: they mostly wait.
class InterruptedJob : public QObject
{
    Q_OBJECT

public:
    explicit InterruptedJob(const KillPoint &point, QObject *parent = nullptr);

    void start();

    const KillPoint &point() const { return m_point; }

    /// What went wrong; empty when everything is as it should be.
    QString complaint() const { return m_complaint; }

    bool wasKilled() const { return m_wasKilled; }

    bool wasResumed() const { return m_wasResumed; }

    int requests() const { return m_requests; }

    /// Section → status and changes, as the record has them.
    QMap<QString, QString> record() const;
    /// The camera's parameters from the inside, but for what differs from run to run.
    QMap<QString, QString> cameraState() const;

    QString errorOutput() const { return QString::fromUtf8(m_said); }

    QByteArray journal() const;

Q_SIGNALS:
    void finished();

private:
    void run(const QStringList &arguments, void (InterruptedJob::*then)(int exitCode));
    void counted();
    void firstEnded(int exitCode);
    void resumed(int exitCode);
    void complain(const QString &what);
    QStringList applyArguments(const QString &passwords) const;
    /// Every line of the password files.
    QStringList keptPasswords() const;
    /// No file but the one for passwords holds any, and all of Camlock's are for their owner only.
    void searchForSecrets();

    KillPoint m_point;
    QTemporaryDir m_folder;
    std::unique_ptr<simulator::PracticeCamera> m_camera;
    QProcess m_process;
    QByteArray m_said;
    QString m_complaint;
    QString m_passwords; ///< file of the run that counts
    int m_requests = 0;
    bool m_wasKilled = false;
    bool m_wasResumed = false;
    bool m_isFirst = true;
};
