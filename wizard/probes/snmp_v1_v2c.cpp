// SPDX-License-Identifier: Apache-2.0
#include "probes/ber.h"
#include "probes/datagram_probe.h"
#include "probes/evidence.h"

#include "model/secret.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

/// The factory words of VIVOTEK cameras are `Public` and `Private` (API doc §2.12), elsewhere they are in lower case;
/// communities are case-sensitive.
const QStringList &usualCommunities()
{
    static const QStringList words {u"public"_s, u"private"_s, u"Public"_s, u"Private"_s};
    return words;
}

constexpr qsizetype mostCommunities = 32;

enum class Version { V1 = 0, V2c = 1 };

QString nameOf(Version version)
{
    return version == Version::V1 ? u"v1"_s : u"v2c"_s;
}

struct Question
{
    Version version = Version::V1;
    QString community;
};

/// GET sysDescr.0 (1.3.6.1.2.1.1.1.0), which every agent has (RFC 1213).
QByteArray encoded(const Question &question, qint32 id)
{
    const auto name = ber::item(ber::ObjectId, QByteArray::fromHex("2b06010201010100"));
    const auto bindings = ber::item(ber::Sequence, ber::item(ber::Sequence, name + ber::item(ber::Null, QByteArray())));
    const auto pdu = ber::integer(id) + ber::integer(0) + ber::integer(0) + bindings;
    return ber::item(ber::Sequence,
        ber::integer(static_cast<qint32>(question.version)) + ber::item(ber::OctetString, question.community.toUtf8())
            + ber::item(ber::GetRequest, pdu));
}

struct Response
{
    qint32 id = 0;
    QByteArray text; ///< the first value, if it is one
};

std::optional<Response> decoded(const QByteArray &datagram)
{
    const auto message = ber::Reader(datagram).next(ber::Sequence);
    if (!message)
        return std::nullopt;
    ber::Reader fields(*message);
    const auto version = fields.nextInteger();
    const auto community = fields.next(ber::OctetString);
    const auto pdu = fields.next(ber::GetResponse);
    if (!version || !community || !pdu)
        return std::nullopt;
    ber::Reader parts(*pdu);
    const auto id = parts.nextInteger();
    const auto errorStatus = parts.nextInteger();
    const auto errorIndex = parts.nextInteger();
    const auto bindings = parts.next(ber::Sequence);
    if (!id || !errorStatus || !errorIndex || !bindings)
        return std::nullopt;
    // An agent that answers with an error has accepted the community as well.
    Response response {*id, {}};
    if (const auto binding = ber::Reader(*bindings).next(ber::Sequence)) {
        ber::Reader pair(*binding);
        if (pair.next(ber::ObjectId))
            response.text = pair.next(ber::OctetString).value_or(QByteArray());
    }
    return response;
}

/// Asks with the usual communities and with those the camera itself returned, in both old versions.
class SnmpV1V2c final : public DatagramProbe
{
public:
    explicit SnmpV1V2c(const Task &task)
        : DatagramProbe(model::ProbeKind::SnmpV1V2c, QT_TRANSLATE_NOOP("guide", "SNMP v1 and v2c stay silent."), task)
    {
    }

private:
    QList<Letter> letters() override
    {
        auto words = usualCommunities() + target().communities;
        words.removeAll(QString());
        words.removeDuplicates();
        words = words.first(qMin(words.size(), mostCommunities));
        const auto port = portOf(u"snmp"_s, 161);
        // Positive and far from the end, so that counting up stays positive.
        auto id = static_cast<qint32>(QRandomGenerator::global()->bounded(1, 0x7fff0000));
        QList<Letter> list;
        for (const auto &word : std::as_const(words)) {
            for (const auto version : {Version::V1, Version::V2c}) {
                m_questions.insert(++id, {version, word});
                list.append({encoded(m_questions[id], id), target().peer, port});
            }
        }
        return list;
    }

    void hear(const QNetworkDatagram &datagram) override
    {
        const auto response = isFromPeer(datagram) ? decoded(datagram.data()) : std::nullopt;
        if (!response || !m_questions.contains(response->id))
            return;
        const auto question = m_questions[response->id];
        if (m_evidence.isEmpty())
            m_evidence = evidence(question, response->text);
        if (const auto name = nameOf(question.version); !m_versions.contains(name))
            m_versions.append(name);
    }

    void endListening() override
    {
        if (!m_versions.isEmpty()) {
            std::sort(m_versions.begin(), m_versions.end());
            conclude(Verdict::Broken,
                Text(QT_TRANSLATE_NOOP("guide", "The camera answers over SNMP %1."), {m_versions.join(u", "_s)}),
                m_evidence);
        } else if (!hasSentAll()) {
            concludeUnsent();
        } else {
            conclude(Verdict::Holds, QT_TRANSLATE_NOOP("guide", "No answer over SNMP v1 and v2c."),
                "SNMP v1 and v2c GET sysDescr.0, " + QByteArray::number(m_questions.size() / 2)
                    + " communities: no answer");
        }
    }

    /// A community that is not one of the usual words is a secret of this site, also where the camera repeats it.
    QByteArray evidence(const Question &question, QByteArray text) const
    {
        const auto mask = QString(model::secretMask);
        for (const auto &asked : m_questions) {
            if (!usualCommunities().contains(asked.community))
                text.replace(asked.community.toUtf8(), mask.toUtf8());
        }
        const auto word = usualCommunities().contains(question.community) ? question.community : mask;
        return evidenceOf(u"SNMP %1 GET sysDescr.0, community %2"_s.arg(nameOf(question.version), word).toUtf8(), text);
    }

    QMap<qint32, Question> m_questions; ///< by request-id
    QStringList m_versions;
    QByteArray m_evidence;
};

} // namespace

std::unique_ptr<Probe> snmpV1V2c(const Task &task)
{
    return std::make_unique<SnmpV1V2c>(task);
}

} // namespace probes
