// SPDX-License-Identifier: Apache-2.0
//
// Level Advanced where trust matters: what foreign programs make of the certificates, a company's own CA, a certificate
// that changes, a run that is interrupted, and cameras that do not do what they say.

#include "advanced_site.h"
#include "camlock_run.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that apply needs besides its camera; the record and the passwords are in the folder.
QStringList applyWith(const QTemporaryDir &folder, const QJsonObject &site, const QString &name = u"first"_s)
{
    return QStringList {u"apply"_s, u"--yes"_s, u"--record"_s, folder.filePath(name + u".json"_s), u"--password-out"_s,
               folder.filePath(name + u".passwords"_s), u"--site"_s, siteFile(folder, site)}
    + firmwareExcepted;
}

QString only(const QTemporaryDir &folder, const QString &pattern)
{
    QDirIterator files(folder.path(), {pattern}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

QJsonObject https(const QString &certificate)
{
    return {{u"certificate"_s, certificate}, {u"only"_s, true}};
}

/// A CA of a company, made with the openssl command line.
bool makeCompanyCa(const QTemporaryDir &folder)
{
    return foreignProgram(u"openssl"_s,
               {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                   folder.filePath(u"company.key"_s), u"-out"_s, folder.filePath(u"company.pem"_s), u"-subj"_s,
                   u"/O=Company/CN=Company CA"_s, u"-days"_s, u"30"_s})
               .constFirst()
        == "0"_L1;
}

QStringList signByCompany(const QTemporaryDir &folder, const QString &request, const QString &output)
{
    const QString extensions = folder.filePath(u"extensions"_s);
    QFile file(extensions);
    if (file.open(QIODevice::WriteOnly))
        file.write("subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n");
    file.close();
    return foreignProgram(u"openssl"_s,
        {u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, folder.filePath(u"company.pem"_s), u"-CAkey"_s,
            folder.filePath(u"company.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"20"_s, u"-extfile"_s, extensions,
            u"-out"_s, output});
}

} // namespace

class TestAdvancedTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void foreignProgramsTrustTheCameraByTheSitesRoot()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        const auto apply = runCamlock(applyWith(folder, advancedSite(https(u"siteCa"_s))) + whereIs(*camera), folder);
        QVERIFY2(apply.exitCode == 0, apply.out + apply.err);
        const QString root = only(folder, u"root.pem"_s);
        QVERIFY(!root.isEmpty() && apply.err.contains(root.toUtf8()));
        const QString port = QString::number(camera->port(u"https"_s));

        const QStringList sClient = foreignProgram(u"openssl"_s,
            {u"s_client"_s, u"-connect"_s, u"127.0.0.1:"_s + port, u"-CAfile"_s, root, u"-verify_ip"_s, u"127.0.0.1"_s,
                u"-verify_return_error"_s});
        QVERIFY2(sClient.at(1).contains(u"Verify return code: 0 (ok)"_s), qPrintable(sClient.join(u'\n')));

        const QStringList curl = foreignProgram(u"curl"_s,
            {u"--silent"_s, u"--show-error"_s, u"--noproxy"_s, u"*"_s, u"--cacert"_s, root, u"--write-out"_s,
                u"%{http_code}"_s, u"--output"_s, u"/dev/null"_s,
                u"https://127.0.0.1:%1/cgi-bin/admin/getparam.cgi"_s.arg(port)});
        QCOMPARE(curl, (QStringList {u"0"_s, u"401"_s}));
        const QStringList stranger =
            foreignProgram(u"curl"_s, {u"--silent"_s, u"--noproxy"_s, u"*"_s, u"https://127.0.0.1:%1/"_s.arg(port)});
        QVERIFY(stranger.constFirst() != "0"_L1);
    }

    void aCompanysCertificateIsAskedForAndInstalledWhenItComesBack()
    {
        const QTemporaryDir folder;
        QVERIFY(makeCompanyCa(folder));
        const auto camera = practiceCamera(u"ib9365-ht"_s);
        QJsonObject site = advancedSite(https(u"companyCa"_s));
        const auto first = runCamlock(applyWith(folder, site) + whereIs(*camera), folder);
        QVERIFY2(first.exitCode == 0, first.out + first.err);
        QCOMPARE(statusOf(recordIn(folder.filePath(u"first.json"_s)), "https_on"_L1), u"ManualOpen"_s);
        const QString request = only(folder, u"*.csr"_s);
        QVERIFY(first.err.contains(request.toUtf8()));

        const QByteArray root = passwordFrom(folder.filePath(u"first.passwords"_s));
        const auto goOn = [&](const QString &certificate, const QString &name) {
            site.insert(u"answers"_s, QJsonObject {{u"https_on"_s, QJsonObject {{u"certificateFile"_s, certificate}}}});
            return runCamlock(applyWith(folder, site, name)
                    + QStringList {u"--password-file"_s, u"-"_s, u"--section"_s, u"https_on"_s} + whereIs(*camera),
                folder, root + '\n');
        };
        // A certificate for another key is refused with a sentence, and changes nothing.
        const QString otherKey = folder.filePath(u"other.csr"_s);
        QCOMPARE(foreignProgram(u"openssl"_s,
                     {u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                         folder.filePath(u"other.key"_s), u"-out"_s, otherKey, u"-subj"_s, u"/CN=127.0.0.1"_s})
                     .constFirst(),
            u"0"_s);
        const QString wrong = folder.filePath(u"wrong.pem"_s);
        QVERIFY2(signByCompany(folder, otherKey, wrong).constFirst() == "0"_L1, "openssl");
        const QByteArray before = camera->certificateDer();
        const auto refused = goOn(wrong, u"second"_s);
        QVERIFY2(refused.exitCode == 6 && refused.err.contains("another key"), refused.out + refused.err);
        QCOMPARE(camera->certificateDer(), before);

        const QString right = folder.filePath(u"right.pem"_s);
        const QStringList made = signByCompany(folder, request, right);
        QVERIFY2(made.constFirst() == "0"_L1, qPrintable(made.at(1)));
        const auto installed = goOn(right, u"third"_s);
        QVERIFY2(installed.exitCode == 0, installed.out + installed.err);
        QCOMPARE(statusOf(recordIn(folder.filePath(u"third.json"_s)), "https_on"_L1), u"Fixed"_s);
        QVERIFY(camera->certificateDer() != before);
    }

    void aCertificateThatChangesStopsEverything()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s, {u"change-certificate=12"_s});
        const auto apply =
            runCamlock(applyWith(folder, advancedSite(https(u"selfSigned"_s))) + whereIs(*camera), folder);
        QVERIFY2(apply.exitCode == 5, apply.out + apply.err);
        QVERIFY(apply.err.contains("nothing was sent"));
        // The last that the camera heard came before the other certificate was shown.
        const QByteArray root = passwordFrom(folder.filePath(u"first.passwords"_s));
        QVERIFY(!root.isEmpty());
        QVERIFY(!camera->passwordCrossedInClear(QString::fromUtf8(root)));
        const qsizetype heard = camera->requests().size();
        const auto again = runCamlock(QStringList {u"audit"_s, u"https://127.0.0.1:%1"_s.arg(camera->port(u"https"_s)),
                                          u"--password-file"_s, u"-"_s},
            folder, root + '\n');
        QVERIFY2(again.exitCode == 5, again.out + again.err);
        QCOMPARE(camera->requests().size(), heard);
    }

    void anUnknownCertificateIsRefusedBeforeAnythingIsSent()
    {
        const QTemporaryDir folder;
        const QTemporaryDir stranger;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        const auto apply =
            runCamlock(applyWith(folder, advancedSite(https(u"selfSigned"_s))) + whereIs(*camera), folder);
        QVERIFY2(apply.exitCode == 0, apply.out + apply.err);
        const qsizetype heard = camera->requests().size();
        const QString address = u"https://127.0.0.1:%1"_s.arg(camera->port(u"https"_s));
        const auto refused = runCamlock({u"audit"_s, address}, stranger);
        QVERIFY2(refused.exitCode == 5, refused.out + refused.err);
        QCOMPARE(camera->requests().size(), heard);
        // Named by its fingerprint it is right, and from then on by its pin alone.
        const QByteArray sha256 =
            QCryptographicHash::hash(camera->certificateDer(), QCryptographicHash::Sha256).toHex();
        const QByteArray root = passwordFrom(folder.filePath(u"first.passwords"_s));
        const QStringList withPassword {u"audit"_s, address, u"--password-file"_s, u"-"_s};
        const auto named =
            runCamlock(withPassword + QStringList {u"--trust"_s, u"sha256:"_s + QString::fromLatin1(sha256)}, stranger,
                root + '\n');
        QVERIFY2(named.exitCode <= 1, named.out + named.err);
        QVERIFY(runCamlock(withPassword, stranger, root + '\n').exitCode <= 1);
    }

    void goesOnAfterAnInterruptionBetweenHttpsAndHttpsOnly()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        const QJsonObject site = advancedSite(https(u"siteCa"_s));
        const auto stopped =
            runCamlockUntil("Ask for the login by digest", applyWith(folder, site) + whereIs(*camera), folder);
        QVERIFY2(stopped.exitCode == 130, stopped.out + stopped.err);
        QCOMPARE(camera->value(u"https_enable"_s), u"1"_s);
        QCOMPARE(camera->value(u"https_policy"_s), u"0"_s);
        const QByteArray root = passwordFrom(folder.filePath(u"first.passwords"_s));
        QVERIFY(!root.isEmpty() && !camera->passwordCrossedInClear(QString::fromUtf8(root)));

        QStringList where = whereIs(*camera);
        where[0] = u"https://127.0.0.1:%1"_s.arg(camera->port(u"https"_s));
        const auto second =
            runCamlock(applyWith(folder, site, u"second"_s) + QStringList {u"--password-file"_s, u"-"_s} + where,
                folder, root + '\n');
        QVERIFY2(second.exitCode == 0, second.out + second.err);
        QCOMPARE(camera->value(u"https_policy"_s), u"1"_s);
        QVERIFY(!camera->passwordCrossedInClear(QString::fromUtf8(root)));
    }

    void anInterimPasswordOpensTheWayToTlsAndIsDeadAfterwards()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s, {u"needs-password-first"_s});
        const auto apply =
            runCamlock(applyWith(folder, advancedSite(https(u"selfSigned"_s))) + whereIs(*camera), folder);
        QVERIFY2(apply.exitCode == 0, apply.out + apply.err);
        const QString passwords = folder.filePath(u"first.passwords"_s);
        const QByteArray interim = passwordFrom(passwords, "root-interim");
        const QByteArray root = passwordFrom(passwords);
        QVERIFY(!interim.isEmpty() && !root.isEmpty() && interim != root);
        QVERIFY(camera->passwordCrossedInClear(QString::fromUtf8(interim)));
        QVERIFY(!camera->passwordCrossedInClear(QString::fromUtf8(root)));
        QCOMPARE(camera->value(u"security_user_i0_pass"_s), QString::fromUtf8(root));
    }

    void aCameraWhoseHttpsIsOnlyAWordGetsNoPassword()
    {
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"ib9365-ht"_s, {u"lie-https"_s});
        const auto apply =
            runCamlock(applyWith(folder, advancedSite(https(u"selfSigned"_s))) + whereIs(*camera), folder);
        QVERIFY2(apply.exitCode == 1, apply.out + apply.err);
        const QJsonObject record = recordIn(folder.filePath(u"first.json"_s));
        QCOMPARE(statusOf(record, "https_on"_L1), u"Contradiction"_s);
        QCOMPARE(statusOf(record, "root_password_strong"_L1), u"NotTested"_s);
        QCOMPARE(camera->value(u"security_user_i0_pass"_s), QString());
    }

    void aListThatShutsSomebodyOutIsRefusedBeforeAnyWrite_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("who");
        QTest::newRow("the laptop") << u"127.0.0.9"_s << QByteArray("this computer (127.0.0.1)");
        QTest::newRow("the recorder") << u"127.0.0.1"_s << QByteArray("the recorder (127.0.0.9)");
    }

    void aListThatShutsSomebodyOutIsRefusedBeforeAnyWrite()
    {
        QFETCH(QString, entry);
        QFETCH(QByteArray, who);
        const QTemporaryDir folder;
        const auto camera = practiceCamera(u"fd9387-htv"_s);
        QJsonObject site = advancedSite(https(u"selfSigned"_s));
        site.insert(u"accessList"_s, QJsonArray {entry});
        const auto apply = runCamlock(applyWith(folder, site) + whereIs(*camera), folder);
        QVERIFY2(apply.exitCode == 8, apply.out + apply.err);
        QVERIFY2(apply.err.contains(who), apply.err);
        QCOMPARE(camera->writes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAdvancedTrust)
#include "tst_advanced_trust.moc"
