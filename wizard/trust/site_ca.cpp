// SPDX-License-Identifier: Apache-2.0
#include "trust/site_ca.h"

#include "trust/describe.h"
#include "trust/files.h"
#include "trust/issued_book.h"
#include "trust/pem.h"
#include "trust/root_key.h"
#include "trust/signing.h"
#include "trust/x509.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <QTemporaryDir>

#include <algorithm>

namespace trust {

using namespace Qt::Literals::StringLiterals;
using model::Error;
using model::fail;
using model::Result;

namespace {

constexpr auto rootFile = "root.pem"_L1;
constexpr auto keyFile = "root.key"_L1;
constexpr auto bookFile = "issued.json"_L1;
constexpr int mostDays = 825;

QString pathIn(const QString &folder, QLatin1StringView file)
{
    return QDir(folder).filePath(file);
}

tl::unexpected<Error> broken(const QString &folder, const QString &what)
{
    return fail(Error::Kind::Internal, what.arg(QDir::toNativeSeparators(folder)));
}

Owned<X509> readRoot(const QString &folder)
{
    const QByteArray pem = contentOfFile(pathIn(folder, rootFile), largestObject).value_or(QByteArray());
    const auto blocks = pemBlocksIn(pem).value_or(QList<PemBlock>());
    return blocks.size() == 1 && blocks.first().label == "CERTIFICATE" ? certificateFrom(blocks.first().der) : nullptr;
}

bool isFree(const QString &folder)
{
    const QFileInfo place(folder);
    constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    return !place.exists() || (place.isDir() && QDir(folder).isEmpty(everything));
}

/// All files of a new CA. The book comes first: the root's own number stands in it too.
model::Done writeFiles(const QString &folder, const QString &siteName, const model::Secret &passphrase, EVP_PKEY *key)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    IssuedBook book(pathIn(folder, bookFile));
    const auto serial = book.begin().and_then([&] { return book.takeSerial({{siteName}, now.addYears(10), now}); });
    if (!serial)
        return tl::unexpected(serial.error());
    const auto root = newRoot(key, siteName, *serial, now);
    const QByteArray rootPem = root ? pemOf("CERTIFICATE", derOf(root.get())) : QByteArray();
    const QByteArray keyPem = lockedKey(key, passphrase);
    if (rootPem.isEmpty() || keyPem.isEmpty())
        return broken(folder, u"The certificate authority for %1 cannot be made on this computer."_s);
    return replaceFile(pathIn(folder, keyFile), keyPem).and_then([&] {
        return replaceFile(pathIn(folder, rootFile), rootPem, Readers::Everybody);
    });
}

/// Made beside its place and then moved there: whatever happens, there is a whole CA or none.
model::Done makeIn(
    const QString &folder, const QString &siteName, const model::Secret &passphrase, SiteCa::KeyKind kind)
{
    const QFileInfo place(QDir::cleanPath(folder));
    if (passphrase.isEmpty())
        return broken(folder, u"The key in %1 must have a passphrase."_s);
    if (!isFree(folder))
        return broken(folder, u"The folder %1 is not empty; a certificate authority is only made in a new one."_s);
    if (!QDir().mkpath(place.absolutePath()))
        return broken(folder, u"The folder %1 cannot be made."_s);
    QTemporaryDir beside(place.absoluteFilePath() + u".new-XXXXXX"_s); // for its owner only
    const auto key = newKey(kind);
    if (!beside.isValid() || !key)
        return broken(folder, u"The folder %1 cannot be made."_s);
    if (const auto written = writeFiles(beside.path(), siteName, passphrase, key.get()); !written)
        return written;
    QDir().rmdir(place.absoluteFilePath()); // Only an empty one goes.
    if (!QDir().rename(beside.path(), place.absoluteFilePath()))
        return broken(folder, u"The folder %1 cannot be written, or another Camlock has just made it."_s);
    beside.setAutoRemove(false);
    syncFolder(place.absolutePath());
    return {};
}

} // namespace

struct SiteCa::Parts
{
    Owned<X509> root;
    Owned<EVP_PKEY> key;
    IssuedBook book;
};

SiteCa::SiteCa(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SiteCa::~SiteCa() = default;

QString SiteCa::folderFor(const QString &dataFolder, const QString &siteName)
{
    // The readable part is for people, the hash keeps apart what looks alike once it is reduced to letters and digits.
    const QString name = siteName.normalized(QString::NormalizationForm_C);
    QString readable;
    for (const QChar character : name) {
        const bool isPlain = character.unicode() < 0x80 && character.isLetterOrNumber();
        if (isPlain)
            readable += character.toLower();
        else if (!readable.isEmpty() && !readable.endsWith(u'-'))
            readable += u'-';
    }
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).first(16).toHex();
    const QString folder = u"site-ca/%1-%2"_s.arg(readable.left(32), QString::fromLatin1(hash));
    return QDir(dataFolder).filePath(folder);
}

bool SiteCa::existsIn(const QString &folder)
{
    return QFileInfo::exists(pathIn(folder, rootFile)) && QFileInfo::exists(pathIn(folder, keyFile));
}

QString SiteCa::rootPathIn(const QString &folder)
{
    return pathIn(folder, rootFile);
}

Result<model::Certificate> SiteCa::rootIn(const QString &folder)
{
    const auto root = readRoot(folder);
    if (!root)
        return broken(folder, u"The root certificate in %1 is missing or damaged."_s);
    return describe(derOf(root.get()));
}

QFuture<Result<std::shared_ptr<SiteCa>>> SiteCa::create(
    const QString &folder, const QString &siteName, const model::Secret &passphrase, KeyKind kind)
{
    return QtConcurrent::run([=]() -> Result<std::shared_ptr<SiteCa>> {
        const ThreadStateEndsHere atEnd;
        if (const auto made = makeIn(folder, siteName, passphrase, kind); !made)
            return tl::unexpected(made.error());
        return opened(folder, passphrase);
    });
}

QFuture<Result<std::shared_ptr<SiteCa>>> SiteCa::open(const QString &folder, const model::Secret &passphrase)
{
    return QtConcurrent::run([=] {
        const ThreadStateEndsHere atEnd;
        return opened(folder, passphrase);
    });
}

Result<std::shared_ptr<SiteCa>> SiteCa::opened(const QString &folder, const model::Secret &passphrase)
{
    auto root = readRoot(folder);
    if (!root)
        return broken(folder, u"The root certificate in %1 is missing or damaged."_s);
    IssuedBook book(pathIn(folder, bookFile));
    if (const auto checked = book.check(); !checked)
        return tl::unexpected(checked.error());
    auto key = unlockedKey(contentOfFile(pathIn(folder, keyFile), largestObject).value_or(QByteArray()), passphrase);
    if (!key)
        return tl::unexpected(key.error());
    const ErrorsStayHere quiet;
    if (X509_check_private_key(root.get(), key->get()) != 1)
        return broken(folder, u"The key and the root certificate in %1 do not belong together."_s);
    auto parts = std::make_unique<Parts>(Parts {std::move(root), std::move(*key), std::move(book)});
    return std::shared_ptr<SiteCa>(new SiteCa(std::move(parts)));
}

Result<QByteArray> SiteCa::sign(const QByteArray &requestDer, const Wanted &wanted)
{
    const auto request = checkedRequest(requestDer);
    if (!request)
        return tl::unexpected(request.error());
    const Names names =
        alternativeNames(wanted.names.mid(0, 1)).texts.isEmpty() ? Names() : alternativeNames(wanted.names);
    if (names.texts.isEmpty()) {
        return fail(Error::Kind::BadReply,
            u"\"%1\" is neither an IP address nor a host name; a certificate cannot name it."_s.arg(
                wanted.names.value(0).left(60)));
    }
    // Clocks differ. And the period counts from its start to its last second.
    const QDateTime first = wanted.now.addDays(-1);
    const QDateTime wished = wanted.now.addDays(qBound(1, wanted.days, mostDays));
    const QDateTime rootEnd = dateOf(X509_get0_notAfter(m_parts->root.get()));
    const QDateTime last = std::min({wished, first.addDays(mostDays), rootEnd}).addSecs(-1);
    if (last <= wanted.now) {
        return fail(Error::Kind::Refused,
            u"The site's certificate authority expired on %1. A new one is needed."_s.arg(
                rootEnd.date().toString(Qt::ISODate)));
    }
    const auto serial = m_parts->book.takeSerial({names.texts, last, wanted.now});
    if (!serial)
        return tl::unexpected(serial.error());
    const auto certificate = issued({m_parts->root.get(), m_parts->key.get()},
        {request->get(), names.entries.get(), *serial, first, last, wanted.use == Wanted::Use::Client});
    if (!certificate)
        return fail(Error::Kind::Internal, u"The certificate cannot be signed on this computer."_s);
    return derOf(certificate.get());
}

} // namespace trust
