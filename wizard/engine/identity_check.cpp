// SPDX-License-Identifier: Apache-2.0
#include "engine/identity_check.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

QStringList identityNames()
{
    return {u"system_info_serialnumber"_s, u"system_info_modelname"_s, u"system_info_extendedmodelname"_s,
        u"system_info_firmwareversion"_s, u"system_modelname"_s, u"system_firmwareversion"_s};
}

std::optional<Error> anotherCamera(const Parameters &known, const Parameters &told)
{
    const QStringList names = identityNames();
    for (const QString &name : names) {
        if (!known.contains(name) || !told.contains(name) || known.value(name) == told.value(name))
            continue;
        return Error {Error::Kind::IdentityChanged,
            u"Another camera answers at this address now: %1 is \"%2\", it was \"%3\". Nothing more was sent."_s.arg(
                name, told.value(name).left(60), known.value(name).left(60))};
    }
    return std::nullopt;
}

void forgetFirmware(Snapshot &known)
{
    known.parameters.remove(u"system_info_firmwareversion"_s);
    known.parameters.remove(u"system_firmwareversion"_s);
}

IdentityCheck::IdentityCheck(const Tools &tools, const Snapshot &known, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{
    const QStringList names = identityNames();
    for (const QString &name : names) {
        if (known.has(name))
            m_known.insert(name, known.parameters.value(name));
    }
}

void IdentityCheck::start()
{
    if (m_known.isEmpty()) {
        Q_EMIT finished(std::nullopt);
        return;
    }
    m_tools.camera->readNames(m_known.keys()).then(this, [this](const Result<Parameters> &read) {
        Q_EMIT finished(judge(read));
    });
}

std::optional<Error> IdentityCheck::judge(const Result<Parameters> &read) const
{
    if (!read)
        return read.error();
    for (auto known = m_known.begin(); known != m_known.end(); ++known) {
        const auto told = read->constFind(known.key());
        if (told == read->constEnd()) {
            return Error {Error::Kind::BadReply,
                u"The camera did not say who it is any more (%1 is missing). Nothing was sent."_s.arg(known.key())};
        }
        if (*told != *known) {
            return Error {Error::Kind::IdentityChanged,
                u"Another camera answers at this address now: %1 is \"%2\", it was \"%3\". Nothing was sent."_s.arg(
                    known.key(), told->left(60), known->left(60))};
        }
    }
    return std::nullopt;
}

} // namespace engine
