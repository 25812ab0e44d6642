// SPDX-License-Identifier: Apache-2.0
#include "interrupted_jobs.h"

#include "wiring.h"

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using engine::UnfinishedJob;

static QString described(const UnfinishedJob &job)
{
    const Identity &camera = job.camera();
    return u"%1 %2 at %3, begun %4"_s.arg(
        camera.model, camera.mac, job.lastDoor.host, job.begun.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
}

static bool isOf(const UnfinishedJob &job, const QString &camera)
{
    if (const QString mac = normalizedMac(camera); !mac.isEmpty())
        return job.camera().mac == mac;
    const auto address = parseAddress(camera);
    return address && (address->host == job.lastDoor.host || address->host == job.head.address.host)
        && (!address->port || address->port == job.lastDoor.port || address->port == job.head.address.port);
}

Result<UnfinishedJob> interruptedJob(const QString &dataFolder, const QString &camera)
{
    QList<UnfinishedJob> jobs = engine::unfinishedJobs(dataFolder);
    if (!camera.isEmpty())
        jobs.removeIf([&camera](const UnfinishedJob &job) { return !isOf(job, camera); });
    if (jobs.isEmpty())
        return fail(Error::Kind::BadReply,
            camera.isEmpty() ? u"There is no interrupted job to go on with."_s
                             : u"There is no interrupted job on the camera %1."_s.arg(camera));
    // Of one camera the newest is the one that counts.
    for (const UnfinishedJob &job : std::as_const(jobs)) {
        if (job.camera().mac == jobs.constFirst().camera().mac)
            continue;
        QStringList lines;
        for (const UnfinishedJob &each : std::as_const(jobs))
            lines.append(u"         "_s + described(each));
        return fail(Error::Kind::BadReply,
            u"There are several interrupted jobs. Name the camera:\n%1"_s.arg(lines.join(u'\n')));
    }
    return jobs.constFirst();
}

std::shared_ptr<vault::Vault> vaultOf(const UnfinishedJob &job)
{
    return job.head.passwordFile.isEmpty() ? keychainVault() : fileVaultToGoOnIn(job.head.passwordFile);
}

QString hintAt(const QString &dataFolder, const Address &address)
{
    const auto jobs = engine::unfinishedJobs(dataFolder);
    for (const UnfinishedJob &job : jobs) {
        if (isOf(job, address.text()))
            return u"A job on this camera was interrupted (%1). Go on with it: camlock resume %2"_s.arg(
                described(job), job.lastDoor.host);
    }
    return {};
}

} // namespace app
