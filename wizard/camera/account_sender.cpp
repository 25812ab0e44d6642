// SPDX-License-Identifier: Apache-2.0
#include "camera/change_sender.h"
#include "camera/form.h"

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using Action = model::EditAccount::Action;

namespace {

constexpr auto editaccount = "/cgi-bin/admin/editaccount.cgi";
constexpr auto rootPassword = "security_user_i0_pass"_L1;

QByteArray methodOf(Action action)
{
    switch (action) {
    case Action::Add:
        return "add";
    case Action::Edit:
        return "edit";
    case Action::Delete:
        return "delete";
    }
    return {};
}

/// `viewer` up to 8xxx, `view` with a WebAPI number (API doc §2.4, Q13).
QByteArray privilegeWord(model::Privilege privilege, const QByteArray &viewerWord)
{
    switch (privilege) {
    case model::Privilege::Viewer:
        return viewerWord;
    case model::Privilege::Operator:
        return "operator";
    case model::Privilege::Administrator:
        return "admin";
    }
    return {};
}

QList<QByteArray> fieldsOf(const model::EditAccount &edit, const QByteArray &viewerWord)
{
    QList<QByteArray> fields {"method=" + methodOf(edit.action), formField(u"username"_s, edit.user.toUtf8())};
    if (edit.action == Action::Delete)
        return fields;
    if (edit.password)
        fields.append(formField(u"userpass"_s, edit.password->reveal()));
    if (edit.privilege)
        fields.append(formField(u"privilege"_s, privilegeWord(*edit.privilege, viewerWord)));
    return fields;
}

/// The camera's own words for a refusal, unless they repeat the password.
QString wordsOf(const QString &error, const model::Secret &password)
{
    const QString secret = QString::fromUtf8(password.reveal());
    return secret.isEmpty() || !error.contains(secret) ? error : QString(model::secretMask);
}

} // namespace

void ChangeSender::editAccount(const model::EditAccount &edit, Then then)
{
    if (edit.action != Action::Delete && !edit.password && !edit.privilege)
        return then(model::fail(Kind::Internal, u"Nothing is asked of the account."_s));
    const bool hasVersion = m_snapshot.has(u"capability_api_httpversion"_s);
    const AccountEdit account {edit, hasVersion ? "view" : "viewer", hasVersion ? "viewer" : "view"};

    const model::Secret password = edit.password.value_or(model::Secret());
    const bool viewerWasGiven = edit.action != Action::Delete && edit.privilege == model::Privilege::Viewer;
    postAccount(fieldsOf(edit, account.viewerWord), password,
        [this, account, viewerWasGiven, password, then](const model::Done &done) {
            const bool isRoot = account.edit.user == "root"_L1;
            if (!done && done.error().kind == Kind::NotSupported && isRoot && account.edit.password)
                return writeRootPassword(password, then);
            if (!done && done.error().kind == Kind::Refused && viewerWasGiven) {
                return postAccount(fieldsOf(account.edit, account.otherViewerWord), password,
                    [done, then](const model::Done &second) { then(second ? second : done); });
            }
            if (!done || !viewerWasGiven)
                return then(done);
            checkPrivilege(account, then);
        });
}

void ChangeSender::postAccount(const QList<Field> &fields, const model::Secret &password, Then then)
{
    m_conversation.post(editaccount, fields.join('&'), [password, then](const model::Result<HttpReply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        const ParameterReply answer = parseParameters(reply->body);
        if (!answer.error.isEmpty()) {
            const QString words = wordsOf(answer.error, password);
            // The CGI is missing from this firmware, or wants other arguments (field notes, HTTP).
            if (words.contains("Invalid command"_L1, Qt::CaseInsensitive))
                return then(model::fail(Kind::NotSupported, u"The camera does not offer this: %1"_s.arg(words)));
            return then(model::fail(Kind::Refused, u"The camera refused the account: %1"_s.arg(words)));
        }
        if (reply->body.left(4096).contains("Missing parameter"))
            return then(model::fail(Kind::NotSupported, u"The camera wants something that Camlock does not know."_s));
        then({});
    });
}

void ChangeSender::writeRootPassword(const model::Secret &password, Then then)
{
    if (!m_snapshot.has(rootPassword)) {
        return then(model::fail(Kind::NotSupported,
            u"This camera's password cannot be set over the network. Use the camera's own page."_s));
    }
    setParameters({{}, {{rootPassword, password}}}, std::move(then));
}

/// Some cameras refuse the other generation's word, which editAccount() answers with a second try; others take it: an
/// account that was made with it has no rights, or wrong ones: it is read back, and the
/// other word is tried once.
void ChangeSender::checkPrivilege(const AccountEdit &account, Then then)
{
    m_conversation.getParameters("security", [this, account, then](const model::Result<ParameterReply> &reply) {
        if (!reply)
            return then({});
        const model::Parameters &parameters = reply->parameters;
        for (const QString &name : model::namesMatching(parameters, u"security_user_i*_name")) {
            const auto privilege = parameters.constFind(name.chopped(4) + u"privilege"_s);
            if (parameters.value(name) != account.edit.user || privilege == parameters.constEnd())
                continue;
            if (model::privilegeNamed(*privilege) == model::Privilege::Viewer)
                return then({});
            return postAccount({"method=edit", formField(u"username"_s, account.edit.user.toUtf8()),
                                   "privilege=" + account.otherViewerWord},
                {}, then);
        }
        then({});
    });
}

} // namespace camera
