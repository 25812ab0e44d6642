// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/firmware_file.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

/// What a firmware package is: name, size and SHA-256, read from the file while the window stays alive.
class PackageCard : public QWidget
{
    Q_OBJECT

public:
    explicit PackageCard(QWidget *parent = nullptr);

    /// Looks at this file, unless it is the one that was looked at last; blank = nothing to show.
    void look(const QString &path);
    /// Writes what was seen into the answers of `firmware_current`; what was seen of an earlier file goes.
    void fill(model::Answers &answers) const;
    /// Why the page cannot be left: the file is still being read, or cannot be read. Empty when it can.
    QString missing() const;

Q_SIGNALS:
    void looked();

private:
    void takeFile(const model::Result<engine::FirmwareFile> &file);

    QLabel *m_words;
    QString m_path;
    QPointer<engine::FirmwareLook> m_look;
    std::optional<model::Result<engine::FirmwareFile>> m_file; ///< absent while it is being read
};

} // namespace ui
