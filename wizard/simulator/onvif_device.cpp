// SPDX-License-Identifier: Apache-2.0
#include "simulator/onvif_device.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/** Everybody may ask these; a client needs them before it can log in. */
bool isForEverybody(const QString &operation)
{
    return operation == "GetSystemDateAndTime"_L1 || operation == "GetCapabilities"_L1 || operation == "GetServices"_L1;
}

int levelOf(const QString &operation)
{
    return operation == "GetDeviceInformation"_L1 ? Viewer : Admin;
}

QByteArray dateTimeXml(const QByteArray &name, const QDateTime &time)
{
    const auto number = [](const QByteArray &part, int value) { return xmlElement(part, QByteArray::number(value)); };
    return xmlElement(name,
        xmlElement("tt:Time",
            number("tt:Hour", time.time().hour()) + number("tt:Minute", time.time().minute())
                + number("tt:Second", time.time().second()))
            + xmlElement("tt:Date",
                number("tt:Year", time.date().year()) + number("tt:Month", time.date().month())
                    + number("tt:Day", time.date().day())));
}

} // namespace

OnvifDevice::OnvifDevice(CameraState &state, const Accounts &accounts, CertificateShelf &shelf, Dot1xSetting &dot1x)
    : m_state(state)
    , m_accounts(accounts)
    , m_tokens(accounts)
    , m_certificates(state, shelf, dot1x)
    , m_dot1x(dot1x)
    , m_dot1xOperations(dot1x, shelf)
{
}

QString OnvifDevice::path()
{
    return u"/onvif/device_service"_s;
}

bool OnvifDevice::isWrite(const QString &operation)
{
    return OnvifCertificates::isWrite(operation) || OnvifDot1x::isWrite(operation);
}

bool OnvifDevice::isOffered() const
{
    return m_state.profile.onvif && m_state.store.contains(u"capability_version_onviftesttool"_s);
}

HttpReply OnvifDevice::answer(const TextRequest &request, LoggedRequest &log)
{
    if (request.method != "POST")
        return pageReply(400, path());
    const auto read = readSoap(request.body);
    if (!read)
        return faultReply(read.error());
    const auto &operation = read->operation;
    log.operation = operation.name.left(64);
    if (!isForEverybody(operation.name) && !admits(*read, log)) {
        return faultReply({.subcodes = {"ter:NotAuthorized"},
            .reason = u"The sender is not authorized."_s,
            .status = m_state.profile.onvif->notAuthorized});
    }
    log.isWrite = isWrite(operation.name);
    const auto insists = m_state.profile.accounts.passwordFirst || m_state.faults.has(FaultKind::NeedsPasswordFirst);
    if (log.isWrite && insists && m_accounts.openToAll())
        return faultReply({.subcodes = {"ter:OperationProhibited"}, .reason = u"The root password comes first."_s});
    return run(operation);
}

HttpReply OnvifDevice::run(const XmlElement &operation)
{
    if (operation.space == space::device) {
        if (operation.name == "GetSystemDateAndTime"_L1)
            return dateAndTime();
        if (operation.name == "GetDeviceInformation"_L1)
            return information();
        if (operation.name == "GetCapabilities"_L1)
            return capabilities();
        if (operation.name == "GetServices"_L1)
            return services(operation);
        if (OnvifCertificates::knows(operation.name))
            return m_certificates.answer(operation);
        if (OnvifDot1x::knows(operation.name) && m_dot1x.isOffered())
            return m_dot1xOperations.answer(operation);
    }
    return faultReply({.blame = SoapFault::Blame::Receiver,
        .subcodes = {"ter:ActionNotSupported"},
        .reason = u"This operation is not supported."_s});
}

bool OnvifDevice::admits(const SoapRequest &request, LoggedRequest &log)
{
    if (request.security)
        log.scheme = u"wsse"_s;
    if (m_accounts.openToAll())
        return true;
    const auto account = request.security ? m_tokens.admit(*request.security, m_state.clock.utc()) : std::nullopt;
    if (!account || account->level < levelOf(request.operation.name))
        return false;
    log.user = account->name;
    return true;
}

HttpReply OnvifDevice::dateAndTime() const
{
    const auto zone = m_state.timeZone();
    const auto now = m_state.clock.utc();
    const auto isByServer = m_state.store.value(u"system_updateinterval"_s).toInt() > 0;
    // POSIX counts westward. The last digit of the index only tells zones apart.
    const auto hours = -double(zone.index - zone.index % 10) / 40;
    return soapReply(xmlElement("tds:GetSystemDateAndTimeResponse",
        xmlElement("tds:SystemDateAndTime",
            xmlElement("tt:DateTimeType", isByServer ? "NTP" : "Manual")
                + xmlElement("tt:DaylightSavings", zone.daylightSaving ? "true" : "false")
                + xmlElement("tt:TimeZone", xmlText("tt:TZ", u"GMT%1"_s.arg(hours)))
                + dateTimeXml("tt:UTCDateTime", now)
                + dateTimeXml("tt:LocalDateTime", CameraClock::toWall(now, zone)))));
}

HttpReply OnvifDevice::information() const
{
    const auto &store = m_state.store;
    const auto model = store.value(u"system_info_modelname"_s);
    return soapReply(xmlElement("tds:GetDeviceInformationResponse",
        xmlText("tds:Manufacturer", u"VIVOTEK"_s) + xmlText("tds:Model", model)
            + xmlText("tds:FirmwareVersion", store.value(u"system_info_firmwareversion"_s))
            + xmlText("tds:SerialNumber", store.value(u"system_info_serialnumber"_s))
            + xmlText("tds:HardwareId", model)));
}

HttpReply OnvifDevice::capabilities() const
{
    auto security = xmlElement("tt:TLS1.1", "false") + xmlElement("tt:TLS1.2", "true")
        + xmlElement("tt:OnboardKeyGeneration", "true") + xmlElement("tt:AccessPolicyConfig", "false")
        + xmlElement("tt:X.509Token", "false") + xmlElement("tt:SAMLToken", "false")
        + xmlElement("tt:KerberosToken", "false") + xmlElement("tt:RELToken", "false");
    if (m_dot1x.isOffered()) {
        const auto method = [](int number) { return xmlElement("tt:SupportedEAPMethod", QByteArray::number(number)); };
        security += xmlElement("tt:Extension",
            xmlElement("tt:TLS1.0", "false")
                + xmlElement("tt:Extension",
                    xmlElement("tt:Dot1X", "true") + method(EapTls) + method(EapPeap)
                        + xmlElement("tt:RemoteUserHandling", "false")));
    }
    return soapReply(xmlElement("tds:GetCapabilitiesResponse",
        xmlElement("tds:Capabilities",
            xmlElement("tt:Device", xmlText("tt:XAddr", address()) + xmlElement("tt:Security", security)))));
}

HttpReply OnvifDevice::services(const XmlElement &operation) const
{
    const auto wanted = operation.textOf(space::device, "IncludeCapability"_L1);
    const auto hasDot1x = m_dot1x.isOffered();
    QByteArray details;
    if (wanted == "true"_L1 || wanted == "1"_L1) {
        details = xmlElement("tds:Capabilities",
            xmlElement("tds:Capabilities",
                xmlElement(hasDot1x ? "tds:Network Dot1XConfigurations=\"1\"" : "tds:Network", {})
                    + xmlElement(
                        QByteArray("tds:Security TLS1.2=\"true\" OnboardKeyGeneration=\"true\" UsernameToken=\"true\"")
                            + (hasDot1x ? " Dot1X=\"true\" SupportedEAPMethods=\"13 25\"" : ""),
                        {})
                    + xmlElement("tds:System", {})));
    }
    const auto version = xmlElement("tds:Version", xmlElement("tt:Major", "2") + xmlElement("tt:Minor", "6"));
    return soapReply(xmlElement("tds:GetServicesResponse",
        xmlElement("tds:Service",
            xmlText("tds:Namespace", QString(space::device)) + xmlText("tds:XAddr", address()) + details + version)));
}

QString OnvifDevice::address() const
{
    const auto isHttpsOnly = m_state.httpsPort != 0 && m_state.store.isOn(u"https_policy"_s);
    return (isHttpsOnly ? u"https://%1:%2"_s.arg(m_state.host).arg(m_state.httpsPort) : m_state.baseUrl) + path();
}

} // namespace simulator
