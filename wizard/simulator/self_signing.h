// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/certificate_shelf.h"

namespace simulator {

/**
 * The documented way to a self-signed certificate (URL commands 2.14): `https_method=manual`, the subject and
 * `https_status=-3` start it; some time later the certificate is there and `https_status` reads 1. A subject that makes
 * no certificate ends in -2, "invalid". The dates come from the camera's clock.
 */
class SelfSigning : public QObject
{
    Q_OBJECT

public:
    SelfSigning(CameraState &state, CertificateShelf &shelf);

    /** Whatever is being made is thrown away. */
    void reset() { ++m_run; }

    /** The id of the certificate that is made this way. */
    static QString id();

private:
    void obey(const QString &name, const QString &value) const;
    void start();
    void wait(const MadeIdentity &made, int run);
    void finish(const MadeIdentity &made);
    CertificateOrder order() const;

    CameraState &m_state;
    CertificateShelf &m_shelf;
    int m_run = 0;
};

} // namespace simulator
