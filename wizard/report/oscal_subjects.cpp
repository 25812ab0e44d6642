// SPDX-License-Identifier: Apache-2.0
#include "model/address.h"
#include "report/exchange.h"
#include "report/oscal_parts.h"
#include "report/oscal_results.h"

#include <QRegularExpression>

namespace report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cameraName(const model::RecordedCamera &camera)
{
    return oneLine(u"VIVOTEK "_s + oneLine(camera.model, u"camera, model not known"_s));
}

QJsonObject organization(const QString &uuid, const QString &name)
{
    return {{u"uuid"_s, uuid}, {u"type"_s, u"organization"_s}, {u"name"_s, oneLine(name)}};
}

QJsonArray parties(const model::SiteProfile &site, const OscalIds &ids)
{
    QJsonArray parties;
    if (!ids.company.isEmpty())
        parties.append(organization(ids.company, site.installer.company));
    if (!ids.installer.isEmpty()) {
        QJsonObject person {{u"uuid"_s, ids.installer}, {u"type"_s, u"person"_s},
            {u"name"_s, oneLine(site.installer.name, u"The installer, not named"_s)}};
        if (const QString phone = oneLine(site.installer.phone); !phone.isEmpty())
            person.insert(u"telephone-numbers"_s, QJsonArray {QJsonObject {{u"number"_s, phone}}});
        if (!ids.company.isEmpty())
            person.insert(u"member-of-organizations"_s, QJsonArray {ids.company});
        parties.append(person);
    }
    // Who hardens his own cameras is one party, not two.
    if (!ids.customer.isEmpty() && ids.customer != ids.company) {
        QJsonObject customer = organization(ids.customer, site.customer.name);
        if (const QString address = oneLine(site.customer.address); !address.isEmpty())
            customer.insert(u"addresses"_s, QJsonArray {QJsonObject {{u"addr-lines"_s, QJsonArray {address}}}});
        if (const QString contact = oneLine(site.customer.contact); !contact.isEmpty())
            customer.insert(u"remarks"_s, u"Contact: "_s + markup(contact));
        parties.append(customer);
    }
    return parties;
}

QJsonObject responsible(const QString &role, const QString &party)
{
    return {{u"role-id"_s, role}, {u"party-uuids"_s, QJsonArray {party}}};
}

QJsonObject component(const model::RecordedCamera &camera, const OscalIds &ids)
{
    QJsonArray properties;
    addProperty(properties, u"vendor-name"_s, u"VIVOTEK"_s);
    addProperty(properties, u"model"_s, camera.model);
    addProperty(properties, u"version"_s, camera.firmwareAfter);
    return {{u"uuid"_s, ids.component}, {u"type"_s, u"hardware"_s}, {u"title"_s, markupLine(cameraName(camera), {})},
        {u"description"_s, u"A network camera and its firmware."_s}, {u"props"_s, properties},
        {u"status"_s, QJsonObject {{u"state"_s, u"operational"_s}}}};
}

QJsonObject inventoryItem(const model::Record &record, const OscalIds &ids)
{
    const model::RecordedCamera &camera = record.camera;
    QJsonArray properties;
    addProperty(properties, u"asset-type"_s, u"appliance"_s);
    addProperty(properties, u"hardware-model"_s, camera.model);
    addProperty(properties, u"mac-address"_s, camera.mac);
    addProperty(properties, u"software-version"_s, camera.firmwareAfter);
    addProperty(properties, u"physical-location"_s, record.site.name);
    if (const auto address = model::parseAddress(camera.address)) {
        static const QRegularExpression ipv4(u"^[0-9.]+$"_s);
        const bool isIpv6 = address->host.contains(u':');
        const bool isIpv4 = ipv4.match(address->host).hasMatch();
        const QString kind = isIpv6 ? u"ipv6-address"_s : isIpv4 ? u"ipv4-address"_s : u"fqdn"_s;
        addProperty(properties, kind, address->host);
        addProperty(properties, u"uri"_s, cameraUri(camera));
    }
    addOwnProperty(properties, u"address"_s, addressText(camera));
    addOwnProperty(properties, u"firmware-before"_s, camera.firmwareBefore);
    addOwnProperty(properties, u"certificate-sha256"_s, camera.certificateSha256);
    if (camera.clockOffsetSeconds)
        addOwnProperty(properties, u"clock-offset-seconds"_s, QString::number(*camera.clockOffsetSeconds));
    const QString description =
        markup(u"%1 at %2"_s.arg(cameraName(camera), oneLine(addressText(camera), u"an address that is not known"_s)));
    return {{u"uuid"_s, ids.camera}, {u"description"_s, description}, {u"props"_s, properties},
        {u"implemented-components"_s, QJsonArray {QJsonObject {{u"component-uuid"_s, ids.component}}}}};
}

QJsonObject assessmentAssets(const model::Record &record, const OscalIds &ids)
{
    QJsonArray properties;
    addProperty(properties, u"version"_s, record.toolVersion);
    QJsonObject tool {{u"uuid"_s, ids.tool}, {u"type"_s, u"software"_s}, {u"title"_s, u"Camlock"_s},
        {u"description"_s,
            u"Reads the camera's settings, changes what was agreed to, and looks from outside as a stranger."_s},
        {u"status"_s, QJsonObject {{u"state"_s, u"operational"_s}}}};
    insertIfAny(tool, u"props"_s, properties);
    const QJsonObject platform {{u"uuid"_s, ids.platform}, {u"title"_s, u"The installer's computer"_s},
        {u"uses-components"_s, QJsonArray {QJsonObject {{u"component-uuid"_s, ids.tool}}}}};
    return {{u"components"_s, QJsonArray {tool}}, {u"assessment-platforms"_s, QJsonArray {platform}}};
}

} // namespace

QJsonObject oscalMetadata(const model::Record &record, const OscalIds &ids)
{
    const QString ended = timeOr(record.ended, record.started);
    const QString title = u"Hardening of %1, %2"_s.arg(
        cameraName(record.camera), oneLine(record.site.name, oneLine(addressText(record.camera), u"site not named"_s)));
    QJsonArray roles {QJsonObject {{u"id"_s, u"assessor"_s}, {u"title"_s, u"Who hardened and checked the camera"_s}}};
    QJsonArray responsibles {responsible(u"assessor"_s, ids.company.isEmpty() ? ids.installer : ids.company)};
    if (!ids.customer.isEmpty()) {
        roles.append(QJsonObject {{u"id"_s, u"asset-owner"_s}, {u"title"_s, u"Whose camera it is"_s}});
        responsibles.append(responsible(u"asset-owner"_s, ids.customer));
    }
    // A document is never revised: another job makes another one. Its version is its time.
    QJsonObject metadata {{u"title"_s, markupLine(title, {})}, {u"last-modified"_s, ended}, {u"version"_s, ended},
        {u"oscal-version"_s, QString(oscalVersion)}, {u"roles"_s, roles}, {u"parties"_s, parties(record.site, ids)},
        {u"responsible-parties"_s, responsibles}};
    if (!record.signingKey.isEmpty())
        metadata.insert(u"remarks"_s, u"Made from a signed record. The signature is the record's, not this file's."_s);
    return metadata;
}

QJsonObject oscalSubjects(const model::Record &record, const OscalIds &ids)
{
    return {{u"components"_s, QJsonArray {component(record.camera, ids)}},
        {u"inventory-items"_s, QJsonArray {inventoryItem(record, ids)}},
        {u"assessment-assets"_s, assessmentAssets(record, ids)}};
}

} // namespace report
