// SPDX-License-Identifier: Apache-2.0
#include "simulator/upnp_description.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

bool isUpnpOn(const CameraState &state)
{
    // The early ones have one switch for all of UPnP.
    const auto name = u"upnppresentation_enable"_s;
    const auto isOn = state.store.isOn(state.store.contains(name) ? name : u"upnp_enable"_s);
    return isOn || state.faults.has(FaultKind::LieUpnp);
}

QString upnpDescriptionPath()
{
    return u"/rootdesc.xml"_s;
}

QString upnpUuid(const CameraState &state)
{
    return u"uuid:53f0a5c2-4d61-11b2-8080-"_s + state.store.value(u"system_info_serialnumber"_s).toLower();
}

QByteArray upnpDescription(const CameraState &state)
{
    const auto model = state.store.value(u"system_info_modelname"_s).toHtmlEscaped();
    const auto fields =
        u"<friendlyName>%1</friendlyName>\n<manufacturer>VIVOTEK INC.</manufacturer>\n"
        "<manufacturerURL>http://www.vivotek.com/</manufacturerURL>\n<modelName>%1</modelName>\n"
        "<serialNumber>%2</serialNumber>\n<UDN>%3</UDN>\n<presentationURL>%4/</presentationURL>\n"_s.arg(
            model, state.store.value(u"system_info_serialnumber"_s), upnpUuid(state), state.baseUrl);
    return u"<?xml version=\"1.0\"?>\n<root xmlns=\"urn:schemas-upnp-org:device-1-0\">\n"
           "<specVersion><major>1</major><minor>0</minor></specVersion>\n"
           "<device>\n<deviceType>urn:schemas-upnp-org:device:Basic:1</deviceType>\n%1</device>\n</root>\n"_s
               .arg(fields)
               .toUtf8();
}

} // namespace simulator
