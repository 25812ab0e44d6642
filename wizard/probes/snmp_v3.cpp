// SPDX-License-Identifier: Apache-2.0
#include "probes/noted_search.h"
#include "probes/snmp_v3_message.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

/// Looks whether an engine makes itself known. A camera may have SNMPv3 on purpose, so it is told and not judged.
class SnmpV3 final : public NotedSearch
{
public:
    explicit SnmpV3(const Task &task)
        : NotedSearch(model::ProbeKind::SnmpV3,
            {u"snmp"_s, 161, "SNMPv3 engine discovery", QT_TRANSLATE_NOOP("guide", "SNMPv3 answers."),
                QT_TRANSLATE_NOOP("guide", "SNMPv3 does not answer.")},
            task)
        , m_id(static_cast<qint32>(QRandomGenerator::global()->bounded(1, 0x7fffffff)))
    {
    }

private:
    QList<Letter> letters() override { return {{snmpV3Discovery(m_id), target().peer, port()}}; }

    bool isAnswer(const QByteArray &bytes) const override { return snmpV3EngineIn(bytes, m_id).has_value(); }

    QByteArray shown(const QByteArray &bytes) const override
    {
        return "engine " + snmpV3EngineIn(bytes, m_id).value_or(QByteArray()).toHex();
    }

    qint32 m_id;
};

} // namespace

std::unique_ptr<Probe> snmpV3(const Task &task)
{
    return std::make_unique<SnmpV3>(task);
}

} // namespace probes
