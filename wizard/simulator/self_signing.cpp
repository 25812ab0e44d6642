// SPDX-License-Identifier: Apache-2.0
#include "simulator/self_signing.h"

#include "simulator/when_done.h"

#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {
const auto status = u"https_status"_s;
/** What the slow processors took, beside the key itself. */
constexpr auto usualTime = 10s;
} // namespace

SelfSigning::SelfSigning(CameraState &state, CertificateShelf &shelf)
    : m_state(state)
    , m_shelf(shelf)
{
    connect(&state.store, &ParameterStore::assigned, this, &SelfSigning::obey);
}

QString SelfSigning::id()
{
    return u"self-signed"_s;
}

void SelfSigning::obey(const QString &name, const QString &value) const
{
    // The subject may come later in the same request.
    if (name == status && value == "-3"_L1)
        QTimer::singleShot(0, this, &SelfSigning::start);
}

void SelfSigning::start()
{
    const auto run = ++m_run;
    if (m_state.store.value(u"https_method"_s) != "manual"_L1) {
        m_state.store.assign(status, m_shelf.used().isEmpty() ? u"0"_s : u"1"_s);
        return;
    }
    m_state.logSystem(u"[HTTPS] creating a certificate"_s);
    whenDone(makeSelfSignedAside(order()), this, [this, run](const MadeIdentity &made) { wait(made, run); });
}

void SelfSigning::wait(const MadeIdentity &made, int run)
{
    const auto extra = std::chrono::milliseconds(m_state.faults.number(FaultKind::SlowCertificate, 0));
    QTimer::singleShot(m_state.paced(usualTime + extra), this, [this, made, run] {
        if (run == m_run && !m_state.faults.has(FaultKind::NoCertificate))
            finish(made);
    });
}

void SelfSigning::finish(const MadeIdentity &made)
{
    if (!made) {
        m_state.store.assign(status, u"-2"_s);
        m_state.logSystem(u"[HTTPS] "_s + made.error());
        return;
    }
    m_shelf.put(id(), *made);
    m_shelf.use(id());
    m_state.logSystem(u"[HTTPS] certificate created"_s);
}

CertificateOrder SelfSigning::order() const
{
    const auto &store = m_state.store;
    const auto now = m_state.clock.utc();
    const auto commonName = store.value(u"https_commonname"_s);
    return {.subject = {{"C", store.value(u"https_countryname"_s)}, {"ST", store.value(u"https_stateorprovincename"_s)},
                {"L", store.value(u"https_localityname"_s)}, {"O", store.value(u"https_organizationname"_s)},
                {"OU", store.value(u"https_unit"_s)}, {"CN", commonName}},
        .from = now,
        .until = now.addDays(store.value(u"https_validdays"_s).toInt()),
        .style = m_state.faults.has(FaultKind::WeakCertificate) ? KeyStyle::Weak : KeyStyle::Usual,
        // The older ones knew the common name only.
        .alternativeName = m_state.profile.generation == "9xxx"_L1 ? commonName : QString()};
}

} // namespace simulator
