// SPDX-License-Identifier: Apache-2.0
#include "soap_wire.h"

#include <QThreadPool>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** A practice camera may go while another thread still works for it. */
class TstPracticeFarewell : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesWhileItMakesAKey_data();
    void goesWhileItMakesAKey();
};

void TstPracticeFarewell::goesWhileItMakesAKey_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("its own") << QByteArray("/cgi-bin/admin/setparam.cgi")
                             << QByteArray("https_method=manual&https_commonname=camera&https_status=-3");
    QTest::newRow("by ONVIF") << QByteArray("/onvif/device_service")
                              << envelope("<d:CreateCertificate><d:CertificateID>a</d:CertificateID>"
                                          "</d:CreateCertificate>");
}

void TstPracticeFarewell::goesWhileItMakesAKey()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    auto one = camera("fd9387-htv");
    QTcpSocket socket;
    socket.connectToHost(one->address(), one->port(u"http"_s));
    socket.write("POST " + target + " HTTP/1.1\r\nHost: camera\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body);
    auto *pool = QThreadPool::globalInstance();
    QTRY_VERIFY(pool->activeThreadCount() > 0);
    one.reset();
    QVERIFY(pool->waitForDone(20'000));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TstPracticeFarewell)
#include "tst_practice_farewell.moc"
