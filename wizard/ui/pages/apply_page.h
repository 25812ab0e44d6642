// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"

class QLabel;
class QPushButton;

namespace ui {

class Table;

/// Makes the changes, then reads and probes everything again.
class ApplyPage : public Page
{
    Q_OBJECT

public:
    explicit ApplyPage(Context &context);

    void initializePage() override;
    bool isComplete() const override;
    QWidget *firstInput() const override;
    bool isAtWork() const override;

    /// All is done, and there was nothing that has to be read here.
    bool endedWell() const { return m_endedWell; }

    /// Ends the work between two changes.
    void stop();

Q_SIGNALS:
    void workEnded();

private:
    enum class Phase { Idle, Applying, Asking, TakingBack, Reading, AskingForRest, Proving, Done };

    void enter(Phase phase);
    void listen();
    void apply();
    void takeNewAudit(const model::Result<engine::Audit> &found);
    void fillTable();
    void fillWithWhatStands();
    void takeBack();
    bool wantsToAsk(const engine::ApplyReport &report) const;
    void showOutcome(int index, const model::Outcome &outcome);
    void takeReport(const engine::ApplyReport &report);
    void explainFailure(const engine::ApplyReport &report);
    void showProgress(const engine::Progress &now);
    QString requestInWords() const;
    void prove();
    void takeRecord(const model::Result<model::Record> &record);

    Phase m_phase = Phase::Idle;
    bool m_endedWell = false;
    const engine::Session *m_heard = nullptr; ///< whose signals are connected
    Table *m_table;
    QLabel *m_patience; ///< what to expect of a change that takes long
    QPushButton *m_stop;
    QPushButton *m_again;
    QPushButton *m_takeBack;
    QPushButton *m_leave;
    QPushButton *m_goOn; ///< with what the new firmware needs
};

} // namespace ui
