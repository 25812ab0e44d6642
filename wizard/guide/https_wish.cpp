// SPDX-License-Identifier: Apache-2.0
#include "guide/https_wish.h"

#include "guide/section_helpers.h"

#include "model/typed.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Parts of a subject.
struct Part
{
    QLatin1StringView choice;
    QLatin1StringView parameter;
    QString HttpsWish::*member = nullptr;
    int longest = 0;
};

constexpr Part parts[] = {
    {"state"_L1, "https_stateorprovincename"_L1, &HttpsWish::state, longestState},
    {"locality"_L1, "https_localityname"_L1, &HttpsWish::locality, longestLocality},
    {"organization"_L1, "https_organizationname"_L1, &HttpsWish::organization, longestOrganization},
    {"unit"_L1, "https_unit"_L1, &HttpsWish::unit, longestUnit},
};

constexpr auto countryName = "https_countryname"_L1;
constexpr int factoryDays = 3650;
constexpr int longestCommonName = 64;

HttpsWish troubled(const QString &key, Text trouble)
{
    HttpsWish wish;
    wish.trouble = std::move(trouble);
    wish.needs = u"https."_s + key;
    return wish;
}

std::optional<HttpsWish::Certificate> certificateNamed(const QString &word)
{
    if (word.isEmpty() || word == "selfSigned"_L1)
        return HttpsWish::Certificate::SelfSigned;
    if (word == "siteCa"_L1)
        return HttpsWish::Certificate::SiteCa;
    return word == "companyCa"_L1 ? std::optional(HttpsWish::Certificate::CompanyCa) : std::nullopt;
}

std::optional<int> daysIn(const QString &text)
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    return isNumber && days >= 1 && days <= mostCertificateDays ? std::optional(days) : std::nullopt;
}

QString orElse(const QString &wanted, const Snapshot &snapshot, QLatin1StringView parameter)
{
    return wanted.isEmpty() ? snapshot.value(parameter).value_or(QString()).trimmed() : wanted;
}

/// An IPv6 address without the part that only this computer understands.
QString commonName(const Snapshot &snapshot)
{
    const QString host = snapshot.reachedAt.host.section(u'%', 0, 0);
    return isHost(host) && host.size() <= longestCommonName ? host : QString();
}

} // namespace

HttpsWish httpsWish(const SectionAnswer &answer)
{
    const auto said = [&answer](QLatin1StringView key) { return answer.values.value(key).trimmed(); };
    HttpsWish wish;
    const auto certificate = certificateNamed(said("certificate"_L1));
    if (!certificate)
        return troubled(
            u"certificate"_s, QT_TRANSLATE_NOOP("guide", "The certificate is one of selfSigned, siteCa, companyCa."));
    wish.certificate = *certificate;
    wish.only = said("only"_L1) == "1"_L1;
    wish.days = daysIn(said("days"_L1));
    if (!said("days"_L1).isEmpty() && !wish.days)
        return troubled(u"days"_s, QT_TRANSLATE_NOOP("guide", "A certificate is valid for 1 to 9999 days."));
    wish.country = said("country"_L1).toUpper();
    if (!wish.country.isEmpty() && !isCountryCode(wish.country))
        return troubled(
            u"subject.country"_s, QT_TRANSLATE_NOOP("guide", "The country has two letters, for example TW or DE."));
    for (const Part &part : parts) {
        wish.*part.member = said(part.choice);
        if (!isSubjectText(wish.*part.member, part.longest)) {
            return troubled(u"subject."_s + part.choice,
                {QT_TRANSLATE_NOOP(
                     "guide", "\"%1\" is too long for a certificate, or has a character that cameras do not take."),
                    {shown(wish.*part.member)}});
        }
    }
    wish.certificateFile = said("certificateFile"_L1);
    return wish;
}

Choice certificateChoice()
{
    return {.id = u"certificate"_s,
        .kind = Choice::Kind::OneOf,
        .label = QT_TRANSLATE_NOOP("guide", "Certificate"),
        .reason = QT_TRANSLATE_NOOP("guide",
            "One that the camera signs itself encrypts, but does not stop a man in the middle until recorder "
            "and browsers have pinned it. One from an authority is known to all who know the authority."),
        .recommended = u"selfSigned"_s,
        .options = {{u"selfSigned"_s, QT_TRANSLATE_NOOP("guide", "Signed by the camera itself")},
            {u"siteCa"_s, QT_TRANSLATE_NOOP("guide", "From an authority that Camlock keeps for this site")},
            {u"companyCa"_s, QT_TRANSLATE_NOOP("guide", "From the company's own authority")}}};
}

QList<Choice> subjectChoices()
{
    const Text subject = QT_TRANSLATE_NOOP("guide", "Stands in the certificate. Blank = as the camera has it.");
    return {lineChoice(u"country"_s, QT_TRANSLATE_NOOP("guide", "Country (two letters)"), subject),
        lineChoice(u"state"_s, QT_TRANSLATE_NOOP("guide", "State or province"), subject),
        lineChoice(u"locality"_s, QT_TRANSLATE_NOOP("guide", "Town"), subject),
        lineChoice(u"organization"_s, QT_TRANSLATE_NOOP("guide", "Organization"), subject),
        lineChoice(u"unit"_s, QT_TRANSLATE_NOOP("guide", "Unit"), subject)};
}

QList<ParameterValue> certificateFields(const Snapshot &snapshot, const HttpsWish &wish)
{
    QList<ParameterValue> all {
        {u"https_method"_s, u"manual"_s}, {countryName, orElse(wish.country, snapshot, countryName)}};
    for (const Part &part : parts)
        all.append({part.parameter, orElse(wish.*part.member, snapshot, part.parameter)});
    if (const QString name = commonName(snapshot); !name.isEmpty())
        all.append({u"https_commonname"_s, name});
    const int days = wish.days.value_or(
        daysIn(snapshot.value(u"https_validdays"_s).value_or(QString()).trimmed()).value_or(factoryDays));
    all.append({u"https_validdays"_s, QString::number(days)});
    all.append({u"https_status"_s, u"-3"_s});
    all.removeIf([&snapshot](const ParameterValue &field) { return !snapshot.has(field.name); });
    return all;
}

InstallSignedCertificate signedCertificate(const Snapshot &snapshot, const HttpsWish &wish)
{
    using Authority = InstallSignedCertificate::Authority;
    const bool isOwn = wish.certificate == HttpsWish::Certificate::SiteCa;
    return {.authority = isOwn ? Authority::SiteCa : Authority::CompanyCa,
        .country = orElse(wish.country, snapshot, countryName),
        .state = orElse(wish.state, snapshot, parts[0].parameter),
        .locality = orElse(wish.locality, snapshot, parts[1].parameter),
        .organization = orElse(wish.organization, snapshot, parts[2].parameter),
        .unit = orElse(wish.unit, snapshot, parts[3].parameter),
        .days = wish.days.value_or(usualCertificateDays),
        .certificateFile = wish.certificateFile};
}

} // namespace guide
