// SPDX-License-Identifier: Apache-2.0
#include "trust/certificate_file.h"

#include "trust/files.h"
#include "trust/pem.h"
#include "trust/x509.h"

#include <algorithm>

namespace trust {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestCertificateFile = 512 * 1024;
constexpr std::size_t mostCertificates = 64;

using Certificates = std::vector<Owned<X509>>;

void add(Certificates &certificates, X509 *certificate)
{
    const bool isKnown = std::any_of(certificates.cbegin(), certificates.cend(),
        [&](const Owned<X509> &known) { return X509_cmp(known.get(), certificate) == 0; });
    if (!isKnown && certificates.size() < mostCertificates && X509_up_ref(certificate) == 1)
        certificates.emplace_back(certificate);
}

/// One certificate, or those that a PKCS#7 carries. Windows writes either under the same headline.
void addFrom(const QByteArray &der, Certificates &certificates)
{
    if (const auto certificate = certificateFrom(der)) {
        add(certificates, certificate.get());
        return;
    }
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const Owned<PKCS7> bundle(d2i_PKCS7(nullptr, &at, static_cast<long>(der.size())));
    if (!bundle || !PKCS7_type_is_signed(bundle.get()) || !bundle->d.sign)
        return;
    const STACK_OF(X509) *all = bundle->d.sign->cert;
    for (int i = 0; i < sk_X509_num(all); ++i)
        add(certificates, sk_X509_value(all, i));
}

} // namespace

model::Result<std::vector<Owned<X509>>> certificatesIn(const QByteArray &file)
{
    const ErrorsStayHere quiet;
    if (file.size() > largestCertificateFile)
        return badFile(u"The file is too large. Ask the CA for the certificate and its issuers alone."_s);
    Certificates certificates;
    bool hasRequest = false;
    if (file.contains("-----BEGIN ")) {
        const auto blocks = pemBlocksIn(file);
        if (!blocks)
            return badFile(u"The file is damaged or cut off. Ask the CA to send it again."_s);
        for (const PemBlock &block : *blocks) {
            hasRequest = hasRequest || block.label.endsWith("CERTIFICATE REQUEST");
            addFrom(block.der, certificates);
        }
    } else {
        hasRequest = requestFrom(file) != nullptr;
        addFrom(file, certificates);
    }
    if (!certificates.empty())
        return certificates;
    if (hasRequest)
        return badFile(u"This file is the request itself. Ask the CA for the certificate that it made from it."_s);
    return badFile(u"The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7."_s);
}

} // namespace trust
