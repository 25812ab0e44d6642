// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace model {

/// Why something did not work. The set of kinds is closed: the window and the command line have a sentence and an exit
/// code for each. `detail` is one plain sentence for the log and the expert; it never holds a secret.
struct Error
{
    enum class Kind {
        Unreachable, ///< nobody answered at this address, or the connection was refused or cut
        TimedOut, ///< somebody is there, but the answer did not come in time
        Untrusted, ///< the certificate is unknown, or not the pinned one
        BadLogin, ///< the camera refused the user name or the password
        Refused, ///< the camera understood and said no, or the plan would lock somebody out
        NotSupported, ///< this camera does not offer it
        BadReply, ///< the answer is not one a VIVOTEK camera gives
        ReadBackDiffers, ///< written, but the camera shows another value afterwards
        IdentityChanged, ///< another camera answers now
        Cancelled, ///< the installer stopped it
        Internal, ///< a defect of Camlock, or of this computer (disk full, no permission)
    };

    Kind kind = Kind::Internal;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// Whether what was sent may have been carried out although this came of it: no answer, or none that says yes or no.
bool mayHaveHappened(Error::Kind kind);

/// The stable name of a kind, for records, journals and logs: `Unreachable`, `TimedOut` …
QString nameOf(Error::Kind kind);
std::optional<Error::Kind> errorNamed(QStringView name);

} // namespace model
