// SPDX-License-Identifier: Apache-2.0
#include "simulator/certificate_xml.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

SoapFault invalidArgument(const QByteArray &subcode, const QString &reason)
{
    return {.subcodes = {"ter:InvalidArgVal", subcode}, .reason = reason};
}

SoapFault unknownCertificate()
{
    return invalidArgument("ter:CertificateID", u"There is no certificate with this ID."_s);
}

SoapFault noRoomForCertificate()
{
    return {.blame = SoapFault::Blame::Receiver,
        .subcodes = {"ter:Action", "ter:MaxCertificates"},
        .reason = u"There is no room for another certificate."_s};
}

QByteArray certificateXml(const QByteArray &name, const QString &id, const QByteArray &der)
{
    return xmlElement(
        name, xmlText("tt:CertificateID", id) + xmlElement("tt:Certificate", xmlElement("tt:Data", der.toBase64())));
}

QByteArray binaryData(const XmlElement &parent, QLatin1StringView name)
{
    const auto *data = parent.child(space::schema, name);
    const auto text = data ? data->textOf(space::schema, "Data"_L1).toLatin1() : QByteArray();
    const auto decoded =
        QByteArray::fromBase64Encoding(text.simplified().replace(' ', ""), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QString freeId(QLatin1StringView prefix, const std::function<bool(const QString &id)> &isTaken)
{
    for (int number = 1;; ++number) {
        const auto id = u"%1-%2"_s.arg(prefix).arg(number);
        if (!isTaken(id))
            return id;
    }
}

} // namespace simulator
