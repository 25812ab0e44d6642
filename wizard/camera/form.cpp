// SPDX-License-Identifier: Apache-2.0
#include "camera/form.h"

#include <QByteArray>

namespace camera {

/// Boa of 2017 reads a request into 8191 bytes; the head needs its share.
static constexpr qsizetype maximumForm = 7000;

QByteArray formField(const QString &name, QByteArrayView value)
{
    return name.toUtf8().toPercentEncoding() + '='
        + QByteArray::fromRawData(value.data(), value.size()).toPercentEncoding();
}

QList<QByteArray> formsOf(const QList<QByteArray> &fields, const QByteArray &ending)
{
    QList<QByteArray> forms;
    for (const QByteArray &field : fields) {
        if (forms.isEmpty() || forms.last().size() + 1 + field.size() > maximumForm)
            forms.append(field);
        else
            forms.last() += '&' + field;
    }
    if (!ending.isEmpty()) {
        for (QByteArray &form : forms)
            form += '&' + ending;
    }
    return forms;
}

} // namespace camera
