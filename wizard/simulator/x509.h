// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <tl/expected.hpp>

namespace simulator {

/** A private key (PKCS #8, PEM) and a certificate for it (DER). */
struct TlsIdentity
{
    QByteArray key;
    QByteArray certificate;

    bool isEmpty() const { return certificate.isEmpty(); }
};

/** Weak: RSA-1024, signed with SHA-1, as cameras before 2014 made them. Quick: P-256, made in no time. */
enum class KeyStyle { Usual, Weak, Quick };

/** One part of a distinguished name: "CN", "O" … */
struct SubjectPart
{
    QByteArray name;
    QString value;
};

struct CertificateOrder
{
    /** Blank parts are left out. */
    QList<SubjectPart> subject;
    QDateTime from;
    QDateTime until;
    KeyStyle style = KeyStyle::Usual;
    /** Goes into the certificate as its alternative name, an address or a host; blank for none. */
    QString alternativeName = {};
};

using MadeIdentity = tl::expected<TlsIdentity, QString>;

/** Makes a key and signs its certificate with it. RSA takes a quarter of a second: see below. */
MadeIdentity makeSelfSigned(const CertificateOrder &order);

/** The same off the event loop. */
QFuture<MadeIdentity> makeSelfSignedAside(const CertificateOrder &order);

/** A PKCS #10 request (DER) for the key of @p identity; without @p subject, with the subject of its certificate. */
tl::expected<QByteArray, QString> makeSigningRequest(
    const TlsIdentity &identity, const QList<SubjectPart> &subject = {});

/** True if @p der is one certificate and nothing else. */
bool isCertificate(const QByteArray &der);

/** True if @p certificate (DER) is for @p key (PEM). */
bool fits(const QByteArray &certificate, const QByteArray &key);

/** A private key in PEM or DER, in any of the usual forms, as PKCS #8 in PEM; empty if it is none, or encrypted. */
QByteArray keyToPem(const QByteArray &key);

/** PKCS #8 in DER of a private key in PEM; empty if it is none. */
QByteArray keyToDer(const QByteArray &pem);

QByteArray toPem(const QByteArray &certificate);

} // namespace simulator
