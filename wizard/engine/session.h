// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"
#include "discovery/finder.h"
#include "engine/doors.h"
#include "engine/job.h"
#include "engine/neighbourhood.h"
#include "model/login.h"
#include "model/pace.h"
#include "model/result.h"
#include "probes/prober.h"
#include "trust/pin_store.h"
#include "vault/vault.h"

#include <QFuture>
#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace engine {

struct Reconciled;
struct RootCandidate;
struct UnfinishedJob;

/// What a session works with; chosen in one place (app/wiring).
struct Tools
{
    std::shared_ptr<camera::Camera> camera;
    std::shared_ptr<probes::Prober> prober;
    std::shared_ptr<vault::Vault> vault; ///< where passwords of this camera are kept; may be replaced before apply()
    model::Pace pace;
    std::shared_ptr<trust::PinStore> pins = {}; ///< null: no certificate is remembered
    trust::TrustPolicy trust = {}; ///< what this run was told of the camera's certificate; the camera has it already
    QMap<QString, quint16> movedPorts; ///< `--probe-ports`
    QString siteName = {}; ///< whose CA signs; the session keeps it as the job has it
    std::shared_ptr<discovery::Finder> finder = {}; ///< null: nobody looks for a camera that has moved
    std::shared_ptr<Neighbourhood> neighbourhood = {}; ///< null: this computer's table of neighbours is not looked at
    QString dataFolder; ///< journals and records; made when needed, files in it are 0600
    QString toolVersion;
};

/// One job on one camera, from sign-in to record. One story at a time: audit → (answers) → plan → apply → verify.
/// Each ends with exactly one signal; stop() ends the running one with Cancelled, between two requests.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(Tools tools, QObject *parent = nullptr);
    ~Session() override;

    const Job &job() const;
    void setJob(const Job &job);
    void setVault(std::shared_ptr<vault::Vault> vault);
    /// Where the record is going to be written; the masked dump and nothing else is put beside it before the first
    /// write. Without it a name in the data folder is chosen (recordPath()).
    void setRecordPath(const QString &path);
    QString recordPath() const;

    /// Reads and probes with this account. Emits auditFinished().
    void audit(const model::Login &login);
    /// After an apply that brought new firmware (ApplyReport::wantsAudit): reads and probes the camera anew. What was
    /// done stays part of the job, and the record compares with the first audit. Emits auditFinished(); then plan and
    /// apply() the rest as ever.
    void auditAgain();
    /// Looks at the certificate at the HTTPS port, after a run that ended with Untrusted or IdentityChanged. Nothing
    /// but a handshake is sent. Emits certificateSeen().
    void lookAtCertificate();
    /// The installer says that this certificate is the camera's. Counts from the next request on, and is remembered
    /// once the camera has said who it is.
    void trustCertificate(const QByteArray &sha256);
    /// The fingerprint that counts as the camera's now; absent when none does.
    std::optional<QByteArray> pinnedCertificate() const;
    /// A password of another account on this camera, the recorder's for example, so that it can be tried.
    void setKnownPassword(const QString &user, const model::Secret &password);
    /// A practice camera profile made after the last audit (JSON): names, shapes, capabilities; everything that could
    /// identify or open something is masked. Empty before an audit.
    QByteArray captureProfile() const;

    /// The root certificate of the site's own CA, to be given to recorder and browsers; empty while there is none.
    QString siteRootPath() const;
    /// Whether this vault can open the site's own CA, where the site has one already: to be asked before anything is
    /// written that will need it.
    QFuture<model::Done> proveSiteAuthority(const std::shared_ptr<vault::Vault> &vault) const;

    /// A picture from the camera, with the account of the last audit. Emits pictureRead().
    void readPicture();
    /// Carries out a plan of this session's audit. Emits advanced() for each change, then applyFinished().
    /// The password of an account change must be in it; it is kept in the vault before it is sent.
    void apply(const model::Plan &plan);
    /// Reads and probes everything again and makes the record. Emits verifyFinished(). After an audit alone (no apply)
    /// makeRecord() is enough.
    void verify();
    void stop();

    /// Goes on with a job whose run was interrupted: finds the camera at the doors and with the passwords that it may
    /// have by now, reads and probes it, and compares with the journal (reconciled()). The job, the way to the camera
    /// and the record's path are the journal's. `earlierPassword` is what the installer says of the password that the
    /// job began with; absent: the vault is asked. Writes nothing to the camera. Emits auditFinished(); then plan and
    /// apply() as ever, or takeBack().
    void takeUp(const UnfinishedJob &job, const std::optional<model::Secret> &earlierPassword);
    const QList<Reconciled> &reconciled() const;
    /// Whether takeBack() would send anything: after an apply that failed and was left, or after takeUp().
    bool canTakeBack() const;
    /// Takes back what stands of this job, the newest first. Emits advanced() and applyFinished(), with the failure of
    /// the apply that came before, if any.
    void takeBack();
    /// The record is kept: the job is closed in the journal, as far as it is done. Until then it can be taken up again.
    void close();

    /// The last audit; absent before one succeeded.
    const std::optional<Audit> &lastAudit() const;

    const QString &dataFolder() const;

    /// Which port a number in the camera's parameters really means.
    PortMap ports() const;
    /// The account that works now: that of the audit, or the new root password after apply().
    const model::Login &login() const;
    camera::Camera &camera() const;
    /// The record of the audit alone: nothing was changed.
    model::Record auditRecord() const;
    /// The record when the camera could not be read again after an apply: what was sent, and nothing believed.
    model::Record unverifiedRecord(const model::Error &reason) const;

    /// Whether a failed change makes this session take back what it did. The default is to take it back.
    enum class OnFailure { TakeBack, Leave };
    void setOnFailure(OnFailure reaction);

Q_SIGNALS:
    void advanced(const engine::Progress &progress);
    /// For each change, when its turn ends; the index is that of the plan.
    void changeEnded(int index, const model::Outcome &outcome);
    void auditFinished(const model::Result<engine::Audit> &result);
    void pictureRead(const model::Result<QByteArray> &jpeg);
    void certificateSeen(const model::Result<model::TlsSight> &sight);
    void applyFinished(const engine::ApplyReport &report);
    void verifyFinished(const model::Result<model::Record> &record);

private:
    void runAuditor();
    model::Done openJournal(const model::Plan &plan);
    void takeReport(const ApplyReport &report);
    void letIn(const UnfinishedJob &job, const RootCandidate &found);
    void reuseKeptPassword();
    void readForTakeUp(const UnfinishedJob &job);
    void compareWithJournal(const UnfinishedJob &job, const Audit &found);
    void endTakeUp(const model::Result<Audit> &result);
    void adopt(const QList<model::Outcome> &taken);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace engine
