// SPDX-License-Identifier: Apache-2.0
#include "ui/password_place_form.h"

#include "ui/widgets/form.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PasswordPlaceForm::PasswordPlaceForm(engine::Workbench &bench, const QString &filePath, Paper paper, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_paper(paper)
    , m_verdict(paragraph({}, this))
    , m_toFile(new QRadioButton(this))
    , m_onPaper(new QRadioButton(this))
    , m_file(new QLineEdit(filePath, this))
    , m_lastFour(new QLineEdit(this))
{
    m_verdict->setObjectName(u"keychainVerdict"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(smallHeading(tr("Where it is kept"), this));
    column->addWidget(m_verdict);
    column->addWidget(buildWaysOut());
    m_toFile->setChecked(true);
    for (QLineEdit *line : {m_file, m_lastFour})
        connect(line, &QLineEdit::textChanged, this, &PasswordPlaceForm::changed);
    connect(m_toFile, &QRadioButton::toggled, this, &PasswordPlaceForm::showFittingFields);
    m_waysOut->hide();
    showFittingFields();
}

QString PasswordPlaceForm::usualFile(const QString &folder)
{
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(u"camera-passwords.txt"_s);
}

QWidget *PasswordPlaceForm::buildWaysOut()
{
    m_waysOut = new QWidget(this);
    auto *column = new QVBoxLayout(m_waysOut);
    column->setContentsMargins({});
    const QString toFile = tr("In a f&ile that only you can read");
    const QString onPaper = tr("On &paper: it is shown now, and never again");
    m_toFile->setText(toFile);
    m_onPaper->setText(onPaper);
    nameInput(*m_toFile, {u"toFile"_s, toFile});
    nameInput(*m_onPaper, {u"onPaper"_s, onPaper});
    auto *file = inputForm();
    addInput(*file, {u"passwordFile"_s, tr("Fil&e")}, m_file);
    auto *paper = inputForm();
    addInput(*paper,
        {u"lastFour"_s, tr("&Last four characters"), tr("Write the password down first, then type its last four.")},
        m_lastFour);
    const int indent = 2 * fontMetrics().height();
    file->setContentsMargins(indent, 0, 0, 0);
    paper->setContentsMargins(indent, 0, 0, 0);
    m_lastFour->setMaxLength(4);
    column->addWidget(m_toFile);
    column->addLayout(file);
    column->addWidget(m_onPaper);
    column->addLayout(paper);
    paper->setRowVisible(0, m_paper == Paper::LastFour);
    paper->setRowVisible(1, m_paper == Paper::LastFour);
    return m_waysOut;
}

void PasswordPlaceForm::tryKeychain()
{
    m_keychainState = Keychain::Asking;
    m_keychain = m_bench.keychain();
    m_verdict->setText(tr("Asking the desktop's keychain …"));
    if (!m_keychain) {
        takeProof(model::fail(model::Error::Kind::NotSupported, {}));
        return;
    }
    m_keychain->prove().then(this, [this](const model::Done &proof) { takeProof(proof); });
}

void PasswordPlaceForm::takeProof(const model::Done &proof)
{
    m_keychainState = proof ? Keychain::Works : Keychain::Missing;
    m_verdict->setText(proof
            ? tr("In %1. It was tried just now and works.").arg(m_keychain->place())
            : tr("This computer has no keychain that works now. Please choose where the password is kept."));
    m_waysOut->setVisible(!proof);
    Q_EMIT changed();
}

void PasswordPlaceForm::showFittingFields()
{
    m_file->setEnabled(m_toFile->isChecked());
    m_lastFour->setEnabled(m_onPaper->isChecked());
    Q_EMIT changed();
}

bool PasswordPlaceForm::isWritingDown() const
{
    return m_keychainState == Keychain::Missing && m_onPaper->isChecked();
}

QString PasswordPlaceForm::missingFor(QStringView password) const
{
    switch (m_keychainState) {
    case Keychain::Asking:
        return tr("The keychain has not answered yet. One moment, please.");
    case Keychain::Works:
        return {};
    case Keychain::Missing:
        break;
    }
    if (m_toFile->isChecked())
        return m_file->text().trimmed().isEmpty() ? tr("Please name the file for the password.") : QString();
    if (m_paper == Paper::ShownElsewhere)
        return {};
    return password.size() >= 4 && password.last(4) == m_lastFour->text()
        ? QString()
        : tr("Please write the password down, then type its last four characters.");
}

QWidget *PasswordPlaceForm::inputToMend() const
{
    if (m_paper == Paper::ShownElsewhere && !m_toFile->isChecked())
        return m_onPaper;
    return m_toFile->isChecked() ? m_file : m_lastFour;
}

std::shared_ptr<vault::Vault> PasswordPlaceForm::vault() const
{
    if (m_keychainState == Keychain::Works)
        return m_keychain;
    return m_toFile->isChecked() ? m_bench.passwordFile(m_file->text().trimmed()) : m_bench.memoryOnly();
}

} // namespace ui
