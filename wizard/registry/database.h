// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>

namespace registry {

/// One connection to a registry's file that was looked at and found to be one. Inside of this layer only.
class Database
{
public:
    static model::Result<std::unique_ptr<Database>> open(const QString &path, std::chrono::milliseconds patience);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement with its values bound.
    model::Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;

    /// All of it, or nothing. Waits for its turn before the first word is read.
    model::Done atomically(const std::function<model::Done()> &work) const;

    tl::unexpected<model::Error> failure(const QString &detail) const;

private:
    explicit Database(const QString &path);

    model::Done connectTo(std::chrono::milliseconds patience);
    model::Done prepare();
    model::Result<bool> isFresh() const;
    model::Result<qint64> number(const QString &statement) const;
    model::Done create() const;
    model::Done checkMaker() const;
    model::Done checkIntegrity() const;

    QString m_path;
    QString m_name; ///< of the connection
};

} // namespace registry
