// SPDX-License-Identifier: Apache-2.0
#include "ui/explain.h"

#include "model/english_text.h"
#include "ui/words.h"

namespace ui {

QString inWords(const model::Error &error)
{
    return model::inLanguageOfTheMoment(error.detail);
}

Explanation explain(model::Error::Kind kind)
{
    using Kind = model::Error::Kind;
    switch (kind) {
    case Kind::Unreachable:
        return {words(QT_TRANSLATE_NOOP("ui", "Nobody answers at this address.")),
            words(QT_TRANSLATE_NOOP("ui",
                "Check the address, the cable and the power. Computer and camera must be in the same network; a camera "
                "needs about a minute to start."))};
    case Kind::TimedOut:
        return {words(QT_TRANSLATE_NOOP("ui", "The camera did not answer in time.")),
            words(QT_TRANSLATE_NOOP("ui", "Wait a moment, it may be busy or restarting. Then try again."))};
    case Kind::Untrusted:
        return {words(QT_TRANSLATE_NOOP("ui", "The camera shows a certificate that is not known here.")),
            words(QT_TRANSLATE_NOOP("ui",
                "Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it."))};
    case Kind::BadLogin:
        return {words(QT_TRANSLATE_NOOP("ui", "The camera refused this user name or password.")),
            words(QT_TRANSLATE_NOOP("ui",
                "Check the password and try again with care: some cameras lock after a few wrong ones. A camera from "
                "the factory has none."))};
    case Kind::Refused:
        return {words(QT_TRANSLATE_NOOP("ui", "The camera understood, and said no.")),
            words(QT_TRANSLATE_NOOP(
                "ui", "Set it on the camera's own web page, or leave it as it is and say why; then go on."))};
    case Kind::NotSupported:
        return {words(QT_TRANSLATE_NOOP("ui", "This camera does not offer it.")),
            words(QT_TRANSLATE_NOOP("ui", "Nothing is broken. A newer firmware may offer it; the sheet says so."))};
    case Kind::BadReply:
        return {words(QT_TRANSLATE_NOOP("ui", "The answer is not that of a VIVOTEK camera.")),
            words(QT_TRANSLATE_NOOP("ui",
                "Check the address: another device may have it. If it is the camera, restart it and try again."))};
    case Kind::ReadBackDiffers:
        return {words(QT_TRANSLATE_NOOP("ui", "The camera took the change, but shows another value afterwards.")),
            words(QT_TRANSLATE_NOOP(
                "ui", "Look at the result: it says which setting it is. Set that one on the camera's own web page."))};
    case Kind::IdentityChanged:
        return {words(QT_TRANSLATE_NOOP("ui", "Another camera, or another certificate, is at this address now.")),
            words(QT_TRANSLATE_NOOP("ui",
                "Nothing more is written. Find out which device has the address, then begin again with this camera."))};
    case Kind::Cancelled:
        return {words(QT_TRANSLATE_NOOP("ui", "You stopped it.")),
            words(QT_TRANSLATE_NOOP("ui", "Nothing more is sent to the camera. You can begin again at any time."))};
    case Kind::Internal:
        break;
    }
    return {words(QT_TRANSLATE_NOOP("ui", "Something went wrong on this computer.")),
        words(QT_TRANSLATE_NOOP("ui",
            "Check that the disk has room and that you may write there, then try again. If it stays, please report "
            "it."))};
}

} // namespace ui
