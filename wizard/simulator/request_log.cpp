// SPDX-License-Identifier: Apache-2.0
#include "simulator/request_log.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

bool isSecretName(const QString &name)
{
    // `confirm` is what the camera's own web form sends beside a password.
    static const QRegularExpression secret(
        u"pass|pw|key|community|^confirm$"_s, QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

} // namespace simulator
