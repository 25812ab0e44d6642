// SPDX-License-Identifier: Apache-2.0
#include "engine/unfinished_job.h"

#include "engine/journal_form.h"
#include "model/change_json.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A job on one camera has some hundred lines; more is not a journal of ours.
constexpr qint64 largestJournal = 64 * 1024 * 1024;

QDateTime timeIn(const QJsonObject &line)
{
    return QDateTime::fromString(line.value("at"_L1).toString(), Qt::ISODateWithMs);
}

/// Takes one line after the other.
class Reader
{
public:
    Done take(const QJsonObject &line)
    {
        const QString event = line.value("event"_L1).toString();
        if (m_lines++ == 0)
            return event == "begin"_L1 ? begin(line) : wrong(u"it does not begin with what is to be done"_s);
        if (event == "resumed"_L1)
            return plan(line);
        if (event == "intent"_L1)
            return intent(line);
        if (event == "kept"_L1)
            return withStep(line, [](UnfinishedJob::Step &step) { step.passwordKept = true; });
        if (event == "outcome"_L1)
            return outcome(line);
        if (event == "expecting"_L1)
            noteCertificate(line.value("certificate"_L1));
        else if (event == "door"_L1)
            return door(line);
        else if (event == "heard"_L1)
            heard(line);
        else if (event == "end"_L1)
            return end(line);
        return {};
    }

    UnfinishedJob job;

private:
    static tl::unexpected<Error> wrong(const QString &what) { return fail(Error::Kind::BadReply, what); }

    Done begin(const QJsonObject &line)
    {
        if (line.value("schema"_L1).toString() != "camlock-journal/1"_L1)
            return wrong(u"it is of a kind that this Camlock does not know"_s);
        const auto address = parseAddress(line.value("address"_L1).toString());
        if (!address || !address->isComplete())
            return wrong(u"the camera's address is missing"_s);
        auto jobRead = jobFrom(line.value("job"_L1).toObject());
        if (!jobRead)
            return wrong(jobRead.error().detail);
        JournalHead &head = job.head;
        head.toolVersion = line.value("tool"_L1).toString();
        head.address = *address;
        head.user = line.value("user"_L1).toString();
        head.startedBlank = line.value("startedBlank"_L1).toBool();
        head.recordPath = line.value("record"_L1).toString();
        head.passwordFile = line.value("passwordFile"_L1).toString();
        const QJsonObject moved = line.value("movedPorts"_L1).toObject();
        for (auto it = moved.begin(); it != moved.end(); ++it) {
            const int port = it->toInt();
            if (port > 0 && port <= 65535)
                head.movedPorts.insert(it.key(), static_cast<quint16>(port));
        }
        head.job = *std::move(jobRead);
        head.before = auditFrom(line.value("before"_L1).toObject());
        job.begun = timeIn(line);
        job.lastDoor = *address;
        noteCertificate(line.value("before"_L1)["camera"_L1]["certificate"_L1]);
        return plan(line);
    }

    Done plan(const QJsonObject &line)
    {
        job.planned.clear();
        job.ended.reset();
        const QJsonArray changes = line.value("plan"_L1).toArray();
        for (const QJsonValue &change : changes) {
            auto read = changeFrom(change.toObject());
            if (!read)
                return tl::unexpected(read.error());
            job.planned.append(*std::move(read));
        }
        return {};
    }

    Done intent(const QJsonObject &line)
    {
        auto change = changeFrom(line.value("change"_L1).toObject());
        if (!change)
            return tl::unexpected(change.error());
        UnfinishedJob::Step step;
        step.number = line.value("step"_L1).toInt(-1);
        step.change = *std::move(change);
        step.at = timeIn(line);
        if (line.contains("takesBack"_L1))
            step.takesBack = line.value("takesBack"_L1).toInt(-1);
        job.steps.append(step);
        return {};
    }

    template <class Function>
    Done withStep(const QJsonObject &line, Function change)
    {
        const int number = line.value("step"_L1).toInt(-1);
        const auto step = std::find_if(job.steps.begin(), job.steps.end(),
            [number](const UnfinishedJob::Step &known) { return known.number == number; });
        if (step == job.steps.end())
            return wrong(u"step %1 was never begun"_s.arg(number));
        change(*step);
        return {};
    }

    Done outcome(const QJsonObject &line)
    {
        const auto kind = outcomeNamed(line.value("outcome"_L1).toString());
        if (!kind)
            return wrong(u"an outcome has no known name"_s);
        return withStep(line, [&](UnfinishedJob::Step &step) {
            Outcome outcome;
            outcome.change = step.change;
            outcome.kind = *kind;
            outcome.sentAt = step.at;
            outcome.endedAt = timeIn(line);
            const QJsonObject seen = line.value("readBack"_L1).toObject();
            for (auto it = seen.begin(); it != seen.end(); ++it)
                outcome.readBack.insert(it.key(), it->toString());
            if (const auto error = errorNamed(line.value("error"_L1).toString()))
                outcome.error = Error {*error, line.value("detail"_L1).toString()};
            noteCertificate(outcome.readBack.value(u"certificate"_s).section(u':', 1));
            step.outcome = outcome;
            if (step.takesBack && *kind == Outcome::Kind::Applied)
                markTakenBack(*step.takesBack);
        });
    }

    void markTakenBack(int number)
    {
        for (UnfinishedJob::Step &step : job.steps) {
            if (step.number == number)
                step.takenBack = true;
        }
    }

    Done door(const QJsonObject &line)
    {
        const auto address = parseAddress(line.value("address"_L1).toString());
        if (!address || !address->isComplete())
            return wrong(u"a door has no address"_s);
        job.lastDoor = *address;
        noteCertificate(line.value("certificate"_L1));
        return {};
    }

    void heard(QJsonObject line)
    {
        line.insert(u"at"_s, line.value("heardAt"_L1));
        if (const auto result = probeFrom(line))
            job.heard.insert(result->kind, *result);
    }

    Done end(const QJsonObject &line)
    {
        for (const auto how : {Journal::End::Complete, Journal::End::TakenBack, Journal::End::Left,
                 Journal::End::Stopped, Journal::End::Superseded}) {
            if (line.value("how"_L1).toString() == nameOf(how))
                job.ended = how;
        }
        return job.ended ? Done() : wrong(u"it does not say how it ended"_s);
    }

    void noteCertificate(const QJsonValue &hex)
    {
        const QByteArray sha256 = QByteArray::fromHex(hex.toString().toLatin1());
        constexpr qsizetype bytes = 32;
        if (sha256.size() != bytes)
            return;
        job.certificates.removeAll(sha256);
        job.certificates.prepend(sha256);
    }

    int m_lines = 0;
};

} // namespace

bool UnfinishedJob::sentFirmware() const
{
    return std::any_of(steps.begin(), steps.end(),
        [](const Step &step) { return std::holds_alternative<UploadFirmware>(step.change.body); });
}

bool UnfinishedJob::isOpen() const
{
    const bool canGoOn = !ended || *ended == Journal::End::Left || *ended == Journal::End::Stopped;
    return canGoOn && !steps.isEmpty();
}

Result<UnfinishedJob> readJournal(const QByteArray &content)
{
    Reader reader;
    qsizetype from = 0;
    int number = 0;
    for (;;) {
        const qsizetype end = content.indexOf('\n', from);
        if (end < 0)
            break; // what is left is a torn line: it was never acted on
        ++number;
        QJsonParseError error;
        const auto line = QJsonDocument::fromJson(content.mid(from, end - from), &error);
        if (!line.isObject())
            return fail(Error::Kind::BadReply, u"The journal is damaged in line %1."_s.arg(number));
        if (const Done taken = reader.take(line.object()); !taken)
            return fail(Error::Kind::BadReply,
                u"The journal is damaged in line %1: %2."_s.arg(number).arg(taken.error().detail));
        from = end + 1;
    }
    if (number == 0)
        return fail(Error::Kind::BadReply, u"The journal is empty."_s);
    return reader.job;
}

Result<UnfinishedJob> readJournalFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Unreachable, u"The journal %1 cannot be read: %2."_s.arg(path, file.errorString()));
    if (file.size() > largestJournal)
        return fail(Error::Kind::BadReply, u"The journal %1 is too large to be one."_s.arg(path));
    auto job = readJournal(file.readAll());
    if (job)
        job->journalPath = path;
    return job;
}

QList<UnfinishedJob> unfinishedJobs(const QString &dataFolder)
{
    QList<UnfinishedJob> jobs;
    const QDir folder(QDir(dataFolder).filePath(u"journals"_s));
    const auto files = folder.entryInfoList({u"*.jsonl"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (isInUse(file.filePath()))
            continue;
        if (const auto job = readJournalFile(file.filePath()); job && job->isOpen())
            jobs.append(*job);
    }
    std::stable_sort(jobs.begin(), jobs.end(),
        [](const UnfinishedJob &left, const UnfinishedJob &right) { return left.begun > right.begun; });
    return jobs;
}

void forget(const UnfinishedJob &job)
{
    Journal journal;
    if (journal.reopen(job.journalPath))
        static_cast<void>(journal.end(Journal::End::Superseded));
}

void supersedeOthers(const QString &dataFolder, const QString &mac, const QString &exceptJournal)
{
    const auto jobs = unfinishedJobs(dataFolder);
    for (const UnfinishedJob &job : jobs) {
        if (mac.isEmpty() || job.camera().mac != mac || job.journalPath == exceptJournal)
            continue;
        forget(job);
    }
}

} // namespace engine
