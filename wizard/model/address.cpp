// SPDX-License-Identifier: Apache-2.0
#include "model/address.h"

namespace model {

using namespace Qt::Literals::StringLiterals;
using Scheme = Address::Scheme;

static quint16 defaultPort(Scheme scheme)
{
    return scheme == Scheme::Https ? 443 : 80;
}

static tl::unexpected<Error> badAddress(QStringView text)
{
    return fail(Error::Kind::BadReply,
        u"\"%1\" is not a camera address. Write for example 192.168.0.20, camera.local:8080 or https://192.168.0.20."_s
            .arg(text));
}

QUrl Address::url() const
{
    QUrl url;
    url.setScheme(scheme == Scheme::Https ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(port.value_or(defaultPort(scheme.value_or(Scheme::Http))));
    return url;
}

QString Address::text() const
{
    const QString shownHost = host.contains(u':') ? u"[%1]"_s.arg(host) : host;
    const QString shownScheme = !scheme ? QString() : (*scheme == Scheme::Https ? u"https://"_s : u"http://"_s);
    const bool portIsDefault = port && scheme && *port == defaultPort(*scheme);
    return shownScheme + shownHost + (port && !portIsDefault ? u":%1"_s.arg(*port) : QString());
}

Result<Address> parseAddress(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty() || text.size() > 300)
        return badAddress(text.left(60));
    Address address;
    QStringView rest = text;
    if (const auto mark = rest.indexOf("://"_L1); mark >= 0) {
        const QStringView scheme = rest.left(mark);
        if (scheme.compare("http"_L1, Qt::CaseInsensitive) == 0)
            address.scheme = Scheme::Http;
        else if (scheme.compare("https"_L1, Qt::CaseInsensitive) == 0)
            address.scheme = Scheme::Https;
        else
            return badAddress(text);
        rest = rest.mid(mark + 3);
        if (rest.endsWith(u'/'))
            rest.chop(1);
    }
    // A bare IPv6 address has colons that are no port.
    const QString bare = rest.toString();
    const bool bareIpv6 = bare.count(u':') > 1 && !bare.startsWith(u'[');
    QUrl url;
    url.setScheme(u"http"_s);
    url.setAuthority(bareIpv6 ? u"[%1]"_s.arg(bare) : bare, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || bare.contains(u'/')
        || bare.contains(u' '))
        return badAddress(text);
    if (url.port() == 0 || bare.endsWith(u':'))
        return badAddress(text);
    address.host = url.host();
    if (url.port() > 0)
        address.port = static_cast<quint16>(url.port());
    else if (address.scheme)
        address.port = defaultPort(*address.scheme);
    return address;
}

} // namespace model
