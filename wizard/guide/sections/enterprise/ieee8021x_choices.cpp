// SPDX-License-Identifier: Apache-2.0
#include "guide/sections/enterprise/ieee8021x_choices.h"

#include "guide/section_helpers.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

Choice oneOf(const QString &id, Text label, Text reason, const QString &recommended, QList<Choice::Option> options)
{
    return {.id = id,
        .kind = Choice::Kind::OneOf,
        .label = std::move(label),
        .reason = std::move(reason),
        .recommended = recommended,
        .options = std::move(options)};
}

Choice file(const QString &id, Text label, Text reason, Choice::Condition when)
{
    return {.id = id,
        .kind = Choice::Kind::File,
        .label = std::move(label),
        .reason = std::move(reason),
        .recommended = {},
        .options = {},
        .when = std::move(when)};
}

} // namespace

QList<Choice> networkLoginChoices(const Snapshot &)
{
    const Choice::Condition any {u"method"_s, {u"peap"_s, u"tls"_s}};
    const Choice::Condition fromFile {u"certificate"_s, {u"file"_s}};
    Choice identity = lineChoice(u"identity"_s, QT_TRANSLATE_NOOP("guide", "&Identity"),
        QT_TRANSLATE_NOOP("guide", "The name by which the network's server knows this camera."));
    identity.when = any;
    Choice certificate = oneOf(u"certificate"_s, QT_TRANSLATE_NOOP("guide", "The camera's c&ertificate"),
        QT_TRANSLATE_NOOP("guide",
            "The site's own authority makes key and certificate here; the network's server must trust its root."),
        u"file"_s,
        {{u"file"_s, QT_TRANSLATE_NOOP("guide", "From a file")},
            {u"siteCa"_s, QT_TRANSLATE_NOOP("guide", "Made by the site's own authority")}});
    certificate.when = {u"method"_s, {u"tls"_s}};
    Choice secret {.id = u"secret"_s,
        .kind = Choice::Kind::Password,
        .label = QT_TRANSLATE_NOOP("guide", "&Password or passphrase"),
        .reason = QT_TRANSLATE_NOOP(
            "guide", "Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one."),
        .recommended = {},
        .options = {},
        .when = any};
    return {
        oneOf(u"method"_s, QT_TRANSLATE_NOOP("guide", "&Method"),
            QT_TRANSLATE_NOOP("guide", "Who runs the network says which. EAP-TLS needs no password that could leak."),
            QString(),
            {{QString(), QT_TRANSLATE_NOOP("guide", "Not chosen yet")},
                {u"peap"_s, QT_TRANSLATE_NOOP("guide", "EAP-PEAP (name and password)")},
                {u"tls"_s, QT_TRANSLATE_NOOP("guide", "EAP-TLS (certificate)")}}),
        identity,
        file(u"caFile"_s, QT_TRANSLATE_NOOP("guide", "C&A certificate"),
            QT_TRANSLATE_NOOP(
                "guide", "Of the authority that signs the authentication server's certificate: PEM or DER."),
            any),
        certificate,
        file(u"certificateFile"_s, QT_TRANSLATE_NOOP("guide", "Certificate &file"),
            QT_TRANSLATE_NOOP("guide", "PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it."), fromFile),
        file(u"keyFile"_s, QT_TRANSLATE_NOOP("guide", "Private &key"),
            QT_TRANSLATE_NOOP("guide", "Leave it blank where it is in the file of the certificate."), fromFile),
        secret};
}

Change networkLoginByHand()
{
    return {.section = u"ieee8021x_on"_s,
        .phase = Phase::NetworkLogin,
        .title = QT_TRANSLATE_NOOP("guide", "Set up 802.1X, last of all"),
        .body = ByHand {QT_TRANSLATE_NOOP("guide",
            "Do it last, on the camera's page \"IEEE 802.1x\", while its port on the switch is still open: load the "
            "certificates, type the identity, switch it on, then close the port. The way back is an open port, or an "
            "exception for the camera's MAC address (MAC bypass).")},
        .lines = {},
        .effect = Effect::MayLockOut,
        .undo = Undo::Impossible};
}

} // namespace guide
