// SPDX-License-Identifier: Apache-2.0
#include "ui/password_place_form.h"

#include "ui/record_keeping.h"
#include "ui/widgets/form.h"
#include "ui/widgets/wrapped_buttons.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PasswordPlaceForm::PasswordPlaceForm(engine::Workbench &bench, const QString &filePath, Paper paper, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_paper(paper)
    , m_verdict(paragraph({}, this))
    , m_change(pageButton(u"changePlace"_s, tr("Choose another pl&ace"), this))
    , m_toFile(new WrappedRadioButton(this))
    , m_onPaper(new WrappedRadioButton(this))
    , m_file(new QLineEdit(filePath, this))
    , m_lastFour(new QLineEdit(this))
{
    m_verdict->setObjectName(u"keychainVerdict"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(smallHeading(tr("Where it is kept"), this));
    column->addWidget(m_verdict);
    column->addWidget(m_change, 0, Qt::AlignLeading);
    column->addWidget(buildWaysOut());
    m_toFile->setChecked(true);
    for (QLineEdit *line : {m_file, m_lastFour})
        connect(line, &QLineEdit::textChanged, this, &PasswordPlaceForm::changed);
    connect(m_toFile, &QRadioButton::toggled, this, &PasswordPlaceForm::showFittingFields);
    connect(m_change, &QPushButton::clicked, this, &PasswordPlaceForm::tryKeychain);
    m_waysOut->hide();
    m_change->hide();
    showFittingFields();
}

QString PasswordPlaceForm::usualFile(const QString &folder, const model::Identity &camera)
{
    QStringList words {u"camera-passwords"_s, fileWord(QString(camera.mac).remove(u':'))};
    words.removeAll(QString());
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(words.join(u'_') + u".txt"_s);
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
        {u"lastFour"_s, tr("Last &four characters"), tr("Write the password down first, then type its last four.")},
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
    m_kept.reset();
    m_change->hide();
    m_keychainState = Keychain::Asking;
    m_keychain = m_bench.keychain();
    m_verdict->setText(tr("Asking the desktop's keychain …"));
    Q_EMIT changed();
    if (!m_keychain) {
        takeProof(model::fail(model::Error::Kind::NotSupported, {}));
        return;
    }
    m_keychain->prove().then(this, [this](const model::Done &proof) { takeProof(proof); });
}

void PasswordPlaceForm::keepTo(const std::shared_ptr<vault::Vault> &vault, PasswordKeeping keeping)
{
    m_kept = vault;
    m_keychainState = Keychain::NotAsked;
    const bool onPaper = keeping == PasswordKeeping::OnPaper;
    (onPaper ? m_onPaper : m_toFile)->setChecked(true);
    m_verdict->setText(onPaper ? tr("On paper, as you chose.") : tr("In %1, as you chose.").arg(vault->place()));
    m_waysOut->hide();
    m_change->show();
    Q_EMIT changed();
}

bool PasswordPlaceForm::isKept() const
{
    return m_kept != nullptr;
}

void PasswordPlaceForm::takeProof(const model::Done &proof)
{
    if (m_keychainState != Keychain::Asking)
        return;
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
    return (m_keychainState == Keychain::Missing || isKept()) && m_onPaper->isChecked();
}

QString PasswordPlaceForm::missingFor(QStringView password) const
{
    switch (m_keychainState) {
    case Keychain::Asking:
        return tr("The keychain has not answered yet. One moment, please.");
    case Keychain::Works:
    case Keychain::NotAsked:
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
    if (isKept())
        return m_change;
    if (m_paper == Paper::ShownElsewhere && !m_toFile->isChecked())
        return m_onPaper;
    return m_toFile->isChecked() ? m_file : m_lastFour;
}

std::shared_ptr<vault::Vault> PasswordPlaceForm::vault() const
{
    if (m_kept)
        return m_kept;
    if (m_keychainState == Keychain::Works)
        return m_keychain;
    return m_toFile->isChecked() ? m_bench.passwordFile(m_file->text().trimmed()) : m_bench.memoryOnly();
}

} // namespace ui
