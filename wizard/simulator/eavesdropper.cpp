// SPDX-License-Identifier: Apache-2.0
#include "simulator/eavesdropper.h"

#include "simulator/digest.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>
#include <QXmlStreamReader>

#include <array>

namespace simulator {

Eavesdropper::Eavesdropper()
{
    std::array<quint32, 4> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    m_salt = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
}

void Eavesdropper::hear(const TextRequest &request)
{
    const auto authorization = Authorization::parse(request.headers.value("authorization"));
    const auto login = QByteArray::fromBase64(authorization.token);
    if (const auto colon = login.indexOf(':'); colon >= 0)
        hear(QString::fromUtf8(login.mid(colon + 1)));
    hear(QUrl::fromEncoded(request.target).password());
    hearXml(request.body);
    for (const auto &argument : parseArguments(request.query()) + parseArguments(request.body)) {
        hear(argument.name);
        hear(argument.value);
    }
}

void Eavesdropper::hearXml(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            hear(xml.text().toString());
    }
}

void Eavesdropper::hear(const QString &text)
{
    // More than any run sends; a hostile client fills no memory.
    constexpr qsizetype most = 200'000;
    if (!text.isEmpty() && m_hashes.size() < most)
        m_hashes.insert(hashOf(text));
}

bool Eavesdropper::heard(const QString &text) const
{
    return m_hashes.contains(hashOf(text));
}

QByteArray Eavesdropper::hashOf(const QString &text) const
{
    return QCryptographicHash::hash(m_salt + text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace simulator
