// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <initializer_list>

/// The `openssl` command line at work in a folder of its own: what it makes and what it accepts was not written by us.
class OpenSslTool
{
public:
    OpenSslTool();

    struct Ran
    {
        int code = -1;
        QByteArray output; ///< both streams
    };

    /// Names of files are relative to the folder.
    Ran run(const QStringList &arguments) const;
    /// Fatal when it fails, for tests that only need what it makes.
    void make(const QStringList &arguments) const;

    /// A new P-256 key in NAME.key.
    void makeKey(const QString &name) const;

    struct Subject
    {
        QString name; ///< `/CN=…`
        QString extensions; ///< as in a configuration file, one a line
        QStringList more; ///< further arguments
    };

    /// NAME.pem, signed by its own NAME.key (made here unless it is there).
    void makeSelfSigned(const QString &name, const Subject &subject) const;
    /// NAME.pem for NAME.key, issued by ISSUER.pem with ISSUER.key.
    void makeIssued(const QString &name, const QString &issuer, const Subject &subject) const;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    /// The one certificate or request in a PEM file.
    QByteArray der(const QString &name) const;

private:
    QTemporaryDir m_folder;
};
