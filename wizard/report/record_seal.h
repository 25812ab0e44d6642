// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

/// The signature file beside a record (`RECORD.sig`, JSON, schema `camlock-signature/1`): the SHA-256 of the record and
/// of each of its parts, the public key, and a signature of all of it. With the parts it can be said what was changed.
namespace report {

struct Signer
{
    QByteArray publicKey;
    std::function<QByteArray(const QByteArray &text)> sign;
};

/// The file for a record's bytes as they stand on the disk. Internal when these are no record.
model::Result<QByteArray> sealFor(const QByteArray &record, const Signer &signer);

struct SealCheck
{
    QByteArray publicKey; ///< who signed; whether to believe him is not said here
    /// What is not as it was signed: `camera`, `sections/upnp_off` …; `(layout)` where only blanks or the order
    /// changed.
    QStringList changed;

    bool fits() const { return changed.isEmpty(); }
};

using SignatureCheck =
    std::function<bool(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature)>;

/// BadReply when the signature file itself is damaged, was changed, or is none. Both are input from anybody.
model::Result<SealCheck> checkSeal(const QByteArray &record, const QByteArray &seal, const SignatureCheck &isSigned);

QString sealPath(const QString &recordPath); ///< `RECORD.sig`

/// SHA-256 in hexadecimal, as it stands on the sheet and in its QR code.
QByteArray recordHash(const QByteArray &record);

/// A public key to be compared by eye: its SHA-256's first 16 bytes, in groups of four digits.
QString keyInWords(const QByteArray &publicKey);

} // namespace report
