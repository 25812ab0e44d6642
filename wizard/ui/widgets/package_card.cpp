// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/package_card.h"

#include "guide/firmware_package.h"
#include "ui/explain.h"
#include "ui/widgets/form.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PackageCard::PackageCard(QWidget *parent)
    : QWidget(parent)
    , m_words(paragraph({}, this))
{
    m_words->setObjectName(u"packageFacts"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    hide();
}

void PackageCard::look(const QString &path)
{
    if (path == m_path)
        return;
    delete m_look;
    m_path = path;
    m_file.reset();
    setVisible(!path.isEmpty());
    if (path.isEmpty())
        return;
    m_words->setText(tr("Reading the package …"));
    m_look = new engine::FirmwareLook(path, this);
    connect(m_look, &engine::FirmwareLook::finished, this, &PackageCard::takeFile);
    m_look->start();
}

/// The digits in groups, so that two people can compare them aloud.
static QString grouped(const QByteArray &sha256)
{
    QString digits = QString::fromLatin1(sha256.toHex());
    for (qsizetype at = digits.size() - 8; at > 0; at -= 8)
        digits.insert(at, u' ');
    return digits;
}

void PackageCard::takeFile(const model::Result<engine::FirmwareFile> &file)
{
    m_look->deleteLater();
    m_look.clear();
    m_file = file;
    if (file) {
        m_words->setText(
            tr("%1, %2\nSHA-256: %3")
                .arg(QFileInfo(file->path).fileName(),
                    QLocale().formattedDataSize(file->size, 1, QLocale::DataSizeSIFormat), grouped(file->sha256)));
    } else {
        m_words->setText(tr("This file cannot be used. (%1)").arg(inWords(file.error())));
    }
    Q_EMIT looked();
}

void PackageCard::fill(model::Answers &answers) const
{
    if (m_file && *m_file) {
        noteFirmwareFile(answers, **m_file);
        return;
    }
    auto &values = answers.sections[u"firmware_current"_s].values;
    values.remove(guide::package::seenSha256);
    values.remove(guide::package::seenSize);
}

QString PackageCard::missing() const
{
    if (m_path.isEmpty())
        return {};
    if (!m_file)
        return tr("The package is still being read. That takes a few seconds.");
    return *m_file ? QString() : m_words->text();
}

} // namespace ui
