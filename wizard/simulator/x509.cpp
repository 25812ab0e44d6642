// SPDX-License-Identifier: Apache-2.0
#include "simulator/x509.h"

#include "simulator/openssl_handles.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <QHostAddress>
#include <QRandomGenerator>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

using openssl::Handle;

QString whyNot(const QString &what)
{
    const auto code = ERR_get_error();
    ERR_clear_error();
    return u"%1: %2"_s.arg(what, QString::fromLatin1(ERR_reason_error_string(code)));
}

Handle<EVP_PKEY> makeKey(KeyStyle style)
{
    if (style == KeyStyle::Quick)
        return Handle<EVP_PKEY>(EVP_EC_gen("P-256"));
    return Handle<EVP_PKEY>(EVP_RSA_gen(style == KeyStyle::Weak ? 1024 : 2048));
}

Handle<EVP_PKEY> readKey(const QByteArray &pem)
{
    // Without this OpenSSL would ask whoever sits at the terminal for the password of an encrypted key.
    const auto noPassword = [](char *, int, int, void *) { return -1; };
    const Handle<BIO> source(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Handle<EVP_PKEY>(PEM_read_bio_PrivateKey(source.get(), nullptr, noPassword, nullptr));
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

QByteArray writeKey(EVP_PKEY *key)
{
    const Handle<BIO> sink(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(sink.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(sink.get());
}

Handle<X509> readCertificate(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = at + der.size();
    Handle<X509> certificate(d2i_X509(nullptr, &at, long(der.size())));
    ERR_clear_error();
    return at == end ? std::move(certificate) : nullptr;
}

template <class T, class Encode>
QByteArray encoded(T *object, Encode encode)
{
    const auto size = encode(object, nullptr);
    QByteArray der(qMax(0, size), '\0');
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    if (size > 0)
        encode(object, &at);
    return der;
}

bool fill(X509_NAME *name, const QList<SubjectPart> &parts)
{
    for (const auto &part : parts) {
        const auto value = part.value.toUtf8();
        if (!value.isEmpty()
            && X509_NAME_add_entry_by_txt(name, part.name.constData(), MBSTRING_UTF8,
                   reinterpret_cast<const unsigned char *>(value.constData()), int(value.size()), -1, 0)
                != 1)
            return false;
    }
    return true;
}

bool extend(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Handle<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool fill(X509 *certificate, const CertificateOrder &order)
{
    X509_set_version(certificate, X509_VERSION_3);
    // Positive, and in 64 bits.
    const auto serial = QRandomGenerator::system()->generate64() >> 1;
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), qMax<quint64>(1, serial));
    if (!ASN1_TIME_set(X509_getm_notBefore(certificate), order.from.toSecsSinceEpoch())
        || !ASN1_TIME_set(X509_getm_notAfter(certificate), order.until.toSecsSinceEpoch())
        || !fill(X509_get_subject_name(certificate), order.subject))
        return false;
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    // What `openssl req -x509` puts in, which is what cameras call.
    auto isFilled = extend(certificate, NID_subject_key_identifier, "hash")
        && extend(certificate, NID_basic_constraints, "CA:TRUE");
    if (!order.alternativeName.isEmpty()) {
        const auto isAddress = !QHostAddress(order.alternativeName).isNull();
        const auto kind = isAddress ? QByteArray("IP:") : QByteArray("DNS:");
        isFilled = isFilled && extend(certificate, NID_subject_alt_name, kind + order.alternativeName.toUtf8());
    }
    return isFilled;
}

} // namespace

MadeIdentity makeSelfSigned(const CertificateOrder &order)
{
    ERR_clear_error();
    const auto key = makeKey(order.style);
    const Handle<X509> certificate(X509_new());
    if (!key || !certificate || X509_set_pubkey(certificate.get(), key.get()) != 1)
        return tl::make_unexpected(whyNot(u"no key"_s));
    if (!fill(certificate.get(), order))
        return tl::make_unexpected(whyNot(u"no certificate for this subject"_s));
    if (X509_sign(certificate.get(), key.get(), order.style == KeyStyle::Weak ? EVP_sha1() : EVP_sha256()) <= 0)
        return tl::make_unexpected(whyNot(u"not signed"_s));
    return TlsIdentity {writeKey(key.get()), encoded(certificate.get(), i2d_X509)};
}

QFuture<MadeIdentity> makeSelfSignedAside(const CertificateOrder &order)
{
    return QtConcurrent::run([order] {
        auto made = makeSelfSigned(order);
        // What OpenSSL keeps per thread it frees when the thread ends; at the program's end that may be too late.
        OPENSSL_thread_stop();
        return made;
    });
}

tl::expected<QByteArray, QString> makeSigningRequest(const TlsIdentity &identity, const QList<SubjectPart> &subject)
{
    ERR_clear_error();
    const auto key = readKey(identity.key);
    const auto certificate = readCertificate(identity.certificate);
    const Handle<X509_REQ> request(X509_REQ_new());
    if (!key || !request || X509_REQ_set_pubkey(request.get(), key.get()) != 1)
        return tl::make_unexpected(whyNot(u"no key"_s));
    auto isNamed = false;
    if (subject.isEmpty() && certificate)
        isNamed = X509_REQ_set_subject_name(request.get(), X509_get_subject_name(certificate.get())) == 1;
    else
        isNamed = fill(X509_REQ_get_subject_name(request.get()), subject);
    if (!isNamed || X509_REQ_sign(request.get(), key.get(), EVP_sha256()) <= 0)
        return tl::make_unexpected(whyNot(u"no request for this subject"_s));
    return encoded(request.get(), i2d_X509_REQ);
}

bool isCertificate(const QByteArray &der)
{
    return readCertificate(der) != nullptr;
}

bool fits(const QByteArray &certificate, const QByteArray &key)
{
    const auto shown = readCertificate(certificate);
    const auto kept = readKey(key);
    const auto isFitting = shown && kept && X509_check_private_key(shown.get(), kept.get()) == 1;
    ERR_clear_error();
    return isFitting;
}

QByteArray keyToPem(const QByteArray &key)
{
    auto read = readKey(key);
    if (!read) {
        const auto *at = reinterpret_cast<const unsigned char *>(key.constData());
        read.reset(d2i_AutoPrivateKey(nullptr, &at, long(key.size())));
    }
    ERR_clear_error();
    return read ? writeKey(read.get()) : QByteArray();
}

QByteArray keyToDer(const QByteArray &pem)
{
    const auto key = readKey(pem);
    const Handle<BIO> sink(BIO_new(BIO_s_mem()));
    if (key)
        i2d_PKCS8PrivateKey_bio(sink.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    ERR_clear_error();
    return contentOf(sink.get());
}

QByteArray toPem(const QByteArray &certificate)
{
    const auto parsed = readCertificate(certificate);
    const Handle<BIO> sink(BIO_new(BIO_s_mem()));
    if (parsed)
        PEM_write_bio_X509(sink.get(), parsed.get());
    return contentOf(sink.get());
}

} // namespace simulator
