// SPDX-License-Identifier: Apache-2.0
#include "ui/find_cameras/found_cameras_model.h"

#include "ui/find_cameras/found_words.h"

#include <QApplication>

#include <algorithm>

namespace ui {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using discovery::FoundDevice;

FoundCamerasModel::FoundCamerasModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_next.setSingleShot(true);
    m_next.setInterval(100ms);
    connect(&m_next, &QTimer::timeout, this, &FoundCamerasModel::flush);
}

void FoundCamerasModel::setNetworks(const QList<discovery::NetworkFact> &networks)
{
    m_list.setNetworks(networks);
}

void FoundCamerasModel::setKnown(const discovery::KnownCameras &known)
{
    m_list.setKnown(known);
    if (m_shown > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_shown - 1, ColumnCount - 1));
}

void FoundCamerasModel::add(const model::Sighting &sighting)
{
    // Whatever floods the network, the window shall not remember all of it.
    constexpr qsizetype most = 50'000;
    if (m_waiting.size() < most)
        m_waiting.append(sighting);
    if (!m_next.isActive())
        m_next.start();
}

void FoundCamerasModel::clear()
{
    beginResetModel();
    m_next.stop();
    m_waiting.clear();
    m_list.clear();
    m_shown = 0;
    endResetModel();
}

void FoundCamerasModel::flush()
{
    m_next.stop();
    int first = m_shown;
    int last = -1;
    const auto waiting = std::exchange(m_waiting, {});
    for (const model::Sighting &sighting : waiting) {
        const auto row = m_list.add(sighting);
        if (row && *row < m_shown) {
            first = std::min(first, static_cast<int>(*row));
            last = std::max(last, static_cast<int>(*row));
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    const int size = static_cast<int>(m_list.devices().size());
    if (size == m_shown)
        return;
    beginInsertRows({}, m_shown, size - 1);
    m_shown = size;
    endInsertRows();
}

int FoundCamerasModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int FoundCamerasModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundCamerasModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown)
        return {};
    const FoundDevice &device = deviceAt(index.row());
    if (role == Qt::DisplayRole)
        return textIn(device, index.column());
    if (role == SortRole)
        return sortKey(device, index.column());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return detailsOf(device);
    if (role == Qt::DecorationRole && index.column() == State) {
        const FoundState state = stateOf(device);
        QIcon &sign = m_icons[static_cast<int>(state)];
        if (sign.isNull())
            sign = iconFor(state, QApplication::palette());
        return sign;
    }
    return {};
}

QVariant FoundCamerasModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles {tr("State"), tr("Camera"), tr("Address"), tr("MAC"), tr("Firmware")};
    return titles.value(section);
}

QString FoundCamerasModel::textIn(const FoundDevice &device, int column) const
{
    switch (column) {
    case State:
        return wordFor(stateOf(device));
    case Camera:
        return modelAndName(device);
    case Address:
        return device.door().text().remove(u"http://"_s);
    case Mac:
        return device.mac;
    default:
        return device.firmware;
    }
}

QVariant FoundCamerasModel::sortKey(const FoundDevice &device, int column) const
{
    if (column == State)
        return static_cast<int>(stateOf(device));
    if (column == Address)
        return (static_cast<qulonglong>(device.address.toIPv4Address()) << 16U) + device.httpPort;
    return textIn(device, column);
}

void FoundCamerasFilter::setWords(const QString &words)
{
    constexpr qsizetype most = 16;
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, most);
    invalidateFilter();
}

void FoundCamerasFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

bool FoundCamerasFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto cell = [&](int column, int role) { return sourceModel()->index(row, column, parent).data(role); };
    const bool isOther = cell(FoundCamerasModel::State, FoundCamerasModel::SortRole).toInt()
        == static_cast<int>(FoundState::OtherDevice);
    if (isOther && m_shown == Shown::Cameras)
        return false;
    QString text;
    for (int column = 0; column < FoundCamerasModel::ColumnCount; ++column)
        text += cell(column, Qt::DisplayRole).toString() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool FoundCamerasFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto key = [](const QModelIndex &index) { return index.data(FoundCamerasModel::SortRole); };
    if (key(left) != key(right))
        return QVariant::compare(key(left), key(right)) == QPartialOrdering::Less;
    const auto address = [](const QModelIndex &index) {
        return index.siblingAtColumn(FoundCamerasModel::Address).data(FoundCamerasModel::SortRole).toULongLong();
    };
    return address(left) < address(right);
}

} // namespace ui
