// SPDX-License-Identifier: Apache-2.0
#include "verify_command.h"

#include "engine/secrets.h"
#include "output.h"
#include "record_commands.h"
#include "report/record_json.h"
#include "report/record_seal.h"
#include "running.h"
#include "trust/signing_key.h"
#include "wiring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using engine::Drift;

namespace {

QByteArray textOf(const QList<Drift> &drifts)
{
    QString text;
    for (const Drift &drift : drifts)
        text += u"%1: %2 → %3\n"_s.arg(drift.what, drift.then, drift.now);
    return text.toUtf8();
}

QByteArray jsonOf(const QList<Drift> &drifts)
{
    QJsonArray array;
    for (const Drift &drift : drifts)
        array.append(QJsonObject {{u"what"_s, drift.what}, {u"then"_s, drift.then}, {u"now"_s, drift.now}});
    return QJsonDocument(array).toJson();
}

ExitCode tell(const QList<Drift> &drifts, OutputFormat format)
{
    // No drift is no line.
    if (format == OutputFormat::Json)
        printResult(jsonOf(drifts));
    else if (!drifts.isEmpty())
        printResult(textOf(drifts));
    return drifts.isEmpty() ? Passed : FindingsRemain;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(report::largestRecord + 1) : QByteArray();
}

/// Says whether the record is as it was signed, and by whom. False only when it is not: a record without a signature
/// may still be compared with its camera.
bool isAsSigned(const QString &path)
{
    const QString sealPath = report::sealPath(path);
    if (!QFile::exists(sealPath)) {
        printMessage(u"This record is not signed: nothing shows that it is as Camlock wrote it."_s);
        return true;
    }
    const auto isSigned = [](const QByteArray &key, const QByteArray &text, const QByteArray &signature) {
        return trust::isSignedBy(key, text, signature);
    };
    const auto check = report::checkSeal(contentOf(path), contentOf(sealPath), isSigned);
    if (!check) {
        printUsageError(u"%1: %2"_s.arg(sealPath, check.error().detail));
        return false;
    }
    if (!check->fits()) {
        printUsageError(u"%1 is not as it was signed. Changed: %2."_s.arg(path, check->changed.join(u", "_s)));
        return false;
    }
    const bool isOwn = trust::SigningKey::publicKeyIn(dataFolder()) == check->publicKey;
    printMessage(isOwn
            ? u"The signature fits; it was made on this computer."_s
            : u"The signature fits. It was made with the key %1: compare it with the key on the sheet."_s.arg(
                report::keyInWords(check->publicKey)));
    return true;
}

/// The person's own words: the row's note may say more.
QString attestationIn(const RecordedSection &row)
{
    const auto proof = std::find_if(row.proof.begin(), row.proof.end(),
        [](const Proof &candidate) { return candidate.kind == Proof::Kind::Attested; });
    return proof == row.proof.end() ? row.note.english() : proof->seen.english();
}

/// The job that the record is of, with what a person said in it.
engine::Job jobOf(const Record &record)
{
    engine::Job job;
    job.site = record.site;
    job.level = record.level;
    job.answers = answersFrom(record.site);
    for (const RecordedSection &row : record.sections) {
        job.onlySections.append(row.id);
        SectionAnswer &answer = job.answers.sections[row.id];
        if (row.exception) {
            answer.decision = Decision::Exception;
            answer.reason = row.exception->reason;
            answer.approver = row.exception->approver;
            answer.expires = row.exception->expires;
        }
        if (row.status == Status::Attested)
            answer.attestation = attestationIn(row);
    }
    return job;
}

} // namespace

VerifyCommand::VerifyCommand(CameraOptions options, Record record, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_record(std::move(record))
    , m_vault(keychainVault())
{
    m_options.job = jobOf(m_record);
    // The record knows which certificate is the camera's, also on a computer that has never seen it.
    const QByteArray recorded = QByteArray::fromHex(m_record.camera.certificateSha256.toLatin1());
    if (!m_options.trust.pinned && !recorded.isEmpty())
        m_options.trust.pinned = recorded;
}

void VerifyCommand::start()
{
    const Place place {m_options.address, m_options.trust, m_options.pace, m_options.probePorts};
    m_session = std::make_unique<engine::Session>(toolsFor(place, m_vault));
    m_session->setJob(m_options.job);
    const QString recorder = engine::vmsAccount(m_options.job);
    if (m_options.vmsPassword && !recorder.isEmpty())
        m_session->setKnownPassword(recorder, *m_options.vmsPassword);
    connect(m_session.get(), &engine::Session::advanced, this,
        [](const engine::Progress &progress) { printMessage(progress.what.english()); });
    connect(m_session.get(), &engine::Session::auditFinished, this, &VerifyCommand::audited);
    if (m_options.password) {
        m_session->audit({m_options.user, *m_options.password});
        return;
    }
    m_vault->find({m_record.camera.mac, m_options.user}).then(this, [this](const Result<std::optional<Secret>> &found) {
        m_session->audit({m_options.user, found && *found ? **found : Secret()});
    });
}

void VerifyCommand::stop()
{
    if (m_session)
        m_session->stop();
}

void VerifyCommand::audited(const Result<engine::Audit> &result)
{
    if (!result) {
        printError(result.error());
        Q_EMIT finished(exitCodeFor(result.error().kind));
        return;
    }
    const Record now = m_session->auditRecord();
    if (!m_record.camera.mac.isEmpty() && m_record.camera.mac != now.camera.mac) {
        const Error another {Error::Kind::IdentityChanged,
            u"Another camera answers there: %1, the record is of %2."_s.arg(now.camera.mac, m_record.camera.mac)};
        printError(another);
        Q_EMIT finished(exitCodeFor(another.kind));
        return;
    }
    QList<Drift> drifts = engine::driftBetween(m_record, now);
    if (const auto &tls = result->snapshot.tls; tls && !tls->chain.isEmpty()) {
        if (const auto end =
                engine::certificateDrift(tls->chain.constFirst().notAfter, QDateTime::currentDateTimeUtc()))
            drifts.append(*end);
    }
    drifts += engine::endedExceptions(m_record, QDate::currentDate());
    const QStringList unseen = engine::notLookedAt(m_record, now);
    if (!unseen.isEmpty())
        printMessage(u"The settings are as recorded, but could not be looked at from outside today: %1."_s.arg(
            unseen.join(u", "_s)));
    Q_EMIT finished(tell(drifts, m_options.format));
}

int runVerify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Looks again at the camera of a record; writes nothing to it."_s);
    addVerifyOptions(parser);
    if (const auto code = endsWithParsing(parser, arguments))
        return *code;
    auto options = verifyOptionsFrom(parser);
    if (!options) {
        printUsageError(options.error().detail);
        return WrongUsage;
    }
    const QString path = parser.positionalArguments().constFirst();
    if (!isAsSigned(path))
        return WrongUsage;
    auto record = recordIn(path);
    if (!record) {
        printUsageError(record.error().detail);
        return WrongUsage;
    }
    if (parser.isSet(u"offline"_s))
        return tell(engine::endedExceptions(*record, QDate::currentDate()), options->format);
    const auto address = parseAddress(record->camera.address);
    if (!address) {
        printUsageError(u"The record does not say where its camera is."_s);
        return WrongUsage;
    }
    options->address = *address;
    usePaceOfProduct(*options);
    VerifyCommand command(*std::move(options), *std::move(record));
    return runUntilFinished(command);
}

} // namespace app
