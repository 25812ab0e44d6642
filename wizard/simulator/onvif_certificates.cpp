// SPDX-License-Identifier: Apache-2.0
#include "simulator/onvif_certificates.h"

#include "simulator/certificate_xml.h"
#include "simulator/when_done.h"

#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/** `CN=a,O=b` or `/CN=a/O=b`; a text without any `=` is a common name. */
QList<SubjectPart> subjectOf(const QString &text)
{
    if (!text.isEmpty() && !text.contains(u'='))
        return {{"CN", text}};
    QList<SubjectPart> parts;
    const auto items = text.split(text.startsWith(u'/') ? u'/' : u',', Qt::SkipEmptyParts);
    for (const auto &item : items)
        parts.append({item.section(u'=', 0, 0).trimmed().toLatin1(), item.section(u'=', 1).trimmed()});
    return parts;
}

/** Without a zone it is UTC, as ONVIF has its times. */
QDateTime timeOf(const XmlElement &operation, QLatin1StringView name, const QDateTime &otherwise)
{
    const auto text = operation.textOf(space::device, name);
    auto time = text.isEmpty() ? otherwise : QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

OnvifCertificates::OnvifCertificates(CameraState &state, CertificateShelf &shelf, Dot1xSetting &dot1x)
    : m_state(state)
    , m_shelf(shelf)
    , m_dot1x(dot1x)
{
}

bool OnvifCertificates::knows(const QString &operation)
{
    static const QStringList reads {u"GetCertificates"_s, u"GetCertificatesStatus"_s, u"GetPkcs10Request"_s};
    return reads.contains(operation) || isWrite(operation);
}

bool OnvifCertificates::isWrite(const QString &operation)
{
    static const QStringList writes {
        u"CreateCertificate"_s, u"LoadCertificates"_s, u"SetCertificatesStatus"_s, u"DeleteCertificates"_s};
    return writes.contains(operation);
}

HttpReply OnvifCertificates::answer(const XmlElement &operation)
{
    if (operation.name == "CreateCertificate"_L1)
        return create(operation);
    if (operation.name == "GetCertificates"_L1)
        return list();
    if (operation.name == "GetCertificatesStatus"_L1)
        return status();
    if (operation.name == "GetPkcs10Request"_L1)
        return signingRequest(operation);
    if (operation.name == "LoadCertificates"_L1)
        return load(operation);
    return operation.name == "SetCertificatesStatus"_L1 ? setStatus(operation) : remove(operation);
}

HttpReply OnvifCertificates::create(const XmlElement &operation)
{
    const auto asked = operation.textOf(space::device, "CertificateID"_L1);
    const auto id = asked.isEmpty() ? newId() : asked;
    if (isTaken(id) || id.size() > longestId)
        return faultReply(invalidArgument("ter:CertificateID", u"This certificate ID cannot be used."_s));
    if (m_shelf.ids().size() >= mostCertificates)
        return faultReply(noRoomForCertificate());
    const auto now = m_state.clock.utc();
    CertificateOrder order {.subject = subjectOf(operation.textOf(space::device, "Subject"_L1)),
        .from = timeOf(operation, "ValidNotBefore"_L1, now),
        .until = timeOf(operation, "ValidNotAfter"_L1, now.addYears(10)),
        .style = m_state.faults.has(FaultKind::WeakCertificate) ? KeyStyle::Weak : KeyStyle::Usual};
    if (!order.from.isValid() || !order.until.isValid())
        return faultReply(invalidArgument("ter:InvalidDateTime", u"The validity is no date and time."_s));
    if (order.subject.isEmpty())
        order.subject = {{"CN", m_state.store.value(u"https_commonname"_s)}};
    HttpReply reply;
    const auto promise = std::make_shared<QPromise<HttpReply>>();
    promise->start();
    reply.later = std::make_shared<QFuture<HttpReply>>(promise->future());
    whenDone(makeSelfSignedAside(order), this, [this, id, promise](const MadeIdentity &made) {
        promise->addResult(created(id, made));
        promise->finish();
    });
    return reply;
}

HttpReply OnvifCertificates::created(const QString &id, const MadeIdentity &made)
{
    if (!made) {
        return faultReply({.blame = SoapFault::Blame::Receiver,
            .subcodes = {"ter:Action", "ter:KeyGeneration"},
            .reason = made.error()});
    }
    m_shelf.put(id, *made);
    return soapReply(
        xmlElement("tds:CreateCertificateResponse", certificateXml("tds:NvtCertificate", id, made->certificate)));
}

HttpReply OnvifCertificates::list() const
{
    QByteArray entries;
    const auto ids = m_shelf.ids();
    for (const auto &id : ids)
        entries += certificateXml("tds:NvtCertificate", id, m_shelf.find(id)->certificate);
    return soapReply(xmlElement("tds:GetCertificatesResponse", entries));
}

HttpReply OnvifCertificates::status() const
{
    QByteArray entries;
    const auto ids = m_shelf.ids();
    for (const auto &id : ids) {
        entries += xmlElement("tds:CertificateStatus",
            xmlText("tt:CertificateID", id) + xmlElement("tt:Status", m_shelf.isUsed(id) ? "true" : "false"));
    }
    return soapReply(xmlElement("tds:GetCertificatesStatusResponse", entries));
}

HttpReply OnvifCertificates::signingRequest(const XmlElement &operation) const
{
    const auto identity = m_shelf.find(operation.textOf(space::device, "CertificateID"_L1));
    if (!identity)
        return faultReply(unknownCertificate());
    const auto request = makeSigningRequest(*identity, subjectOf(operation.textOf(space::device, "Subject"_L1)));
    if (!request)
        return faultReply(invalidArgument("ter:Subject", request.error()));
    return soapReply(xmlElement(
        "tds:GetPkcs10RequestResponse", xmlElement("tds:Pkcs10Request", xmlElement("tt:Data", request->toBase64()))));
}

HttpReply OnvifCertificates::load(const XmlElement &operation)
{
    for (const auto &entry : operation.children) {
        if (entry.space != space::device || entry.name != "NVTCertificate"_L1)
            continue;
        if (const auto fault = loadOne(entry))
            return faultReply(*fault);
    }
    return soapReply(xmlElement("tds:LoadCertificatesResponse", {}));
}

std::optional<SoapFault> OnvifCertificates::loadOne(const XmlElement &entry)
{
    const auto der = binaryData(entry, "Certificate"_L1);
    if (!isCertificate(der))
        return invalidArgument("ter:CertificateFormat", u"This is no certificate in DER."_s);
    const auto asked = entry.textOf(space::schema, "CertificateID"_L1);
    // An ID that is there keeps its key; for a new one the device looks among all its keys.
    const auto candidates = m_shelf.find(asked) ? QStringList {asked} : m_shelf.ids();
    for (const auto &candidate : candidates) {
        const auto identity = m_shelf.find(candidate);
        if (!fits(der, identity->key))
            continue;
        const auto id = asked.isEmpty() ? newId() : asked;
        if (!m_shelf.find(id) && m_shelf.ids().size() >= mostCertificates)
            return noRoomForCertificate();
        m_shelf.put(id, {identity->key, der});
        return std::nullopt;
    }
    return invalidArgument("ter:KeysNotMatching", u"The certificate is for no key of this device."_s);
}

HttpReply OnvifCertificates::setStatus(const XmlElement &operation)
{
    // HTTPS shows one at most: choosing one ends the others.
    std::optional<QString> chosen;
    for (const auto &entry : operation.children) {
        const auto id = entry.textOf(space::schema, "CertificateID"_L1);
        if (!m_shelf.find(id))
            return faultReply(unknownCertificate());
        const auto status = entry.textOf(space::schema, "Status"_L1);
        if (status == "true"_L1 || status == "1"_L1)
            chosen = id;
        else if (m_shelf.isUsed(id) && !chosen)
            chosen = QString();
    }
    if (chosen) {
        m_state.store.assign(u"https_method"_s, u"install"_s);
        m_shelf.use(*chosen);
    }
    return soapReply(xmlElement("tds:SetCertificatesStatusResponse", {}));
}

HttpReply OnvifCertificates::remove(const XmlElement &operation)
{
    QStringList ids;
    for (const auto &entry : operation.children) {
        ids.append(entry.text.trimmed());
        if (!isTaken(ids.constLast()))
            return faultReply(unknownCertificate());
        if (m_dot1x.needs(ids.constLast()))
            return faultReply({.subcodes = {"ter:OperationProhibited"}, .reason = u"802.1X needs this certificate."_s});
    }
    for (const auto &id : std::as_const(ids)) {
        m_shelf.remove(id);
        m_dot1x.removeAuthority(id);
    }
    return soapReply(xmlElement("tds:DeleteCertificatesResponse", {}));
}

bool OnvifCertificates::isTaken(const QString &id) const
{
    return m_shelf.find(id) || !m_dot1x.authority(id).isEmpty();
}

QString OnvifCertificates::newId() const
{
    return freeId("certificate"_L1, [this](const QString &id) { return isTaken(id); });
}

} // namespace simulator
