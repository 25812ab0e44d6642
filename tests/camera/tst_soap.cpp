// SPDX-License-Identifier: Apache-2.0
#include "camera/pkcs10.h"
#include "camera/soap.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
namespace soap = camera::soap;

static const QByteArray soap12 = "http://www.w3.org/2003/05/soap-envelope";
static const QByteArray soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
static const QByteArray device = "http://www.onvif.org/ver10/device/wsdl";
static const QByteArray types = "http://www.onvif.org/ver10/schema";

static QByteArray inBody(const QByteArray &content, const QByteArray &space = soap12)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope xmlns:s=\"" + space + "\" xmlns:tds=\"" + device
        + "\" xmlns:tt=\"" + types + "\"><s:Body>" + content + "</s:Body></s:Envelope>";
}

static QByteArray fault(const QByteArray &subcode, const QByteArray &reason)
{
    return inBody("<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>" + subcode
        + "</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang=\"en\">" + reason
        + "</s:Text></s:Reason></s:Fault>");
}

/// SOAP messages out and in; what comes in may be anything.
class TstSoap : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesWhatAReaderUnderstands()
    {
        std::vector<camera::XmlElement> parts;
        parts.push_back(soap::element(u"CertificateID"_s, u"camlock-1"_s));
        parts.push_back(soap::element(u"Subject"_s, u"CN=<gate> & \"7\""_s));
        const auth::UsernameToken token {u"r\u00f6\u00f6t"_s, "ZGlnZXN0", "bm9uY2U=", "2026-01-31T12:00:00Z"};
        const QByteArray bytes = soap::envelope(soap::element(u"GetPkcs10Request"_s, std::move(parts)), token);
        const auto root = camera::parseXml(bytes);
        QVERIFY2(root, bytes.constData());
        QCOMPARE(root->space, QString::fromLatin1(soap12));
        const auto *header = root->only(soap12, "Header");
        QVERIFY(header);
        QCOMPARE(header->children.size(), 1U);
        const camera::XmlElement &user = header->children[0].children[0];
        QCOMPARE(user.name, u"UsernameToken"_s);
        QStringList names;
        QStringList values;
        for (const camera::XmlElement &part : user.children) {
            names.append(part.name);
            values.append(part.text);
        }
        QCOMPARE(names, QStringList({u"Username"_s, u"Password"_s, u"Nonce"_s, u"Created"_s}));
        QCOMPARE(values, QStringList({u"r\u00f6\u00f6t"_s, u"ZGlnZXN0"_s, u"bm9uY2U="_s, u"2026-01-31T12:00:00Z"_s}));
        const auto *body = root->only(soap12, "Body");
        QVERIFY(body);
        QCOMPARE(body->children[0].name, u"GetPkcs10Request"_s);
        QCOMPARE(body->children[0].space, QString::fromLatin1(device));
        QCOMPARE(soap::textOf(body->children[0], u"Subject"_s), u"CN=<gate> & \"7\""_s);
        QVERIFY(bytes.contains("#PasswordDigest\""));
        QVERIFY(bytes.contains("#Base64Binary\""));
        QVERIFY(bytes.contains("mustUnderstand=\"1\""));
    }

    void writesNoHeaderWithoutALogin()
    {
        const QByteArray bytes = soap::envelope(soap::element(u"GetCertificates"_s), {});
        QVERIFY(!bytes.contains("Header"));
        QVERIFY(!bytes.contains("wssecurity"));
        QVERIFY(camera::parseXml(bytes));
    }

    void readsEveryMakersStyle_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("usual prefixes") << inBody(
            "<tds:GetCertificatesResponse><tds:NvtCertificate><tt:CertificateID>camlock-1</tt:CertificateID>"
            "<tt:Certificate><tt:Data>AAEC</tt:Data></tt:Certificate></tds:NvtCertificate>"
            "</tds:GetCertificatesResponse>");
        QTest::newRow("default namespaces, SOAP-ENV, header, blanks")
            << QByteArray("<?xml version=\"1.0\"?>\r\n<SOAP-ENV:Envelope xmlns:SOAP-ENV=\"" + soap12
                   + "\">\r\n <SOAP-ENV:Header><a:Action xmlns:a=\"http://www.w3.org/2005/08/addressing\">x</a:Action>"
                     "</SOAP-ENV:Header>\r\n <SOAP-ENV:Body>\r\n  <GetCertificatesResponse xmlns=\""
                   + device + "\">\r\n   <NvtCertificate>\r\n    <CertificateID xmlns=\"" + types
                   + "\">\r\n camlock-1 </CertificateID>\r\n    <ns7:Certificate xmlns:ns7=\"" + types
                   + "\"><ns7:Data><![CDATA[AAEC]]></ns7:Data></ns7:Certificate>\r\n   </NvtCertificate>\r\n"
                     "  </GetCertificatesResponse>\r\n </SOAP-ENV:Body>\r\n</SOAP-ENV:Envelope>\r\n");
        QTest::newRow("types in the service's namespace") << inBody(
            "<tds:GetCertificatesResponse><tds:NvtCertificate><tds:CertificateID>camlock-1</tds:CertificateID>"
            "<tds:Certificate><tds:Data>AAEC</tds:Data></tds:Certificate></tds:NvtCertificate>"
            "</tds:GetCertificatesResponse>");
        QTest::newRow("SOAP 1.1, prefixes swapped")
            << QByteArray("<e:Envelope xmlns:e=\"" + soap11 + "\" xmlns:tt=\"" + device + "\" xmlns:tds=\"" + types
                   + "\"><e:Body><tt:GetCertificatesResponse><tt:NvtCertificate><tds:CertificateID>camlock-1"
                     "</tds:CertificateID><tds:Certificate><tds:Data>AAEC</tds:Data></tds:Certificate>"
                     "</tt:NvtCertificate></tt:GetCertificatesResponse></e:Body></e:Envelope>");
    }

    void readsEveryMakersStyle()
    {
        QFETCH(const QByteArray, message);
        const auto response = soap::responseTo(u"GetCertificates"_s, message);
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
        const auto certificates = soap::childrenOf(*response, u"NvtCertificate"_s);
        QCOMPARE(certificates.size(), 1);
        QCOMPARE(soap::textOf(*certificates[0], u"CertificateID"_s), u"camlock-1"_s);
        const auto *inner = soap::onlyChild(*certificates[0], u"Certificate"_s);
        QVERIFY(inner);
        QCOMPARE(soap::textOf(*inner, u"Data"_s), u"AAEC"_s);
    }

    void survivesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("message");
        const QByteArray bomb = "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">";
        const QByteArray answer = "<tds:GetCertificatesResponse/>";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\xff\xfe\x01", 4);
        QTest::newRow("a page") << QByteArray("<html><body>404<br></body></html>");
        QTest::newRow("cut") << inBody(answer).chopped(8);
        QTest::newRow("more behind it") << inBody(answer) + "<more/>";
        QTest::newRow("a document type") << QByteArray("<!DOCTYPE x>" + inBody(answer).mid(38));
        QTest::newRow("a bomb") << QByteArray("<!DOCTYPE x [" + bomb + "]>" + inBody("<tds:A>&d;</tds:A>").mid(38));
        QTest::newRow("a file of ours") << QByteArray(
            "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>" + inBody("<tds:A>&f;</tds:A>").mid(38));
        QTest::newRow("an entity from nowhere") << inBody("<tds:A>&d;</tds:A>");
        QTest::newRow("deep") << inBody(QByteArray("<a>").repeated(5'000) + QByteArray("</a>").repeated(5'000));
        QTest::newRow("deep, open") << QByteArray("<a>").repeated(300'000);
        QTest::newRow("many parts") << inBody(QByteArray("<a/>").repeated(100'000));
        QTest::newRow("too long") << inBody("<a>" + QByteArray(2'000'000, 'x') + "</a>");
        QTest::newRow("many attributes") << QByteArray("<a" + QByteArray(" x=\"1\"").repeated(10'000) + "/>");
        QTest::newRow("another operation's answer") << inBody("<tds:GetCertificatesStatusResponse/>");
        QTest::newRow("another namespace") << inBody("<tt:GetCertificatesResponse/>");
        QTest::newRow("no namespace") << inBody("<GetCertificatesResponse/>");
        QTest::newRow("an unknown prefix") << inBody("<foo:GetCertificatesResponse/>");
        QTest::newRow("two answers") << inBody(answer + answer);
        QTest::newRow("an empty body") << inBody({});
        QTest::newRow("no body") << QByteArray("<s:Envelope xmlns:s=\"" + soap12 + "\"/>");
        QTest::newRow("two bodies") << QByteArray(
            "<s:Envelope xmlns:s=\"" + soap12 + "\"><s:Body/><s:Body/></s:Envelope>");
        QTest::newRow("no envelope") << QByteArray("<tds:GetCertificatesResponse xmlns:tds=\"" + device + "\"/>");
        QTest::newRow("another SOAP") << inBody(answer, "urn:soap");
        QTest::newRow("an unknown encoding") << QByteArray("<?xml version=\"1.0\" encoding=\"nonsense\"?><a/>");
    }

    void survivesWhatIsNoAnswer()
    {
        QFETCH(const QByteArray, message);
        const auto response = soap::responseTo(u"GetCertificates"_s, message);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::BadReply);
        QVERIFY(response.error().detail.endsWith(u'.'));
    }

    void givesFaultsTheirMeaning_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("not authorized") << fault("ter:NotAuthorized", "Sender not authorized") << Kind::BadLogin;
        QTest::newRow("of WS-Security") << fault("wsse:FailedAuthentication", "no") << Kind::BadLogin;
        QTest::newRow("not supported") << fault("ter:ActionNotSupported", "Optional") << Kind::NotSupported;
        QTest::newRow("by words alone") << inBody(
            "<s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code><s:Reason><s:Text>Method "
            "'tds:GetPkcs10Request' not implemented: method name or namespace not recognized</s:Text>"
            "</s:Reason></s:Fault>") << Kind::NotSupported;
        QTest::newRow("nested subcodes") << inBody(
            "<s:Fault><s:Code><s:Value>s:Receiver</s:Value><s:Subcode><s:Value>ter:Action</s:Value>"
            "<s:Subcode><s:Value>ter:KeyGeneration</s:Value></s:Subcode></s:Subcode></s:Code>"
            "<s:Reason><s:Text>No memory left</s:Text></s:Reason></s:Fault>")
                                         << Kind::Refused;
        QTest::newRow("SOAP 1.1") << inBody("<s:Fault><faultcode>ter:NotAuthorized</faultcode>"
                                            "<faultstring>no</faultstring></s:Fault>",
            soap11) << Kind::BadLogin;
        QTest::newRow("empty") << inBody("<s:Fault/>") << Kind::Refused;
        QTest::newRow("beside an answer")
            << inBody("<tds:GetCertificatesResponse/><s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code></s:Fault>")
            << Kind::Refused;
    }

    void givesFaultsTheirMeaning()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const Kind, kind);
        const auto response = soap::responseTo(u"GetCertificates"_s, message);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, kind);
    }

    void showsTheCamerasReasonOnOneLine()
    {
        const auto response = soap::responseTo(
            u"LoadCertificates"_s, fault("ter:CertificateFormat", "Wrong\r\n  format \u00fc" + QByteArray(9'000, 'x')));
        QCOMPARE(response.error().kind, Kind::Refused);
        QVERIFY(response.error().detail.contains(u"Wrong format \u00fc"_s));
        QVERIFY(response.error().detail.size() < 300);
    }

    void namesTheSubject_data()
    {
        QTest::addColumn<camera::SigningSubject>("subject");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *test, const camera::SigningSubject &subject, const QString &name) {
            QTest::newRow(test) << subject << name;
        };
        row("all", {u"192.0.2.20"_s, u"TW"_s, u"Asia"_s, u"Taipei"_s, u"Gate Ltd"_s, u"Yard"_s},
            u"CN=192.0.2.20,OU=Yard,O=Gate Ltd,L=Taipei,ST=Asia,C=TW"_s);
        row("blank parts", {u"cam"_s, {}, u" "_s, {}, {}, u"x"_s}, u"CN=cam,OU=x"_s);
        row("specials", {u"cam"_s, {}, {}, {}, u"#A, B+C=\"D\"; \\ <e>\r\n"_s, {}},
            u"CN=cam,O=\\#A\\, B\\+C\\=\\\"D\\\"\\; \\\\ \\<e\\>"_s);
        row("a word in its own language", {u"cam"_s, {}, {}, u"\u53f0\u5317"_s, {}, {}}, u"CN=cam,L=\u53f0\u5317"_s);
    }

    void namesTheSubject()
    {
        QFETCH(const camera::SigningSubject, subject);
        QFETCH(const QString, name);
        QCOMPARE(camera::nameOf(subject), name);
    }

    void takesSigningRequestsApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("der");
        const QByteArray small = QByteArray::fromHex("3003020100");
        const QByteArray large = QByteArray::fromHex("30820100") + QByteArray(256, '\x05');
        const QByteArray pem =
            "-----BEGIN CERTIFICATE REQUEST-----\n" + large.toBase64() + "\n-----END CERTIFICATE REQUEST-----\n";
        QTest::newRow("plain") << small.toBase64() << small;
        QTest::newRow("in lines") << "\r\n  " + large.toBase64().insert(64, "\r\n") + "\r\n" << large;
        QTest::newRow("PEM") << pem << large;
        QTest::newRow("PEM in Base64") << pem.toBase64() << large;
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("not Base64") << QByteArray("{}") << QByteArray();
        QTest::newRow("not DER") << QByteArray("hello").toBase64() << QByteArray();
        QTest::newRow("more than it says") << (small + "x").toBase64() << QByteArray();
        QTest::newRow("less than it says") << large.chopped(1).toBase64() << QByteArray();
        QTest::newRow("an endless length") << QByteArray::fromHex("3084ffffffff").toBase64() << QByteArray();
        QTest::newRow("no length") << QByteArray::fromHex("30").toBase64() << QByteArray();
        QTest::newRow("indefinite length") << QByteArray::fromHex("30800000").toBase64() << QByteArray();
        QTest::newRow("half a frame") << QByteArray("-----BEGIN CERTIFICATE REQUEST-----") << QByteArray();
        QTest::newRow("too long") << QByteArray(200'000, 'A') << QByteArray();
    }

    void takesSigningRequestsApart()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, der);
        const auto request = camera::pkcs10From(QString::fromLatin1(text));
        QCOMPARE(request.value_or(QByteArray()), der);
        if (!request)
            QCOMPARE(request.error().kind, Kind::BadReply);
    }
};

QTEST_APPLESS_MAIN(TstSoap)
#include "tst_soap.moc"
