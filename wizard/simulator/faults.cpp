// SPDX-License-Identifier: Apache-2.0
#include "simulator/faults.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

enum class Wants { Nothing, MaybeNumber, Number, MaybeText, Text };

struct FaultRow
{
    FaultKind kind = FaultKind::LieRtsp;
    Wants wants = Wants::Nothing;
    QLatin1StringView name;
    QLatin1StringView valueName;
    QLatin1StringView help;
};

constexpr std::array rows {
    FaultRow {
        FaultKind::LieRtsp, Wants::Nothing, "lie-rtsp"_L1, ""_L1, "RTSP authentication is set but not enforced"_L1},
    FaultRow {FaultKind::LieDigest, Wants::MaybeText, "lie-digest"_L1, "offer|accept"_L1,
        "digest is set, but Basic is still offered (offer) or only accepted (accept)"_L1},
    FaultRow {FaultKind::LieSnmp, Wants::Nothing, "lie-snmp"_L1, ""_L1, "SNMP v1/v2c answers although it is off"_L1},
    FaultRow {FaultKind::LieUpnp, Wants::Nothing, "lie-upnp"_L1, ""_L1,
        "M-SEARCH is answered although UPnP presentation is off"_L1},
    FaultRow {FaultKind::RtspBasicBypass, Wants::Nothing, "rtsp-basic-bypass"_L1, ""_L1,
        "RTSP Basic accepts \"Authorization: Basic a\" (CVE-2013-4985)"_L1},
    FaultRow {FaultKind::OpenSnapshot, Wants::Nothing, "open-snapshot"_L1, ""_L1, "viewer/video.jpg needs no login"_L1},
    FaultRow {FaultKind::ClockOffset, Wants::Number, "clock-offset"_L1, "SECONDS"_L1,
        "the clock starts so far from this computer's clock"_L1},
    FaultRow {FaultKind::DropReply, Wants::MaybeText, "drop-reply"_L1, "N|NAME"_L1,
        "once: a request is carried out and its reply lost: the one after N, or the first write (of NAME)"_L1},
    FaultRow {FaultKind::DropBefore, Wants::MaybeText, "drop-before"_L1, "N|NAME"_L1,
        "once: the connection closes before a request is carried out: the one after N, or the first write (of NAME)"_L1},
    FaultRow {
        FaultKind::Delay, Wants::Number, "delay"_L1, "MS"_L1, "every HTTP reply comes so many milliseconds late"_L1},
    FaultRow {FaultKind::Truncate, Wants::MaybeNumber, "truncate"_L1, "N"_L1,
        "(N) replies stop in the middle of the body"_L1},
    FaultRow {FaultKind::WrongContentLength, Wants::MaybeNumber, "wrong-content-length"_L1, "DELTA"_L1,
        "Content-length is wrong by DELTA bytes (20)"_L1},
    FaultRow {
        FaultKind::Busy503, Wants::MaybeNumber, "busy-503"_L1, "N"_L1, "(the first N) requests are answered 503"_L1},
    FaultRow {
        FaultKind::ErrInvalid, Wants::Text, "err-invalid"_L1, "NAME"_L1, "writing NAME is answered ERR_INVALID"_L1},
    FaultRow {
        FaultKind::Revert, Wants::Text, "revert"_L1, "NAME"_L1, "NAME falls back to its old value after 2 seconds"_L1},
    FaultRow {FaultKind::SlowApply, Wants::Text, "slow-apply"_L1, "NAME"_L1,
        "NAME reads back its new value after 2 seconds only"_L1},
    FaultRow {FaultKind::ApplyOther, Wants::Text, "apply-other"_L1, "NAME:VALUE"_L1,
        "writing NAME stores VALUE, whatever was asked"_L1},
    FaultRow {FaultKind::RefuseFullDump, Wants::Nothing, "refuse-full-dump"_L1, ""_L1,
        "getparam without an argument is answered ERROR"_L1},
    FaultRow {FaultKind::TruncateDump, Wants::Nothing, "truncate-dump"_L1, ""_L1,
        "getparam without an argument stops half-way, well-formed"_L1},
    FaultRow {
        FaultKind::HugeDump, Wants::Nothing, "huge-dump"_L1, ""_L1, "getparam without an argument sends 10 MB"_L1},
    FaultRow {FaultKind::Nul, Wants::Nothing, "nul"_L1, ""_L1, "the host name holds a NUL byte"_L1},
    FaultRow {FaultKind::HtmlModel, Wants::Nothing, "html-model"_L1, ""_L1, "the model name holds HTML"_L1},
    FaultRow {FaultKind::MissingCr, Wants::Nothing, "missing-cr"_L1, ""_L1, "data lines end in LF alone"_L1},
    FaultRow {FaultKind::Anonymous401, Wants::Nothing, "anonymous-401"_L1, ""_L1, "anonymous/ asks for a login"_L1},
    FaultRow {FaultKind::ExpireNonces, Wants::MaybeNumber, "expire-nonces"_L1, "N"_L1,
        "a digest nonce is good for N requests (1)"_L1},
    FaultRow {FaultKind::LieAccessList, Wants::Nothing, "lie-access-list"_L1, ""_L1,
        "the access list reads on, and everyone is let in"_L1},
    FaultRow {FaultKind::RefuseIpfilter, Wants::Nothing, "refuse-ipfilter"_L1, ""_L1, "ipfilter.cgi answers ERROR"_L1},
    FaultRow {FaultKind::ClosingList, Wants::Nothing, "closing-list"_L1, ""_L1,
        "later entries of the access list move up when one is taken out"_L1},
    FaultRow {FaultKind::LieStreamLimit, Wants::Nothing, "lie-stream-limit"_L1, ""_L1,
        "the limit of streams reads back, and any number is served"_L1},
    FaultRow {FaultKind::SilentLog, Wants::Nothing, "silent-log"_L1, ""_L1,
        "the remote log reads on, and nothing is sent"_L1},
    FaultRow {FaultKind::LieNtp, Wants::Nothing, "lie-ntp"_L1, ""_L1, "no time server is ever asked"_L1},
    FaultRow {FaultKind::ChangeCertificate, Wants::MaybeNumber, "change-certificate"_L1, "N"_L1,
        "after N TLS connections, or at once, HTTPS shows another self-signed certificate"_L1},
    FaultRow {FaultKind::SlowCertificate, Wants::Number, "slow-certificate"_L1, "MS"_L1,
        "a self-signed certificate takes so many milliseconds longer"_L1},
    FaultRow {FaultKind::NoCertificate, Wants::Nothing, "no-certificate"_L1, ""_L1,
        "a self-signed certificate never comes"_L1},
    FaultRow {FaultKind::WeakCertificate, Wants::Nothing, "weak-certificate"_L1, ""_L1,
        "self-signed certificates have an RSA-1024 key and a SHA-1 signature"_L1},
    FaultRow {FaultKind::LieHttps, Wants::Nothing, "lie-https"_L1, ""_L1, "HTTPS reads on, and nothing listens"_L1},
    FaultRow {FaultKind::LieHttpsOnly, Wants::Nothing, "lie-https-only"_L1, ""_L1,
        "HTTPS only is set, and plain HTTP still serves"_L1},
    FaultRow {FaultKind::OldTls, Wants::Nothing, "old-tls"_L1, ""_L1, "HTTPS speaks TLS 1.0 and 1.1 only"_L1},
    FaultRow {FaultKind::NeedsPasswordFirst, Wants::Nothing, "needs-password-first"_L1, ""_L1,
        "while root has no password, nothing but that can be set"_L1},
    FaultRow {FaultKind::SlowLink, Wants::Number, "slow-link"_L1, "BYTES"_L1,
        "the body of a firmware upload is read at so many bytes per second, by the clock on the wall"_L1},
    FaultRow {FaultKind::CutUpload, Wants::Number, "cut-upload"_L1, "BYTES"_L1,
        "once: the power goes after so many bytes of the body of a firmware upload"_L1},
    FaultRow {FaultKind::UpgradeSilence, Wants::Nothing, "upgrade-silence"_L1, ""_L1,
        "firmware is taken without a reply; the connection stays until the restart"_L1},
    FaultRow {FaultKind::UpgradeKeepsVersion, Wants::Nothing, "upgrade-keeps-version"_L1, ""_L1,
        "firmware is taken, and after the restart the old one runs"_L1},
    FaultRow {FaultKind::UpgradeRefused, Wants::Nothing, "upgrade-refused"_L1, ""_L1, "no firmware is taken"_L1},
    FaultRow {FaultKind::Lie, Wants::Text, "lie"_L1, "NAME"_L1,
        "writing NAME reads back as asked, and the camera goes on as before"_L1},
};

const FaultRow *rowOf(const QString &name)
{
    const auto *found = std::find_if(rows.begin(), rows.end(), [&](const FaultRow &row) { return row.name == name; });
    return found == rows.end() ? nullptr : found;
}

std::optional<QString> complaint(const FaultRow &row, const QString &value, qsizetype equals)
{
    const auto hasValue = equals >= 0 && !value.isEmpty();
    const auto needsValue = row.wants == Wants::Number || row.wants == Wants::Text;
    if (needsValue && !hasValue)
        return u"The fault \"%1\" needs a value: %1=%2."_s.arg(row.name, row.valueName);
    if (row.wants == Wants::Nothing && equals >= 0)
        return u"The fault \"%1\" takes no value."_s.arg(row.name);
    bool isNumber = false;
    value.toInt(&isNumber);
    if (hasValue && !isNumber && (row.wants == Wants::Number || row.wants == Wants::MaybeNumber))
        return u"The fault \"%1\" needs a number, not \"%2\"."_s.arg(row.name, value);
    return std::nullopt;
}

} // namespace

QList<FaultHelp> faultHelp()
{
    QList<FaultHelp> list;
    for (const auto &row : rows) {
        const auto isOptional = row.wants == Wants::MaybeNumber || row.wants == Wants::MaybeText;
        const auto value = row.wants == Wants::Nothing ? QString() : u"="_s + row.valueName;
        list.append({row.name + (isOptional ? u"[%1]"_s.arg(value) : value), row.help});
    }
    list.append({u"KIND@REQUEST[=VALUE][*TIMES]"_s,
        u"once or TIMES times, for a request: %1. REQUEST is any, write, #NUMBER, a parameter, a CGI or an ONVIF "
        "operation; delay wants milliseconds, readdress the address that the camera comes back with"_s.arg(
            Mishaps::kinds().join(u", "_s))});
    return list;
}

tl::expected<Faults, QString> Faults::parse(const QStringList &texts)
{
    Faults faults;
    for (const auto &text : texts) {
        if (const auto added = faults.add(text); !added)
            return tl::make_unexpected(added.error());
    }
    return faults;
}

tl::expected<void, QString> Faults::add(const QString &text)
{
    if (Mishaps::isOne(text))
        return mishaps.add(text);
    const auto equals = text.indexOf(u'=');
    const auto name = text.left(equals);
    const auto value = equals < 0 ? QString() : text.mid(equals + 1);
    const auto *row = rowOf(name);
    if (!row)
        return tl::make_unexpected(u"There is no fault called \"%1\"."_s.arg(name));
    if (const auto reason = complaint(*row, value, equals))
        return tl::make_unexpected(*reason);
    m_values.insert(row->kind, value);
    return {};
}

int Faults::number(FaultKind kind, int otherwise) const
{
    bool isNumber = false;
    const auto number = m_values.value(kind).toInt(&isNumber);
    return isNumber ? number : otherwise;
}

bool Faults::concerns(FaultKind kind, const QString &parameter) const
{
    return has(kind) && value(kind).section(u':', 0, 0) == parameter;
}

bool Faults::takeOne(FaultKind kind)
{
    if (!has(kind))
        return false;
    const auto left = number(kind, -1);
    if (left > 1)
        m_values[kind] = QString::number(left - 1);
    else if (left == 1)
        m_values.remove(kind);
    return left != 0;
}

} // namespace simulator
