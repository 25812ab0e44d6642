// SPDX-License-Identifier: Apache-2.0
#include "trust/pin_store.h"

#include "trust/files.h"
#include "trust/hosts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>

namespace trust {

using namespace Qt::Literals::StringLiterals;
using model::Done;
using model::Error;
using model::fail;

namespace {

constexpr qsizetype largestPinFile = 8 * 1024 * 1024;
constexpr qsizetype fingerprintSize = 32;
constexpr auto schema = "camlock-pins/1"_L1;

/// One certificate, and where it was seen. Without a MAC address it has exactly one host.
struct Pin
{
    QString mac;
    QStringList hosts;
    QByteArray sha256;
};

/// Twelve digits, whatever stands between them; empty for what is none.
QString plainMac(const QString &mac)
{
    QString digits;
    for (const QChar character : mac) {
        if (character != u':' && character != u'-' && character != u'.')
            digits += character.toUpper();
    }
    const bool isMac = digits.size() == 12
        && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return u"0123456789ABCDEF"_s.contains(c); });
    return isMac ? digits : QString();
}

QString plainHost(const QString &host)
{
    const auto address = ipLiteral(host);
    return address ? address->toString() : host.trimmed().toLower();
}

std::optional<Pin> pinFrom(const QJsonObject &object)
{
    const QByteArray digits = object.value("sha256"_L1).toString().toLatin1();
    Pin pin {object.value("mac"_L1).toString(), {}, QByteArray::fromHex(digits)};
    const QJsonArray hosts = object.value("hosts"_L1).toArray();
    for (const QJsonValue &host : hosts)
        pin.hosts.append(host.toString());
    const bool isFingerprint = pin.sha256.size() == fingerprintSize && pin.sha256.toHex() == digits;
    const bool belongsSomewhere = pin.mac.isEmpty() ? pin.hosts.size() == 1 : plainMac(pin.mac) == pin.mac;
    return isFingerprint && belongsSomewhere ? std::optional(pin) : std::nullopt;
}

/// Absent when the file is there and cannot be read: half of the pins would be as good as a forged list.
std::optional<QList<Pin>> pinsIn(const QString &path)
{
    if (!QFileInfo::exists(path))
        return QList<Pin>();
    const auto content = contentOfFile(path, largestPinFile);
    const QJsonObject file = QJsonDocument::fromJson(content.value_or(QByteArray())).object();
    if (file.value("schema"_L1).toString() != schema || !file.value("pins"_L1).isArray())
        return std::nullopt;
    QList<Pin> pins;
    const QJsonArray all = file.value("pins"_L1).toArray();
    for (const QJsonValue &value : all) {
        const auto pin = pinFrom(value.toObject());
        if (!pin)
            return std::nullopt;
        pins.append(*pin);
    }
    return pins;
}

QByteArray jsonOf(const QList<Pin> &pins)
{
    QJsonArray all;
    for (const Pin &pin : pins) {
        all.append(QJsonObject {{u"mac"_s, pin.mac}, {u"hosts"_s, QJsonArray::fromStringList(pin.hosts)},
            {u"sha256"_s, QString::fromLatin1(pin.sha256.toHex())}});
    }
    return QJsonDocument(QJsonObject {{u"schema"_s, QString(schema)}, {u"pins"_s, all}}).toJson();
}

/// A host belongs to the camera that was seen there last.
void placeAmong(QList<Pin> &pins, const QString &mac, const QString &host, const QByteArray &sha256)
{
    for (Pin &pin : pins)
        pin.hosts.removeAll(host);
    pins.removeIf([](const Pin &pin) { return pin.mac.isEmpty() && pin.hosts.isEmpty(); });
    const auto known =
        std::find_if(pins.begin(), pins.end(), [&](const Pin &pin) { return !mac.isEmpty() && pin.mac == mac; });
    Pin &pin = known == pins.end() ? pins.emplace_back(Pin {mac, {}, {}}) : *known;
    pin.sha256 = sha256;
    if (!host.isEmpty())
        pin.hosts.append(host);
}

/// Out of the way, and never over another file.
bool isSetAside(const QString &path)
{
    const QString beside = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return QFile::rename(path, beside);
}

} // namespace

PinStore::PinStore(QString path)
    : m_path(std::move(path))
{
}

std::optional<QByteArray> PinStore::pinOf(const QString &mac) const
{
    const QString wanted = plainMac(mac);
    const auto pins = pinsIn(m_path).value_or(QList<Pin>());
    for (const Pin &pin : pins) {
        if (!wanted.isEmpty() && pin.mac == wanted)
            return pin.sha256;
    }
    return std::nullopt;
}

std::optional<QByteArray> PinStore::pinAt(const QString &host) const
{
    const QString wanted = plainHost(host);
    const auto pins = pinsIn(m_path).value_or(QList<Pin>());
    for (const Pin &pin : pins) {
        if (!wanted.isEmpty() && pin.hosts.contains(wanted))
            return pin.sha256;
    }
    return std::nullopt;
}

Done PinStore::remember(const QString &mac, const QString &host, const QByteArray &sha256)
{
    const QString camera = plainMac(mac);
    const QString place = plainHost(host);
    if (sha256.size() != fingerprintSize || (camera.isEmpty() && place.isEmpty()))
        return fail(Error::Kind::Internal, u"There is no certificate here that could be remembered for a camera."_s);
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return fail(
            Error::Kind::Internal, u"The folder for %1 cannot be made."_s.arg(QDir::toNativeSeparators(m_path)));
    // Another Camlock may be at work on another camera; it is done in milliseconds.
    QLockFile lock(m_path + u".lock"_s);
    if (!takeTurn(lock))
        return fail(Error::Kind::Internal, u"The file %1 is in use."_s.arg(QDir::toNativeSeparators(m_path)));
    auto pins = pinsIn(m_path);
    if (!pins && !isSetAside(m_path)) {
        return fail(Error::Kind::Internal,
            u"The file %1 is damaged and cannot be moved."_s.arg(QDir::toNativeSeparators(m_path)));
    }
    QList<Pin> all = pins.value_or(QList<Pin>());
    placeAmong(all, camera, place, sha256);
    return replaceFile(m_path, jsonOf(all));
}

} // namespace trust
