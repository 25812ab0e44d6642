// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/certificate_card.h"

#include "trust/describe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/problem_line.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

/// What stands in a certificate is a stranger's word: as much of it as fits, and nothing that looks like something
/// else.
static QString cleaned(const QString &text)
{
    constexpr qsizetype most = 200;
    QString clean;
    for (const QChar c : text.left(most))
        clean += c.isPrint() ? c : u'?';
    return text.size() > most ? clean + u" …"_s : clean;
}

static QString listed(const QStringList &names)
{
    constexpr qsizetype most = 8;
    QStringList shown;
    for (const QString &name : names.mid(0, most))
        shown.append(cleaned(name));
    if (names.size() > most)
        shown.append(CertificateCard::tr("and %n more", nullptr, static_cast<int>(names.size() - most)));
    return shown.join(u", "_s);
}

QString inGroups(const QByteArray &sha256)
{
    constexpr qsizetype group = 4;
    const QString digits = QString::fromLatin1(sha256.toHex().toUpper());
    QString groups;
    for (qsizetype at = 0; at < digits.size(); at += group) {
        if (at > 0)
            groups += u' ';
        groups += QStringView(digits).mid(at, group);
    }
    return groups;
}

CertificateCard::CertificateCard(QWidget *parent)
    : QFrame(parent)
    , m_grid(inputGrid())
    , m_subject(addLine(u"certificateSubject"_s, tr("Issued to")))
    , m_names(addLine(u"certificateNames"_s, tr("Names")))
    , m_issuer(addLine(u"certificateIssuer"_s, tr("Issued by")))
    , m_valid(addLine(u"certificateValid"_s, tr("Valid")))
    , m_key(addLine(u"certificateKey"_s, tr("Key")))
    , m_before(addLine(u"certificateBefore"_s, tr("Trusted until now")))
    , m_fingerprint(addLine(u"certificateFingerprint"_s, tr("Fingerprint (SHA-256)")))
    , m_weaknesses(new QVBoxLayout)
{
    setObjectName(u"certificateCard"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("The camera's certificate"));
    // A font in which similar digits can be told apart.
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    for (const Line &line : {m_fingerprint, m_before}) {
        line.value->setFont(fixed);
        line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_grid);
    column->addLayout(m_weaknesses);
}

CertificateCard::Line CertificateCard::addLine(const QString &objectName, const QString &label)
{
    constexpr int mostCharacters = 18;
    const Line line {paragraph(label, this), paragraph({}, this)};
    line.label->setMaximumWidth(fontMetrics().averageCharWidth() * mostCharacters);
    line.value->setObjectName(objectName);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.value, row, 1);
    return line;
}

void CertificateCard::Line::show(const QString &text) const
{
    value->setText(directed(text));
    label->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
}

void CertificateCard::showCertificate(
    const model::Certificate &certificate, const QByteArray &before, const QDateTime &now)
{
    const auto known = [](const QString &text) { return text.isEmpty() ? tr("not told") : text; };
    const auto day = [](const QDateTime &time) { return QLocale().toString(time.date(), QLocale::LongFormat); };
    m_subject.show(known(cleaned(certificate.subject)));
    m_names.show(listed(certificate.names));
    m_issuer.show(certificate.selfSigned ? tr("signed by itself: nobody else vouches for it")
                                         : known(cleaned(certificate.issuer)));
    m_valid.show(tr("from %1 to %2").arg(day(certificate.notBefore), day(certificate.notAfter)));
    m_key.show(tr("%1, %2 bits; signature %3")
                   .arg(known(cleaned(certificate.keyType)))
                   .arg(certificate.keyBits)
                   .arg(known(cleaned(certificate.signature))));
    m_before.show(inGroups(before));
    m_fingerprint.show(inGroups(certificate.sha256));
    showWeaknesses(trust::weaknessesOf(certificate, now));
}

void CertificateCard::showWeaknesses(const QList<model::Text> &weaknesses)
{
    while (QLayoutItem *old = m_weaknesses->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const model::Text &weakness : weaknesses) {
        auto *line = new ProblemLine(this);
        m_weaknesses->addWidget(line);
        line->say(weakness.translated());
    }
}

} // namespace ui
