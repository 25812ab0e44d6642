// SPDX-License-Identifier: Apache-2.0
#include "camera/change_sender.h"

#include "camera/camera_time.h"
#include "camera/form.h"

#include <QTimer>

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

namespace {

constexpr auto updateInterval = "system_updateinterval"_L1;
constexpr auto dateAndTime = "system_datetime"_L1;

} // namespace

/// WebAPI cameras need no `update=1`, older ones may (API doc §1.6, Q16).
QByteArray ChangeSender::endingOfForms() const
{
    return m_snapshot.has(u"capability_api_httpversion"_s) ? QByteArray() : QByteArray("update=1");
}

model::Done ChangeSender::judgeSet(const HttpReply &reply)
{
    const ParameterReply answer = parseParameters(reply.body);
    if (!answer.error.isEmpty())
        return model::fail(Kind::Refused, u"The camera refused the change: %1"_s.arg(answer.error));
    if (!answer.invalid.isEmpty()) {
        return model::fail(
            Kind::Refused, u"The camera refused the value of %1."_s.arg(answer.invalid.join(u", "_s).left(200)));
    }
    return {};
}

void ChangeSender::send(const model::Change &change, const model::Snapshot &snapshot, Then then)
{
    m_snapshot = snapshot;
    if (const auto *set = std::get_if<model::SetParameters>(&change.body))
        setParameters(*set, std::move(then));
    else if (const auto *clock = std::get_if<model::SetClock>(&change.body))
        setClock(*clock, std::move(then));
    else if (const auto *edit = std::get_if<model::EditAccount>(&change.body))
        editAccount(*edit, std::move(then));
    else if (const auto *list = std::get_if<model::EditAccessList>(&change.body))
        editAccessList(*list, std::move(then));
    else if (const auto *make = std::get_if<model::MakeCertificate>(&change.body))
        makeCertificate(*make, std::move(then));
    else if (std::holds_alternative<model::InstallSignedCertificate>(change.body))
        then(model::fail(Kind::NotSupported, u"A signed certificate is not installed by one request."_s));
    else if (!change.isByHand())
        then(model::fail(Kind::NotSupported, u"This change is not sent by a form."_s));
    else
        then(model::fail(Kind::NotSupported, u"This change is made by hand, on the camera's own pages."_s));
}

void ChangeSender::setParameters(const model::SetParameters &set, Then then)
{
    QList<QByteArray> fields;
    for (const model::ParameterValue &parameter : set.values)
        fields.append(formField(parameter.name, parameter.value.toUtf8()));
    for (const model::SecretParameterValue &parameter : set.secrets)
        fields.append(formField(parameter.name, parameter.value.reveal()));
    postForms(formsOf(fields, endingOfForms()), std::move(then));
}

void ChangeSender::postForms(QList<QByteArray> forms, Then then)
{
    if (forms.isEmpty())
        return then({});
    const QByteArray form = forms.takeFirst();
    m_conversation.post(setparamCgi, form, [this, forms, then](const model::Result<HttpReply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        const model::Done done = judgeSet(*reply);
        if (!done)
            return then(done);
        postForms(forms, then);
    });
}

void ChangeSender::setOne(const QString &name, const QString &value, Then then)
{
    setParameters({{{name, value}}, {}}, std::move(then));
}

void ChangeSender::setClock(const model::SetClock &set, Then then)
{
    if (m_snapshot.complete && !m_snapshot.has(dateAndTime))
        return then(model::fail(Kind::NotSupported, u"This camera's clock cannot be set over the network."_s));
    model::Parameters parameters = m_snapshot.parameters;
    for (const model::ParameterValue &parameter : set.zone)
        parameters.insert(parameter.name, parameter.value);
    if (set.zone.isEmpty())
        return writeTime(parameters, set.zoneName, std::move(then));
    setParameters({set.zone, {}}, [this, parameters, set, then](const model::Done &done) {
        if (!done)
            return then(done);
        QTimer::singleShot(m_conversation.pace().clockGap, &m_conversation,
            [this, parameters, set, then] { writeTime(parameters, set.zoneName, then); });
    });
}

/// A camera that asks a time server may ignore a time set by hand: the vendor's own tests stop that first (API doc
/// §2.5).
void ChangeSender::writeTime(const model::Parameters &parameters, const QString &zoneName, Then then)
{
    const QString interval = parameters.value(updateInterval);
    const bool stopsUpdates = parameters.contains(updateInterval) && interval != "0"_L1 && !interval.isEmpty();
    const auto restore = [this, stopsUpdates, interval, then](const model::Done &written) {
        if (!stopsUpdates)
            return then(written);
        setOne(updateInterval, interval,
            [written, then](const model::Done &restored) { then(written ? restored : written); });
    };
    const auto write = [this, parameters, zoneName, restore] {
        setOne(dateAndTime, clockSetting(parameters, QDateTime::currentDateTimeUtc(), zoneName), restore);
    };
    if (!stopsUpdates)
        return write();
    setOne(updateInterval, u"0"_s, [write, then](const model::Done &stopped) {
        if (!stopped)
            return then(stopped);
        write();
    });
}

} // namespace camera
