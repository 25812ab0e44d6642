// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificate.h"
#include "model/text.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// A fingerprint for comparing by eye: groups of four digits, between which a line may end.
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
    struct Line
    {
        QLabel *label;
        QLabel *value;

        void show(const QString &text) const; ///< no text = no line
    };

    Line addLine(const QString &objectName, const QString &label);
    void showWeaknesses(const QList<model::Text> &weaknesses);

    QGridLayout *m_grid;
    Line m_subject;
    Line m_names;
    Line m_issuer;
    Line m_valid;
    Line m_key;
    Line m_before;
    Line m_fingerprint;
    QVBoxLayout *m_weaknesses;
};

} // namespace ui
