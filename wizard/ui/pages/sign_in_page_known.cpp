// SPDX-License-Identifier: Apache-2.0
//
// What is known of a camera before anybody typed its password: by the keychain, or by the camera before it.
#include "ui/pages/sign_in_page.h"
#include "ui/widgets/password_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QWizard>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void SignInPage::askKeychain()
{
    const auto address = model::parseAddress(state().addressText);
    const auto keychain = context().bench.keychain();
    if (!address || !keychain || state().unfinished) {
        tryLikeTheLastOne();
        return;
    }
    // Without a keychain there is nothing to offer, and nothing to complain about here.
    const QString mac = context().bench.cameraLastAt(*address);
    keychain->find({mac.isEmpty() ? address->host : mac, u"root"_s})
        .then(this, [this](const model::Result<std::optional<model::Secret>> &found) {
            if (found && *found)
                offerKept(**found);
            else
                tryLikeTheLastOne();
        });
}

/// The camera before this one came from the factory, and the keychain has no password for this one: it will be the
/// same. One attempt, as ever.
void SignInPage::tryLikeTheLastOne()
{
    const auto isFresh = [this] {
        return m_phase == Phase::Asking && wizard() && wizard()->currentPage() == this
            && m_password->line()->text().isEmpty();
    };
    const auto address = model::parseAddress(state().addressText);
    const bool mayTry = !state().unfinished && address && state().previous && state().previous->hadBlankPassword
        && !state().previous->isAt(*address);
    if (mayTry)
        QTimer::singleShot(0, this, [this, isFresh] {
            if (isFresh())
                readCamera();
        });
}

void SignInPage::offerKept(const model::Secret &password)
{
    m_kept = password;
    m_useKept->show();
}

} // namespace ui
