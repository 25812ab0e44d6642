// SPDX-License-Identifier: Apache-2.0
#include "openssl_tool.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

OpenSslTool::OpenSslTool()
{
    if (!m_folder.isValid())
        qFatal("No folder for openssl.");
}

OpenSslTool::Ran OpenSslTool::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProgram(u"openssl"_s);
    process.setArguments(arguments);
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy ended(&process, &QProcess::finished);
    process.start();
    process.closeWriteChannel();
    if (!ended.wait(30'000))
        qFatal("openssl did not run, or did not end.");
    return {process.exitCode(), process.readAll()};
}

void OpenSslTool::make(const QStringList &arguments) const
{
    const Ran ran = run(arguments);
    if (ran.code != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), ran.output.constData());
}

void OpenSslTool::makeKey(const QString &name) const
{
    make({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, name + u".key"_s});
}

void OpenSslTool::makeSelfSigned(const QString &name, const Subject &subject) const
{
    if (!QFile::exists(path(name + u".key"_s)))
        makeKey(name);
    write(name + u".cnf"_s,
        "[req]\ndistinguished_name=dn\nx509_extensions=ext\n[dn]\n[ext]\n" + subject.extensions.toUtf8() + '\n');
    make(QStringList {u"req"_s, u"-x509"_s, u"-new"_s, u"-utf8"_s, u"-config"_s, name + u".cnf"_s, u"-key"_s,
             name + u".key"_s, u"-subj"_s, subject.name, u"-out"_s, name + u".pem"_s}
        + subject.more);
}

void OpenSslTool::makeIssued(const QString &name, const QString &issuer, const Subject &subject) const
{
    if (!QFile::exists(path(name + u".key"_s)))
        makeKey(name);
    write(name + u".ext"_s, subject.extensions.toUtf8() + '\n');
    make({u"req"_s, u"-new"_s, u"-utf8"_s, u"-key"_s, name + u".key"_s, u"-subj"_s, subject.name, u"-out"_s,
        name + u".csr"_s});
    make(QStringList {u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, issuer + u".pem"_s, u"-CAkey"_s,
             issuer + u".key"_s, u"-CAcreateserial"_s, u"-extfile"_s, name + u".ext"_s, u"-out"_s, name + u".pem"_s}
        + subject.more);
}

QByteArray OpenSslTool::read(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("openssl made no %s.", qPrintable(name));
    return file.readAll();
}

void OpenSslTool::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written.", qPrintable(name));
}

QByteArray OpenSslTool::der(const QString &name) const
{
    const QByteArray pem = read(name);
    const qsizetype begin = pem.indexOf('\n', pem.indexOf("-----BEGIN "));
    return QByteArray::fromBase64(pem.mid(begin, pem.indexOf("-----END ", begin) - begin));
}
