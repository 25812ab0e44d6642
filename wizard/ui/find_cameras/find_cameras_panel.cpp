// SPDX-License-Identifier: Apache-2.0
#include "ui/find_cameras/find_cameras_panel.h"

#include "discovery/address_range.h"
#include "ui/find_cameras/found_cameras_model.h"
#include "ui/find_cameras/found_table.h"
#include "ui/find_cameras/found_words.h"
#include "ui/widgets/form.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/wrapped_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using discovery::SearchEnd;

FindCamerasPanel::FindCamerasPanel(engine::Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_search(bench.openSearch())
    , m_networks(new QComboBox)
    , m_range(new QLineEdit)
    , m_rangeProblem(new ProblemLine)
    , m_look(pageButton(u"lookAgain"_s, tr("&Look again"), this))
    , m_words(new QLineEdit)
    , m_everything(new WrappedCheckBox(tr("Show &other devices too")))
    , m_model(new FoundCamerasModel(this))
    , m_filter(new FoundCamerasFilter(this))
    , m_table(new FoundTable)
    , m_count(quietParagraph({}, this))
    , m_advice(paragraph({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    buildWhere();
    buildList();
    if (!m_search)
        return;
    connect(m_search.get(), &discovery::Search::found, m_model, &FoundCamerasModel::add);
    connect(m_search.get(), &discovery::Search::advanced, this, &FindCamerasPanel::showProgress);
    connect(m_search.get(), &discovery::Search::finished, this, &FindCamerasPanel::end);
}

FindCamerasPanel::~FindCamerasPanel() = default;

void FindCamerasPanel::buildWhere()
{
    auto *where = new QWidget;
    auto *grid = new QGridLayout(where);
    grid->setContentsMargins({});
    grid->setColumnStretch(3, 1);
    const auto add = [grid](int column, const InputName &name, QWidget *input) {
        nameInput(*input, name);
        auto *label = new QLabel(name.label);
        label->setBuddy(input);
        grid->addWidget(label, 0, column);
        grid->addWidget(input, 0, column + 1);
    };
    add(0, {u"networks"_s, tr("Net&work"), tr("Where cameras are looked for.")}, m_networks);
    add(2, {u"range"_s, tr("&Range"), tr("Every address of it is tried too, for cameras that do not answer searches.")},
        m_range);
    m_range->setPlaceholderText(tr("optional, for example 192.168.1.0/24"));
    m_range->setMaxLength(64);
    grid->addWidget(m_look, 0, 4);
    grid->addWidget(m_rangeProblem, 1, 0, 1, 5);
    layout()->addWidget(where);
    where->setVisible(m_search != nullptr);
    connect(m_look, &QPushButton::clicked, this, &FindCamerasPanel::lookOrStop);
    connect(m_range, &QLineEdit::textChanged, m_rangeProblem, [this] { m_rangeProblem->say({}); });
}

void FindCamerasPanel::buildList()
{
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("F&ilter"));
    nameInput(*m_words, {u"filter"_s, label->text(), tr("Words that are in the row: model, address, MAC, state.")});
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    label->setBuddy(m_words);
    nameInput(*m_everything, {u"everything"_s, m_everything->text()});
    line->addWidget(label);
    line->addWidget(m_words, 2);
    line->addWidget(m_everything, 1);
    nameInput(*m_table, {u"offeredCameras"_s, tr("Cameras found"), tr("Enter takes the camera of the row.")});
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->sortByColumn(FoundCamerasModel::State, Qt::AscendingOrder);
    m_count->setObjectName(u"foundCount"_s);
    m_advice->setObjectName(u"foundAdvice"_s);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(line);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    column->addWidget(m_advice);
    connect(m_words, &QLineEdit::textChanged, m_filter, &FoundCamerasFilter::setWords);
    connect(m_everything, &QCheckBox::toggled, m_filter, [this](bool on) {
        m_filter->setShown(on ? FoundCamerasFilter::Shown::Everything : FoundCamerasFilter::Shown::Cameras);
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &FindCamerasPanel::tell);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &FindCamerasPanel::tell);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &FindCamerasPanel::tell);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &FindCamerasPanel::tell);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        tell();
        // A selection also changes when rows come in its middle: only another row is a choice.
        const QModelIndex row = m_table->selectionModel()->selectedRows().value(0);
        if (row == m_chosenRow)
            return;
        m_chosenRow = row;
        if (const auto device = deviceAt(row))
            Q_EMIT chosen(*device);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto device = deviceAt(index))
            Q_EMIT taken(*device);
    });
}

void FindCamerasPanel::fillNetworks()
{
    const QString before = m_networks->currentData().toString();
    m_networks->clear();
    m_networks->addItem(tr("All but VPN and containers"), QString());
    const auto facts = m_search->networks();
    m_model->setNetworks(facts);
    for (const discovery::NetworkFact &fact : facts) {
        if (fact.addresses.isEmpty())
            continue;
        const discovery::OwnAddress &own = fact.addresses.first();
        const QString why = wordFor(discovery::whyLeftOut(fact));
        const QString text = u"%1 – %2/%3"_s.arg(fact.name, own.ip.toString()).arg(own.prefix);
        m_networks->addItem(why.isEmpty() ? text : u"%1 (%2)"_s.arg(text, why), fact.name);
    }
    m_networks->setCurrentIndex(qMax(0, m_networks->findData(before)));
}

void FindCamerasPanel::offer()
{
    const auto cameras = m_bench.offeredCameras();
    for (const engine::OfferedCamera &camera : cameras) {
        model::Sighting sighting;
        sighting.source = model::Sighting::Source::Offered;
        sighting.kind = model::Sighting::Kind::Camera;
        sighting.address = QHostAddress(camera.address.host);
        sighting.httpPort = camera.address.port.value_or(0);
        sighting.model = camera.name;
        sighting.firmware = camera.help;
        m_model->add(sighting);
    }
    m_model->flush();
}

void FindCamerasPanel::look()
{
    discovery::SearchWish wish;
    if (m_search && !readRange(wish))
        return;
    m_model->clear();
    m_end = SearchEnd();
    m_progress = {};
    if (m_search)
        fillNetworks();
    offer();
    m_bench.knownCameras().then(this, [this](const discovery::KnownCameras &known) { m_model->setKnown(known); });
    if (m_search) {
        m_end.reset();
        m_look->setText(tr("&Stop looking"));
        m_look->setAccessibleName(spoken(m_look->text()));
        if (const QString name = m_networks->currentData().toString(); !name.isEmpty())
            wish.networks.append(name);
        m_search->start(wish);
    }
    tell();
}

bool FindCamerasPanel::readRange(discovery::SearchWish &wish) const
{
    const QString typed = m_range->text().trimmed();
    const auto range = typed.isEmpty() ? model::Result<QList<QHostAddress>>() : discovery::parseAddressRange(typed);
    if (!range) {
        m_rangeProblem->say(tr("This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 "
                               "addresses at most."));
        m_range->setFocus();
        return false;
    }
    wish.range = *range;
    return true;
}

void FindCamerasPanel::stop()
{
    if (m_search)
        m_search->stop();
}

void FindCamerasPanel::lookOrStop()
{
    if (m_end)
        look();
    else
        stop();
}

void FindCamerasPanel::showProgress(const discovery::SearchProgress &progress)
{
    m_progress = progress;
    m_count->setText(countInWords());
}

void FindCamerasPanel::end(const SearchEnd &end)
{
    m_end = end;
    m_look->setText(tr("&Look again"));
    m_look->setAccessibleName(spoken(m_look->text()));
    m_model->flush();
    tell();
}

void FindCamerasPanel::tell()
{
    m_count->setText(countInWords());
    m_advice->setText(adviceInWords());
    m_advice->setVisible(!m_advice->text().isEmpty());
}

QString FindCamerasPanel::countInWords() const
{
    const int shown = m_filter->rowCount();
    const int hidden = m_model->rowCount() - shown;
    QStringList parts;
    if (!m_end && m_progress.total > 0)
        parts.append(tr("Looking: %1 of %2 addresses.").arg(m_progress.done).arg(m_progress.total));
    else if (!m_end)
        parts.append(tr("Looking."));
    parts.append(tr("Cameras found: %1").arg(shown));
    if (hidden > 0)
        parts.append(tr("Not shown: %1").arg(hidden));
    return parts.join(u"  "_s);
}

/// What to do with the camera of the row, or where there is none.
QString FindCamerasPanel::adviceInWords() const
{
    if (const auto device = deviceAt(m_table->selectionModel()->selectedRows().value(0)))
        return discovery::adviceFor(*device).translated();
    if (!m_search || !m_end || m_filter->rowCount() > 0)
        return {};
    if (m_model->rowCount() > 0)
        return tr("Nothing in the list fits. Clear the filter, or show other devices too.");
    if (m_end->why == SearchEnd::Why::NoNetwork)
        return tr(
            "This computer is not connected to a network. Plug in the network cable, wait until it has an address, "
            "and look again. A VPN or a container network has to be chosen above.");
    return tr("No camera answered. Check its power and its cable, and that both are at the same switch; a new camera "
              "needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, "
              "try a range, or type the address above.");
}

int FindCamerasPanel::devicesShown() const
{
    return m_filter->rowCount();
}

std::optional<discovery::FoundDevice> FindCamerasPanel::deviceAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return m_model->deviceAt(m_filter->mapToSource(index).row());
}

} // namespace ui
