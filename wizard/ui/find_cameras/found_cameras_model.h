// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/sighting_list.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <optional>

namespace ui {

/// What was found, one row a device. A burst of sightings is taken in at once, ten times a second: views are told of
/// the new rows and of the changed ones with one word each.
class FoundCamerasModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Camera, Address, Mac, Firmware, ColumnCount };

    enum Role { SortRole = Qt::UserRole };

    explicit FoundCamerasModel(QObject *parent = nullptr);

    void setNetworks(const QList<discovery::NetworkFact> &networks);
    void setKnown(const discovery::KnownCameras &known);
    void add(const model::Sighting &sighting);
    void clear();
    /// What is waiting is shown now.
    void flush();

    const discovery::FoundDevice &deviceAt(int row) const { return m_list.devices().at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textIn(const discovery::FoundDevice &device, int column) const;
    QVariant sortKey(const discovery::FoundDevice &device, int column) const;

    discovery::SightingList m_list;
    QList<model::Sighting> m_waiting;
    QTimer m_next;
    int m_shown = 0;
    mutable QHash<int, QIcon> m_icons; ///< drawn once for each state
};

/// Filtered by words that all must occur in a row, and by what it is; sorted by column, equal ones by address.
class FoundCamerasFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown { Cameras, Everything };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    void setShown(Shown shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    Shown m_shown = Shown::Cameras;
};

} // namespace ui
