// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session.h"
#include "engine/unfinished_job.h"
#include "simulator/practice_camera.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// One whole job on a practice camera, as a script would do it, without a window: audit, plan, apply, verify, record.
/// The engine, the camera client and the probes are the real ones.
class HeadlessJob : public QObject
{
    Q_OBJECT

public:
    /// What the job is for; the site is that of an Advanced job unless only some sections are named.
    struct Wish
    {
        QString profile = QStringLiteral("fd9387-htv");
        QStringList faults; ///< before anything is sent
        QMap<QString, QString> values; ///< the same: how the camera is set, past its factory's
        QStringList faultsBeforeApply; ///< the camera is good at the audit
        QStringList sections; ///< empty: all of level Advanced
        model::Level level = model::Level::Advanced;
        QMap<QString, QString> place; ///< name and address that the camera is to get: answers of `ip_plan_recorded`
        enum class Ports { Usual, Moved } ports = Ports::Usual; ///< Moved: HTTPS and RTSP go to free ones
        engine::Session::OnFailure onFailure = engine::Session::OnFailure::TakeBack;
    };

    explicit HeadlessJob(const Wish &wish, QObject *parent = nullptr);
    ~HeadlessJob() override;

    void start();
    /// Takes the job up again with a fresh session, as another program would: after finished().
    void resume();

    simulator::PracticeCamera &camera() { return *m_camera; }

    const std::optional<model::Error> &auditError() const { return m_auditError; }

    const engine::ApplyReport &report() const { return m_report; }

    /// Absent when the camera could not be read after the apply.
    const std::optional<model::Record> &record() const { return m_record; }

    model::Record unverified() const { return m_unverified; }

    /// The passwords that are kept for an account: the present one and the one before.
    QList<model::Secret> kept(const QString &user) const;

    const model::Login &login() const { return m_session->login(); }

    /// Whether the camera's administration can be reached now, by a fresh client: at one of its doors, with one of the
    /// passwords that are kept or none. Waits for it.
    bool canBeReached();

    static model::Pace pace();

Q_SIGNALS:
    void finished();

private:
    void open();
    void audited(const model::Result<engine::Audit> &result);
    void verified(const model::Result<model::Record> &record);

    Wish m_wish;
    QTemporaryDir m_folder;
    std::unique_ptr<simulator::PracticeCamera> m_camera;
    std::shared_ptr<vault::Vault> m_vault;
    std::unique_ptr<engine::Session> m_session;
    std::optional<model::Error> m_auditError;
    engine::ApplyReport m_report;
    std::optional<model::Record> m_record;
    model::Record m_unverified;
    bool m_resumes = false;
};
