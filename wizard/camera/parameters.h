// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshot.h"

#include <QByteArrayView>
#include <QStringList>

namespace camera {

/// What a getparam or setparam reply says (API doc §1.4, §1.5).
struct ParameterReply
{
    model::Parameters parameters; ///< dots of old cameras are mapped to `_`
    QStringList invalid; ///< names whose value is `ERR_INVALID`; not among the parameters
    QString error; ///< the first line that begins with `ERROR`, made fit for showing; empty if there is none
    QString last; ///< name of the last parameter, as the camera ordered them
    bool truncated = false; ///< the last line has no end, or a limit was reached

    /// Neither a parameter nor a refusal: nothing a VIVOTEK camera says.
    bool isForeign() const { return parameters.isEmpty() && invalid.isEmpty() && error.isEmpty(); }
};

/// Reads whatever a camera sends; never fails. At most 4 MB, 20,000 parameters and 64 KB for one value are kept.
ParameterReply parseParameters(QByteArrayView body);

/// Whether these are the first bytes of a JPEG.
bool isJpeg(QByteArrayView bytes);

/// Text from the network made fit for one line of a message: no control characters, at most 200 characters.
QString shownText(QByteArrayView text);

} // namespace camera
