// SPDX-License-Identifier: Apache-2.0
#include "camera/onvif_device.h"

#include "camera/pkcs10.h"

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using Effect = OnvifCall::Effect;

namespace {

constexpr int mostKeys = 9;
constexpr qsizetype longestId = 64;

/// The identifier in a `Certificate` or `CertificateStatus`; empty for what cannot be one.
QString idIn(const XmlElement &element)
{
    const QString id = soap::textOf(element, u"CertificateID"_s);
    return id.size() <= longestId ? id : QString();
}

XmlElement statusOf(const QString &id, const QString &active)
{
    std::vector<XmlElement> parts;
    parts.push_back(soap::typeElement(u"CertificateID"_s, id));
    parts.push_back(soap::typeElement(u"Status"_s, active));
    return soap::element(u"CertificateStatus"_s, std::move(parts));
}

} // namespace

void OnvifDevice::offersCertificates(ThenBool then)
{
    const auto end = [then](const model::Result<QStringList> &ids) {
        if (!ids && !OnvifChannel::saysNo(ids.error().kind))
            return then(tl::unexpected(ids.error()));
        then(ids.has_value());
    };
    m_channel.begin([this, end](const model::Done &begun) {
        if (!begun)
            return end(tl::unexpected(begun.error()));
        readIds(end);
    });
}

void OnvifDevice::readIds(ThenIds then)
{
    m_channel.call({soap::element(u"GetCertificates"_s)}, [then](const model::Result<XmlElement> &response) {
        if (!response)
            return then(tl::unexpected(response.error()));
        QStringList ids;
        for (const XmlElement *certificate : soap::childrenOf(*response, u"NvtCertificate"_s))
            ids.append(idIn(*certificate));
        ids.removeAll(QString());
        then(ids);
    });
}

void OnvifDevice::requestSigning(const SigningSubject &subject, ThenRequest then)
{
    m_channel.begin([this, subject, then](const model::Done &begun) {
        if (!begun)
            return then(tl::unexpected(begun.error()));
        readIds([this, subject, then](const model::Result<QStringList> &ids) {
            if (!ids)
                return then(tl::unexpected(ids.error()));
            requestFor(1, *ids, nameOf(subject), then);
        });
    });
}

/// A key that Camlock had made before is used again: a certificate for it may still be on its way back from the
/// company's CA. An entry of that name without a key is passed over.
void OnvifDevice::requestFor(int number, const QStringList &known, const QString &subject, ThenRequest then)
{
    const QString id = u"camlock-%1"_s.arg(number);
    if (known.contains(id)) {
        return readRequest(
            id, subject, [this, number, known, subject, then](const model::Result<SigningRequest> &request) {
                const bool isRefused = !request && request.error().kind == Kind::Refused;
                if (!isRefused || !m_channel.endedWithFault() || number == mostKeys)
                    return then(request);
                requestFor(number + 1, known, subject, then);
            });
    }
    createKey(id, subject, [this, subject, then](const model::Result<QString> &made) {
        if (!made)
            return then(tl::unexpected(made.error()));
        readRequest(*made, subject, then);
    });
}

/// The answer names the key as the camera does, which need not be what it was asked for.
void OnvifDevice::createKey(const QString &id, const QString &subject, std::function<void(model::Result<QString>)> then)
{
    std::vector<XmlElement> parts;
    parts.push_back(soap::element(u"CertificateID"_s, id));
    parts.push_back(soap::element(u"Subject"_s, subject));
    const OnvifCall call {
        soap::element(u"CreateCertificate"_s, std::move(parts)), Effect::Writes, m_conversation.pace().certificate};
    m_channel.call(call, [id, then](const model::Result<XmlElement> &response) {
        if (!response)
            return then(tl::unexpected(response.error()));
        const XmlElement *certificate = soap::onlyChild(*response, u"NvtCertificate"_s);
        const QString named = certificate ? idIn(*certificate) : QString();
        then(named.isEmpty() ? id : named);
    });
}

void OnvifDevice::readRequest(const QString &id, const QString &subject, ThenRequest then)
{
    std::vector<XmlElement> parts;
    parts.push_back(soap::element(u"CertificateID"_s, id));
    parts.push_back(soap::element(u"Subject"_s, subject));
    const OnvifCall call {
        soap::element(u"GetPkcs10Request"_s, std::move(parts)), Effect::Reads, m_conversation.pace().certificate};
    m_channel.call(call, [id, then](const model::Result<XmlElement> &response) {
        if (!response)
            return then(tl::unexpected(response.error()));
        const XmlElement *request = soap::onlyChild(*response, u"Pkcs10Request"_s);
        const auto der = pkcs10From(request ? soap::textOf(*request, u"Data"_s) : QString());
        if (!der)
            return then(tl::unexpected(der.error()));
        then(SigningRequest {id, *der});
    });
}

void OnvifDevice::loadCertificate(const QString &certificateId, const QByteArray &der, ThenDone then)
{
    std::vector<XmlElement> data;
    data.push_back(soap::typeElement(u"Data"_s, QString::fromLatin1(der.toBase64())));
    std::vector<XmlElement> parts;
    parts.push_back(soap::typeElement(u"CertificateID"_s, certificateId));
    parts.push_back(soap::typeElement(u"Certificate"_s, std::move(data)));
    std::vector<XmlElement> all;
    all.push_back(soap::element(u"NVTCertificate"_s, std::move(parts)));
    const OnvifCall call {soap::element(u"LoadCertificates"_s, std::move(all)), Effect::Writes};

    m_channel.begin([this, call, certificateId, then](const model::Done &begun) {
        if (!begun)
            return then(begun);
        m_channel.call(call, [this, certificateId, then](const model::Result<XmlElement> &response) {
            if (!response)
                return then(tl::unexpected(response.error()));
            readActive([this, certificateId, then](const model::Result<QStringList> &active) {
                activate(certificateId, active.value_or(QStringList()), then);
            });
        });
    });
}

/// The certificates that HTTPS uses now. A camera that does not tell has one at most.
void OnvifDevice::readActive(ThenIds then)
{
    m_channel.call({soap::element(u"GetCertificatesStatus"_s)}, [then](const model::Result<XmlElement> &response) {
        if (!response)
            return then(tl::unexpected(response.error()));
        QStringList active;
        for (const XmlElement *status : soap::childrenOf(*response, u"CertificateStatus"_s)) {
            const QString word = soap::textOf(*status, u"Status"_s);
            if (word == "true"_L1 || word == "1"_L1)
                active.append(idIn(*status));
        }
        active.removeAll(QString());
        then(active);
    });
}

/// All in one request, for HTTPS starts anew with it; the answer is often lost thereby, and whoever asked proves by a
/// handshake what came of it.
void OnvifDevice::activate(const QString &id, const QStringList &others, ThenDone then)
{
    std::vector<XmlElement> parts;
    for (const QString &other : others) {
        if (other != id)
            parts.push_back(statusOf(other, u"false"_s));
    }
    parts.push_back(statusOf(id, u"true"_s));
    const OnvifCall call {soap::element(u"SetCertificatesStatus"_s, std::move(parts)), Effect::Writes};
    m_channel.call(call, [this, then](const model::Result<XmlElement> &response) {
        const bool isLost = !response && m_conversation.http().wasSent() && mayHaveHappened(response.error().kind);
        if (!response && !isLost)
            return then(tl::unexpected(response.error()));
        then({});
    });
}

} // namespace camera
