// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

#include <optional>

namespace simulator {

/** What can go wrong with one request. */
enum class MishapKind {
    DropBefore,
    DropReply,
    Delay,
    Truncate,
    WrongContentLength,
    Busy503,
    ErrInvalid,
    RebootBefore,
    RebootAfter,
    Readdress,
    ChangeModel,
    ChangeCertificate,
    Revert,
};

struct Mishap
{
    MishapKind kind = MishapKind::DropBefore;
    /** Which request, see Mishaps. */
    QString selector;
    /** Milliseconds of a delay, bytes of a wrong length, the address to come back with. */
    QString value = {};
    /** How often it still happens. */
    int times = 1;
};

/** A request as selectors see it. */
struct MishapRequest
{
    int number = 0;
    bool isWrite = false;
    /** "setparam", "editaccount"; an ONVIF operation; or a path. */
    QString endpoint;
    QStringList arguments;
};

/**
 * Faults of single requests: `KIND@REQUEST[=VALUE][*TIMES]`, for example `drop-reply@https_enable`,
 * `delay@write=3000*2`, `reboot-after@LoadCertificates`, `readdress@write=127.0.0.23`, `busy-503@#17`. Only requests
 * that got past the login count.
 *
 * REQUEST is `any`, `write` (the next one that asks for a change), `#N` (the Nth), the name of an argument
 * of such a request (`https_enable`, with its value `username:root`), of a CGI (`editaccount`) or of an ONVIF operation
 * (`LoadCertificates`).
 */
class Mishaps
{
public:
    /** True for texts of this form. */
    static bool isOne(const QString &text) { return text.contains(u'@'); }

    /** The error is a sentence. */
    tl::expected<void, QString> add(const QString &text);

    /** The mishap of this request, if there is one; takes it. */
    std::optional<Mishap> take(const MishapRequest &request);

    static QStringList kinds();

private:
    QList<Mishap> m_mishaps;
};

} // namespace simulator
