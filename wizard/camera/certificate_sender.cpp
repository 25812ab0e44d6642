// SPDX-License-Identifier: Apache-2.0
#include "camera/change_sender.h"
#include "camera/own_certificate.h"

#include <algorithm>

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

namespace {

/// What a camera may answer while its certificate is not there yet, or half written, or while it has no time to answer.
bool isNotYet(Kind kind)
{
    return kind == Kind::NotSupported || kind == Kind::BadReply || kind == Kind::Unreachable || kind == Kind::TimedOut;
}

} // namespace

void ChangeSender::makeCertificate(const model::MakeCertificate &make, Then then)
{
    QList<model::ParameterValue> fields = make.fields;
    // The trigger, which must find the subject complete (API doc §2.14, Q4).
    std::stable_partition(fields.begin(), fields.end(),
        [](const model::ParameterValue &field) { return field.name != "https_status"_L1; });
    readOwnCertificate(m_conversation, [this, fields, then](const model::Result<QByteArray> &before) {
        const bool isNone =
            !before && (before.error().kind == Kind::NotSupported || before.error().kind == Kind::BadReply);
        if (!before && !isNone)
            return then(tl::unexpected(before.error()));
        const QByteArray former = before.value_or(QByteArray());
        setParameters({fields, {}}, [this, former, then](const model::Done &done) {
            const bool isLost = !done && mayHaveHappened(done.error().kind) && m_conversation.http().wasSent();
            if (!done && !isLost)
                return then(done);
            awaitCertificate(former, QDeadlineTimer(m_conversation.pace().certificate), then);
        });
    });
}

void ChangeSender::awaitCertificate(const QByteArray &former, QDeadlineTimer deadline, Then then)
{
    const auto judge = [this, former, deadline, then](const model::Result<QByteArray> &certificate) {
        if (certificate && *certificate != former)
            return then({});
        if (!certificate && !isNotYet(certificate.error().kind))
            return then(tl::unexpected(certificate.error()));
        if (deadline.hasExpired()) {
            return then(model::fail(Kind::TimedOut,
                u"The camera has not made its certificate within %1 seconds."_s.arg(
                    std::chrono::ceil<std::chrono::seconds>(m_conversation.pace().certificate).count())));
        }
        awaitCertificate(former, deadline, then);
    };
    QTimer::singleShot(m_conversation.pace().pollInterval, &m_conversation,
        [this, judge] { readOwnCertificate(m_conversation, judge); });
}

} // namespace camera
