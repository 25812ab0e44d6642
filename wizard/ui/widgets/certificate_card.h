// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificate.h"
#include "model/text.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// A fingerprint for comparing by eye: groups of four digits, eight to a line.
QString inGroups(const QByteArray &sha256);

/// A certificate as a person checks it, and what he should know before he trusts it.
class CertificateCard : public QFrame
{
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent = nullptr);

    /// `before` is the fingerprint that was trusted until now; empty when none was, or it is not known.
    void showCertificate(const model::Certificate &certificate, const QByteArray &before, const QDateTime &now);

private:
    QLabel *addLine(const QString &objectName, const QString &label);
    void showWeaknesses(const QList<model::Text> &weaknesses);

    QFormLayout *m_form;
    QLabel *m_subject;
    QLabel *m_names;
    QLabel *m_issuer;
    QLabel *m_valid;
    QLabel *m_key;
    QLabel *m_before;
    QLabel *m_fingerprint;
    QVBoxLayout *m_weaknesses;
};

} // namespace ui
