// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/search.h"
#include "engine/workbench.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;

namespace ui {

class FoundCamerasFilter;
class FoundCamerasModel;
class FoundTable;
class ProblemLine;

/// The cameras on the network as they are found, and where to look for them. Where nothing can be looked for, only what
/// is offered is in the list.
class FindCamerasPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindCamerasPanel(engine::Workbench &bench, QWidget *parent = nullptr);
    ~FindCamerasPanel() override;

    /// Forgets what was found, and looks.
    void look();
    void stop();

    int devicesShown() const; ///< rows that the filter lets through

Q_SIGNALS:
    void chosen(const discovery::FoundDevice &device); ///< a row was selected
    void taken(const discovery::FoundDevice &device); ///< and Enter or a double click says: this one

private:
    void buildWhere();
    void buildList();
    void fillNetworks();
    void offer();
    void lookOrStop();
    void showProgress(const discovery::SearchProgress &progress);
    void end(const discovery::SearchEnd &end);
    void tell();
    QString countInWords() const;
    QString adviceInWords() const;
    bool readRange(discovery::SearchWish &wish) const;
    std::optional<discovery::FoundDevice> deviceAt(const QModelIndex &index) const;

    engine::Workbench &m_bench;
    std::unique_ptr<discovery::Search> m_search;
    QComboBox *m_networks;
    QLineEdit *m_range;
    ProblemLine *m_rangeProblem;
    QPushButton *m_look;
    QLineEdit *m_words;
    QCheckBox *m_everything;
    FoundCamerasModel *m_model;
    FoundCamerasFilter *m_filter;
    FoundTable *m_table;
    QPersistentModelIndex m_chosenRow;
    QLabel *m_count;
    QLabel *m_advice;
    discovery::SearchProgress m_progress;
    std::optional<discovery::SearchEnd> m_end = discovery::SearchEnd(); ///< absent while it looks
};

} // namespace ui
