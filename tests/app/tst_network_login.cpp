// SPDX-License-Identifier: Apache-2.0
//
// 802.1X from the files on the laptop to a network that lets the camera in: what the practice camera holds afterwards
// is shown to a real freeradius by eapol_test. And what is wrong with files is said before anything is sent.
#include "advanced_site.h"
#include "camlock_run.h"
#include "openssl_tool.h"
#include "support/radius_server.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto identity = "camera-7";
constexpr auto password = "Hunter2-and-more";
constexpr auto passphrase = "opens the key";
constexpr auto clientUse = "extendedKeyUsage=clientAuth\nkeyUsage=digitalSignature";

QByteArray pem(const char *label, const QByteArray &der)
{
    QByteArray lines = der.toBase64();
    for (qsizetype at = 64; at < lines.size(); at += 65)
        lines.insert(at, '\n');
    return QByteArray("-----BEGIN ") + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
}

/// A company's CA, its RADIUS server's certificate and a camera's, and what is wrong with others.
class Company
{
public:
    Company()
    {
        const QString authority = u"basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign"_s;
        m_tool.makeSelfSigned(u"ca"_s, {u"/CN=Company CA"_s, authority, {}});
        m_tool.makeSelfSigned(u"other-ca"_s, {u"/CN=Another CA"_s, authority, {}});
        m_tool.makeIssued(
            u"server"_s, u"ca"_s, {u"/CN=radius"_s, u"extendedKeyUsage=serverAuth\nkeyUsage=digitalSignature"_s, {}});
        m_tool.makeIssued(u"client"_s, u"ca"_s, {u"/CN=camera-7"_s, QString::fromLatin1(clientUse), {}});
    }

    OpenSslTool &tool() { return m_tool; }

    QString path(const QString &name) const { return m_tool.path(name); }

    RadiusServer::Files radius(const QByteArray &moreAuthorities = {}) const
    {
        return {path(u"server.key"_s), path(u"server.pem"_s), m_tool.read(u"ca.pem"_s) + moreAuthorities,
            QString::fromLatin1(identity), QString::fromLatin1(password)};
    }

private:
    OpenSslTool m_tool;
};

CamlockRun applyWith(const QTemporaryDir &folder, const simulator::PracticeCamera &camera, QJsonObject login,
    const QByteArray &secret, const QJsonObject &answer = {})
{
    login.insert(u"identity"_s, QString::fromLatin1(identity));
    const QJsonObject site {{u"schema"_s, u"camlock-site/1"_s}, {u"name"_s, u"Depot 7"_s},
        {u"level"_s, u"enterprise"_s}, {u"ieee8021x"_s, login},
        {u"answers"_s, QJsonObject {{u"ieee8021x_on"_s, answer}}}};
    QStringList arguments {u"apply"_s, u"--yes"_s, u"--site"_s, siteFile(folder, site), u"--record"_s,
        folder.filePath(u"record.json"_s), u"--password-out"_s, folder.filePath(u"passwords"_s)};
    for (const auto &section : {u"clock_correct"_s, u"https_on"_s, u"ieee8021x_on"_s})
        arguments += {u"--section"_s, section};
    if (!secret.isEmpty()) {
        QFile file(folder.filePath(u"secret"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(secret) != secret.size())
            return {};
        arguments += {u"--ieee8021x-secret-file"_s, file.fileName()};
    }
    return runCamlock(arguments + whereIs(camera), folder);
}

/// What the camera would show to a switch, as lines for wpa_supplicant; the files go into the folder.
QByteArray shownBy(const simulator::PracticeCamera &camera, const QTemporaryDir &folder)
{
    const auto file = [&folder](const QString &name, const QByteArray &content) {
        QFile target(folder.filePath(name));
        return target.open(QIODevice::WriteOnly) && target.write(content) == content.size() ? target.fileName().toUtf8()
                                                                                            : QByteArray();
    };
    QByteArray lines = " identity=\"" + camera.dot1xIdentity().toUtf8() + "\"\n ca_cert=\""
        + file(u"shown-ca.pem"_s, pem("CERTIFICATE", camera.dot1xCaDer())) + "\"\n";
    if (camera.dot1xMethod() == 25)
        return lines + " eap=PEAP\n phase2=\"auth=MSCHAPV2\"\n password=\"" + camera.dot1xPassword().toUtf8() + "\"\n";
    return lines + " eap=TLS\n client_cert=\"" + file(u"shown.pem"_s, pem("CERTIFICATE", camera.dot1xCertificateDer()))
        + "\"\n private_key=\"" + file(u"shown.key"_s, pem("PRIVATE KEY", camera.dot1xKeyDer())) + "\"\n";
}

QByteArray rootOfTheSite(const QTemporaryDir &folder)
{
    QDirIterator files(folder.filePath(u"data"_s), {u"root.pem"_s}, QDir::Files, QDirIterator::Subdirectories);
    QFile file(files.hasNext() ? files.next() : QString());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestNetworkLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY2(RadiusServer::isInstalled(), "freeradius and eapoltest are in installer/packages.txt, [test]");
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theNetworkLetsTheCameraIn_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("PEAP") << u"peap"_s << QString() << QString() << QByteArray(password);
        QTest::newRow("TLS, PEM") << u"tls"_s << u"client.pem"_s << u"client.key"_s << QByteArray();
        QTest::newRow("TLS, DER") << u"tls"_s << u"client.der"_s << u"client-key.der"_s << QByteArray();
        QTest::newRow("TLS, locked key") << u"tls"_s << u"client.pem"_s << u"locked.key"_s << QByteArray(passphrase);
        QTest::newRow("TLS, PKCS#12") << u"tls"_s << u"client.p12"_s << QString() << QByteArray(passphrase);
        QTest::newRow("TLS, the site's own CA") << u"tls"_s << u"site"_s << QString() << QByteArray();
    }

    void theNetworkLetsTheCameraIn()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        QFETCH(const QByteArray, secret);
        Company company;
        const OpenSslTool &tool = company.tool();
        tool.make({u"x509"_s, u"-in"_s, u"client.pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"client.der"_s});
        tool.make({u"pkcs8"_s, u"-topk8"_s, u"-nocrypt"_s, u"-in"_s, u"client.key"_s, u"-outform"_s, u"DER"_s,
            u"-out"_s, u"client-key.der"_s});
        const QString pass = u"pass:"_s + QString::fromLatin1(passphrase);
        tool.make(
            {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"client.key"_s, u"-passout"_s, pass, u"-out"_s, u"locked.key"_s});
        tool.make({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"client.pem"_s, u"-inkey"_s, u"client.key"_s, u"-passout"_s,
            pass, u"-out"_s, u"client.p12"_s});
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QJsonObject login {{u"method"_s, method}, {u"caFile"_s, company.path(u"ca.pem"_s)}};
        const bool isSite = certificate == "site"_L1;
        if (!certificate.isEmpty() && !isSite)
            login.insert(u"certificateFile"_s, company.path(certificate));
        if (!key.isEmpty())
            login.insert(u"keyFile"_s, company.path(key));
        const auto run = applyWith(
            folder, *camera, login, secret, isSite ? QJsonObject {{u"certificate"_s, u"siteCa"_s}} : QJsonObject());
        QVERIFY2(run.exitCode == 0, run.out + run.err);
        QCOMPARE(statusOf(recordIn(folder.filePath(u"record.json"_s)), "ieee8021x_on"_L1), u"Fixed"_s);
        QVERIFY(camera->isDot1xOn());

        RadiusServer radius(company.radius(isSite ? rootOfTheSite(folder) : QByteArray()));
        QVERIFY2(radius.isReady(), radius.log());
        QVERIFY2(radius.letsIn(shownBy(*camera, folder)), radius.log());
        // The server does look: without what Camlock loaded nobody gets in.
        QVERIFY(!radius.letsIn(" identity=\"somebody\"\n eap=PEAP\n phase2=\"auth=MSCHAPV2\"\n password=\"guess\"\n"));
        if (!secret.isEmpty())
            QVERIFY(!allFilesIn(folder, folder.filePath(u"secret"_s)).contains(secret));
        QVERIFY(!camera->passwordCrossedInClear(QString::fromUtf8(secret)) || secret.isEmpty());
    }

    void saysWhatIsWrongBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("ca");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("sentence");
        const QString ca = u"ca.pem"_s;
        const auto row = [](const char *name, const QString &authority, const QString &certificate, const QString &key,
                             const QByteArray &secret, const QByteArray &sentence) {
            QTest::newRow(name) << authority << certificate << key << secret << sentence;
        };
        row("expired", ca, u"expired.pem"_s, u"expired.key"_s, {}, "expired on");
        row("another key", ca, u"client.pem"_s, u"server.key"_s, {}, "does not belong");
        row("another CA", u"other-ca.pem"_s, u"client.pem"_s, u"client.key"_s, {}, "does not lead to this CA");
        row("for a server", ca, u"server.pem"_s, u"server.key"_s, {}, "clientAuth");
        row("a CA's own", ca, ca, u"ca.key"_s, {}, "CA:FALSE");
        row("no CA", u"client.pem"_s, u"client.pem"_s, u"client.key"_s, {}, "no certificate authority");
        row("locked, no passphrase", ca, u"client.pem"_s, u"locked.key"_s, {}, "Please type its passphrase");
        row("locked, wrong passphrase", ca, u"client.pem"_s, u"locked.key"_s, "guess", "does not open");
        row("PKCS#12, wrong passphrase", ca, u"client.p12"_s, {}, "guess", "does not open");
        row("no key", ca, u"client.pem"_s, {}, {}, "holds no private key");
        row("no certificate", ca, u"client.key"_s, u"client.key"_s, {}, "no certificate that can be read");
        row("missing file", ca, u"gone.pem"_s, u"client.key"_s, {}, "cannot be read");
    }

    void saysWhatIsWrongBeforeAnythingIsSent()
    {
        QFETCH(const QString, ca);
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        QFETCH(const QByteArray, secret);
        QFETCH(const QByteArray, sentence);
        Company company;
        const OpenSslTool &tool = company.tool();
        const QString pass = u"pass:"_s + QString::fromLatin1(passphrase);
        tool.makeIssued(
            u"expired"_s, u"ca"_s, {u"/CN=camera-7"_s, QString::fromLatin1(clientUse), {u"-days"_s, u"-1"_s}});
        tool.make(
            {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"client.key"_s, u"-passout"_s, pass, u"-out"_s, u"locked.key"_s});
        tool.make({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"client.pem"_s, u"-inkey"_s, u"client.key"_s, u"-passout"_s,
            pass, u"-out"_s, u"client.p12"_s});
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QJsonObject login {{u"method"_s, u"tls"_s}, {u"caFile"_s, company.path(ca)},
            {u"certificateFile"_s, company.path(certificate)}};
        if (!key.isEmpty())
            login.insert(u"keyFile"_s, company.path(key));
        const auto run = applyWith(folder, *camera, login, secret);
        QVERIFY2(run.exitCode == 2, run.out + run.err);
        QVERIFY2(run.err.contains(sentence), run.err);
        QCOMPARE(camera->writes(), 0);
    }

    void asksForWhatOnlyTheNetworkKnows()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        const auto run = runCamlock(QStringList {u"audit"_s, u"--level"_s, u"enterprise"_s, u"--section"_s,
                                        u"ieee8021x_on"_s, u"--record"_s, folder.filePath(u"record.json"_s)}
                + whereIs(*camera),
            folder);
        QCOMPARE(run.exitCode, 1);
        const QJsonObject row = rowIn(recordIn(folder.filePath(u"record.json"_s)), "ieee8021x_on"_L1);
        QCOMPARE(row["status"_L1].toString(), u"NotTested"_s);
        QVERIFY(row["note"_L1].toString().startsWith("needs: ieee8021x"_L1));
    }

    void leavesItToAPersonWhereNothingTakesTheFiles()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"ib8369a"_s);
        const auto run = runCamlock(QStringList {u"audit"_s, u"--level"_s, u"enterprise"_s, u"--section"_s,
                                        u"ieee8021x_on"_s, u"--record"_s, folder.filePath(u"record.json"_s)}
                + whereIs(*camera),
            folder);
        const QJsonObject row = rowIn(recordIn(folder.filePath(u"record.json"_s)), "ieee8021x_on"_L1);
        QCOMPARE(row["status"_L1].toString(), u"Fail"_s);
        QVERIFY2(row["note"_L1].toString().contains("web page only"_L1), run.err);
    }
};

QTEST_GUILESS_MAIN(TestNetworkLogin)
#include "tst_network_login.moc"
