<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Not sent: HTTPS was to come first, and it does not answer. A password would cross the network readable.</source>
        <translation>لم يُرسل: كان يجب تفعيل HTTPS أولًا، وهو لا يجيب. كانت كلمة المرور ستعبر الشبكة مقروءة.</translation>
    </message>
    <message>
        <source>Not sent: password and key for 802.1X go to the camera by HTTPS only. Switch HTTPS on first, and go through this camera again.</source>
        <translation>لم يُرسل: كلمة المرور والمفتاح الخاصان بـ 802.1X لا يُرسلان إلى الكاميرا إلا عبر HTTPS. فعّل HTTPS أولًا، ثم أعد العمل على هذه الكاميرا.</translation>
    </message>
    <message>
        <source>Trying the recorder&apos;s account</source>
        <translation>تجربة حساب المسجّل</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get what a recorder needs, so the steps that could shut it out were not made: %1</source>
        <translation>لا يحصل حساب المسجّل على ما يحتاجه المسجّل، لذلك لم تُنفَّذ الخطوات التي قد تمنعه من الدخول: %1</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>قراءة الإعدادات</translation>
    </message>
    <message>
        <source>Looking from outside, as a stranger would</source>
        <translation>الفحص من الخارج كما يفعل شخص غريب</translation>
    </message>
    <message>
        <source>The camera asks for digest, but takes Basic too.</source>
        <translation>تطلب الكاميرا Digest، لكنها تقبل Basic أيضًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Looking at the firmware package</source>
        <translation>فحص حزمة البرنامج الثابت</translation>
    </message>
    <message>
        <source>All of it is sent. The camera installs it now. Please leave its power alone.</source>
        <translation>أُرسلت الحزمة كاملة. الكاميرا تثبّتها الآن. يُرجى عدم قطع التيار عنها.</translation>
    </message>
    <message>
        <source>Sending the firmware: %1 of %2 MB</source>
        <translation>إرسال البرنامج الثابت: %1 من %2 ميغابايت</translation>
    </message>
    <message>
        <source>The camera installs the firmware. Please leave its power alone.</source>
        <translation>الكاميرا تثبّت البرنامج الثابت. يُرجى عدم قطع التيار عنها.</translation>
    </message>
    <message>
        <source>The camera starts anew. It is usually back in %1 seconds.</source>
        <translation>يُعاد تشغيل الكاميرا. تعود عادةً خلال %1 ثانية.</translation>
    </message>
    <message>
        <source>The camera starts anew; it has been away for %1 seconds. A new firmware takes longer the first time. Please leave its power alone.</source>
        <translation>يُعاد تشغيل الكاميرا، وقد غابت %1 ثانية حتى الآن. يستغرق البرنامج الثابت الجديد وقتًا أطول في المرة الأولى. يُرجى عدم قطع التيار عنها.</translation>
    </message>
    <message>
        <source>Set an interim root password: this firmware wants one first</source>
        <translation>تعيين كلمة مرور مؤقتة لـ root: هذا البرنامج الثابت يطلبها أولًا</translation>
    </message>
    <message>
        <source>an open port on the switch, or an exception there for the camera&apos;s MAC address (MAC bypass)</source>
        <translation>منفذ مفتوح على المحوّل، أو استثناء هناك لعنوان MAC الخاص بالكاميرا (MAC bypass)</translation>
    </message>
    <message>
        <source>After the upgrade Camlock reads the camera anew, and plans the rest by what the new firmware has.</source>
        <translation>بعد الترقية يقرأ Camlock الكاميرا من جديد، ويخطط لما بقي وفق ما يوفره البرنامج الثابت الجديد.</translation>
    </message>
    <message>
        <source>%1: made, and taken back.</source>
        <translation>%1: نُفِّذ ثم تم التراجع عنه.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows a part of it.</source>
        <translation>%1: أُرسل، والكاميرا تعرض جزءًا منه.</translation>
    </message>
    <message>
        <source>%1: sent or about to be sent; the camera does not show it.</source>
        <translation>%1: أُرسل أو كان على وشك الإرسال، والكاميرا لا تعرضه.</translation>
    </message>
    <message>
        <source>%1: made, and read back.</source>
        <translation>%1: نُفِّذ وأُعيدت قراءته.</translation>
    </message>
    <message>
        <source>%1: sent; the camera shows the new value.</source>
        <translation>%1: أُرسل، والكاميرا تعرض القيمة الجديدة.</translation>
    </message>
    <message>
        <source>Off, where nobody needs it</source>
        <translation>معطّل حيث لا يحتاجه أحد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The camera could not be read again: %1</source>
        <translation>تعذّرت قراءة الكاميرا مرة أخرى: %1</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream and a picture.</source>
        <translation>يحصل حساب المسجّل على البث وعلى صورة.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account does not get to the administration.</source>
        <translation>لا يصل حساب المسجّل إلى صفحات الإدارة.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>لم يُسأل عنه.</translation>
    </message>
    <message>
        <source>The camera refuses the recorder&apos;s account a picture.</source>
        <translation>ترفض الكاميرا إعطاء حساب المسجّل صورة.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account opens the administration.</source>
        <translation>حساب المسجّل يفتح صفحات الإدارة.</translation>
    </message>
    <message>
        <source>The administration is refused to it.</source>
        <translation>يُمنع من الوصول إلى صفحات الإدارة.</translation>
    </message>
    <message>
        <source>The camera says it is set, but from outside it is not: %1</source>
        <translation>تقول الكاميرا إنه مضبوط، لكنه ليس كذلك عند الفحص من الخارج: %1</translation>
    </message>
    <message>
        <source>Not proven from here: %1</source>
        <translation>لم يثبت من هنا: %1</translation>
    </message>
    <message>
        <source>It is set, but has no effect while root&apos;s password is blank or anonymous viewing is on.</source>
        <translation>إنه مضبوط، لكن لا أثر له ما دامت كلمة مرور root فارغة أو المشاهدة المجهولة مفعّلة.</translation>
    </message>
    <message>
        <source>The camera says it is set, but Camlock could not look at it from outside.</source>
        <translation>تقول الكاميرا إنه مضبوط، لكن تعذّر على Camlock فحصه من الخارج.</translation>
    </message>
    <message>
        <source>A person says: &quot;%1&quot;. But this does not fit: %2</source>
        <translation>إفادة شخص: «%1». لكن هذا لا يتوافق معها: %2</translation>
    </message>
    <message>
        <source>The camera&apos;s signing request is in %1. Send it to the company&apos;s CA, and name the certificate that comes back in the next run.</source>
        <translation>طلب توقيع شهادة الكاميرا موجود في %1. أرسله إلى جهة التصديق في الشركة، وحدّد الشهادة التي تصلك في التشغيل التالي.</translation>
    </message>
    <message>
        <source>It was set, and taken back.</source>
        <translation>ضُبط ثم أُعيد كما كان.</translation>
    </message>
    <message>
        <source>The run ended before this was reached.</source>
        <translation>انتهى التشغيل قبل الوصول إلى هذا البند.</translation>
    </message>
    <message>
        <source>%1 Set it on the camera&apos;s web page, as the guide&apos;s chapter &quot;%2&quot; says.</source>
        <translation>%1 اضبطه من صفحة ويب الكاميرا كما يشرح فصل الدليل «%2».</translation>
    </message>
    <message>
        <source>The camera has no setting for it that Camlock knows, and it could not be looked at from outside.</source>
        <translation>ليس في الكاميرا إعداد لهذا يعرفه Camlock، وتعذّر فحصه من الخارج.</translation>
    </message>
    <message>
        <source>An exception was given, but it is not needed.</source>
        <translation>أُعطي استثناء، لكن لا حاجة إليه.</translation>
    </message>
    <message>
        <source>It was not taken back with the others: %1.</source>
        <translation>لم يتم التراجع عنه مع البقية: %1.</translation>
    </message>
    <message>
        <source>%1 It was not taken back with the others: %2.</source>
        <translation>%1 لم يتم التراجع عنه مع البقية: %2.</translation>
    </message>
    <message>
        <source>Waiting until the settings have settled</source>
        <translation>انتظار استقرار الإعدادات</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>البحث عن الكاميرا</translation>
    </message>
    <message>
        <source>what was there before is not known, or must not come back</source>
        <translation>القيمة السابقة غير معروفة، أو يجب ألا تعود</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>التراجع عن: %1</translation>
    </message>
    <message>
        <source>the camera did not take the old value again: %1</source>
        <translation>لم تقبل الكاميرا القيمة القديمة مجددًا: %1</translation>
    </message>
    <message>
        <source>the camera could not be asked any more: %1</source>
        <translation>لم يعد ممكنًا سؤال الكاميرا: %1</translation>
    </message>
    <message>
        <source>Root without a password is refused.</source>
        <translation>الدخول باسم root بلا كلمة مرور مرفوض.</translation>
    </message>
    <message>
        <source>Root logs in without a password.</source>
        <translation>يمكن الدخول باسم root بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>The new password logs in</source>
        <translation>كلمة المرور الجديدة تسمح بالدخول</translation>
    </message>
    <message>
        <source>The new password logs in.</source>
        <translation>كلمة المرور الجديدة تسمح بالدخول.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login.</source>
        <translation>لا تطلب الكاميرا تسجيل الدخول من أحد.</translation>
    </message>
    <message>
        <source>The old password is refused</source>
        <translation>كلمة المرور القديمة مرفوضة</translation>
    </message>
    <message>
        <source>The old password still logs in.</source>
        <translation>كلمة المرور القديمة ما زالت تسمح بالدخول.</translation>
    </message>
    <message>
        <source>The old password is refused.</source>
        <translation>كلمة المرور القديمة مرفوضة.</translation>
    </message>
    <message>
        <source>After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do so.</source>
        <translation>بعد هذه الخطة لن تجيب الكاميرا إلا عبر HTTPS، ولا شيء يدل على أن لديها شهادة لذلك.</translation>
    </message>
    <message>
        <source>%1 would use &quot;%2&quot;, which is no port. Give a number from 1 to 65535.</source>
        <translation>سيستخدم %1 القيمة «%2»، وهي ليست رقم منفذ. أدخل رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>%1 and %2 would both use port %3. Give each a port of its own.</source>
        <translation>سيستخدم كل من %1 و%2 المنفذ %3. أعطِ كلًّا منهما منفذًا خاصًا به.</translation>
    </message>
    <message>
        <source>The camera would ask for a login by &quot;%1&quot;, which nobody here can answer.</source>
        <translation>ستطلب الكاميرا تسجيل الدخول بطريقة «%1»، ولا أحد هنا يستطيع الرد عليها.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address.</source>
        <translation>يصل Camlock إلى هذه الكاميرا عبر IPv6. تعطيل IPv6 سيمنعه من الوصول: استخدم عنوان IPv4.</translation>
    </message>
    <message>
        <source>The account %1 would not be there.</source>
        <translation>لن يكون الحساب %1 موجودًا.</translation>
    </message>
    <message>
        <source>The account %1 could not do any more what it is for.</source>
        <translation>لن يستطيع الحساب %1 أداء ما أُنشئ من أجله.</translation>
    </message>
    <message>
        <source>The access list would shut this computer (%1) out. Put it on the list, or give it as the administrator&apos;s address.</source>
        <translation>ستمنع قائمة الوصول هذا الحاسوب (%1). أضفه إلى القائمة، أو حدّده عنوانًا للمسؤول.</translation>
    </message>
    <message>
        <source>The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address.</source>
        <translation>يتصل المسجّل (%1) عبر IPv6. تعطيل IPv6 سيمنعه: أدخل عنوان IPv4 الخاص به.</translation>
    </message>
    <message>
        <source>The recorder&apos;s address &quot;%1&quot; is a name. An access list knows addresses only: give its IP address.</source>
        <translation>عنوان المسجّل «%1» اسم. قائمة الوصول لا تعرف إلا العناوين: أدخل عنوان IP الخاص به.</translation>
    </message>
    <message>
        <source>The access list would shut the recorder (%1) out. Put it on the list.</source>
        <translation>ستمنع قائمة الوصول المسجّل (%1). أضفه إلى القائمة.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s</source>
        <translation>عبر HTTPS، المنفذ %1، باسم %2، إذا كانت الشهادة شهادة الكاميرا</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2</source>
        <translation>عبر HTTP، المنفذ %1، باسم %2</translation>
    </message>
    <message>
        <source>HTTPS, port %1, as %2, if the certificate is the camera&apos;s; the recorder by RTSP, port %3, as %4</source>
        <translation>عبر HTTPS، المنفذ %1، باسم %2، إذا كانت الشهادة شهادة الكاميرا؛ والمسجّل عبر RTSP، المنفذ %3، باسم %4</translation>
    </message>
    <message>
        <source>HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4</source>
        <translation>عبر HTTP، المنفذ %1، باسم %2؛ والمسجّل عبر RTSP، المنفذ %3، باسم %4</translation>
    </message>
    <message>
        <source>The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it on. On its access list page choose &quot;Allow&quot;, add %1, and switch the list on last.</source>
        <translation>لا توضّح الكاميرا هل قائمتها للسماح أم للمنع، لذلك لا يفعّلها Camlock. اختر «Allow» في صفحة قائمة الوصول، وأضف %1، ثم فعّل القائمة في آخر خطوة.</translation>
    </message>
    <message>
        <source>Switch the access list on</source>
        <translation>تفعيل قائمة الوصول</translation>
    </message>
    <message>
        <source>The camera did not say whether its access list is on.</source>
        <translation>لم تُفِد الكاميرا هل قائمة الوصول مفعّلة.</translation>
    </message>
    <message>
        <source>The camera&apos;s list has no free place for %1 of the addresses. Write networks instead of single addresses, or empty places on the camera&apos;s own page.</source>
        <translation>لا مكان في قائمة الكاميرا لـ %1 من العناوين. اكتب شبكات بدلًا من عناوين منفردة، أو أفرغ أماكن من صفحة الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Every device that can reach the camera may try to log in.</source>
        <translation>كل جهاز يستطيع الوصول إلى الكاميرا يمكنه محاولة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The list only shuts some addresses out. All others may try to log in.</source>
        <translation>تمنع القائمة بعض العناوين فقط. كل ما سواها يمكنه محاولة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The list does not let in exactly those whom the site wants.</source>
        <translation>لا تطابق القائمة تمامًا من يريد الموقع السماح لهم.</translation>
    </message>
    <message>
        <source>Put the wanted addresses on the access list</source>
        <translation>إضافة العناوين المطلوبة إلى قائمة الوصول</translation>
    </message>
    <message>
        <source>Switch the list off that shuts the listed out</source>
        <translation>تعطيل القائمة التي تمنع المدرجين فيها</translation>
    </message>
    <message>
        <source>Let the administrator&apos;s address always in</source>
        <translation>السماح دائمًا لعنوان المسؤول</translation>
    </message>
    <message>
        <source>Take the other addresses off the access list</source>
        <translation>إزالة العناوين الأخرى من قائمة الوصول</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Off (listed: %1)</source>
        <translation>معطّلة (المدرج: %1)</translation>
    </message>
    <message>
        <source>On (listed: %1)</source>
        <translation>مفعّلة (المدرج: %1)</translation>
    </message>
    <message>
        <source>On: only these may fetch the video: %1. The web pages may stay open to all</source>
        <translation>مفعّلة: لا يجلب الفيديو إلا: %1. قد تبقى صفحات الويب مفتوحة للجميع</translation>
    </message>
    <message>
        <source>On: only these may come: %1</source>
        <translation>مفعّلة: لا يدخل إلا: %1</translation>
    </message>
    <message>
        <source>On: all but these may come: %1</source>
        <translation>مفعّلة: يدخل الجميع إلا: %1</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the list would protect nothing.</source>
        <translation>%1 يسمح للجميع، فلا تحمي القائمة شيئًا.</translation>
    </message>
    <message>
        <source>Please say who may reach the camera: recorder, viewers, this computer.</source>
        <translation>يُرجى تحديد من يمكنه الوصول إلى الكاميرا: المسجّل، والمشاهدون، وهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address must be one IP address, not &quot;%1&quot;.</source>
        <translation>يجب أن يكون عنوان المسؤول عنوان IP واحدًا، لا «%1».</translation>
    </message>
    <message>
        <source>FTP is on: whoever has root&apos;s password has all files of the camera.</source>
        <translation>خدمة FTP مفعّلة: من يملك كلمة مرور root يملك كل ملفات الكاميرا.</translation>
    </message>
    <message>
        <source>FTP is off by the camera&apos;s own setting.</source>
        <translation>خدمة FTP معطّلة حسب إعداد الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Telnet is on: a command line on the camera, unencrypted.</source>
        <translation>خدمة Telnet مفعّلة: سطر أوامر على الكاميرا بلا تشفير.</translation>
    </message>
    <message>
        <source>Telnet is off by the camera&apos;s own setting.</source>
        <translation>خدمة Telnet معطّلة حسب إعداد الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>DDNS is on: the camera tells a service on the internet where it is.</source>
        <translation>خدمة DDNS مفعّلة: الكاميرا تخبر خدمة على الإنترنت بمكانها.</translation>
    </message>
    <message>
        <source>DDNS is off by the camera&apos;s own setting.</source>
        <translation>خدمة DDNS معطّلة حسب إعداد الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Express Link is on: the camera opens ports of the router by itself.</source>
        <translation>خدمة Express Link مفعّلة: الكاميرا تفتح منافذ في الموجّه من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Express Link is off by the camera&apos;s own setting.</source>
        <translation>خدمة Express Link معطّلة حسب إعداد الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Bonjour is on: the camera shows itself to everybody in its network.</source>
        <translation>خدمة Bonjour مفعّلة: الكاميرا تُظهر نفسها لكل من في شبكتها.</translation>
    </message>
    <message>
        <source>Bonjour is off by the camera&apos;s own setting.</source>
        <translation>خدمة Bonjour معطّلة حسب إعداد الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is on: the camera answers everybody who searches its network.</source>
        <translation>الاكتشاف عبر ONVIF مفعّل: الكاميرا تجيب كل من يبحث في شبكتها.</translation>
    </message>
    <message>
        <source>Discovery by ONVIF is off by the camera&apos;s own setting.</source>
        <translation>الاكتشاف عبر ONVIF معطّل حسب إعداد الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>No package of another maker is installed.</source>
        <translation>لا توجد حزم مثبّتة من شركات مصنّعة أخرى.</translation>
    </message>
    <message>
        <source>Packages of other makers run on the camera: %1. Remove what nobody needs.</source>
        <translation>تعمل على الكاميرا حزم من شركات مصنّعة أخرى: %1. أزل ما لا يحتاجه أحد.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>ضبط الساعة</translation>
    </message>
    <message>
        <source>Open the camera&apos;s web page, System &gt; General settings, choose &quot;Synchronize with computer time&quot; and save.</source>
        <translation>افتح صفحة ويب الكاميرا، ثم System &gt; General settings، واختر «Synchronize with computer time» واحفظ.</translation>
    </message>
    <message>
        <source>Know which devices are on the network</source>
        <translation>معرفة الأجهزة الموجودة على الشبكة</translation>
    </message>
    <message>
        <source>Know which software runs on them</source>
        <translation>معرفة البرامج التي تعمل عليها</translation>
    </message>
    <message>
        <source>Set up computers and devices safely, and keep them so</source>
        <translation>إعداد الحواسيب والأجهزة بأمان والحفاظ على ذلك</translation>
    </message>
    <message>
        <source>Hear of holes, and close them</source>
        <translation>معرفة الثغرات وإغلاقها</translation>
    </message>
    <message>
        <source>Give administrators&apos; rights to few, and watch over them</source>
        <translation>منح صلاحيات المسؤول لقلة من الأشخاص ومراقبتها</translation>
    </message>
    <message>
        <source>Keep logs with the right time, and read them</source>
        <translation>الاحتفاظ بسجلات صحيحة التوقيت وقراءتها</translation>
    </message>
    <message>
        <source>Protect mail and web browsers</source>
        <translation>حماية البريد ومتصفحات الويب</translation>
    </message>
    <message>
        <source>Keep malicious software out</source>
        <translation>إبعاد البرمجيات الخبيثة</translation>
    </message>
    <message>
        <source>Run only the services and ports that are needed</source>
        <translation>تشغيل الخدمات والمنافذ اللازمة فقط</translation>
    </message>
    <message>
        <source>Be able to get data back</source>
        <translation>القدرة على استعادة البيانات</translation>
    </message>
    <message>
        <source>Set up firewalls, routers and switches safely</source>
        <translation>إعداد الجدران النارية والموجّهات والمحوّلات بأمان</translation>
    </message>
    <message>
        <source>Guard the borders between networks</source>
        <translation>حراسة الحدود بين الشبكات</translation>
    </message>
    <message>
        <source>Protect data on the way and where it is kept</source>
        <translation>حماية البيانات أثناء النقل وفي أماكن حفظها</translation>
    </message>
    <message>
        <source>Let everybody reach only what he needs</source>
        <translation>وصول كل شخص إلى ما يحتاجه فقط</translation>
    </message>
    <message>
        <source>Control who joins a network, above all by radio</source>
        <translation>ضبط من ينضم إلى الشبكة، ولا سيما لاسلكيًا</translation>
    </message>
    <message>
        <source>Control accounts, and how they log in</source>
        <translation>ضبط الحسابات وطرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Train people</source>
        <translation>تدريب الناس</translation>
    </message>
    <message>
        <source>Keep the software that is used free of faults</source>
        <translation>إبقاء البرامج المستخدمة خالية من العيوب</translation>
    </message>
    <message>
        <source>Be ready for an incident</source>
        <translation>الاستعداد للحوادث</translation>
    </message>
    <message>
        <source>Try whether an attack would work</source>
        <translation>اختبار احتمال نجاح هجوم</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not tell model and version. Please use the package as VIVOTEK names it, such as FD9387-VVTK-0121d.flash.pkg.</source>
        <translation>الاسم «%1» لا يبيّن الطراز والإصدار. يُرجى استخدام الحزمة بالاسم الذي تعطيه VIVOTEK، مثل FD9387-VVTK-0121d.flash.pkg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another model: this camera runs &quot;%2&quot;. A wrong package can end a camera.</source>
        <translation>«%1» لطراز آخر: تعمل هذه الكاميرا بـ «%2». قد تُتلف الحزمة الخاطئة الكاميرا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for another maker&apos;s build: this camera runs &quot;%2&quot;.</source>
        <translation>«%1» لنسخة شركة مصنّعة أخرى: تعمل هذه الكاميرا بـ «%2».</translation>
    </message>
    <message>
        <source>The camera does not tell which firmware it runs, so nobody can say whether a package fits it.</source>
        <translation>لا تُفصح الكاميرا عن برنامجها الثابت، فلا يمكن معرفة هل تناسبها أي حزمة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not newer than what this camera runs (&quot;%2&quot;). Older firmware has old holes. Say that you want it, or choose another package.</source>
        <translation>«%1» ليس أحدث مما تعمل به هذه الكاميرا («%2»). في البرامج الثابتة الأقدم ثغرات قديمة. أكّد أنك تريده، أو اختر حزمة أخرى.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole.</source>
        <translation>يتكوّن SHA-256 من 64 خانة من 0 إلى 9 ومن a إلى f. اتركه فارغًا، أو انسخه كاملًا.</translation>
    </message>
    <message>
        <source>The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again.</source>
        <translation>ليست هذه هي الحزمة التي أدخلت SHA-256 الخاص بها: قيمتها %1. يُرجى تنزيلها من جديد.</translation>
    </message>
    <message>
        <source>Let the camera make its own certificate</source>
        <translation>جعل الكاميرا تُنشئ شهادتها بنفسها</translation>
    </message>
    <message>
        <source>Install a certificate that the authority signed</source>
        <translation>تثبيت شهادة وقّعتها جهة التصديق</translation>
    </message>
    <message>
        <source>The certificate has ended. Open Security &gt; HTTPS on the camera&apos;s own page, remove it, and create a new one.</source>
        <translation>انتهت صلاحية الشهادة. افتح Security &gt; HTTPS في صفحة الكاميرا نفسها، واحذفها، وأنشئ شهادة جديدة.</translation>
    </message>
    <message>
        <source>Switch HTTPS on beside HTTP</source>
        <translation>تفعيل HTTPS إلى جانب HTTP</translation>
    </message>
    <message>
        <source>Switch plain HTTP off</source>
        <translation>تعطيل HTTP غير المشفّر</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>يعمل HTTP وHTTPS. شهادة %1 من %2، صالحة حتى %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>يعمل HTTP وHTTPS. شهادة %1 من %2. تنتهي قريبًا: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>يعمل HTTP وHTTPS. شهادة %1 موقّعة ذاتيًا، صالحة حتى %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>يعمل HTTP وHTTPS. شهادة %1 موقّعة ذاتيًا. تنتهي قريبًا: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2, valid until %3 (%4)</source>
        <translation>يعمل HTTPS فقط. شهادة %1 من %2، صالحة حتى %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It ends soon: %3 (%4)</source>
        <translation>يعمل HTTPS فقط. شهادة %1 من %2. تنتهي قريبًا: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself, valid until %3 (%4)</source>
        <translation>يعمل HTTPS فقط. شهادة %1 موقّعة ذاتيًا، صالحة حتى %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It ends soon: %3 (%4)</source>
        <translation>يعمل HTTPS فقط. شهادة %1 موقّعة ذاتيًا. تنتهي قريبًا: %3 (%4)</translation>
    </message>
    <message>
        <source>This camera takes a signed certificate only by its own page. Open Security &gt; HTTPS there, create a certificate request and save it, let the authority sign it, and upload what comes back.</source>
        <translation>لا تقبل هذه الكاميرا شهادة موقّعة إلا من صفحتها. افتح هناك Security &gt; HTTPS، وأنشئ طلب شهادة واحفظه، واطلب من جهة التصديق توقيعه، ثم ارفع ما يصلك.</translation>
    </message>
    <message>
        <source>The camera shows no setting for &quot;HTTPS only&quot;. Open Security &gt; HTTPS on its own page and choose it there.</source>
        <translation>لا تعرض الكاميرا إعدادًا لـ «HTTPS فقط». افتح Security &gt; HTTPS في صفحتها واختره هناك.</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>HTTPS فقط</translation>
    </message>
    <message>
        <source>HTTP and HTTPS</source>
        <translation>HTTP وHTTPS</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS فقط، بشهادة من جهة تصديق الموقع</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the site&apos;s authority</source>
        <translation>HTTPS إلى جانب HTTP، بشهادة من جهة تصديق الموقع</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS فقط، بشهادة من جهة تصديق الشركة</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of the company&apos;s authority</source>
        <translation>HTTPS إلى جانب HTTP، بشهادة من جهة تصديق الشركة</translation>
    </message>
    <message>
        <source>HTTPS only, with a certificate of its own</source>
        <translation>HTTPS فقط، بشهادة من الكاميرا نفسها</translation>
    </message>
    <message>
        <source>HTTPS beside HTTP, with a certificate of its own</source>
        <translation>HTTPS إلى جانب HTTP، بشهادة من الكاميرا نفسها</translation>
    </message>
    <message>
        <source>The camera did not say whether HTTPS is on.</source>
        <translation>لم تُفِد الكاميرا هل HTTPS مفعّل.</translation>
    </message>
    <message>
        <source>Everything between you and the camera can be read and changed on the way.</source>
        <translation>كل ما يمر بينك وبين الكاميرا يمكن قراءته وتغييره في الطريق.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended, or has not begun.</source>
        <translation>الشهادة غير صالحة اليوم: انتهت مدتها أو لم تبدأ بعد.</translation>
    </message>
    <message>
        <source>Plain HTTP still answers beside HTTPS.</source>
        <translation>ما زال HTTP غير المشفّر يجيب إلى جانب HTTPS.</translation>
    </message>
    <message>
        <source>The certificate is not yet the one that the wanted authority signs.</source>
        <translation>ليست الشهادة بعدُ تلك التي توقّعها جهة التصديق المطلوبة.</translation>
    </message>
    <message>
        <source>The certificate is one of selfSigned, siteCa, companyCa.</source>
        <translation>الشهادة واحدة من selfSigned أو siteCa أو companyCa.</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to 9999 days.</source>
        <translation>تكون الشهادة صالحة من 1 إلى 9999 يومًا.</translation>
    </message>
    <message>
        <source>The country has two letters, for example TW or DE.</source>
        <translation>رمز البلد حرفان، مثل TW أو DE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate, or has a character that cameras do not take.</source>
        <translation>«%1» أطول من اللازم للشهادة، أو فيه حرف لا تقبله الكاميرات.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>One that the camera signs itself encrypts, but does not stop a man in the middle until recorder and browsers have pinned it. One from an authority is known to all who know the authority.</source>
        <translation>الشهادة التي توقّعها الكاميرا بنفسها تشفّر، لكنها لا تصدّ هجوم الوسيط حتى يثبّتها المسجّل والمتصفحات. أما شهادة جهة التصديق فيعرفها كل من يعرف هذه الجهة.</translation>
    </message>
    <message>
        <source>Signed by the camera itself</source>
        <translation>موقّعة من الكاميرا نفسها</translation>
    </message>
    <message>
        <source>From an authority that Camlock keeps for this site</source>
        <translation>من جهة تصديق يديرها Camlock لهذا الموقع</translation>
    </message>
    <message>
        <source>From the company&apos;s own authority</source>
        <translation>من جهة التصديق الخاصة بالشركة</translation>
    </message>
    <message>
        <source>Stands in the certificate. Blank = as the camera has it.</source>
        <translation>يُكتب في الشهادة. فارغ = كما هو في الكاميرا.</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>البلد (حرفان)</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المحافظة</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subnet. Write it as 192.0.2.0/24.</source>
        <translation>«%1» ليس شبكة فرعية. اكتبها بالصيغة 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is in the subnet %2.</source>
        <translation>عنوان الكاميرا %1 ضمن الشبكة الفرعية %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 is not in the subnet %2.</source>
        <translation>عنوان الكاميرا %1 ليس ضمن الشبكة الفرعية %2.</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s own or its broadcast address (%2).</source>
        <translation>%1 هو عنوان الشبكة الفرعية نفسها أو عنوان البث العام فيها (%2).</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 fits the subnet %2.</source>
        <translation>قناع الكاميرا %1 يطابق الشبكة الفرعية %2.</translation>
    </message>
    <message>
        <source>The camera&apos;s mask %1 does not fit the subnet %2.</source>
        <translation>قناع الكاميرا %1 لا يطابق الشبكة الفرعية %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a gateway.</source>
        <translation>«%1» ليس عنوان بوابة.</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet %2.</source>
        <translation>البوابة %1 ليست ضمن الشبكة الفرعية %2.</translation>
    </message>
    <message>
        <source>The gateway %1 is the camera&apos;s own address.</source>
        <translation>البوابة %1 هي عنوان الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, as planned.</source>
        <translation>بوابة الكاميرا %1، كما في الخطة.</translation>
    </message>
    <message>
        <source>The camera&apos;s gateway is %1, and the plan says %2.</source>
        <translation>بوابة الكاميرا %1، بينما تذكر الخطة %2.</translation>
    </message>
    <message>
        <source>The gateway %1 answers on this computer&apos;s network.</source>
        <translation>البوابة %1 تجيب على شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer on this computer&apos;s network.</source>
        <translation>البوابة %1 لا تجيب على شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VLAN. A VLAN has a number from 1 to 4094.</source>
        <translation>«%1» ليس VLAN. رقم VLAN من 1 إلى 4094.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, as planned.</source>
        <translation>تَسِم الكاميرا حزمها بـ VLAN %1، كما في الخطة.</translation>
    </message>
    <message>
        <source>The camera marks its packets with VLAN %1, the plan says %2.</source>
        <translation>تَسِم الكاميرا حزمها بـ VLAN %1، بينما تذكر الخطة %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that could be reserved.</source>
        <translation>«%1» ليس عنوانًا يمكن حجزه.</translation>
    </message>
    <message>
        <source>The reserved address %1 is not in the subnet %2.</source>
        <translation>العنوان المحجوز %1 ليس ضمن الشبكة الفرعية %2.</translation>
    </message>
    <message>
        <source>The camera has the reserved address %1.</source>
        <translation>لدى الكاميرا العنوان المحجوز %1.</translation>
    </message>
    <message>
        <source>The camera has the address %1, and %2 is reserved.</source>
        <translation>عنوان الكاميرا %1، والمحجوز هو %2.</translation>
    </message>
    <message>
        <source>Another device (%2) has the reserved address %1.</source>
        <translation>جهاز آخر (%2) يستخدم العنوان المحجوز %1.</translation>
    </message>
    <message>
        <source>The camera has a fixed address.</source>
        <translation>للكاميرا عنوان ثابت.</translation>
    </message>
    <message>
        <source>Another device (%2) answers for the camera&apos;s address %1 as well.</source>
        <translation>جهاز آخر (%2) يجيب أيضًا على عنوان الكاميرا %1.</translation>
    </message>
    <message>
        <source>An earlier record of this site (%1) has another camera (%2) at this address.</source>
        <translation>في محضر سابق لهذا الموقع (%1) كاميرا أخرى (%2) على هذا العنوان.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>الخطة: %1.</translation>
    </message>
    <message>
        <source>Please say which server keeps the log.</source>
        <translation>يُرجى تحديد الخادم الذي يحفظ السجل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>«%1» ليس اسم مضيف ولا عنوانًا.</translation>
    </message>
    <message>
        <source>The log server&apos;s port is a number from 1 to 65535.</source>
        <translation>منفذ خادم السجل رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>No server is set</source>
        <translation>لم يُحدَّد خادم</translation>
    </message>
    <message>
        <source>To %1, port %2</source>
        <translation>إلى %1، المنفذ %2</translation>
    </message>
    <message>
        <source>Ask who runs the network whether it is EAP-PEAP or EAP-TLS.</source>
        <translation>اسأل مسؤول الشبكة: هل هي EAP-PEAP أم EAP-TLS؟</translation>
    </message>
    <message>
        <source>The name by which the network knows this camera (identity) is missing.</source>
        <translation>الاسم الذي تعرف به الشبكة هذه الكاميرا (الهوية) ناقص.</translation>
    </message>
    <message>
        <source>The identity has at most 64 characters, and none of these: &quot; &apos; &lt; &gt; &amp;. Ask for another one.</source>
        <translation>طول الهوية 64 حرفًا على الأكثر، دون أيّ من هذه: &quot; &apos; &lt; &gt; &amp;. اطلب هوية أخرى.</translation>
    </message>
    <message>
        <source>The CA certificate is missing: without it the camera would show its identity to anybody.</source>
        <translation>شهادة جهة التصديق ناقصة: من دونها ستُظهر الكاميرا هويتها لأيٍّ كان.</translation>
    </message>
    <message>
        <source>The password for EAP-PEAP is missing, or has one of these: &quot; &apos; &lt; &gt; &amp;.</source>
        <translation>كلمة مرور EAP-PEAP ناقصة، أو فيها أحد هذه الرموز: &quot; &apos; &lt; &gt; &amp;.</translation>
    </message>
    <message>
        <source>The camera&apos;s own certificate for EAP-TLS is missing.</source>
        <translation>شهادة الكاميرا نفسها لـ EAP-TLS ناقصة.</translation>
    </message>
    <message>
        <source>It holds a common word or password.</source>
        <translation>فيها كلمة أو كلمة مرور شائعة.</translation>
    </message>
    <message>
        <source>It holds a common word with some letters replaced; guessing programs know that.</source>
        <translation>فيها كلمة شائعة استُبدلت بعض حروفها؛ وبرامج التخمين تعرف ذلك.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries on cameras.</source>
        <translation>فيها كلمة يجربها الجميع على الكاميرات.</translation>
    </message>
    <message>
        <source>The same characters are repeated.</source>
        <translation>تتكرر فيها الأحرف نفسها.</translation>
    </message>
    <message>
        <source>It holds a row such as abc or 123.</source>
        <translation>فيها تسلسل مثل abc أو 123.</translation>
    </message>
    <message>
        <source>It holds keys that lie side by side.</source>
        <translation>فيها مفاتيح متجاورة على لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>It holds a date or a year.</source>
        <translation>فيها تاريخ أو سنة.</translation>
    </message>
    <message>
        <source>It is too short to be hard to guess.</source>
        <translation>أقصر من أن يصعب تخمينها.</translation>
    </message>
    <message>
        <source>No simple pattern was found in it.</source>
        <translation>لم يوجد فيها نمط بسيط.</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>%1 أحرف على الأقل</translation>
    </message>
    <message>
        <source>A small letter (a to z)</source>
        <translation>حرف صغير (من a إلى z)</translation>
    </message>
    <message>
        <source>A capital letter (A to Z)</source>
        <translation>حرف كبير (من A إلى Z)</translation>
    </message>
    <message>
        <source>A digit (0 to 9)</source>
        <translation>رقم (من 0 إلى 9)</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>أحد هذه الرموز: %1</translation>
    </message>
    <message>
        <source>Not a common word or number, also not with small changes</source>
        <translation>ليست كلمة أو رقمًا شائعًا، ولو بتغييرات صغيرة</translation>
    </message>
    <message>
        <source>No blank, no accents, none of these: %1</source>
        <translation>بلا مسافات، ولا حروف ذات علامات مثل é، ولا أيّ من هذه: %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>%1 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>Photogr&amp;aph</source>
        <translation>صورة فوتوغرافية (&amp;A)</translation>
    </message>
    <message>
        <source>JPEG or PNG, 10 MB at most. A smaller copy is kept beside the record, without place and time in it.</source>
        <translation>بصيغة JPEG أو PNG، وبحجم 10 ميغابايت على الأكثر. تُحفظ إلى جانب المحضر نسخة أصغر بلا مكان ولا وقت.</translation>
    </message>
    <message>
        <source>%1 stays on %2, or gets a port from 1025 to 65535.</source>
        <translation>يبقى %1 على %2، أو يأخذ منفذًا من 1025 إلى 65535.</translation>
    </message>
    <message>
        <source>Browsers open no page on port %1. Please choose another one.</source>
        <translation>لا تفتح المتصفحات صفحات على المنفذ %1. يُرجى اختيار منفذ آخر.</translation>
    </message>
    <message>
        <source>Port %1 cannot be for %2: the camera uses it for %3.</source>
        <translation>لا يمكن استخدام المنفذ %1 لـ %2: الكاميرا تستخدمه لـ %3.</translation>
    </message>
    <message>
        <source>Move the web pages and RTSP to other ports</source>
        <translation>نقل صفحات الويب وRTSP إلى منافذ أخرى</translation>
    </message>
    <message>
        <source>Move RTSP to another port</source>
        <translation>نقل RTSP إلى منفذ آخر</translation>
    </message>
    <message>
        <source>Move the web pages to other ports</source>
        <translation>نقل صفحات الويب إلى منافذ أخرى</translation>
    </message>
    <message>
        <source>Other ports than the usual ones, if that helps the site</source>
        <translation>منافذ غير المعتادة، إذا كان ذلك يفيد الموقع</translation>
    </message>
    <message>
        <source>The camera gave a value that is no role that Camlock knows: %1.</source>
        <translation>أعطت الكاميرا قيمة ليست دورًا يعرفه Camlock: %1.</translation>
    </message>
    <message>
        <source>root, %1</source>
        <translation>root، %1</translation>
    </message>
    <message>
        <source>Give %1 the role it needs</source>
        <translation>إعطاء %1 الدور الذي يحتاجه</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give %1 the role &quot;%2&quot;.</source>
        <translation>افتح صفحة المستخدمين في الكاميرا وأعطِ %1 الدور «%2».</translation>
    </message>
    <message>
        <source>Not offered by this firmware</source>
        <translation>لا يوفره هذا البرنامج الثابت</translation>
    </message>
    <message>
        <source>The camera says that it does not have it (%1 = 0).</source>
        <translation>تقول الكاميرا إنه غير موجود لديها (%1 = 0).</translation>
    </message>
    <message>
        <source>The camera did not show all its settings, so this one may be hidden.</source>
        <translation>لم تعرض الكاميرا كل إعداداتها، فقد يكون هذا الإعداد مخفيًا.</translation>
    </message>
    <message>
        <source>The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the camera&apos;s own web page.</source>
        <translation>يبدو أنه موجود في الكاميرا (%1)، لكنها لا تعرض إعدادًا يعرفه Camlock. يُرجى مراجعة صفحة ويب الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>The camera shows no setting for it, and nothing else hints at it.</source>
        <translation>لا تعرض الكاميرا إعدادًا له، ولا شيء آخر يدل عليه.</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>غير معروف (%1)</translation>
    </message>
    <message>
        <source>The camera gave a value that is neither on nor off: &quot;%1&quot;.</source>
        <translation>أعطت الكاميرا قيمة ليست تفعيلًا ولا تعطيلًا: «%1».</translation>
    </message>
    <message>
        <source>On, with those who need the camera</source>
        <translation>مفعّلة، وفيها من يحتاجون الكاميرا</translation>
    </message>
    <message>
        <source>Who may reach the camera</source>
        <translation>من يمكنه الوصول إلى الكاميرا</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges. The recorder and this computer must be among them.</source>
        <translation>عناوين وشبكات ونطاقات. يجب أن يكون المسجّل وهذا الحاسوب بينها.</translation>
    </message>
    <message>
        <source>Administrator&apos;s address</source>
        <translation>عنوان المسؤول</translation>
    </message>
    <message>
        <source>It is always let in, whatever the list says. May stay blank.</source>
        <translation>يُسمح له دائمًا مهما كان في القائمة. يمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>There is no list yet that could shut anybody out.</source>
        <translation>لا توجد بعدُ قائمة يمكن أن تمنع أحدًا.</translation>
    </message>
    <message>
        <source>On cameras of this age the list may guard the video only, so an answer of the web pages would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>في الكاميرات التي من هذا الجيل قد تحمي القائمة الفيديو فقط، فلا يثبت جواب صفحات الويب شيئًا. المعتمد هو جواب الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Only a computer that is not on the list could show it, and this one is. The camera&apos;s own answer counts.</source>
        <translation>لا يُظهر ذلك إلا حاسوب غير مدرج في القائمة، وهذا الحاسوب مدرج فيها. المعتمد هو جواب الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Let only known addresses reach the camera</source>
        <translation>السماح بالوصول إلى الكاميرا للعناوين المعروفة فقط</translation>
    </message>
    <message>
        <source>A camera that talks only to the recorder and a few viewers cannot be attacked from any other device.</source>
        <translation>الكاميرا التي لا تتصل إلا بالمسجّل وبعدد قليل من المشاهدين لا يمكن مهاجمتها من أي جهاز آخر.</translation>
    </message>
    <message>
        <source>Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the list may guard the video only, not the web pages.</source>
        <translation>يُمنع الجميع سواهم فورًا. من يمنع نفسه يحتاج إلى زر إعادة الضبط. في الكاميرات القديمة قد تحمي القائمة الفيديو فقط، لا صفحات الويب.</translation>
    </message>
    <message>
        <source>Safest, if the recorder speaks HTTPS. Plain HTTP is off then.</source>
        <translation>الأكثر أمانًا، إذا كان المسجّل يدعم HTTPS. عندها يكون HTTP غير المشفّر معطّلًا.</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>الصلاحية (بالأيام)</translation>
    </message>
    <message>
        <source>About a year. A new one is needed before it ends; the sheet says when.</source>
        <translation>سنة تقريبًا. تلزم شهادة جديدة قبل انتهائها؛ والموعد مذكور في الورقة.</translation>
    </message>
    <message>
        <source>File with the signed certificate</source>
        <translation>ملف الشهادة الموقّعة</translation>
    </message>
    <message>
        <source>What the authority sent back. Blank while it has not.</source>
        <translation>ما أعادته جهة التصديق. فارغ ما لم تُعده بعد.</translation>
    </message>
    <message>
        <source>This firmware shows no HTTPS that could be looked at.</source>
        <translation>لا يعرض هذا البرنامج الثابت HTTPS يمكن فحصه.</translation>
    </message>
    <message>
        <source>Encrypt with HTTPS</source>
        <translation>التشفير باستخدام HTTPS</translation>
    </message>
    <message>
        <source>Without HTTPS, everybody on the way can read and change what goes to and from the camera&apos;s pages. The video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS.</source>
        <translation>من دون HTTPS يستطيع كل من في الطريق قراءة ما يمر من صفحات الكاميرا وإليها وتغييره. أما الفيديو نفسه فيبقى مقروءًا (RTSP وRTP)، إلا إذا جلبه المسجّل عبر RTSP داخل HTTPS.</translation>
    </message>
    <message>
        <source>The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it encrypts, but only who has pinned it, or knows its authority, can tell the camera from an impostor.</source>
        <translation>تغيب صفحات الويب بضع ثوانٍ. تحذّر المتصفحات من شهادة لا تعرفها: فهي تشفّر، لكن لا يميّز الكاميرا من المنتحل إلا من ثبّت الشهادة أو يعرف جهة تصديقها.</translation>
    </message>
    <message>
        <source>A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims at this camera: he finds the new port in seconds. Please decide whether the site wants it.</source>
        <translation>تغيير المنفذ يوقف البرامج البسيطة التي تجرب المنافذ المعتادة فقط. وليس دفاعًا ضد من يستهدف هذه الكاميرا: فهو يجد المنفذ الجديد في ثوانٍ. يُرجى تقرير ما إذا كان الموقع يريده.</translation>
    </message>
    <message>
        <source>A service still listens where simple attack scripts look first.</source>
        <translation>ما زالت هناك خدمة تعمل حيث تبحث برامج الهجوم البسيطة أولًا.</translation>
    </message>
    <message>
        <source>Blank = as it is. Else a port from 1025 to 65535.</source>
        <translation>فارغ = كما هو. وإلا فمنفذ من 1025 إلى 65535.</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>منفذ HTTP</translation>
    </message>
    <message>
        <source>Second HTTP port</source>
        <translation>منفذ HTTP الثاني</translation>
    </message>
    <message>
        <source>HTTPS port</source>
        <translation>منفذ HTTPS</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>منفذ RTSP</translation>
    </message>
    <message>
        <source>No port is to be given up, so there is none that must be silent.</source>
        <translation>لن يُستغنى عن أي منفذ، فلا يوجد منفذ يجب ألّا يجيب.</translation>
    </message>
    <message>
        <source>Change the usual ports</source>
        <translation>تغيير المنافذ المعتادة</translation>
    </message>
    <message>
        <source>Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: he finds the new port in seconds.</source>
        <translation>البرامج البسيطة تنظر في المنافذ المعتادة فقط. ليس هذا دفاعًا ضد من يستهدف الكاميرا: فهو يجد المنفذ الجديد في ثوانٍ.</translation>
    </message>
    <message>
        <source>Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is away for some seconds.</source>
        <translation>يحتاج المسجّل والمتصفحات والإشارات المرجعية إلى المنافذ الجديدة، وعلى الجدران النارية السماح بها. تغيب الكاميرا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>To a log server of the site</source>
        <translation>إلى خادم سجل في الموقع</translation>
    </message>
    <message>
        <source>This camera sends its log to port 514 only.</source>
        <translation>ترسل هذه الكاميرا سجلها إلى المنفذ 514 فقط.</translation>
    </message>
    <message>
        <source>The log stays in the camera, where an attacker can wipe it.</source>
        <translation>يبقى السجل في الكاميرا، حيث يمكن لمهاجم أن يمحوه.</translation>
    </message>
    <message>
        <source>The camera did not say whether it sends its log away.</source>
        <translation>لم تُفِد الكاميرا هل ترسل سجلها إلى الخارج.</translation>
    </message>
    <message>
        <source>It is not the log server of this site.</source>
        <translation>ليس هذا خادم السجل الخاص بهذا الموقع.</translation>
    </message>
    <message>
        <source>Send the log to a server</source>
        <translation>إرسال السجل إلى خادم</translation>
    </message>
    <message>
        <source>Log server (syslog)</source>
        <translation>خادم السجل (syslog)</translation>
    </message>
    <message>
        <source>Its address, inside the site. This computer&apos;s own proves that lines arrive.</source>
        <translation>عنوانه داخل الموقع. استخدام عنوان هذا الحاسوب يُثبت وصول الأسطر.</translation>
    </message>
    <message>
        <source>Port (UDP)</source>
        <translation>المنفذ (UDP)</translation>
    </message>
    <message>
        <source>514 is the usual one.</source>
        <translation>514 هو المعتاد.</translation>
    </message>
    <message>
        <source>Not proven from here: only the log server itself sees what arrives. The camera&apos;s own answer counts.</source>
        <translation>لم يثبت من هنا: خادم السجل وحده يرى ما يصل. المعتمد هو جواب الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Who breaks in wipes the camera&apos;s own log. A copy elsewhere stays. It travels as clear text (UDP): others on the way can read it, and lines may get lost.</source>
        <translation>من يخترق الكاميرا يمحو سجلها. أما النسخة المحفوظة في مكان آخر فتبقى. يُنقل السجل نصًا صريحًا (UDP): يستطيع آخرون في الطريق قراءته، وقد تضيع أسطر منه.</translation>
    </message>
    <message>
        <source>The camera sends a line for each event to that server.</source>
        <translation>ترسل الكاميرا سطرًا عن كل حدث إلى ذلك الخادم.</translation>
    </message>
    <message>
        <source>At most %1 streams at once</source>
        <translation>%1 من مسارات البث معًا على الأكثر</translation>
    </message>
    <message>
        <source>This camera takes a number from 1 to %1.</source>
        <translation>تقبل هذه الكاميرا رقمًا من 1 إلى %1.</translation>
    </message>
    <message>
        <source>The camera did not say how many streams it gives at once.</source>
        <translation>لم تُفِد الكاميرا كم مسار بث تعطي في وقت واحد.</translation>
    </message>
    <message>
        <source>More streams than are needed let anybody who gets in use the camera up.</source>
        <translation>مسارات بث تفوق الحاجة تتيح لأي داخل أن يستنزف الكاميرا.</translation>
    </message>
    <message>
        <source>Limit the number of streams</source>
        <translation>وضع حد لعدد مسارات البث</translation>
    </message>
    <message>
        <source>Streams at once</source>
        <translation>عدد مسارات البث في وقت واحد</translation>
    </message>
    <message>
        <source>Count all viewers and the recorder, which may fetch two. Below 3 there is no room for a second look.</source>
        <translation>احسب كل المشاهدين والمسجّل، الذي قد يجلب مسارَي بث. أقل من 3 لا يترك مجالًا لمشاهد إضافي.</translation>
    </message>
    <message>
        <source>To show it, Camlock would have to take streams away from the recorder. The camera&apos;s own answer counts.</source>
        <translation>لإظهار ذلك سيضطر Camlock إلى أخذ مسارات بث من المسجّل. المعتمد هو جواب الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Limit how many may watch at once</source>
        <translation>وضع حد لعدد من يشاهدون في وقت واحد</translation>
    </message>
    <message>
        <source>Each stream costs the camera work. Without a limit, a few strangers can leave the recorder without one.</source>
        <translation>كل بث يكلّف الكاميرا جهدًا. ومن دون حد أقصى قد يترك بضعة غرباء المسجّل بلا بث.</translation>
    </message>
    <message>
        <source>All viewers are disconnected once and come back. One viewer too many gets no picture.</source>
        <translation>ينقطع كل المشاهدين مرة ثم يعودون. والمشاهد الزائد على الحد لا يحصل على صورة.</translation>
    </message>
    <message>
        <source>Missing, or with another role than the site wants: %1.</source>
        <translation>ناقص، أو بدور غير الذي يريده الموقع: %1.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account</source>
        <translation>حساب المسجّل</translation>
    </message>
    <message>
        <source>For example: vms. If the camera does not have it, Camlock makes it.</source>
        <translation>مثلًا: vms. إذا لم يكن في الكاميرا أنشأه Camlock.</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Operator only if the recorder must change picture settings.</source>
        <translation>اختر «مشغّل» فقط إذا كان المسجّل بحاجة إلى تغيير إعدادات الصورة.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>The recorder&apos;s IP address</source>
        <translation>عنوان IP للمسجّل</translation>
    </message>
    <message>
        <source>With it Camlock can see that the recorder is never locked out.</source>
        <translation>به يتأكد Camlock من أن المسجّل لا يُمنع أبدًا.</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>حسابات أخرى</translation>
    </message>
    <message>
        <source>For example: guard=viewer, chief=administrator. One for each person.</source>
        <translation>مثلًا: guard=viewer, chief=administrator. حساب لكل شخص.</translation>
    </message>
    <message>
        <source>Nobody named the recorder&apos;s account, so it was not tried.</source>
        <translation>لم يُسمِّ أحد حساب المسجّل، فلم يُجرَّب.</translation>
    </message>
    <message>
        <source>Camlock does not have the recorder&apos;s password, so it was not tried.</source>
        <translation>ليست لدى Camlock كلمة مرور المسجّل، فلم يُجرَّب.</translation>
    </message>
    <message>
        <source>Give the recorder an account of its own</source>
        <translation>إعطاء المسجّل حسابًا خاصًا به</translation>
    </message>
    <message>
        <source>root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost too.</source>
        <translation>يستطيع root فعل كل شيء في الكاميرا. إذا كان المسجّل يستخدم root واختُرق، ضاعت الكاميرا أيضًا.</translation>
    </message>
    <message>
        <source>The recorder must be set to its new account. If it used root until now, it gets no picture before that.</source>
        <translation>يجب ضبط المسجّل على حسابه الجديد. إذا كان يستخدم root حتى الآن، فلن يحصل على صورة قبل ذلك.</translation>
    </message>
    <message>
        <source>Switch always multicast off</source>
        <translation>تعطيل البث المتعدد الدائم</translation>
    </message>
    <message>
        <source>Off for every stream</source>
        <translation>معطّل لكل بث</translation>
    </message>
    <message>
        <source>On (%1)</source>
        <translation>مفعّل (%1)</translation>
    </message>
    <message>
        <source>Video is sent to the whole network all the time.</source>
        <translation>يُرسل الفيديو إلى الشبكة كلها طوال الوقت.</translation>
    </message>
    <message>
        <source>Whether multicast arrives here depends on the network&apos;s switches, so silence would prove nothing. The camera&apos;s own answer counts.</source>
        <translation>وصول البث المتعدد إلى هنا يتوقف على محوّلات الشبكة، فلا يثبت الصمت شيئًا. المعتمد هو جواب الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>With always multicast the camera sends its video to the whole network all the time, even if nobody watches. That floods the network, and everybody on it can look.</source>
        <translation>مع البث المتعدد الدائم ترسل الكاميرا الفيديو إلى الشبكة كلها طوال الوقت، ولو لم يشاهد أحد. هذا يُغرق الشبكة، ويتيح لكل من عليها أن يشاهد.</translation>
    </message>
    <message>
        <source>A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request still works.</source>
        <translation>المسجّل الذي يكتفي بالاستماع إلى البث المتعدد لا يحصل على صورة حتى يطلبها. ويظل البث المتعدد عند الطلب متاحًا.</translation>
    </message>
    <message>
        <source>Switch anonymous viewing off</source>
        <translation>تعطيل المشاهدة المجهولة</translation>
    </message>
    <message>
        <source>Anybody can watch without a login.</source>
        <translation>يمكن لأي شخص المشاهدة بلا تسجيل دخول.</translation>
    </message>
    <message>
        <source>Let nobody watch without a login</source>
        <translation>منع المشاهدة بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP login.</source>
        <translation>مع المشاهدة المجهولة يرى كل من على الشبكة الصورة، وتتجاهل الكاميرا تسجيل الدخول في RTSP.</translation>
    </message>
    <message>
        <source>Viewers that used no login will be asked for one.</source>
        <translation>سيُطلب تسجيل الدخول من المشاهدين الذين لم يكونوا يستخدمونه.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>كتم الميكروفون</translation>
    </message>
    <message>
        <source>Sound is sent (%1)</source>
        <translation>يُرسل الصوت (%1)</translation>
    </message>
    <message>
        <source>Whoever gets the stream hears what is said near the camera.</source>
        <translation>من يحصل على البث يسمع ما يُقال قرب الكاميرا.</translation>
    </message>
    <message>
        <source>Muted. These streams still have a silent sound track: %1</source>
        <translation>مكتوم. ما زال في مسارات البث هذه مسار صوت صامت: %1</translation>
    </message>
    <message>
        <source>A muted camera may still send a silent sound track, so the network does not tell. The camera&apos;s own answer counts.</source>
        <translation>قد تواصل الكاميرا المكتومة إرسال مسار صوت صامت، فلا تُظهر الشبكة ذلك. المعتمد هو جواب الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>A camera that hears is a listening device. In many countries recording talk needs consent.</source>
        <translation>الكاميرا التي تسمع جهاز تنصّت. في بلدان كثيرة يلزم إذن لتسجيل الكلام.</translation>
    </message>
    <message>
        <source>Live view and recordings have no sound. Sound alarms no longer work.</source>
        <translation>يصبح العرض المباشر والتسجيلات بلا صوت. وتتوقف إنذارات الصوت عن العمل.</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; zone %1</source>
        <translation>الفرق أقل من 30 ثانية عن هذا الحاسوب؛ المنطقة الزمنية %1</translation>
    </message>
    <message>
        <source>Within 30 s of this computer; the camera&apos;s zone is kept, since no other was named</source>
        <translation>الفرق أقل من 30 ثانية عن هذا الحاسوب؛ تُركت منطقة الكاميرا الزمنية إذ لم تُحدَّد غيرها</translation>
    </message>
    <message>
        <source>The camera did not tell its time.</source>
        <translation>لم تُفصح الكاميرا عن وقتها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that the camera can have.</source>
        <translation>«%1» ليست منطقة زمنية يمكن ضبط الكاميرا عليها.</translation>
    </message>
    <message>
        <source>Recordings and logs carry a wrong time.</source>
        <translation>تحمل التسجيلات والسجلات وقتًا خاطئًا.</translation>
    </message>
    <message>
        <source>Zone or daylight saving is not that of the site, so the shown time is wrong.</source>
        <translation>المنطقة الزمنية أو التوقيت الصيفي ليس توقيت الموقع، فالوقت المعروض خاطئ.</translation>
    </message>
    <message>
        <source>The instant is right, but the camera shows no setting for its time zone.</source>
        <translation>الوقت الفعلي صحيح، لكن الكاميرا لا تعرض إعدادًا لمنطقتها الزمنية.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>المنطقة الزمنية للموقع</translation>
    </message>
    <message>
        <source>This computer&apos;s own zone. Blank = keep the camera&apos;s.</source>
        <translation>منطقة هذا الحاسوب. فارغ = إبقاء منطقة الكاميرا.</translation>
    </message>
    <message>
        <source>The time is read from the camera itself; there is nothing else to look at.</source>
        <translation>يُقرأ الوقت من الكاميرا نفسها؛ ولا توجد طريقة أخرى للتحقق.</translation>
    </message>
    <message>
        <source>After an incident, recordings and logs are worth as much as their time stamps.</source>
        <translation>بعد أي حادث تكون قيمة التسجيلات والسجلات بقدر دقة توقيتها.</translation>
    </message>
    <message>
        <source>Recordings may show a gap or an overlap at the moment of the change.</source>
        <translation>قد يظهر في التسجيلات انقطاع أو تداخل لحظة التغيير.</translation>
    </message>
    <message>
        <source>This version has published vulnerabilities: %1. Please upgrade it; if there is no newer version, isolate or replace the camera.</source>
        <translation>لهذا الإصدار ثغرات منشورة: %1. يُرجى ترقيته؛ وإذا لم يوجد إصدار أحدث، فاعزل الكاميرا أو استبدلها.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page. Camlock knows of no published vulnerability in it; that does not mean that it is safe.</source>
        <translation>من دون إنترنت لا يمكن معرفة ما إذا كان هذا أحدث إصدار. يُرجى مقارنته بصفحة التنزيل لدى VIVOTEK. لا يعرف Camlock ثغرة منشورة فيه؛ وهذا لا يعني أنه آمن.</translation>
    </message>
    <message>
        <source>Off line nobody can know whether this is the latest version. Please compare it with VIVOTEK&apos;s download page, and look up there whether these are fixed: %1.</source>
        <translation>من دون إنترنت لا يمكن معرفة ما إذا كان هذا أحدث إصدار. يُرجى مقارنته بصفحة التنزيل لدى VIVOTEK، والتحقق هناك من إصلاح ما يلي: %1.</translation>
    </message>
    <message>
        <source>The latest version for this model, without known vulnerabilities</source>
        <translation>أحدث إصدار لهذا الطراز، بلا ثغرات معروفة</translation>
    </message>
    <message>
        <source>The camera did not tell its firmware version. Please look at its web page.</source>
        <translation>لم تُفصح الكاميرا عن إصدار برنامجها الثابت. يُرجى مراجعة صفحة الويب الخاصة بها.</translation>
    </message>
    <message>
        <source>Firmware &amp;package</source>
        <translation>حزمة البرنامج الثابت (&amp;P)</translation>
    </message>
    <message>
        <source>The file from VIVOTEK&apos;s download page, with the name it has there. Blank = the firmware stays. Camlock sends it first, waits for the restart, and looks at the camera anew.</source>
        <translation>الملف من صفحة التنزيل لدى VIVOTEK، باسمه كما هو هناك. فارغ = يبقى البرنامج الثابت كما هو. يرسله Camlock أولًا، وينتظر إعادة التشغيل، ثم يفحص الكاميرا من جديد.</translation>
    </message>
    <message>
        <source>Send it even if it is &amp;older than what the camera runs</source>
        <translation>إرساله حتى لو كان أقدم مما تعمل به الكاميرا (&amp;O)</translation>
    </message>
    <message>
        <source>Only where VIVOTEK&apos;s support says so: old holes come back.</source>
        <translation>فقط إذا طلب دعم VIVOTEK ذلك: تعود معه ثغرات قديمة.</translation>
    </message>
    <message>
        <source>&amp;SHA-256 of the package</source>
        <translation>قيمة SHA-256 للحزمة (&amp;S)</translation>
    </message>
    <message>
        <source>Where VIVOTEK&apos;s page gives one: it shows that the file is whole.</source>
        <translation>إذا كانت صفحة VIVOTEK تذكره: فهو يُظهر أن الملف سليم.</translation>
    </message>
    <message>
        <source>Upgrade the firmware</source>
        <translation>ترقية البرنامج الثابت</translation>
    </message>
    <message>
        <source>Which version is the latest stands on VIVOTEK&apos;s download page only. The camera says which one it runs.</source>
        <translation>لا يُعرف أحدث إصدار إلا من صفحة التنزيل لدى VIVOTEK. والكاميرا تذكر الإصدار الذي تعمل به.</translation>
    </message>
    <message>
        <source>Run the latest firmware</source>
        <translation>تشغيل أحدث برنامج ثابت</translation>
    </message>
    <message>
        <source>Old firmware has holes that everybody can read about. The latest version closes the ones that are known.</source>
        <translation>في البرامج الثابتة القديمة ثغرات يمكن لأي شخص القراءة عنها. ويغلق أحدث إصدار الثغرات المعروفة.</translation>
    </message>
    <message>
        <source>An upgrade takes some minutes and restarts the camera. There is no picture meanwhile.</source>
        <translation>تستغرق الترقية بضع دقائق وتعيد تشغيل الكاميرا. لا توجد صورة خلال ذلك.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Digest is asked for</source>
        <translation>تُطلب طريقة Digest</translation>
    </message>
    <message>
        <source>The camera did not say how it asks for the login.</source>
        <translation>لم تُفِد الكاميرا كيف تطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>With Basic, every request carries the password readable for anybody on the network.</source>
        <translation>مع Basic يحمل كل طلب كلمة المرور مقروءة لأي شخص على الشبكة.</translation>
    </message>
    <message>
        <source>Ask for the login by digest</source>
        <translation>طلب تسجيل الدخول بطريقة Digest</translation>
    </message>
    <message>
        <source>Ask for the web login by digest</source>
        <translation>طلب تسجيل الدخول إلى الويب بطريقة Digest</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top of it is better still.</source>
        <translation>ترسل Basic كلمة المرور مقروءة عبر الشبكة. أما Digest فلا؛ وهي قديمة (MD5)، لذا فإن إضافة HTTPS إليها أفضل.</translation>
    </message>
    <message>
        <source>Browsers ask for the login once more. A recorder that only knows Basic must be set to digest.</source>
        <translation>تطلب المتصفحات تسجيل الدخول مرة أخرى. والمسجّل الذي لا يعرف إلا Basic يجب ضبطه على Digest.</translation>
    </message>
    <message>
        <source>Switch IPv6 off</source>
        <translation>تعطيل IPv6</translation>
    </message>
    <message>
        <source>The camera has a second address that rules made for IPv4 do not cover.</source>
        <translation>للكاميرا عنوان ثانٍ لا تشمله القواعد الموضوعة لـ IPv4.</translation>
    </message>
    <message>
        <source>Camlock reaches this camera by IPv6 and would lock itself out. Use the camera&apos;s IPv4 address, then switch IPv6 off.</source>
        <translation>يصل Camlock إلى هذه الكاميرا عبر IPv6 وسيمنع نفسه. استخدم عنوان IPv4 للكاميرا، ثم عطّل IPv6.</translation>
    </message>
    <message>
        <source>If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 only.</source>
        <translation>إذا كان الموقع لا يستخدم IPv6 فلا أحد يراقبه: كثيرًا ما توضع قوائم الوصول والجدران النارية لـ IPv4 فقط.</translation>
    </message>
    <message>
        <source>Whoever reaches the camera by IPv6 must use its IPv4 address.</source>
        <translation>من يصل إلى الكاميرا عبر IPv6 عليه استخدام عنوان IPv4 الخاص بها.</translation>
    </message>
    <message>
        <source>A time server, asked every hour</source>
        <translation>خادم وقت يُسأل كل ساعة</translation>
    </message>
    <message>
        <source>%1, asked every hour</source>
        <translation>%1، يُسأل كل ساعة</translation>
    </message>
    <message>
        <source>The camera shows no setting for the server&apos;s name. Please set it on its web page.</source>
        <translation>لا تعرض الكاميرا إعدادًا لاسم الخادم. يُرجى ضبطه من صفحة الويب الخاصة بها.</translation>
    </message>
    <message>
        <source>It is not the time server of this site.</source>
        <translation>ليس هذا خادم الوقت الخاص بهذا الموقع.</translation>
    </message>
    <message>
        <source>The clock is not corrected at least once a day, so times in logs cannot be trusted.</source>
        <translation>لا تُصحَّح الساعة مرة في اليوم على الأقل، فلا يمكن الوثوق بأوقات السجلات.</translation>
    </message>
    <message>
        <source>Let a time server correct the clock</source>
        <translation>تصحيح الساعة من خادم وقت</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>خادم الوقت (NTP)</translation>
    </message>
    <message>
        <source>A server inside the site is best: it works without the internet. Blank = leave the camera&apos;s own.</source>
        <translation>الأفضل خادم داخل الموقع: يعمل بلا إنترنت. فارغ = إبقاء خادم الكاميرا.</translation>
    </message>
    <message>
        <source>Only the time server could see whether the camera asks it. The camera&apos;s own answer counts.</source>
        <translation>خادم الوقت وحده يرى هل تسأله الكاميرا. المعتمد هو جواب الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Clocks drift, and a camera without a time server may start in the year 2000.</source>
        <translation>الساعات تنحرف، والكاميرا التي بلا خادم وقت قد تبدأ من عام 2000.</translation>
    </message>
    <message>
        <source>The camera sends a request to that server every hour. If the server is wrong, the time is wrong.</source>
        <translation>ترسل الكاميرا طلبًا إلى ذلك الخادم كل ساعة. إذا كان الخادم خاطئًا كان الوقت خاطئًا.</translation>
    </message>
    <message>
        <source>The least role for everybody; outputs and movement for operators</source>
        <translation>أقل دور يكفي كل شخص؛ المخارج والحركة للمشغّلين</translation>
    </message>
    <message>
        <source>An account, or all viewers by outputs or movement, may do more than needed.</source>
        <translation>يستطيع أحد الحسابات، أو كل المشاهدين عبر المخارج أو الحركة، فعل أكثر مما يلزم.</translation>
    </message>
    <message>
        <source>Please say whether these accounts need their role: %1.</source>
        <translation>يُرجى تحديد هل تحتاج هذه الحسابات إلى أدوارها: %1.</translation>
    </message>
    <message>
        <source>Keep outputs and camera movement for operators</source>
        <translation>حصر المخارج وحركة الكاميرا في المشغّلين</translation>
    </message>
    <message>
        <source>Who only watches need not do this.</source>
        <translation>من يشاهد فقط لا يحتاج إلى ذلك.</translation>
    </message>
    <message>
        <source>Viewers, operators and administrators</source>
        <translation>المشاهدون والمشغّلون والمسؤولون</translation>
    </message>
    <message>
        <source>Operators and administrators</source>
        <translation>المشغّلون والمسؤولون</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>المسؤولون فقط</translation>
    </message>
    <message>
        <source>Accounts that need more than viewing</source>
        <translation>الحسابات التي تحتاج إلى أكثر من المشاهدة</translation>
    </message>
    <message>
        <source>For example: vms=operator, chief=administrator. All others only view.</source>
        <translation>مثلًا: vms=operator, chief=administrator. كل ما سواها للمشاهدة فقط.</translation>
    </message>
    <message>
        <source>Who may switch outputs</source>
        <translation>من يمكنه تبديل المخارج</translation>
    </message>
    <message>
        <source>Who may move the camera</source>
        <translation>من يمكنه تحريك الكاميرا</translation>
    </message>
    <message>
        <source>Only a login with each account could show it, and Camlock does not have those passwords. The camera&apos;s own answer counts.</source>
        <translation>لا يُظهر ذلك إلا الدخول بكل حساب، وليست لدى Camlock كلمات المرور تلك. المعتمد هو جواب الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>Give everybody the least role he needs</source>
        <translation>إعطاء كل شخص أقل دور يكفيه</translation>
    </message>
    <message>
        <source>A stolen viewer&apos;s password shows pictures. A stolen operator&apos;s or administrator&apos;s password changes the camera.</source>
        <translation>كلمة مرور مسروقة من مشاهد تُظهر الصور. أما المسروقة من مشغّل أو مسؤول فتغيّر الكاميرا.</translation>
    </message>
    <message>
        <source>Viewers can no longer move the camera or switch its outputs.</source>
        <translation>لم يعد المشاهدون قادرين على تحريك الكاميرا أو تبديل مخارجها.</translation>
    </message>
    <message>
        <source>Set, and hard to guess: 8 or more characters, small, capital, digit and special</source>
        <translation>معيّنة وصعبة التخمين: 8 أحرف أو أكثر، من الصغيرة والكبيرة والأرقام والرموز</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Without a root password the camera asks nobody for a login.</source>
        <translation>من دون كلمة مرور لـ root لا تطلب الكاميرا تسجيل الدخول من أحد.</translation>
    </message>
    <message>
        <source>Set, but easy to guess</source>
        <translation>معيّنة، لكنها سهلة التخمين</translation>
    </message>
    <message>
        <source>The password does not follow the guide&apos;s rules.</source>
        <translation>كلمة المرور لا تتبع قواعد الدليل.</translation>
    </message>
    <message>
        <source>Set, and follows the guide&apos;s rules</source>
        <translation>معيّنة وتتبع قواعد الدليل</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>معيّنة</translation>
    </message>
    <message>
        <source>Camlock did not log in as root, so it cannot say how good root&apos;s password is.</source>
        <translation>لم يدخل Camlock باسم root، فلا يستطيع الحكم على قوة كلمة مرور root.</translation>
    </message>
    <message>
        <source>Set the root password</source>
        <translation>تعيين كلمة مرور root</translation>
    </message>
    <message>
        <source>New root password</source>
        <translation>كلمة مرور root الجديدة</translation>
    </message>
    <message>
        <source>A generated password of 20 characters is best; nobody has to remember it.</source>
        <translation>الأفضل كلمة مرور مولّدة من 20 حرفًا؛ لا يحتاج أحد إلى حفظها.</translation>
    </message>
    <message>
        <source>Set a strong root password</source>
        <translation>تعيين كلمة مرور قوية لـ root</translation>
    </message>
    <message>
        <source>While root&apos;s password is blank, the camera lets everybody in, whatever other accounts it has. A simple one is guessed in seconds.</source>
        <translation>ما دامت كلمة مرور root فارغة، تُدخل الكاميرا الجميع مهما كان فيها من حسابات أخرى. والكلمة البسيطة تُخمَّن في ثوانٍ.</translation>
    </message>
    <message>
        <source>Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset button helps.</source>
        <translation>كل من يدخل باسم root، ومنهم المسجّل، يحتاج إلى كلمة المرور الجديدة. إذا ضاعت فلا ينفع إلا زر إعادة الضبط.</translation>
    </message>
    <message>
        <source>Basic, as chosen for this site</source>
        <translation>Basic، كما اختير لهذا الموقع</translation>
    </message>
    <message>
        <source>Basic sends the password readable through the network, and some firmware lets a broken Basic login pass (CVE-2013-4985).</source>
        <translation>ترسل Basic كلمة المرور مقروءة عبر الشبكة، وبعض البرامج الثابتة تُمرّر تسجيل دخول Basic مشوّهًا (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>Anybody on the network can watch the stream.</source>
        <translation>يمكن لأي شخص على الشبكة مشاهدة البث.</translation>
    </message>
    <message>
        <source>The camera gave a value that Camlock does not know.</source>
        <translation>أعطت الكاميرا قيمة لا يعرفها Camlock.</translation>
    </message>
    <message>
        <source>Ask for a login on RTSP streams</source>
        <translation>طلب تسجيل الدخول لمسارات بث RTSP</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose Basic only if the recorder cannot do digest.</source>
        <translation>اختر Basic فقط إذا كان المسجّل لا يدعم Digest.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too.</source>
        <translation>تجلب المسجّلات الفيديو عبر RTSP. ومن دون تسجيل دخول هناك يستطيع كل من على الشبكة جلبه أيضًا.</translation>
    </message>
    <message>
        <source>Running views may stop for a moment. A recorder without the right login gets no picture any more.</source>
        <translation>قد يتوقف العرض الجاري لحظة. والمسجّل الذي لا يستخدم تسجيل الدخول الصحيح لا يعود يحصل على صورة.</translation>
    </message>
    <message>
        <source>Switch SNMP off</source>
        <translation>تعطيل SNMP</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better.</source>
        <translation>لا يطلب SNMP v1 وv2c سوى كلمة تُنقل مقروءة؛ وv3 بلا كلمات مرور قوية ليس أفضل بكثير.</translation>
    </message>
    <message>
        <source>Off. The factory&apos;s community words (Public, Private) are still set: change them before anybody switches it on</source>
        <translation>معطّل. ما زالت كلمات community الافتراضية من المصنع (Public وPrivate) مضبوطة: غيّرها قبل أن يفعّله أحد</translation>
    </message>
    <message>
        <source>Only for SNMP v3. Passwords need 8 or more characters.</source>
        <translation>لـ SNMP v3 فقط. تحتاج كلمات المرور إلى 8 أحرف أو أكثر.</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>Choose v3 only if the site&apos;s network management needs it.</source>
        <translation>اختر v3 فقط إذا كانت إدارة الشبكة في الموقع تحتاجه.</translation>
    </message>
    <message>
        <source>Only v3, with passwords</source>
        <translation>v3 فقط، مع كلمات مرور</translation>
    </message>
    <message>
        <source>Name for reading and writing</source>
        <translation>اسم القراءة والكتابة</translation>
    </message>
    <message>
        <source>Name for reading</source>
        <translation>اسم القراءة</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>كلمة مرور الدخول</translation>
    </message>
    <message>
        <source>Encryption password</source>
        <translation>كلمة مرور التشفير</translation>
    </message>
    <message>
        <source>Switch SNMP off, or use v3 only</source>
        <translation>تعطيل SNMP، أو استخدام v3 فقط</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public.</source>
        <translation>يكشف SNMP v1 وv2c الكثير عن الكاميرا لكل من يعرف كلمة واحدة، وهذه الكلمة معروفة للجميع.</translation>
    </message>
    <message>
        <source>Network management no longer sees the camera by SNMP.</source>
        <translation>لا تعود إدارة الشبكة ترى الكاميرا عبر SNMP.</translation>
    </message>
    <message>
        <source>Switch UPnP off</source>
        <translation>تعطيل UPnP</translation>
    </message>
    <message>
        <source>Presentation and port forwarding off</source>
        <translation>الإعلان عن الكاميرا وتمرير المنافذ معطّلان</translation>
    </message>
    <message>
        <source>The camera makes itself known, or opens ports, by itself.</source>
        <translation>تعلن الكاميرا عن نفسها، أو تفتح منافذ، من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>UPnP shows the camera to everybody on the network, and may open a way through the router to the internet.</source>
        <translation>يُظهر UPnP الكاميرا لكل من على الشبكة، وقد يفتح طريقًا عبر الموجّه إلى الإنترنت.</translation>
    </message>
    <message>
        <source>The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the router may stay until the router restarts.</source>
        <translation>لا تعود الكاميرا تظهر تلقائيًا في مجلد الشبكة في Windows. وقد تبقى الطرق التي فتحتها في الموجّه حتى يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>الهوية (&amp;I)</translation>
    </message>
    <message>
        <source>The name by which the network&apos;s server knows this camera.</source>
        <translation>الاسم الذي يعرف به خادم الشبكة هذه الكاميرا.</translation>
    </message>
    <message>
        <source>The camera&apos;s c&amp;ertificate</source>
        <translation>شهادة الكاميرا (&amp;E)</translation>
    </message>
    <message>
        <source>The site&apos;s own authority makes key and certificate here; the network&apos;s server must trust its root.</source>
        <translation>تُنشئ جهة تصديق الموقع المفتاح والشهادة هنا؛ ويجب أن يثق خادم الشبكة بشهادتها الجذرية.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Made by the site&apos;s own authority</source>
        <translation>من جهة التصديق الخاصة بالموقع</translation>
    </message>
    <message>
        <source>&amp;Password or passphrase</source>
        <translation>كلمة المرور أو عبارة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Of the identity for EAP-PEAP; of the private key for EAP-TLS, where it has one.</source>
        <translation>كلمة مرور الهوية مع EAP-PEAP؛ وعبارة مرور المفتاح الخاص مع EAP-TLS إن وُجدت.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>الطريقة (&amp;M)</translation>
    </message>
    <message>
        <source>Who runs the network says which. EAP-TLS needs no password that could leak.</source>
        <translation>مسؤول الشبكة يحددها. لا تحتاج EAP-TLS إلى كلمة مرور قد تتسرب.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>لم تُختر بعد</translation>
    </message>
    <message>
        <source>EAP-PEAP (name and password)</source>
        <translation>EAP-PEAP (اسم وكلمة مرور)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (شهادة)</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>شهادة جهة التصديق CA (&amp;A)</translation>
    </message>
    <message>
        <source>Of the authority that signs the authentication server&apos;s certificate: PEM or DER.</source>
        <translation>شهادة الجهة التي توقّع شهادة خادم المصادقة: PEM أو DER.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>ملف الشهادة (&amp;F)</translation>
    </message>
    <message>
        <source>PEM, DER, or PKCS#12 (.p12, .pfx) with the key in it.</source>
        <translation>PEM أو DER أو PKCS#12 (.p12، .pfx) وفيه المفتاح.</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>المفتاح الخاص (&amp;K)</translation>
    </message>
    <message>
        <source>Leave it blank where it is in the file of the certificate.</source>
        <translation>اتركه فارغًا إذا كان المفتاح في ملف الشهادة.</translation>
    </message>
    <message>
        <source>Set up 802.1X, last of all</source>
        <translation>إعداد 802.1X في آخر خطوة</translation>
    </message>
    <message>
        <source>Do it last, on the camera&apos;s page &quot;IEEE 802.1x&quot;, while its port on the switch is still open: load the certificates, type the identity, switch it on, then close the port. The way back is an open port, or an exception for the camera&apos;s MAC address (MAC bypass).</source>
        <translation>نفّذه في النهاية، من صفحة الكاميرا «IEEE 802.1x»، ومنفذها على المحوّل ما زال مفتوحًا: حمّل الشهادات، واكتب الهوية، وفعّله، ثم أغلق المنفذ. طريق العودة منفذ مفتوح، أو استثناء لعنوان MAC الخاص بالكاميرا (MAC bypass).</translation>
    </message>
    <message>
        <source>On, with EAP-TLS or EAP-PEAP, as the network&apos;s owner says</source>
        <translation>مفعّل، مع EAP-TLS أو EAP-PEAP، كما يحدد صاحب الشبكة</translation>
    </message>
    <message>
        <source>The camera shows another method or identity than this site has.</source>
        <translation>تعرض الكاميرا طريقة أو هوية غير ما في هذا الموقع.</translation>
    </message>
    <message>
        <source>This camera takes certificates on its own web page only.</source>
        <translation>لا تقبل هذه الكاميرا الشهادات إلا من صفحة الويب الخاصة بها.</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera gets a network.</source>
        <translation>من يفصل الكاميرا يحصل على اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Only the switch sees whether the camera shows its identity before it gets a network.</source>
        <translation>المحوّل وحده يرى هل تُظهر الكاميرا هويتها قبل أن تتصل بالشبكة.</translation>
    </message>
    <message>
        <source>Let the network ask who the camera is (802.1X)</source>
        <translation>جعل الشبكة تتحقق من هوية الكاميرا (802.1X)</translation>
    </message>
    <message>
        <source>With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the camera gets nothing.</source>
        <translation>مع 802.1X لا يعطي المحوّل اتصالًا إلا للأجهزة التي تُثبت هويتها. ومن يفصل الكاميرا لا يحصل على شيء.</translation>
    </message>
    <message>
        <source>With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass).</source>
        <translation>مع شهادة خاطئة أو ساعة خاطئة تبقى الكاميرا بلا شبكة. أعدّه ومنفذها على المحوّل مفتوح. طريق العودة منفذ مفتوح، أو استثناء لعنوان MAC الخاص بها (MAC bypass).</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, from a DHCP server</source>
        <translation>%1، القناع %2، البوابة %3، من خادم DHCP</translation>
    </message>
    <message>
        <source>%1, mask %2, gateway %3, fixed</source>
        <translation>%1، القناع %2، البوابة %3، ثابت</translation>
    </message>
    <message>
        <source>Address, subnet, VLAN, switch and port stand in the site&apos;s network plan</source>
        <translation>العنوان والشبكة الفرعية وVLAN والمحوّل والمنفذ مذكورة في خطة شبكة الموقع</translation>
    </message>
    <message>
        <source>Only the site&apos;s plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, switch and port.</source>
        <translation>لا يُظهر ذلك إلا خطة الموقع. يُرجى تدوين الكاميرا فيها، وذكر مكانها هنا: الخطة وVLAN والمحوّل والمنفذ.</translation>
    </message>
    <message>
        <source>What is planned and what was found do not fit. The row stays open until they do, or until it is an exception.</source>
        <translation>ما خُطّط له وما وُجد لا يتطابقان. يبقى البند مفتوحًا حتى يتطابقا، أو حتى يصبح استثناء.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>الجهة المسؤولة (&amp;W)</translation>
    </message>
    <message>
        <source>Who answers for this address: a person or a department.</source>
        <translation>من يتولى أمر هذا العنوان: شخص أو قسم.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>الغرض (&amp;P)</translation>
    </message>
    <message>
        <source>What the camera looks at, for example &quot;North gate&quot;.</source>
        <translation>ما تصوّره الكاميرا، مثلًا «البوابة الشمالية».</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>VLAN (&amp;V)</translation>
    </message>
    <message>
        <source>Its number, from 1 to 4094.</source>
        <translation>رقمه، من 1 إلى 4094.</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>الشبكة الفرعية (&amp;S)</translation>
    </message>
    <message>
        <source>With the length of its prefix, as 192.0.2.0/24.</source>
        <translation>مع طول البادئة، مثل 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>البوابة (&amp;G)</translation>
    </message>
    <message>
        <source>The router&apos;s address in this subnet; blank where there is none.</source>
        <translation>عنوان الموجّه في هذه الشبكة الفرعية؛ فارغ إن لم يوجد.</translation>
    </message>
    <message>
        <source>&amp;Reserved address</source>
        <translation>العنوان المحجوز (&amp;R)</translation>
    </message>
    <message>
        <source>The address that the plan keeps for this camera.</source>
        <translation>العنوان الذي تحجزه الخطة لهذه الكاميرا.</translation>
    </message>
    <message>
        <source>Sw&amp;itch</source>
        <translation>المحوّل (&amp;I)</translation>
    </message>
    <message>
        <source>The name of the switch that the camera is plugged into.</source>
        <translation>اسم المحوّل الذي وُصلت به الكاميرا.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>المنفذ (&amp;T)</translation>
    </message>
    <message>
        <source>The switch&apos;s port, as the switch itself calls it.</source>
        <translation>منفذ المحوّل، كما يسميه المحوّل نفسه.</translation>
    </message>
    <message>
        <source>A network plan is not on the camera. The camera says which address it has.</source>
        <translation>خطة الشبكة ليست في الكاميرا. الكاميرا تذكر عنوانها.</translation>
    </message>
    <message>
        <source>Give the camera its place in the network plan</source>
        <translation>إعطاء الكاميرا مكانها في خطة الشبكة</translation>
    </message>
    <message>
        <source>Whoever knows which address belongs to whom notices a device that does not belong there. A network of their own keeps the cameras apart from the office.</source>
        <translation>من يعرف لمن كل عنوان يلاحظ الجهاز الغريب. ووضع الكاميرات في شبكة خاصة بها يفصلها عن المكاتب.</translation>
    </message>
    <message>
        <source>None, as long as the address stays.</source>
        <translation>لا شيء، ما دام العنوان كما هو.</translation>
    </message>
    <message>
        <source>Switch %1, port %2.</source>
        <translation>المحوّل %1، المنفذ %2.</translation>
    </message>
    <message>
        <source>Switch %1.</source>
        <translation>المحوّل %1.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>المنفذ %1.</translation>
    </message>
    <message>
        <source>Not seen from the camera</source>
        <translation>لا يُرى من الكاميرا</translation>
    </message>
    <message>
        <source>The camera&apos;s port takes this camera&apos;s MAC address only, and the switch keeps a log</source>
        <translation>لا يقبل منفذ الكاميرا إلا عنوان MAC الخاص بها، والمحوّل يحتفظ بسجل</translation>
    </message>
    <message>
        <source>Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log on. Then say here who did it, and where.</source>
        <translation>لا يُظهر ذلك إلا المحوّل. على منفذ هذه الكاميرا، اسمح بعنوان MAC هذا وحده، وفعّل السجل. ثم اذكر هنا من فعل ذلك وأين.</translation>
    </message>
    <message>
        <source>Swi&amp;tch family</source>
        <translation>عائلة المحوّل (&amp;T)</translation>
    </message>
    <message>
        <source>Camlock writes the commands; somebody pastes them into the switch.</source>
        <translation>يكتب Camlock الأوامر؛ ويلصقها شخص في المحوّل.</translation>
    </message>
    <message>
        <source>Another one, in plain words</source>
        <translation>غيرها، بكلام عادي</translation>
    </message>
    <message>
        <source>Cisco IOS</source>
        <translation>Cisco IOS</translation>
    </message>
    <message>
        <source>ArubaOS-Switch (HPE ProCurve)</source>
        <translation>ArubaOS-Switch (HPE ProCurve)</translation>
    </message>
    <message>
        <source>ArubaOS-CX</source>
        <translation>ArubaOS-CX</translation>
    </message>
    <message>
        <source>Its name, for the sheet; blank = as in the network plan.</source>
        <translation>اسمه كما يظهر في الورقة؛ فارغ = كما في خطة الشبكة.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المنفذ (&amp;P)</translation>
    </message>
    <message>
        <source>As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.</source>
        <translation>كما يسميه المحوّل نفسه، مثلًا Gi1/0/7؛ فارغ = كما في الخطة.</translation>
    </message>
    <message>
        <source>&amp;Log server</source>
        <translation>خادم السجل (&amp;L)</translation>
    </message>
    <message>
        <source>Where the switch sends its log; blank = it has one already.</source>
        <translation>إلى أين يرسل المحوّل سجله؛ فارغ = لديه خادم من قبل.</translation>
    </message>
    <message>
        <source>A switch&apos;s settings cannot be seen from a laptop that is plugged in somewhere else.</source>
        <translation>لا يمكن رؤية إعدادات المحوّل من حاسوب محمول موصول في مكان آخر.</translation>
    </message>
    <message>
        <source>Guard the camera&apos;s port on the switch</source>
        <translation>حراسة منفذ الكاميرا على المحوّل</translation>
    </message>
    <message>
        <source>Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC address only, and a log of what happens on it, make that harder and visible.</source>
        <translation>من يفصل الكاميرا يجد مقبس شبكة عاملًا، وكثيرًا ما يكون خارج المبنى. منفذ لا يقبل إلا عنوان MAC واحدًا، وسجل لما يحدث عليه، يجعلان ذلك أصعب ومرئيًا.</translation>
    </message>
    <message>
        <source>A camera that is replaced gets no network until the switch knows the new one&apos;s MAC address.</source>
        <translation>الكاميرا البديلة لا تتصل بالشبكة حتى يعرف المحوّل عنوان MAC الجديد.</translation>
    </message>
    <message>
        <source>Somebody reads the vendor&apos;s security news, and passes them on</source>
        <translation>هناك من يقرأ الأخبار الأمنية للشركة المصنّعة وينقلها</translation>
    </message>
    <message>
        <source>Only a person can say who reads the vendor&apos;s security news for this site. Please name him here.</source>
        <translation>لا يُعرف من يقرأ الأخبار الأمنية للشركة المصنّعة لهذا الموقع إلا بإفادة شخص. يُرجى ذكر اسم القارئ هنا.</translation>
    </message>
    <message>
        <source>A subscription is not on the camera.</source>
        <translation>الاشتراك ليس في الكاميرا.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s security news</source>
        <translation>قراءة الأخبار الأمنية للشركة المصنّعة</translation>
    </message>
    <message>
        <source>A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its web site and in its newsletter.</source>
        <translation>لا تُغلق ثغرة البرنامج الثابت إلا حيث يسمع بها أحد. تكتب الشركة المصنّعة عن الثغرات في موقعها على الويب وفي نشرتها البريدية.</translation>
    </message>
    <message>
        <source>Some mail.</source>
        <translation>بعض الرسائل البريدية.</translation>
    </message>
    <message>
        <source>Nobody reaches the camera, its cable or its reset button without a ladder and a tool</source>
        <translation>لا يصل أحد إلى الكاميرا أو كابلها أو زر إعادة ضبطها بلا سلّم وأداة</translation>
    </message>
    <message>
        <source>Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please look, and say here what you found.</source>
        <translation>لا يرى ذلك إلا من يقف هناك: الارتفاع، والغلاف، والكابل داخل أنبوب، وبطاقة الذاكرة خلف الغطاء. يُرجى المعاينة وذكر ما وجدته هنا.</translation>
    </message>
    <message>
        <source>No network shows how a camera is mounted.</source>
        <translation>لا تُظهر الشبكة كيف رُكّبت الكاميرا.</translation>
    </message>
    <message>
        <source>Protect the camera itself</source>
        <translation>حماية الكاميرا نفسها</translation>
    </message>
    <message>
        <source>Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset button.</source>
        <translation>من يستطيع لمس الكاميرا يستطيع تحويل وجهتها، أو كسرها، أو أخذ بطاقة ذاكرتها، أو الضغط على زر إعادة الضبط.</translation>
    </message>
    <message>
        <source>None on the network.</source>
        <translation>لا شيء على الشبكة.</translation>
    </message>
    <message>
        <source>v3 only, with SHA, own names and passwords</source>
        <translation>v3 فقط، مع SHA وأسماء وكلمات مرور خاصة</translation>
    </message>
    <message>
        <source>v1 and v2c: %1, v3: %2 (0 = off, 1 = on)</source>
        <translation>حالة v1 وv2c: %1؛ حالة v3: %2 (0 = معطّل، 1 = مفعّل)</translation>
    </message>
    <message>
        <source>SNMP v3 needs a login and an encryption password of 8 or more characters each.</source>
        <translation>يحتاج SNMP v3 إلى كلمة مرور للدخول وأخرى للتشفير، من 8 أحرف أو أكثر لكل منهما.</translation>
    </message>
    <message>
        <source>v1 or v2c is on, or v3 is off or still has the factory&apos;s names, MD5 or no password.</source>
        <translation>v1 أو v2c مفعّل، أو v3 معطّل أو ما زال بأسماء المصنع أو MD5 أو بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>Use SNMP v3 only</source>
        <translation>استخدام SNMP v3 فقط</translation>
    </message>
    <message>
        <source>The camera&apos;s MAC address is not known.</source>
        <translation>عنوان MAC الخاص بالكاميرا غير معروف.</translation>
    </message>
    <message>
        <source>Name the port, as the switch itself calls it.</source>
        <translation>أدخل اسم المنفذ كما يسميه المحوّل نفسه.</translation>
    </message>
    <message>
        <source>This is no name of a port: it may hold letters, digits, blanks, and the signs / . - :, and begins with a letter or digit.</source>
        <translation>هذا ليس اسم منفذ: يمكن أن يحوي حروفًا وأرقامًا ومسافات والعلامات / . - :، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>رقم VLAN من 1 إلى 4094.</translation>
    </message>
    <message>
        <source>The log server is no address and no host name.</source>
        <translation>خادم السجل ليس عنوانًا ولا اسم مضيف.</translation>
    </message>
    <message>
        <source>The camera asks no time server</source>
        <translation>لا تسأل الكاميرا أي خادم وقت</translation>
    </message>
    <message>
        <source>The camera&apos;s built-in servers, every %1 s</source>
        <translation>الخوادم المدمجة في الكاميرا، كل %1 ث</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <translation>%1، كل %2 ث</translation>
    </message>
    <message>
        <source>%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the internet</source>
        <translation>%1، كل %2 ث. هذا خادم عام: فيه مخاطرة، فقد يشغّله أيّ شخص، ويحتاج إلى طريق إلى الإنترنت</translation>
    </message>
    <message>
        <source>Please name the account that the recorder uses.</source>
        <translation>يُرجى ذكر الحساب الذي يستخدمه المسجّل.</translation>
    </message>
    <message>
        <source>root is not for the recorder: give the recorder an account of its own.</source>
        <translation>root ليس للمسجّل: أعطِ المسجّل حسابًا خاصًا به.</translation>
    </message>
    <message>
        <source>A camera cannot have an account named &quot;%1&quot;.</source>
        <translation>لا يمكن أن يكون في الكاميرا حساب باسم «%1».</translation>
    </message>
    <message>
        <source>The recorder&apos;s role is viewer or operator.</source>
        <translation>دور المسجّل مشاهد أو مشغّل.</translation>
    </message>
    <message>
        <source>An account of its own for the recorder, with the least role</source>
        <translation>حساب خاص بالمسجّل، بأقل دور يكفيه</translation>
    </message>
    <message>
        <source>Accounts besides root: %1</source>
        <translation>إلى جانب root الحسابات التالية: %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>إضافة الحساب %1</translation>
    </message>
    <message>
        <source>Open the camera&apos;s user page and give &quot;%1&quot; the role &quot;%2&quot;. If the list is full, delete an account that nobody needs first.</source>
        <translation>افتح صفحة المستخدمين في الكاميرا وأعطِ «%1» الدور «%2». إذا كانت القائمة ممتلئة، فاحذف أولًا حسابًا لا يحتاجه أحد.</translation>
    </message>
    <message>
        <source>Nothing that opens something is told to anybody.</source>
        <translation>لا تُكشف لأحد معلومة تفتح طريق الدخول.</translation>
    </message>
    <message>
        <source>Without a login nothing is told (HTTP %1).</source>
        <translation>بلا تسجيل دخول لا يُكشف شيء (HTTP %1).</translation>
    </message>
    <message>
        <source>A password or key is told without a login.</source>
        <translation>تُكشف كلمة مرور أو مفتاح بلا تسجيل دخول.</translation>
    </message>
    <message>
        <source>Without a login no setting is told.</source>
        <translation>بلا تسجيل دخول لا يُكشف أي إعداد.</translation>
    </message>
    <message>
        <source>Without a login the camera tells %1 settings, first of all %2.</source>
        <translation>بلا تسجيل دخول تكشف الكاميرا %1 من الإعدادات، وأولها %2.</translation>
    </message>
    <message>
        <source>The login is asked for by digest; Basic is not offered.</source>
        <translation>يُطلب تسجيل الدخول بطريقة Digest؛ ولا تُعرض Basic.</translation>
    </message>
    <message>
        <source>The camera asks nobody for a login, so it does not show how.</source>
        <translation>لا تطلب الكاميرا تسجيل الدخول من أحد، فلا تُظهر كيف تطلبه.</translation>
    </message>
    <message>
        <source>A made-up Basic login was let in.</source>
        <translation>قُبل تسجيل دخول Basic مختلق.</translation>
    </message>
    <message>
        <source>The camera offers Basic.</source>
        <translation>تعرض الكاميرا Basic.</translation>
    </message>
    <message>
        <source>Basic is not offered.</source>
        <translation>لا تُعرض Basic.</translation>
    </message>
    <message>
        <source>Root without a password was refused earlier in this run.</source>
        <translation>رُفض الدخول باسم root بلا كلمة مرور في وقت سابق من هذا التشغيل.</translation>
    </message>
    <message>
        <source>Root without a password was not tried, for enough wrong logins were sent in this run.</source>
        <translation>لم يُجرَّب الدخول باسم root بلا كلمة مرور، لأن ما أُرسل من محاولات خاطئة في هذا التشغيل يكفي.</translation>
    </message>
    <message>
        <source>Level %1: refused without a login (HTTP %2).</source>
        <translation>المستوى %1: مرفوض بلا تسجيل دخول (HTTP %2).</translation>
    </message>
    <message>
        <source>Level %1: the camera told its settings without a login.</source>
        <translation>المستوى %1: كشفت الكاميرا إعداداتها بلا تسجيل دخول.</translation>
    </message>
    <message>
        <source>Level %1: the camera has no such page (HTTP 404).</source>
        <translation>المستوى %1: لا توجد في الكاميرا صفحة كهذه (HTTP 404).</translation>
    </message>
    <message>
        <source>Level %1: the camera asked for no login, but told nothing either.</source>
        <translation>المستوى %1: لم تطلب الكاميرا تسجيل دخول، لكنها لم تكشف شيئًا أيضًا.</translation>
    </message>
    <message>
        <source>At level viewer, settings are refused to anybody without a login.</source>
        <translation>في مستوى المشاهد، تُحجب الإعدادات عن كل من لم يسجّل الدخول.</translation>
    </message>
    <message>
        <source>At level operator, settings are refused to anybody without a login.</source>
        <translation>في مستوى المشغّل، تُحجب الإعدادات عن كل من لم يسجّل الدخول.</translation>
    </message>
    <message>
        <source>Settings are refused to anybody without a login.</source>
        <translation>تُحجب الإعدادات عن كل من لم يسجّل الدخول.</translation>
    </message>
    <message>
        <source>This computer could not ask over the network.</source>
        <translation>لم يستطع هذا الحاسوب السؤال عبر الشبكة.</translation>
    </message>
    <message>
        <source>Plain HTTP is closed, or only leads to HTTPS.</source>
        <translation>HTTP غير المشفّر مغلق، أو يحيل إلى HTTPS فقط.</translation>
    </message>
    <message>
        <source>The camera answers over plain HTTP (HTTP %1).</source>
        <translation>تجيب الكاميرا عبر HTTP غير المشفّر (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera leads to another page over plain HTTP.</source>
        <translation>تحيل الكاميرا إلى صفحة أخرى عبر HTTP غير المشفّر.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) says neither yes nor no.</source>
        <translation>الجواب (HTTP %1) لا يعني نعم ولا لا.</translation>
    </message>
    <message>
        <source>Plain HTTP only leads to HTTPS.</source>
        <translation>HTTP غير المشفّر يحيل إلى HTTPS فقط.</translation>
    </message>
    <message>
        <source>HTTPS answers with the certificate it should have.</source>
        <translation>يجيب HTTPS بالشهادة المطلوبة.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but nothing answers there.</source>
        <translation>يُفترض أن HTTPS مفعّل، لكن لا شيء يجيب هناك.</translation>
    </message>
    <message>
        <source>The certificate was shown, but no web page came with it.</source>
        <translation>ظهرت الشهادة، لكن لم تأتِ معها صفحة ويب.</translation>
    </message>
    <message>
        <source>HTTPS is said to be on, but no TLS is spoken there.</source>
        <translation>يُفترض أن HTTPS مفعّل، لكن لا يوجد TLS هناك.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>لم يصل جواب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2.</source>
        <translation>شهادة %1، صالحة حتى %2.</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2. %3.</source>
        <translation>شهادة %1، صالحة حتى %2. %3.</translation>
    </message>
    <message>
        <source>Another certificate than expected: %1, valid until %2.</source>
        <translation>شهادة غير المتوقعة: %1، صالحة حتى %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the camera&apos;s own IPv6 address.</source>
        <translation>لا شيء يجيب على عنوان IPv6 الخاص بالكاميرا.</translation>
    </message>
    <message>
        <source>The camera&apos;s own IPv6 address can be seen only from its own network.</source>
        <translation>لا يُرى عنوان IPv6 الخاص بالكاميرا إلا من شبكتها.</translation>
    </message>
    <message>
        <source>This computer has no IPv6 on the camera&apos;s network.</source>
        <translation>ليس لهذا الحاسوب IPv6 على شبكة الكاميرا.</translation>
    </message>
    <message>
        <source>The camera answers over IPv6, at %1.</source>
        <translation>تجيب الكاميرا عبر IPv6 على %1.</translation>
    </message>
    <message>
        <source>Nothing answers over IPv6 at %1, the address that the MAC makes.</source>
        <translation>لا شيء يجيب عبر IPv6 على %1، وهو العنوان المشتق من MAC.</translation>
    </message>
    <message>
        <source>The camera answers Bonjour searches (mDNS).</source>
        <translation>تجيب الكاميرا على عمليات بحث Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The camera does not answer Bonjour searches (mDNS).</source>
        <translation>لا تجيب الكاميرا على عمليات بحث Bonjour (mDNS).</translation>
    </message>
    <message>
        <source>The guide does not ask for it; it is only told.</source>
        <translation>لا يطلبه الدليل؛ يُذكر للعلم فقط.</translation>
    </message>
    <message>
        <source>Nothing answers on the ports that the camera had before.</source>
        <translation>لا شيء يجيب على المنافذ التي كانت للكاميرا من قبل.</translation>
    </message>
    <message>
        <source>No port was given up in this run, so none was asked.</source>
        <translation>لم يُستغنَ عن أي منفذ في هذا التشغيل، فلم يُسأل أي منفذ.</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not say what for.</source>
        <translation>المنفذ %1 مفتوح، لكنه لا يبيّن الغرض منه.</translation>
    </message>
    <message>
        <source>The camera answers nobody just now, so its silence proves nothing.</source>
        <translation>لا تجيب الكاميرا أحدًا الآن، فلا يثبت صمتها شيئًا.</translation>
    </message>
    <message>
        <source>Port %1 still answers (%2).</source>
        <translation>ما زال المنفذ %1 يجيب (%2).</translation>
    </message>
    <message>
        <source>Nothing answers on %1.</source>
        <translation>لا شيء يجيب على %1.</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>المنفذ %1 مفتوح.</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>المنفذ %1 مغلق.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>المنفذ %1 لا يجيب.</translation>
    </message>
    <message>
        <source>The telnet port is closed.</source>
        <translation>منفذ telnet مغلق.</translation>
    </message>
    <message>
        <source>The FTP port is closed.</source>
        <translation>منفذ FTP مغلق.</translation>
    </message>
    <message>
        <source>An address that is not in the access list gets no answer.</source>
        <translation>العنوان غير المدرج في قائمة الوصول لا يحصل على جواب.</translation>
    </message>
    <message>
        <source>This computer has no second address to ask from.</source>
        <translation>ليس لهذا الحاسوب عنوان ثانٍ يسأل منه.</translation>
    </message>
    <message>
        <source>This computer cannot ask from %1.</source>
        <translation>لا يستطيع هذا الحاسوب السؤال من %1.</translation>
    </message>
    <message>
        <source>The web server answers %1 (HTTP %2).</source>
        <translation>خادم الويب يجيب %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The camera answers %1 over RTSP (RTSP %2).</source>
        <translation>الكاميرا تجيب %1 عبر RTSP (RTSP %2).</translation>
    </message>
    <message>
        <source>Refused from %1, this computer&apos;s second address.</source>
        <translation>مرفوض من %1، وهو العنوان الثاني لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another program on this computer receives there.</source>
        <translation>برنامج آخر على هذا الحاسوب يستقبل هناك.</translation>
    </message>
    <message>
        <source>This user may not open that port on this computer.</source>
        <translation>لا يُسمح لهذا المستخدم بفتح ذلك المنفذ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer could not listen on the network.</source>
        <translation>لم يستطع هذا الحاسوب الاستماع على الشبكة.</translation>
    </message>
    <message>
        <source>The camera is behind moved ports, and this one is not known.</source>
        <translation>الكاميرا خلف منافذ معاد توجيهها، وهذا المنفذ غير معروف.</translation>
    </message>
    <message>
        <source>A line of the camera&apos;s log arrives on this computer.</source>
        <translation>يصل سطر من سجل الكاميرا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No line arrived within %1 s.</source>
        <translation>لم يصل أي سطر خلال %1 ث.</translation>
    </message>
    <message>
        <source>Arrived at %1: %2</source>
        <translation>وصل في %1: %2</translation>
    </message>
    <message>
        <source>Streams are refused to anybody without a login.</source>
        <translation>تُحجب مسارات البث عن كل من لم يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The camera knows none of its streams by name.</source>
        <translation>لا تعرف الكاميرا أيًّا من مسارات بثها بالاسم.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login.</source>
        <translation>كُشف وصف البث %1 بلا تسجيل دخول.</translation>
    </message>
    <message>
        <source>The answer for the stream %1 (RTSP %2) says neither yes nor no.</source>
        <translation>الجواب عن البث %1 (RTSP %2) لا يعني نعم ولا لا.</translation>
    </message>
    <message>
        <source>The stream %1 was described for a broken Basic login (CVE-2013-4985).</source>
        <translation>كُشف وصف البث %1 لتسجيل دخول Basic مشوّه (CVE-2013-4985).</translation>
    </message>
    <message>
        <source>A broken Basic login got no clear answer.</source>
        <translation>لم يحصل تسجيل دخول Basic مشوّه على جواب واضح.</translation>
    </message>
    <message>
        <source>Refused without a login, on every stream.</source>
        <translation>مرفوض بلا تسجيل دخول، في كل بث.</translation>
    </message>
    <message>
        <source>The RTSP port is closed: nobody gets a stream there.</source>
        <translation>منفذ RTSP مغلق: لا يحصل أحد على بث هناك.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>لا يمكن قراءة الجواب.</translation>
    </message>
    <message>
        <source>No answer came over RTSP.</source>
        <translation>لم يصل جواب عبر RTSP.</translation>
    </message>
    <message>
        <source>The stream %1 was described without a login on port %2 (CVE-2025-66049).</source>
        <translation>كُشف وصف البث %1 بلا تسجيل دخول على المنفذ %2 (CVE-2025-66049).</translation>
    </message>
    <message>
        <source>Pictures are refused to anybody without a login.</source>
        <translation>تُحجب الصور عن كل من لم يسجّل الدخول.</translation>
    </message>
    <message>
        <source>Refused without a login (HTTP %1).</source>
        <translation>مرفوض بلا تسجيل دخول (HTTP %1).</translation>
    </message>
    <message>
        <source>The camera has no picture there (HTTP 404).</source>
        <translation>لا توجد للكاميرا صورة هناك (HTTP 404).</translation>
    </message>
    <message>
        <source>The camera sent a picture without a login.</source>
        <translation>أرسلت الكاميرا صورة بلا تسجيل دخول.</translation>
    </message>
    <message>
        <source>The answer holds no picture.</source>
        <translation>لا توجد صورة في الجواب.</translation>
    </message>
    <message>
        <source>SNMP v1 and v2c stay silent.</source>
        <translation>SNMP v1 وv2c لا يجيبان.</translation>
    </message>
    <message>
        <source>The camera answers over SNMP %1.</source>
        <translation>تجيب الكاميرا عبر SNMP %1.</translation>
    </message>
    <message>
        <source>No answer over SNMP v1 and v2c.</source>
        <translation>لا جواب عبر SNMP v1 وv2c.</translation>
    </message>
    <message>
        <source>SNMPv3 answers.</source>
        <translation>SNMPv3 يجيب.</translation>
    </message>
    <message>
        <source>SNMPv3 does not answer.</source>
        <translation>SNMPv3 لا يجيب.</translation>
    </message>
    <message>
        <source>The camera does not answer searches by UPnP.</source>
        <translation>لا تجيب الكاميرا على عمليات البحث عبر UPnP.</translation>
    </message>
    <message>
        <source>The camera answers searches by UPnP.</source>
        <translation>تجيب الكاميرا على عمليات البحث عبر UPnP.</translation>
    </message>
    <message>
        <source>No answer to searches by UPnP.</source>
        <translation>لا جواب على عمليات البحث عبر UPnP.</translation>
    </message>
    <message>
        <source>The camera asks this computer for the time.</source>
        <translation>تسأل الكاميرا هذا الحاسوب عن الوقت.</translation>
    </message>
    <message>
        <source>The camera did not ask within %1 s. Many cameras ask only once an hour.</source>
        <translation>لم تسأل الكاميرا خلال %1 ث. كاميرات كثيرة تسأل مرة واحدة في الساعة.</translation>
    </message>
    <message>
        <source>The camera asked at %1.</source>
        <translation>سألت الكاميرا في %1.</translation>
    </message>
    <message>
        <source>The camera answers the vendor&apos;s search (UDP 10000).</source>
        <translation>تجيب الكاميرا على بحث الشركة المصنّعة (UDP 10000).</translation>
    </message>
    <message>
        <source>The camera does not answer the vendor&apos;s search (UDP 10000).</source>
        <translation>لا تجيب الكاميرا على بحث الشركة المصنّعة (UDP 10000).</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the camera&apos;s stream.</source>
        <translation>يحصل حساب المسجّل على بث الكاميرا.</translation>
    </message>
    <message>
        <source>There is no account of a recorder to try.</source>
        <translation>لا يوجد حساب مسجّل لتجربته.</translation>
    </message>
    <message>
        <source>The camera asks for a login in a way that Camlock does not know.</source>
        <translation>تطلب الكاميرا تسجيل الدخول بطريقة لا يعرفها Camlock.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account may not see the stream %1 (RTSP %2).</source>
        <translation>لا يُسمح لحساب المسجّل برؤية البث %1 (RTSP %2).</translation>
    </message>
    <message>
        <source>HTTPS shows another certificate than expected. The login was not sent there.</source>
        <translation>يعرض HTTPS شهادة غير المتوقعة. لم تُرسل بيانات الدخول إليه.</translation>
    </message>
    <message>
        <source>The recorder gets no stream: RTSP is closed, and HTTPS gives none.</source>
        <translation>لا يحصل المسجّل على بث: RTSP مغلق، وHTTPS لا يعطي شيئًا.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 inside HTTPS; RTSP is closed.</source>
        <translation>يحصل حساب المسجّل على البث %1 داخل HTTPS؛ وRTSP مغلق.</translation>
    </message>
    <message>
        <source>The recorder gets the stream %1, as anybody does: no login is asked for.</source>
        <translation>يحصل المسجّل على البث %1 كأي شخص: لا يُطلب تسجيل دخول.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1, over RTSP and inside HTTPS.</source>
        <translation>يحصل حساب المسجّل على البث %1 عبر RTSP وداخل HTTPS.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account gets the stream %1 over RTSP. HTTPS gives none.</source>
        <translation>يحصل حساب المسجّل على البث %1 عبر RTSP. أما HTTPS فلا يعطي شيئًا.</translation>
    </message>
    <message>
        <source>The recorder&apos;s account is refused.</source>
        <translation>حساب المسجّل مرفوض.</translation>
    </message>
    <message>
        <source>The port of the web server is closed.</source>
        <translation>منفذ خادم الويب مغلق.</translation>
    </message>
    <message>
        <source>The web server could not be reached.</source>
        <translation>تعذّر الوصول إلى خادم الويب.</translation>
    </message>
    <message>
        <source>The camera closed the connection without an answer.</source>
        <translation>أغلقت الكاميرا الاتصال بلا جواب.</translation>
    </message>
    <message>
        <source>The camera answers the ONVIF search (WS-Discovery).</source>
        <translation>تجيب الكاميرا على بحث ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>The camera does not answer the ONVIF search (WS-Discovery).</source>
        <translation>لا تجيب الكاميرا على بحث ONVIF (WS-Discovery).</translation>
    </message>
    <message>
        <source>Its key is short (%1, %2 bits) and may be broken.</source>
        <translation>مفتاحها قصير (%1، %2 بت) وقد يُكسر.</translation>
    </message>
    <message>
        <source>Its key is of a kind that this computer does not know.</source>
        <translation>مفتاحها من نوع لا يعرفه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is signed in an old way (%1) that may be forged.</source>
        <translation>توقيعها بطريقة قديمة (%1) يمكن تزويرها.</translation>
    </message>
    <message>
        <source>Its dates cannot be read.</source>
        <translation>لا يمكن قراءة تواريخها.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>انتهت صلاحيتها في %1.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is not valid yet, only from %1 on.</source>
        <translation>حسب ساعة هذا الحاسوب ليست صالحة بعد، بل ابتداءً من %1 فقط.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>سلسلة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>ذاكرة هذا البرنامج، حتى إغلاقه</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>متأخرة %1 ث</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>متقدمة %1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s behind</source>
        <translation>متأخرة %1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s ahead</source>
        <translation>متقدمة %1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min behind</source>
        <translation>متأخرة %1 س %2 د</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>متقدمة %1 س %2 د</translation>
    </message>
    <message>
        <source>%1 days behind</source>
        <translation>متأخرة %1 يومًا</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>متقدمة %1 يومًا</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving on</source>
        <translation>%1، مقارنةً بهذا الحاسوب؛ المنطقة الزمنية %2؛ التوقيت الصيفي مفعّل</translation>
    </message>
    <message>
        <source>%1, compared with this computer; zone %2; daylight saving off</source>
        <translation>%1، مقارنةً بهذا الحاسوب؛ المنطقة الزمنية %2؛ التوقيت الصيفي معطّل</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>وقت هذا الحاسوب</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(موجودة)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>made by the camera, new</source>
        <translation>أنشأتها الكاميرا، جديدة</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>signed by the site&apos;s authority</source>
        <translation>موقّعة من جهة تصديق الموقع</translation>
    </message>
    <message>
        <source>signed by the company&apos;s authority</source>
        <translation>موقّعة من جهة تصديق الشركة</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>الجهة المسؤولة %1</translation>
    </message>
    <message>
        <source>purpose %1</source>
        <translation>الغرض %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>شبكة VLAN %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>الشبكة الفرعية %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>البوابة %1</translation>
    </message>
    <message>
        <source>reserved address %1</source>
        <translation>العنوان المحجوز %1</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>المحوّل %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>%1 (disputed by VIVOTEK)</source>
        <translation>%1 (تعترض عليها VIVOTEK)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a certificate.</source>
        <translation>لا يمكن قراءة %1 كشهادة.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>لا يمكن قراءة %1 حتى نهايته: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a certificate or a key.</source>
        <translation>لا يمكن قراءة %1، أو هو أكبر من أن يكون شهادة أو مفتاحًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>لا يمكن كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>تعذّرت كتابة %1 كاملًا: %2.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Ask for a new one.</source>
        <translation>انتهت صلاحية %1 في %2. اطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>%1 is damaged. Let Camlock make a new request.</source>
        <translation>%1 تالف. دع Camlock يُنشئ طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 is empty. Please load it down again.</source>
        <translation>%1 فارغ. يُرجى تنزيله من جديد.</translation>
    </message>
    <message>
        <source>%1 is no photograph that can be used: JPEG or PNG.</source>
        <translation>%1 ليس صورة يمكن استخدامها: JPEG أو PNG.</translation>
    </message>
    <message>
        <source>%1 is too big for a firmware package.</source>
        <translation>%1 أكبر من أن يكون حزمة برنامج ثابت.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on. Check this computer&apos;s clock, or ask for one that is valid now.</source>
        <translation>لا تبدأ صلاحية %1 إلا في %2. تحقق من ساعة هذا الحاسوب، أو اطلب شهادة صالحة الآن.</translation>
    </message>
    <message>
        <source>A PDF needs a program with fonts (QGuiApplication).</source>
        <translation>يحتاج ملف PDF إلى برنامج فيه خطوط (QGuiApplication).</translation>
    </message>
    <message>
        <source>A certificate is named by &quot;sha256:&quot; and the 64 hexadecimal digits of its fingerprint.</source>
        <translation>تُسمّى الشهادة بـ «sha256:» متبوعة بالخانات الست عشرية الـ 64 لبصمتها.</translation>
    </message>
    <message>
        <source>A change failed.</source>
        <translation>فشل أحد التغييرات.</translation>
    </message>
    <message>
        <source>A change in the journal cannot be understood.</source>
        <translation>لا يمكن فهم أحد التغييرات في دفتر العمليات.</translation>
    </message>
    <message>
        <source>A key for the camera cannot be made on this computer.</source>
        <translation>لا يمكن إنشاء مفتاح للكاميرا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A range begins with its lower address.</source>
        <translation>يبدأ النطاق بعنوانه الأدنى.</translation>
    </message>
    <message>
        <source>A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32.</source>
        <translation>لا يعمل النطاق «من - إلى» إلا مع عناوين IPv4. مع IPv6 اكتب شبكة، مثل ‎2001:db8::/32.</translation>
    </message>
    <message>
        <source>A signed certificate is not installed by one request.</source>
        <translation>لا تُثبَّت الشهادة الموقّعة بطلب واحد.</translation>
    </message>
    <message>
        <source>After this change the camera would have no door left.</source>
        <translation>بعد هذا التغيير لن يبقى أي طريق للدخول إلى الكاميرا.</translation>
    </message>
    <message>
        <source>An issuer in the file may not issue this certificate. Ask the CA for its whole chain.</source>
        <translation>لا يحق لإحدى جهات الإصدار في الملف إصدار هذه الشهادة. اطلب من جهة التصديق سلسلتها كاملة.</translation>
    </message>
    <message>
        <source>An issuer of the camera&apos;s certificate is not valid today. Ask the CA for its present chain.</source>
        <translation>إحدى جهات إصدار شهادة الكاميرا غير صالحة اليوم. اطلب من جهة التصديق سلسلتها الحالية.</translation>
    </message>
    <message>
        <source>An issuer&apos;s certificate in the file is not valid today. Ask the CA for its present chain.</source>
        <translation>شهادة إحدى جهات الإصدار في الملف غير صالحة اليوم. اطلب من جهة التصديق سلسلتها الحالية.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing more was sent.</source>
        <translation>تجيب الآن كاميرا أخرى على هذا العنوان: %1 هو «%2»، وكان «%3». لم يُرسل شيء آخر.</translation>
    </message>
    <message>
        <source>Another camera answers at this address now: %1 is &quot;%2&quot;, it was &quot;%3&quot;. Nothing was sent.</source>
        <translation>تجيب الآن كاميرا أخرى على هذا العنوان: %1 هو «%2»، وكان «%3». لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Another camera answers there: %1 is &quot;%2&quot;.</source>
        <translation>تجيب كاميرا أخرى هناك: %1 هو «%2».</translation>
    </message>
    <message>
        <source>HTTPS was switched on, but it does not answer: %1</source>
        <translation>فُعّل HTTPS لكنه لا يجيب: %1</translation>
    </message>
    <message>
        <source>No key could be made to sign records with.</source>
        <translation>تعذّر إنشاء مفتاح لتوقيع المحاضر.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one.</source>
        <translation>تعذّر الاتفاق على اتصال آمن: لا يدعم الجهاز HTTPS هنا، أو يدعم إصدارًا قديمًا فقط.</translation>
    </message>
    <message>
        <source>No signing request of this camera is kept here. Run once without a certificate file: Camlock saves one.</source>
        <translation>لا يوجد هنا طلب توقيع محفوظ لهذه الكاميرا. شغّل مرة بلا ملف شهادة: يحفظ Camlock طلبًا.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, the cable and the power.</source>
        <translation>لا شيء يجيب على %1. تحقق من العنوان والكابل والتيار.</translation>
    </message>
    <message>
        <source>Nothing is asked of the account.</source>
        <translation>لا يُطلب من الحساب شيء.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>لا شيء يستمع على %1، المنفذ %2.</translation>
    </message>
    <message>
        <source>Registry %1: %2.</source>
        <translation>الفهرس %1: %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a VIVOTEK camera.</source>
        <translation>شيء ما يجيب على %1، لكنه ليس كاميرا VIVOTEK.</translation>
    </message>
    <message>
        <source>Step %1, &quot;%2&quot;: %3</source>
        <translation>الخطوة %1، «%2»: %3</translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays.</source>
        <translation>تم الإيقاف. ما أُنجز حتى الآن يبقى.</translation>
    </message>
    <message>
        <source>The %1 is not complete or not valid JSON: line %2, %3.</source>
        <translation>%1 ليس كاملًا أو ليس JSON صالحًا: السطر %2، %3.</translation>
    </message>
    <message>
        <source>The %1 must be one JSON object: line 1.</source>
        <translation>يجب أن يكون %1 كائن JSON واحدًا: السطر 1.</translation>
    </message>
    <message>
        <source>The CA file holds &quot;%1&quot;, which is no certificate authority. Choose the certificate of the CA that signs the authentication server&apos;s.</source>
        <translation>في ملف CA الشهادة «%1»، وهي ليست جهة تصديق. اختر شهادة الجهة التي توقّع شهادة خادم المصادقة.</translation>
    </message>
    <message>
        <source>The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there.</source>
        <translation>يعرض منفذ HTTPS شهادة (%1) غير التي أنشأتها الكاميرا (%2). لم يُرسل شيء إليه.</translation>
    </message>
    <message>
        <source>The PKCS#12 file lacks the certificate or its private key. Export both together.</source>
        <translation>ملف PKCS#12 تنقصه الشهادة أو مفتاحها الخاص. صدّرهما معًا.</translation>
    </message>
    <message>
        <source>The answer is not one that a VIVOTEK camera gives.</source>
        <translation>ليس هذا جوابًا تعطيه كاميرا VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera answered the package with the error %1.</source>
        <translation>أجابت الكاميرا على الحزمة بالخطأ %1.</translation>
    </message>
    <message>
        <source>The camera answered with the error %1.</source>
        <translation>أجابت الكاميرا بالخطأ %1.</translation>
    </message>
    <message>
        <source>The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on.</source>
        <translation>لا تجيب الكاميرا إلا عبر HTTPS، وشهادتها غير معروفة بعد. ثِق بها للمتابعة.</translation>
    </message>
    <message>
        <source>The camera asks for a login.</source>
        <translation>تطلب الكاميرا تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The camera asks for a password.</source>
        <translation>تطلب الكاميرا كلمة مرور.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <translation>لا يمكن الوصول إلى الكاميرا: %1.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>لم تُجب الكاميرا في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The camera did not answer within %1 seconds.</source>
        <translation>لم تُجب الكاميرا خلال %1 ثانية.</translation>
    </message>
    <message>
        <source>The camera did not say who it is any more (%1 is missing). Nothing was sent.</source>
        <translation>لم تعد الكاميرا تُفصح عن هويتها (%1 ناقص). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The camera does not let the new password in.</source>
        <translation>لا تسمح الكاميرا بالدخول بكلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>The camera does not offer ONVIF.</source>
        <translation>لا توفر الكاميرا ONVIF.</translation>
    </message>
    <message>
        <source>The camera does not offer this (%1).</source>
        <translation>لا توفر الكاميرا هذه الوظيفة (%1).</translation>
    </message>
    <message>
        <source>The camera does not offer this: %1</source>
        <translation>لا توفر الكاميرا هذه الوظيفة: %1</translation>
    </message>
    <message>
        <source>The camera does not show the 802.1X configuration.</source>
        <translation>لا تعرض الكاميرا إعدادات 802.1X.</translation>
    </message>
    <message>
        <source>The camera ended the connection without an answer.</source>
        <translation>أنهت الكاميرا الاتصال بلا جواب.</translation>
    </message>
    <message>
        <source>The camera has no certificate of its own.</source>
        <translation>ليست للكاميرا شهادة خاصة بها.</translation>
    </message>
    <message>
        <source>The camera has not made its certificate within %1 seconds.</source>
        <translation>لم تُنشئ الكاميرا شهادتها خلال %1 ثانية.</translation>
    </message>
    <message>
        <source>The camera lets this account in, but not to its administration (403).</source>
        <translation>تسمح الكاميرا لهذا الحساب بالدخول، لكن ليس إلى صفحات إدارتها (403).</translation>
    </message>
    <message>
        <source>The camera lists the account %1, but does not let it in.</source>
        <translation>الحساب %1 مدرج في الكاميرا، لكنها لا تسمح له بالدخول.</translation>
    </message>
    <message>
        <source>The camera now asks for the password in clear text, though it did not before. It was not sent.</source>
        <translation>تطلب الكاميرا الآن كلمة المرور نصًا صريحًا، ولم تكن تفعل ذلك. لم تُرسل.</translation>
    </message>
    <message>
        <source>The camera refused the account: %1</source>
        <translation>رفضت الكاميرا الحساب: %1</translation>
    </message>
    <message>
        <source>The camera refused the change: %1</source>
        <translation>رفضت الكاميرا التغيير: %1</translation>
    </message>
    <message>
        <source>The camera refused the package: %1</source>
        <translation>رفضت الكاميرا الحزمة: %1</translation>
    </message>
    <message>
        <source>The camera refused the request as malformed (400).</source>
        <translation>رفضت الكاميرا الطلب لأن صيغته غير صحيحة (400).</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password. They are not tried again.</source>
        <translation>رفضت الكاميرا اسم المستخدم أو كلمة المرور. لن يُجرَّبا مرة أخرى.</translation>
    </message>
    <message>
        <source>The camera refused the value of %1.</source>
        <translation>رفضت الكاميرا قيمة %1.</translation>
    </message>
    <message>
        <source>The camera refused this login before; it is not tried again.</source>
        <translation>رفضت الكاميرا بيانات الدخول هذه من قبل؛ لن تُجرَّب مرة أخرى.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now; the package&apos;s name says &quot;%2&quot;.</source>
        <translation>تعمل الكاميرا الآن بـ «%1»؛ بينما يذكر اسم الحزمة «%2».</translation>
    </message>
    <message>
        <source>The camera says that it is busy (503). Try again in a minute.</source>
        <translation>تقول الكاميرا إنها مشغولة (503). حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>The camera sends Camlock on to another address: %1</source>
        <translation>تحيل الكاميرا Camlock إلى عنوان آخر: %1</translation>
    </message>
    <message>
        <source>The camera sent no usable picture.</source>
        <translation>لم ترسل الكاميرا صورة صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>The camera sent something that is no signing request.</source>
        <translation>أرسلت الكاميرا شيئًا ليس طلب توقيع.</translation>
    </message>
    <message>
        <source>The camera shows %1 = &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>تعرض الكاميرا %1 = «%2» بدلًا من «%3».</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the one you trust; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>تعرض الكاميرا شهادة غير التي تثق بها؛ لم يُرسل شيء. بصمتها sha256:%1.</translation>
    </message>
    <message>
        <source>The camera started anew without an answer.</source>
        <translation>أُعيد تشغيل الكاميرا دون أن تجيب.</translation>
    </message>
    <message>
        <source>The camera took the new certificate, but its HTTPS port still does not show it.</source>
        <translation>قبلت الكاميرا الشهادة الجديدة، لكن منفذ HTTPS ما زال لا يعرضها.</translation>
    </message>
    <message>
        <source>The camera wants something that Camlock does not know.</source>
        <translation>تطلب الكاميرا شيئًا لا يعرفه Camlock.</translation>
    </message>
    <message>
        <source>The camera was given the whole package and still runs &quot;%1&quot;. The package may be damaged: compare its SHA-256, load it down again, or ask VIVOTEK&apos;s support.</source>
        <translation>تلقّت الكاميرا الحزمة كاملة وما زالت تعمل بـ «%1». قد تكون الحزمة تالفة: قارن SHA-256، أو نزّلها من جديد، أو اسأل دعم VIVOTEK.</translation>
    </message>
    <message>
        <source>The camera went away in the middle of the work and did not come back: %1</source>
        <translation>غابت الكاميرا في أثناء العمل ولم تعد: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s HTTPS port shows no certificate.</source>
        <translation>لا يعرض منفذ HTTPS في الكاميرا شهادة.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service asks for a login.</source>
        <translation>تطلب خدمة ONVIF في الكاميرا تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service does not offer this.</source>
        <translation>لا توفر خدمة ONVIF في الكاميرا هذه الوظيفة.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused the user name or the password. They are not tried there again.</source>
        <translation>رفضت خدمة ONVIF في الكاميرا اسم المستخدم أو كلمة المرور. لن يُجرَّبا هناك مرة أخرى.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this and gives no reason.</source>
        <translation>رفضت خدمة ONVIF في الكاميرا هذا الطلب دون ذكر السبب.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login before; it is not tried again.</source>
        <translation>رفضت خدمة ONVIF في الكاميرا بيانات الدخول هذه من قبل؛ لن تُجرَّب مرة أخرى.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this login.</source>
        <translation>رفضت خدمة ONVIF في الكاميرا بيانات الدخول هذه.</translation>
    </message>
    <message>
        <source>The camera&apos;s ONVIF service refused this: %1</source>
        <translation>رفضت خدمة ONVIF في الكاميرا هذا الطلب: %1</translation>
    </message>
    <message>
        <source>The camera&apos;s access list does not show %1.</source>
        <translation>لا تُظهر قائمة الوصول في الكاميرا %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list is of the other kind.</source>
        <translation>قائمة الوصول في الكاميرا من النوع الآخر.</translation>
    </message>
    <message>
        <source>The camera&apos;s access list still shows %1.</source>
        <translation>ما زالت قائمة الوصول في الكاميرا تُظهر %1.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer declares a document type of its own, which Camlock does not read.</source>
        <translation>يعلن جواب الكاميرا نوع مستند خاصًا به، وCamlock لا يقرأ ذلك.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has too many parts.</source>
        <translation>في جواب الكاميرا أجزاء أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is cut short or too long.</source>
        <translation>جواب الكاميرا مقطوع أو أطول من اللازم.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is nested too deeply.</source>
        <translation>تداخل عناصر جواب الكاميرا أعمق من اللازم.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not one that ONVIF knows.</source>
        <translation>ليس جواب الكاميرا مما يعرفه ONVIF.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is not the XML that was asked for.</source>
        <translation>ليس جواب الكاميرا ملف XML المطلوب.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer is too long.</source>
        <translation>جواب الكاميرا أطول من اللازم.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not bear the signature of this CA. Choose the CA that issued it.</source>
        <translation>لا تحمل شهادة الكاميرا توقيع جهة التصديق هذه. اختر الجهة التي أصدرتها.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate does not lead to this CA. Choose the CA that issued it, or a file with all issuers in between.</source>
        <translation>لا تقود شهادة الكاميرا إلى جهة التصديق هذه. اختر الجهة التي أصدرتها، أو ملفًا فيه كل جهات الإصدار الوسيطة.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not known yet; nothing was sent. Its fingerprint is sha256:%1.</source>
        <translation>شهادة الكاميرا غير معروفة بعد؛ لم يُرسل شيء. بصمتها sha256:%1.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate may not be used by a client. Ask the CA for one with the uses digitalSignature and clientAuth.</source>
        <translation>لا يجوز لعميل استخدام شهادة الكاميرا. اطلب من جهة التصديق شهادة باستخدامَي digitalSignature وclientAuth.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate, or an issuer of it, may not be used for this. Ask the CA for a client certificate (clientAuth).</source>
        <translation>لا يجوز استخدام شهادة الكاميرا، أو إحدى جهات إصدارها، لهذا الغرض. اطلب من جهة التصديق شهادة عميل (clientAuth).</translation>
    </message>
    <message>
        <source>The camera&apos;s clock did not take the time: it is %1 s off.</source>
        <translation>لم تقبل ساعة الكاميرا الوقت: الفرق %1 ث.</translation>
    </message>
    <message>
        <source>The camera&apos;s key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed.</source>
        <translation>مفتاح الكاميرا (%1، %2 بت) أضعف من اللازم أو غير معتاد؛ يلزم RSA من 2048 بت على الأقل.</translation>
    </message>
    <message>
        <source>The camera&apos;s list of accounts does not show %1 as it should be.</source>
        <translation>لا تُظهر قائمة حسابات الكاميرا %1 كما ينبغي.</translation>
    </message>
    <message>
        <source>The camera&apos;s present settings cannot be saved to %1: %2. Nothing was sent.</source>
        <translation>لا يمكن حفظ إعدادات الكاميرا الحالية في %1: %2. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read.</source>
        <translation>لا يمكن قراءة طلب شهادة الكاميرا.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate cannot be read. Make a new one.</source>
        <translation>لا يمكن قراءة طلب شهادة الكاميرا. أنشئ طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>The camera&apos;s request for a certificate is not signed with its own key.</source>
        <translation>طلب شهادة الكاميرا غير موقّع بمفتاحها.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be made on this computer.</source>
        <translation>لا يمكن إنشاء جهة التصديق لـ %1 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate cannot be signed on this computer.</source>
        <translation>لا يمكن توقيع الشهادة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file holds no private key. Choose the file of the key too.</source>
        <translation>لا يوجد مفتاح خاص في ملف الشهادة. اختر ملف المفتاح أيضًا.</translation>
    </message>
    <message>
        <source>The checklist could not be printed.</source>
        <translation>تعذّرت طباعة قائمة التحقق.</translation>
    </message>
    <message>
        <source>The checklist could not be written.</source>
        <translation>تعذّرت كتابة قائمة التحقق.</translation>
    </message>
    <message>
        <source>The dates of %1 cannot be read. Ask for a new one.</source>
        <translation>لا يمكن قراءة تواريخ %1. اطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>The dates of this certificate cannot be read. Ask the CA for a new one.</source>
        <translation>لا يمكن قراءة تواريخ هذه الشهادة. اطلب من جهة التصديق شهادة جديدة.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used: %1</source>
        <translation>لا يمكن استخدام سلسلة مفاتيح سطح المكتب: %1</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>لم تُجب سلسلة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give back what was put in.</source>
        <translation>لم تُعد سلسلة مفاتيح سطح المكتب ما وُضع فيها.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>لا يمكن إنشاء الملف %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2.</source>
        <translation>لا يمكن فتح الملف %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>لا يمكن كتابة الملف %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 exists already; it is not overwritten.</source>
        <translation>الملف %1 موجود من قبل؛ لن يُكتب فوقه.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be moved.</source>
        <translation>الملف %1 تالف ولا يمكن نقله.</translation>
    </message>
    <message>
        <source>The file %1 is in use.</source>
        <translation>الملف %1 قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of passwords.</source>
        <translation>الملف %1 أكبر من أن يكون ملف كلمات مرور.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7.</source>
        <translation>لا توجد في الملف شهادة يمكن قراءتها. اطلبها من جهة التصديق بصيغة PEM أو DER أو PKCS#7.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Ask the CA to send it again.</source>
        <translation>الملف تالف أو مقطوع. اطلب من جهة التصديق إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate or a key.</source>
        <translation>الملف أكبر من أن يكون شهادة أو مفتاحًا.</translation>
    </message>
    <message>
        <source>The file is too large. Ask the CA for the certificate and its issuers alone.</source>
        <translation>الملف كبير جدًا. اطلب من جهة التصديق الشهادة وجهات إصدارها فقط.</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer &quot;%1&quot;. Ask the CA for its whole chain.</source>
        <translation>الملف تنقصه شهادة جهة الإصدار «%1». اطلب من جهة التصديق سلسلتها كاملة.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another Camlock has just made it.</source>
        <translation>لا يمكن الكتابة في المجلد %1، أو أنشأه للتو Camlock آخر.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a certificate authority is only made in a new one.</source>
        <translation>المجلد %1 ليس فارغًا؛ لا تُنشأ جهة التصديق إلا في مجلد جديد.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد الخاص بـ %1.</translation>
    </message>
    <message>
        <source>The interim password was not taken.</source>
        <translation>لم تُقبل كلمة المرور المؤقتة.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written.</source>
        <translation>لا يمكن فتح دفتر العمليات %1: يعمل Camlock آخر على هذه المهمة، أو لا يمكن الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة دفتر العمليات %1: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2. Nothing is sent to a camera without it.</source>
        <translation>لا يمكن كتابة دفتر العمليات %1: %2. لا يُرسل شيء إلى كاميرا من دونه.</translation>
    </message>
    <message>
        <source>The journal %1 is too large to be one.</source>
        <translation>الملف %1 أكبر من أن يكون دفتر عمليات.</translation>
    </message>
    <message>
        <source>The journal does not say where the camera could be.</source>
        <translation>لا يذكر دفتر العمليات أين قد تكون الكاميرا.</translation>
    </message>
    <message>
        <source>The journal does not say which level was wanted.</source>
        <translation>لا يذكر دفتر العمليات المستوى المطلوب.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1.</source>
        <translation>دفتر العمليات تالف في السطر %1.</translation>
    </message>
    <message>
        <source>The journal is damaged in line %1: %2.</source>
        <translation>دفتر العمليات تالف في السطر %1: %2.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>دفتر العمليات فارغ.</translation>
    </message>
    <message>
        <source>The key and the root certificate in %1 do not belong together.</source>
        <translation>المفتاح والشهادة الجذرية في %1 لا ينتمي أحدهما إلى الآخر.</translation>
    </message>
    <message>
        <source>The key in %1 must have a passphrase.</source>
        <translation>يجب أن تكون للمفتاح في %1 عبارة مرور.</translation>
    </message>
    <message>
        <source>The key of the site&apos;s certificate authority is damaged.</source>
        <translation>مفتاح جهة تصديق الموقع تالف.</translation>
    </message>
    <message>
        <source>The key that signs records is damaged: %1. Move the file away, and Camlock makes a new one; records that the old one signed name the old one.</source>
        <translation>المفتاح الذي يوقّع المحاضر تالف: %1. انقل الملف إلى مكان آخر، فينشئ Camlock مفتاحًا جديدًا؛ والمحاضر التي وقّعها المفتاح القديم تبقى منسوبة إليه.</translation>
    </message>
    <message>
        <source>The key that signs records is in use in %1.</source>
        <translation>المفتاح الذي يوقّع المحاضر قيد الاستخدام في %1.</translation>
    </message>
    <message>
        <source>The key&apos;s file holds no private key that can be read. Export it as PEM.</source>
        <translation>لا يوجد في ملف المفتاح مفتاح خاص يمكن قراءته. صدّره بصيغة PEM.</translation>
    </message>
    <message>
        <source>The list of issued certificates %1 is missing or damaged; nothing is issued without it.</source>
        <translation>قائمة الشهادات الصادرة %1 ناقصة أو تالفة؛ لا يُصدر شيء من دونها.</translation>
    </message>
    <message>
        <source>The list of vulnerabilities has no &quot;schema&quot;.</source>
        <translation>لا توجد «schema» في قائمة الثغرات.</translation>
    </message>
    <message>
        <source>The name %1 is not known in this network.</source>
        <translation>الاسم %1 غير معروف في هذه الشبكة.</translation>
    </message>
    <message>
        <source>The number behind / must be from 0 to %1.</source>
        <translation>يجب أن يكون الرقم بعد / من 0 إلى %1.</translation>
    </message>
    <message>
        <source>The package has changed since it was looked at. Nothing was sent. Please choose it again.</source>
        <translation>تغيّرت الحزمة منذ فحصها. لم يُرسل شيء. يُرجى اختيارها من جديد.</translation>
    </message>
    <message>
        <source>The paper is too narrow for the checklist.</source>
        <translation>الورق أضيق من أن يتسع لقائمة التحقق.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the site&apos;s certificate authority.</source>
        <translation>عبارة المرور لا تفتح مفتاح جهة تصديق الموقع.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key. Please type it again.</source>
        <translation>عبارة المرور لا تفتح المفتاح الخاص. يُرجى كتابتها من جديد.</translation>
    </message>
    <message>
        <source>The passphrase of this site&apos;s CA is not in %1. It was made with another keychain: sign in there, or give the site another name.</source>
        <translation>عبارة مرور جهة تصديق هذا الموقع ليست في %1. أُنشئت مع سلسلة مفاتيح أخرى: سجّل الدخول هناك، أو أعطِ الموقع اسمًا آخر.</translation>
    </message>
    <message>
        <source>The photograph %1 cannot be read.</source>
        <translation>لا يمكن قراءة الصورة %1.</translation>
    </message>
    <message>
        <source>The photograph %1 is larger than 10 MB.</source>
        <translation>الصورة %1 أكبر من 10 ميغابايت.</translation>
    </message>
    <message>
        <source>The printer did not take the next page.</source>
        <translation>لم تقبل الطابعة الصفحة التالية.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the two files that were made together.</source>
        <translation>المفتاح الخاص لا ينتمي إلى الشهادة. اختر الملفين اللذين أُنشئا معًا.</translation>
    </message>
    <message>
        <source>The private key is locked. Please type its passphrase.</source>
        <translation>المفتاح الخاص مقفل. يُرجى كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>The record could not be signed.</source>
        <translation>تعذّر توقيع المحضر.</translation>
    </message>
    <message>
        <source>The record is too large: more than 16 MB.</source>
        <translation>المحضر كبير جدًا: أكثر من 16 ميغابايت.</translation>
    </message>
    <message>
        <source>The root certificate in %1 is missing or damaged.</source>
        <translation>الشهادة الجذرية في %1 ناقصة أو تالفة.</translation>
    </message>
    <message>
        <source>The secure connection to the camera broke off.</source>
        <translation>انقطع الاتصال الآمن بالكاميرا.</translation>
    </message>
    <message>
        <source>The signature file is damaged, or is none of Camlock&apos;s.</source>
        <translation>ملف التوقيع تالف، أو ليس من ملفات Camlock.</translation>
    </message>
    <message>
        <source>The signature file was changed: its own signature does not fit.</source>
        <translation>غُيّر ملف التوقيع: توقيعه هو نفسه لا يطابق.</translation>
    </message>
    <message>
        <source>The site in the journal is not valid: %1</source>
        <translation>الموقع في دفتر العمليات غير صالح: %1</translation>
    </message>
    <message>
        <source>The site&apos;s certificate authority expired on %1. A new one is needed.</source>
        <translation>انتهت صلاحية جهة تصديق الموقع في %1. تلزم جهة جديدة.</translation>
    </message>
    <message>
        <source>There is no certificate here that could be remembered for a camera.</source>
        <translation>لا توجد هنا شهادة يمكن تذكّرها لكاميرا.</translation>
    </message>
    <message>
        <source>There is no place to keep the new password.</source>
        <translation>لا يوجد مكان لحفظ كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>There is no place to keep the passphrase of the site&apos;s CA.</source>
        <translation>لا يوجد مكان لحفظ عبارة مرور جهة تصديق الموقع.</translation>
    </message>
    <message>
        <source>There is no record to sign.</source>
        <translation>لا يوجد محضر لتوقيعه.</translation>
    </message>
    <message>
        <source>This account does not fit on a line of the password file.</source>
        <translation>لا يتسع سطر في ملف كلمات المرور لهذا الحساب.</translation>
    </message>
    <message>
        <source>This camera has no place for IPv6 addresses in its access list.</source>
        <translation>ليس في قائمة الوصول لهذه الكاميرا مكان لعناوين IPv6.</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set over the network.</source>
        <translation>لا يمكن ضبط ساعة هذه الكاميرا عبر الشبكة.</translation>
    </message>
    <message>
        <source>This camera&apos;s password cannot be set over the network. Use the camera&apos;s own page.</source>
        <translation>لا يمكن تعيين كلمة مرور هذه الكاميرا عبر الشبكة. استخدم صفحة الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain.</source>
        <translation>لا تحمل هذه الشهادة توقيع جهة الإصدار الموجودة في الملف. اطلب من جهة التصديق سلسلتها كاملة.</translation>
    </message>
    <message>
        <source>This certificate expired on %1. Ask the CA for a new one.</source>
        <translation>انتهت صلاحية هذه الشهادة في %1. اطلب من جهة التصديق شهادة جديدة.</translation>
    </message>
    <message>
        <source>This certificate is for another key. Ask the CA to sign the request of this camera.</source>
        <translation>هذه الشهادة لمفتاح آخر. اطلب من جهة التصديق توقيع طلب هذه الكاميرا.</translation>
    </message>
    <message>
        <source>This certificate is signed by the camera itself. Ask the CA for one that the CA has signed.</source>
        <translation>هذه الشهادة موقّعة من الكاميرا نفسها. اطلب من جهة التصديق شهادة وقّعتها هي.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1 on. Check this computer&apos;s clock, or ask the CA for one that is valid now.</source>
        <translation>لا تبدأ صلاحية هذه الشهادة إلا في %1. تحقق من ساعة هذا الحاسوب، أو اطلب من جهة التصديق شهادة صالحة الآن.</translation>
    </message>
    <message>
        <source>This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth.</source>
        <translation>لا يجوز لخادم استخدام هذه الشهادة. اطلب من جهة التصديق شهادة باستخدامَي digitalSignature وserverAuth.</translation>
    </message>
    <message>
        <source>This change is made by hand, on the camera&apos;s own pages.</source>
        <translation>يُنفَّذ هذا التغيير يدويًا، من صفحات الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>This change is not sent by a form.</source>
        <translation>لا يُرسل هذا التغيير عبر نموذج.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>لا يعطي هذا الحاسوب أرقامًا عشوائية.</translation>
    </message>
    <message>
        <source>This file is the request itself. Ask the CA for the certificate that it made from it.</source>
        <translation>هذا الملف هو الطلب نفسه. اطلب من جهة التصديق الشهادة التي أنشأتها منه.</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a client certificate (CA:FALSE).</source>
        <translation>هذه شهادة لجهة تصديق. اطلب منها شهادة عميل (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE).</source>
        <translation>هذه شهادة لجهة تصديق. اطلب منها شهادة خادم (CA:FALSE).</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>هذه ليست شهادة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>ما يجيب على %1 لا يستخدم HTTP.</translation>
    </message>
    <message>
        <source>What answers there does not say which camera it is.</source>
        <translation>ما يجيب هناك لا يُفصح عن هوية الكاميرا.</translation>
    </message>
    <message>
        <source>What the camera gives out as its certificate is none.</source>
        <translation>ما تقدّمه الكاميرا على أنه شهادتها ليس شهادة.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Port %1:</source>
        <translation>المنفذ %1:</translation>
    </message>
    <message>
        <source>- access port</source>
        <translation>- منفذ وصول</translation>
    </message>
    <message>
        <source>- access port in VLAN %1</source>
        <translation>- منفذ وصول في VLAN %1</translation>
    </message>
    <message>
        <source>- port security on, one MAC address at most: %1</source>
        <translation>- أمان المنفذ مفعّل، عنوان MAC واحد على الأكثر: %1</translation>
    </message>
    <message>
        <source>- what others send is dropped, and logged</source>
        <translation>- ما يرسله غيرها يُسقَط ويُسجَّل</translation>
    </message>
    <message>
        <source>- link up and link down are logged</source>
        <translation>- يُسجَّل اتصال الوصلة وانقطاعها</translation>
    </message>
    <message>
        <source>Log: sent to %1 (syslog)</source>
        <translation>السجل: يُرسل إلى %1 (syslog)</translation>
    </message>
    <message>
        <source>The camera asks a DHCP server for its address, and got the reserved one: the server holds the reservation.</source>
        <translation>تطلب الكاميرا عنوانها من خادم DHCP، وقد حصلت على العنوان المحجوز: الحجز مسجّل في الخادم.</translation>
    </message>
    <message>
        <source>An address is reserved, but the camera got another one from a DHCP server. Reserve the address at that server, or set the camera to a fixed address.</source>
        <translation>يوجد عنوان محجوز، لكن الكاميرا حصلت على عنوان آخر من خادم DHCP. احجز العنوان في ذلك الخادم، أو اضبط الكاميرا على عنوان ثابت.</translation>
    </message>
    <message>
        <source>%1 is not in the network %2.</source>
        <translation>%1 ليس ضمن الشبكة %2.</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own or its broadcast address (%2).</source>
        <translation>%1 هو عنوان الشبكة نفسها أو عنوان البث العام فيها (%2).</translation>
    </message>
    <message>
        <source>This camera does not show a setting for its host name.</source>
        <translation>لا تعرض هذه الكاميرا إعدادًا لاسم المضيف.</translation>
    </message>
    <message>
        <source>A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.</source>
        <translation>يتكوّن اسم المضيف من أحرف لاتينية وأرقام وواصلات، 40 على الأكثر، ولا يبدأ ولا ينتهي بواصلة.</translation>
    </message>
    <message>
        <source>This camera does not show the settings for its address.</source>
        <translation>لا تعرض هذه الكاميرا إعدادات عنوانها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address for a camera. Write it as 192.0.2.21.</source>
        <translation>«%1» لا يصلح عنوانًا لكاميرا. اكتبه بالصيغة 192.0.2.21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mask. Write it as 255.255.255.0.</source>
        <translation>«%1» ليس قناع شبكة. اكتبه بالصيغة 255.255.255.0.</translation>
    </message>
    <message>
        <source>The gateway %1 would be the camera itself.</source>
        <translation>ستكون البوابة %1 هي الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server.</source>
        <translation>«%1» ليس عنوان خادم أسماء.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address.</source>
        <translation>%1 هو عنوان هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>This computer (%1) could not reach the camera at %2 any more. Give an address in the computer&apos;s own network, or change the computer&apos;s address first.</source>
        <translation>لن يتمكن هذا الحاسوب (%1) من الوصول إلى الكاميرا على %2. أدخل عنوانًا ضمن شبكة الحاسوب، أو غيّر عنوان الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>Another device (%2) has the address %1 already.</source>
        <translation>جهاز آخر (%2) يستخدم العنوان %1 بالفعل.</translation>
    </message>
    <message>
        <source>Give the camera its host name</source>
        <translation>إعطاء الكاميرا اسم المضيف الخاص بها</translation>
    </message>
    <message>
        <source>Give the camera its fixed address</source>
        <translation>إعطاء الكاميرا عنوانها الثابت</translation>
    </message>
    <message>
        <source>Another device (%1) has the address %2 already. Nothing was sent.</source>
        <translation>جهاز آخر (%1) يستخدم العنوان %2 بالفعل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer the address 169.254.1.1 with the mask 255.255.0.0. Then look again.</source>
        <translation>لم تحصل الكاميرا على عنوان من خادم DHCP. صِلها بشبكة فيها هذا الخادم، أو أعطِ هذا الحاسوب العنوان 169.254.1.1 مع القناع 255.255.0.0. ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>The camera is in another network than this computer. Give this computer a free address there, for example %1 with the mask 255.255.255.0, and look again.</source>
        <translation>الكاميرا في شبكة غير شبكة هذا الحاسوب. أعطِ هذا الحاسوب عنوانًا متاحًا في شبكتها، مثلًا %1 مع القناع 255.255.255.0، ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>It is not known by which IPv4 address this computer reaches the camera. Set the address on the camera&apos;s own web page.</source>
        <translation>لا يُعرف بأي عنوان IPv4 يصل هذا الحاسوب إلى الكاميرا. اضبط العنوان من صفحة ويب الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this DNS name among the alternative names.</source>
        <translation>لا تذكر هذه الشهادة %1. اطلب من جهة التصديق إدراج اسم DNS هذا ضمن الأسماء البديلة (SAN).</translation>
    </message>
    <message>
        <source>This certificate does not name %1. Ask the CA for this IP address among the alternative names.</source>
        <translation>لا تذكر هذه الشهادة %1. اطلب من جهة التصديق إدراج عنوان IP هذا ضمن الأسماء البديلة (SAN).</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>يعمل HTTP وHTTPS. شهادة %1 من %2. انتهت: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTP and HTTPS. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>يعمل HTTP وHTTPS. شهادة %1 موقّعة ذاتيًا. انتهت: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1 from %2. It has ended: %3 (%4)</source>
        <translation>يعمل HTTPS فقط. شهادة %1 من %2. انتهت: %3 (%4)</translation>
    </message>
    <message>
        <source>HTTPS only. Certificate of %1, signed by itself. It has ended: %3 (%4)</source>
        <translation>يعمل HTTPS فقط. شهادة %1 موقّعة ذاتيًا. انتهت: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is not the beginning of a network. The network around it is %2.</source>
        <translation>%1 ليس بداية شبكة. الشبكة التي تضمه هي %2.</translation>
    </message>
    <message>
        <source>This computer has no fonts. Install some, or make HTML instead.</source>
        <translation>لا توجد خطوط كتابة على هذا الحاسوب. ثبّت بعضها، أو أنشئ ملف HTML بدلاً من ذلك.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Accounts on the camera</source>
        <translation>الحسابات في الكاميرا</translation>
    </message>
    <message>
        <source>Account and its role</source>
        <translation>الحساب ودوره</translation>
    </message>
    <message>
        <source>Hardening checklist, to fill in by hand</source>
        <translation>قائمة التحقق من التحصين، للتعبئة باليد</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>نموذج فارغ</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>الموصى به: %1</translation>
    </message>
    <message>
        <source>Tick one box in each row, write what you saw and when, and sign. Write no password on this form.</source>
        <translation>ضع علامة في خانة واحدة من كل بند، واكتب ما رأيته ومتى، ثم وقّع. لا تكتب كلمة مرور في هذا النموذج.</translation>
    </message>
    <message>
        <source>Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what Camlock can test itself, it tests then.</source>
        <translation>أدخله لاحقًا: camlock audit CAMERA --attest ID=NOTE، والمعرّف ID مكتوب عند طرف كل بند؛ وما يستطيع Camlock اختباره بنفسه يختبره عندئذ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Value, or what was seen</source>
        <translation>القيمة أو ما شوهد</translation>
    </message>
    <message>
        <source>Notes, reason</source>
        <translation>ملاحظات، السبب</translation>
    </message>
    <message>
        <source>Initials, time</source>
        <translation>التوقيع المختصر والوقت</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>مؤسسي</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>مُصحَّح</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>غير ناجح</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>بإفادة شخص</translation>
    </message>
    <message>
        <source>Manual, open</source>
        <translation>يدوي، مفتوح</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Beyond the guide</source>
        <translation>خارج نطاق الدليل</translation>
    </message>
    <message>
        <source>Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not needed should be switched off.</source>
        <translation>شوهد من الخارج أيضًا. ليس له فصل في الدليل، فلا يدخل في أي نتيجة. ينبغي تعطيل ما هو مفتوح ولا حاجة إليه.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>As the laptop&apos;s</source>
        <translation>مطابقة للحاسوب المحمول</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 يومًا</translation>
    </message>
    <message>
        <source>%1 ahead of the laptop</source>
        <translation>متقدمة %1 عن الحاسوب المحمول</translation>
    </message>
    <message>
        <source>%1 behind the laptop</source>
        <translation>متأخرة %1 عن الحاسوب المحمول</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Number on the site plan</source>
        <translation>الرقم في مخطط الموقع</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>عنوان MAC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>العنوان على الشبكة</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>قناع الشبكة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>المحوّل</translation>
    </message>
    <message>
        <source>Port of the switch</source>
        <translation>منفذ المحوّل</translation>
    </message>
    <message>
        <source>Firmware before</source>
        <translation>البرنامج الثابت قبل العمل</translation>
    </message>
    <message>
        <source>Firmware after</source>
        <translation>البرنامج الثابت بعد العمل</translation>
    </message>
    <message>
        <source>All settings before (SHA-256)</source>
        <translation>كل الإعدادات قبل العمل (SHA-256)</translation>
    </message>
    <message>
        <source>All settings after (SHA-256)</source>
        <translation>كل الإعدادات بعد العمل (SHA-256)</translation>
    </message>
    <message>
        <source>Appendix: controls</source>
        <translation>ملحق: الضوابط</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: a row uses a capability that is asked for there; it does not show that the product complies.</source>
        <translation>يشير الدليل إلى CIS Critical Security Controls v6.1 (CSC6)؛ وموضوع كل ضابط مذكور بكلماتنا. تدابير CIS Controls v8.1 المعلّمة بنجمة هي من تفسيرنا. يقيّم EN 303 645 وIEC 62443-4-2 المنتجات: يستخدم البند قدرة مطلوبة هناك، ولا يُظهر أن المنتج مطابق.</translation>
    </message>
    <message>
        <source>CSC6</source>
        <translation>CSC6</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>إعادة القراءة: %1</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>من الخارج: %1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>أفاد به %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Appendix: the evidence</source>
        <translation>ملحق: الأدلة</translation>
    </message>
    <message>
        <source>Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and passwords in it are masked. A dash for a row: beyond the guide.</source>
        <translation>كل إثباتات المحضر. الأوقات هي أوقات الحاسوب المحمول. ما مرّ عبر الشبكة مقتبس باختصار، وكلمات المرور فيه محجوبة. الشرطة مكان البند تعني: خارج نطاق الدليل.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>كما هو متوقع</translation>
    </message>
    <message>
        <source>was as recommended, and is proven</source>
        <translation>كان كما هو موصى به، وثبت ذلك</translation>
    </message>
    <message>
        <source>was weak before, is proven now</source>
        <translation>كان ضعيفًا، وثبت الآن</translation>
    </message>
    <message>
        <source>is weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>camera and network disagree</source>
        <translation>الكاميرا والشبكة لا تتفقان</translation>
    </message>
    <message>
        <source>a person says so, and signs</source>
        <translation>يقول ذلك شخص ويوقّع</translation>
    </message>
    <message>
        <source>a person has still to do it</source>
        <translation>ما زال على شخص أن ينفّذه</translation>
    </message>
    <message>
        <source>left as it is, for a reason</source>
        <translation>تُرك كما هو لسبب</translation>
    </message>
    <message>
        <source>the camera does not have it</source>
        <translation>غير موجود في الكاميرا</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>تعذّر التحقق منه</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>فشل التحقق نفسه</translation>
    </message>
    <message>
        <source>Level Advanced: an access list and changed ports keep strangers away, they do not replace a password. Whoever takes an allowed address, or tries all ports, comes past them.</source>
        <translation>المستوى المتقدم: قائمة الوصول والمنافذ المغيّرة تُبعد الغرباء، لكنها لا تغني عن كلمة مرور. من يأخذ عنوانًا مسموحًا به، أو يجرب كل المنافذ، يتجاوزها.</translation>
    </message>
    <message>
        <source>A log is proven by a line that arrived on the laptop. Where the log server is another computer, only its owner can see whether lines arrive. The recorder&apos;s account is proven by a login as the recorder does it.</source>
        <translation>يثبت السجل بسطر وصل إلى الحاسوب المحمول. إذا كان خادم السجل حاسوبًا آخر، فصاحبه وحده يرى هل تصل الأسطر. ويثبت حساب المسجّل بتسجيل دخول كما يفعل المسجّل.</translation>
    </message>
    <message>
        <source>A certificate ends. Renew it before that day: afterwards the recorder may refuse the camera. Whoever checks the camera compares the certificate&apos;s SHA-256 with the one on this sheet.</source>
        <translation>للشهادة تاريخ انتهاء. جدّدها قبل ذلك اليوم: بعده قد يرفض المسجّل الكاميرا. من يفحص الكاميرا يقارن SHA-256 للشهادة بما في هذه الورقة.</translation>
    </message>
    <message>
        <source>How to read this sheet</source>
        <translation>كيف تُقرأ هذه الورقة</translation>
    </message>
    <message>
        <source>How Camlock counts: Pass and Fixed, out of Pass, Fixed, Fail, Contradiction and Exception. A level is reached when none of its rows is Fail, Contradiction, Error or Not tested.</source>
        <translation>كيف يحسب Camlock: الناجح والمُصحَّح من أصل الناجح والمُصحَّح وغير الناجح والتناقض والاستثناء. يتحقق المستوى عندما لا يكون أي من بنوده «غير ناجح» أو «تناقض» أو «خطأ» أو «لم يُختبر».</translation>
    </message>
    <message>
        <source>How Camlock proves: it reads each setting back from the camera, and looks from outside as a stranger on the network would. A row passes only if both agree.</source>
        <translation>كيف يُثبت Camlock: يعيد قراءة كل إعداد من الكاميرا، ويفحص من الخارج كما يفعل شخص غريب على الشبكة. لا ينجح البند إلا إذا اتفق الاثنان.</translation>
    </message>
    <message>
        <source>Controls: CSC6 are the CIS Critical Security Controls v6.1 that the guide names. CIS8 are safeguards of the CIS Controls v8.1; which of them fit is our reading.</source>
        <translation>الضوابط: CSC6 هي CIS Critical Security Controls v6.1 التي يذكرها الدليل. CIS8 هي تدابير CIS Controls v8.1؛ وتحديد المناسب منها من تفسيرنا.</translation>
    </message>
    <message>
        <source>The guide is VIVOTEK&apos;s Security Hardening Guide v1.0 of 2018. Times are those of the laptop. No password is on this sheet.</source>
        <translation>الدليل هو Security Hardening Guide v1.0 من VIVOTEK لعام 2018. الأوقات هي أوقات الحاسوب المحمول. لا توجد كلمة مرور في هذه الورقة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>The camera was handed over in the state described on this sheet, with the open points and exceptions listed. Attested rows are the installer&apos;s own statement.</source>
        <translation>سُلّمت الكاميرا بالحالة الموصوفة في هذه الورقة، مع النقاط المفتوحة والاستثناءات المذكورة. البنود التي حالتها «بإفادة شخص» هي تصريح فني التركيب نفسه.</translation>
    </message>
    <message>
        <source>For the installer</source>
        <translation>عن جهة التركيب</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>عن العميل</translation>
    </message>
    <message>
        <source>Operator or witness</source>
        <translation>المشغّل أو الشاهد</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>No certificate was seen on this camera.</source>
        <translation>لم تُشاهد شهادة في هذه الكاميرا.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة لـ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>الشهادة (SHA-256)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Renew it by</source>
        <translation>موعد التجديد</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>الدور غير معروف</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>الأسماء والأدوار</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>ثبت: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>لم يثبت: %1</translation>
    </message>
    <message>
        <source>Not looked at in this run.</source>
        <translation>لم يُفحص في هذا التشغيل.</translation>
    </message>
    <message>
        <source>Time, log and recorder, seen from outside</source>
        <translation>الوقت والسجل والمسجّل، كما تُرى من الخارج</translation>
    </message>
    <message>
        <source>The camera asks a server for the time</source>
        <translation>تسأل الكاميرا خادمًا عن الوقت</translation>
    </message>
    <message>
        <source>The camera&apos;s log arrives</source>
        <translation>يصل سجل الكاميرا</translation>
    </message>
    <message>
        <source>Rehearsal with the recorder&apos;s account</source>
        <translation>تجربة بحساب المسجّل</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>كلمة المرور والمراجعة القادمة</translation>
    </message>
    <message>
        <source>Password handed over to</source>
        <translation>سُلّمت كلمة المرور إلى</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>المراجعة القادمة</translation>
    </message>
    <message>
        <source>How it was handed over (never the password itself)</source>
        <translation>كيف سُلّمت (لا تُكتب كلمة المرور نفسها أبدًا)</translation>
    </message>
    <message>
        <source>Advanced (includes Basic)</source>
        <translation>متقدم (يشمل الأساسي)</translation>
    </message>
    <message>
        <source>Enterprise (includes Basic and Advanced)</source>
        <translation>مؤسسي (يشمل الأساسي والمتقدم)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Level of the guide</source>
        <translation>مستوى الدليل</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>فني التركيب</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>لم يتحقق %1: %2</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>تحقق %1</translation>
    </message>
    <message>
        <source>%1 is not reached: the level before it is not</source>
        <translation>لم يتحقق %1: لم يتحقق المستوى الذي قبله</translation>
    </message>
    <message>
        <source>Hardening checklist</source>
        <translation>قائمة التحقق من التحصين</translation>
    </message>
    <message>
        <source>Follows VIVOTEK&apos;s Security Hardening Guide v1.0 (2018)</source>
        <translation>وفق Security Hardening Guide v1.0 من VIVOTEK (2018)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>… (shortened; the record has all of it)</source>
        <translation>… (مختصر؛ النص كامل في المحضر)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1: %2 of %3 counted rows pass</source>
        <translation>%1: نجح %2 من أصل %3 من البنود المحتسبة</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>إعادة القراءة، القيمة مختلفة: %1</translation>
    </message>
    <message>
        <source>By a person: %1</source>
        <translation>بإفادة شخص: %1</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 as asked</source>
        <translation>إعادة القراءة: %1 من %2 كما هو مطلوب</translation>
    </message>
    <message>
        <source>What HTTPS does not do: it hides the web pages and the logins there, not the video. RTSP and RTP stay readable on the way, unless the recorder uses RTSP over HTTPS. A certificate that the camera signed itself encrypts, but does not stop a man in the middle until the recorder and the browsers have pinned it.</source>
        <translation>ما لا يفعله HTTPS: يخفي صفحات الويب وعمليات الدخول فيها، لا الفيديو. يبقى RTSP وRTP مقروءين في الطريق، إلا إذا استخدم المسجّل RTSP داخل HTTPS. والشهادة التي وقّعتها الكاميرا بنفسها تشفّر، لكنها لا تصدّ هجوم الوسيط حتى يثبّتها المسجّل والمتصفحات.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>انظر أدناه</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>قبل وبعد: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Photograph %1, SHA-256 %2</source>
        <translation>الصورة %1، SHA-256 %2</translation>
    </message>
    <message>
        <source>The camera says one thing and the network another: find out which holds.</source>
        <translation>تقول الكاميرا شيئًا وتقول الشبكة غيره: تحقق أيهما الصحيح.</translation>
    </message>
    <message>
        <source>Check again: the check itself failed.</source>
        <translation>أعد التحقق: فشل التحقق نفسه.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Setting, level, controls</source>
        <translation>الإعداد والمستوى والضوابط</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>How proven</source>
        <translation>كيف ثبت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>النقاط المفتوحة</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>ما بقي للتنفيذ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المكلّف</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>لم يبقَ شيء مفتوح.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>No exceptions were made.</source>
        <translation>لا توجد استثناءات.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>The record behind this sheet</source>
        <translation>المحضر الذي تستند إليه هذه الورقة</translation>
    </message>
    <message>
        <source>This sheet was made from a record that is not signed. The square code is the record&apos;s SHA-256.</source>
        <translation>أُنشئت هذه الورقة من محضر غير موقّع. رمز QR هو SHA-256 للمحضر.</translation>
    </message>
    <message>
        <source>This sheet was made from a signed record. &quot;camlock verify&quot; says whether the record is still as it was signed, and by which key. The square code is the record&apos;s SHA-256.</source>
        <translation>أُنشئت هذه الورقة من محضر موقّع. يبيّن الأمر «camlock verify» هل ما زال المحضر كما وُقّع، وبأي مفتاح. رمز QR هو SHA-256 للمحضر.</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>المحضر (SHA-256)</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>موقّع بالمفتاح</translation>
    </message>
    <message>
        <source>Renew the HTTPS certificate of camera %1 (%2)</source>
        <translation>تجديد شهادة HTTPS للكاميرا %1 (%2)</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>تنتهي الشهادة في %1.</translation>
    </message>
    <message>
        <source>After that day recorder and browsers refuse the camera or warn of it. Run Camlock on it again to renew it.</source>
        <translation>بعد ذلك اليوم يرفض المسجّل والمتصفحات الكاميرا أو تحذّر منها. شغّل Camlock عليها مرة أخرى لتجديدها.</translation>
    </message>
    <message>
        <source>MAC address: %1</source>
        <translation>عنوان MAC: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>الموقع: %1</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>الشهادة (SHA-256): %1</translation>
    </message>
    <message>
        <source>%1 is not reached: rows are missing in this record</source>
        <translation>لم يتحقق %1: في هذا السجل بنود ناقصة</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>the HTTPS certificate</source>
        <translation>شهادة HTTPS</translation>
    </message>
    <message>
        <source>the exception from “%1”</source>
        <translation>الاستثناء من «%1»</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>انتهت الصلاحية في %1: %2.</translation>
    </message>
    <message>
        <source>Ends on %1 (days left: %2): %3.</source>
        <translation>تنتهي الصلاحية في %1 (الأيام المتبقية: %2): %3.</translation>
    </message>
    <message>
        <source>More of this kind: %1. Find the cameras below.</source>
        <translation>المزيد من هذا النوع: %1. تجد الكاميرات أدناه.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>لا أحد يجيب على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the address, the cable and the power. Computer and camera must be in the same network; a camera needs about a minute to start.</source>
        <translation>تحقق من العنوان والكابل والتيار. يجب أن يكون الحاسوب والكاميرا في الشبكة نفسها؛ وتحتاج الكاميرا إلى نحو دقيقة لتبدأ.</translation>
    </message>
    <message>
        <source>The camera did not answer in time.</source>
        <translation>لم تُجب الكاميرا في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Wait a moment, it may be busy or restarting. Then try again.</source>
        <translation>انتظر لحظة، فقد تكون الكاميرا مشغولة أو قيد إعادة التشغيل. ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that is not known here.</source>
        <translation>تعرض الكاميرا شهادة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Make sure that it is the right camera. Only then trust its certificate; nothing was sent to it.</source>
        <translation>تأكد من أنها الكاميرا الصحيحة. عندها فقط ثِق بشهادتها؛ لم يُرسل إليها شيء.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>رفضت الكاميرا اسم المستخدم هذا أو كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Check the password and try again with care: some cameras lock after a few wrong ones. A camera from the factory has none.</source>
        <translation>تحقق من كلمة المرور وحاول مرة أخرى بعناية: بعض الكاميرات تُقفل بعد بضع محاولات خاطئة. الكاميرا الخارجة من المصنع بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>The camera understood, and said no.</source>
        <translation>فهمت الكاميرا الطلب ورفضته.</translation>
    </message>
    <message>
        <source>Set it on the camera&apos;s own web page, or leave it as it is and say why; then go on.</source>
        <translation>اضبطه من صفحة ويب الكاميرا، أو اتركه كما هو واذكر السبب؛ ثم تابع.</translation>
    </message>
    <message>
        <source>This camera does not offer it.</source>
        <translation>لا توفر هذه الكاميرا هذه الوظيفة.</translation>
    </message>
    <message>
        <source>Nothing is broken. A newer firmware may offer it; the sheet says so.</source>
        <translation>لا عطل في شيء. قد يوفره برنامج ثابت أحدث؛ وهذا مذكور في الورقة.</translation>
    </message>
    <message>
        <source>The answer is not that of a VIVOTEK camera.</source>
        <translation>ليس هذا جواب كاميرا VIVOTEK.</translation>
    </message>
    <message>
        <source>Check the address: another device may have it. If it is the camera, restart it and try again.</source>
        <translation>تحقق من العنوان: قد يكون لجهاز آخر. إذا كان للكاميرا، فأعد تشغيلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The camera took the change, but shows another value afterwards.</source>
        <translation>قبلت الكاميرا التغيير، لكنها تعرض بعده قيمة أخرى.</translation>
    </message>
    <message>
        <source>Look at the result: it says which setting it is. Set that one on the camera&apos;s own web page.</source>
        <translation>انظر إلى النتيجة: فهي تبيّن الإعداد المقصود. اضبطه من صفحة ويب الكاميرا.</translation>
    </message>
    <message>
        <source>Another camera, or another certificate, is at this address now.</source>
        <translation>توجد الآن كاميرا أخرى، أو شهادة أخرى، على هذا العنوان.</translation>
    </message>
    <message>
        <source>Nothing more is written. Find out which device has the address, then begin again with this camera.</source>
        <translation>لا يُكتب شيء آخر. اعرف أي جهاز له هذا العنوان، ثم ابدأ من جديد مع هذه الكاميرا.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>أوقفتَ العملية.</translation>
    </message>
    <message>
        <source>Nothing more is sent to the camera. You can begin again at any time.</source>
        <translation>لا يُرسل شيء آخر إلى الكاميرا. يمكنك البدء من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Something went wrong on this computer.</source>
        <translation>حدث خطأ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, then try again. If it stays, please report it.</source>
        <translation>تحقق من وجود مساحة على القرص ومن أن الكتابة مسموحة لك هناك، ثم حاول مرة أخرى. إذا استمر الخطأ، يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: لا. %2</translation>
    </message>
    <message>
        <source>Cannot be seen from outside</source>
        <translation>لا يُرى من الخارج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Camera says</source>
        <translation>ما تقوله الكاميرا</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>ما يُرى من الخارج</translation>
    </message>
    <message>
        <source>Please say why it stays as it is: the reason stands on the sheet.</source>
        <translation>يُرجى ذكر سبب بقائه كما هو: يُكتب السبب في الورقة.</translation>
    </message>
    <message>
        <source>Please say who agreed: the name stands on the sheet.</source>
        <translation>يُرجى ذكر من وافق: يُكتب الاسم في الورقة.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>يحتاج إلى فحص</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nobody notices it</source>
        <translation>لا يلاحظه أحد</translation>
    </message>
    <message>
        <source>Others must log in anew</source>
        <translation>على الآخرين تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Connections may drop and come back</source>
        <translation>قد تنقطع الاتصالات ثم تعود</translation>
    </message>
    <message>
        <source>A service of the camera restarts</source>
        <translation>يُعاد تشغيل خدمة في الكاميرا</translation>
    </message>
    <message>
        <source>The camera restarts</source>
        <translation>يُعاد تشغيل الكاميرا</translation>
    </message>
    <message>
        <source>May lock somebody out</source>
        <translation>قد يمنع أحدًا من الدخول</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The camera makes a key for its certificate. That takes some minutes on older cameras.</source>
        <translation>تُنشئ الكاميرا مفتاحًا لشهادتها. يستغرق ذلك بضع دقائق في الكاميرات القديمة.</translation>
    </message>
    <message>
        <source>The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power it may never start again.</source>
        <translation>تكتب الكاميرا البرنامج الثابت في ذاكرتها ثم يُعاد تشغيلها. يستغرق ذلك حتى خمس دقائق. إذا انقطع التيار فقد لا تعمل بعدها أبدًا.</translation>
    </message>
    <message>
        <source>The connection drops for a moment. Camlock connects anew by itself.</source>
        <translation>ينقطع الاتصال لحظة. يعيد Camlock الاتصال تلقائيًا.</translation>
    </message>
    <message>
        <source>A service of the camera restarts. That takes up to a minute.</source>
        <translation>يُعاد تشغيل خدمة في الكاميرا. يستغرق ذلك حتى دقيقة.</translation>
    </message>
    <message>
        <source>The camera restarts. That takes one or two minutes.</source>
        <translation>يُعاد تشغيل الكاميرا. يستغرق ذلك دقيقة أو دقيقتين.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Done, and read back</source>
        <translation>نُفِّذ وأُعيدت قراءته</translation>
    </message>
    <message>
        <source>The camera shows another value</source>
        <translation>تعرض الكاميرا قيمة أخرى</translation>
    </message>
    <message>
        <source>The camera refused it</source>
        <translation>رفضته الكاميرا</translation>
    </message>
    <message>
        <source>Sent; could not be read back</source>
        <translation>أُرسل؛ تعذّرت إعادة قراءته</translation>
    </message>
    <message>
        <source>For you to do by hand</source>
        <translation>عليك تنفيذه يدويًا</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>صعبة التخمين جدًا</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>صعبة التخمين</translation>
    </message>
    <message>
        <source>Somewhat hard to guess</source>
        <translation>متوسطة الصعوبة</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>سهلة التخمين</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>تُخمَّن فورًا</translation>
    </message>
    <message>
        <source>Save the site file</source>
        <translation>حفظ ملف الموقع</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>ملفات الموقع (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>شبكة أخرى</translation>
    </message>
    <message>
        <source>Factory-new</source>
        <translation>جديدة من المصنع</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>لها كلمة مرور</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>معروفة من قبل</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>أُنجزت اليوم</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>ليس كاميرا</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليها</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>حاويات</translation>
    </message>
</context>
<context>
    <name>ui::AccountPassword</name>
    <message>
        <source>I enter the password of %1 myself</source>
        <translation>أُدخل كلمة مرور %1 بنفسي</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>The password of %1. Write it down now: it is not shown again. You may type another one.</source>
        <translation>كلمة مرور %1. دوّنها الآن: لن تُعرض مرة أخرى. يمكنك كتابة غيرها.</translation>
    </message>
    <message>
        <source>Camlock makes a long one that nobody has to remember.</source>
        <translation>يُنشئ Camlock كلمة طويلة لا يحتاج أحد إلى حفظها.</translation>
    </message>
    <message>
        <source>Please type a password for %1, or let Camlock make one.</source>
        <translation>يُرجى كتابة كلمة مرور لـ %1، أو دع Camlock يُنشئ واحدة.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>ما زال ناقصًا: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressListEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة (&amp;M)</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>إدخال جديد</translation>
    </message>
    <message>
        <source>Press Enter to put it on the list.</source>
        <translation>اضغط Enter لوضعه في القائمة.</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/24 or 192.0.2.5-192.0.2.9</source>
        <translation>192.0.2.5-192.0.2.9 أو 192.0.2.0/24 أو 192.0.2.10</translation>
    </message>
    <message>
        <source>Addresses on the list</source>
        <translation>العناوين في القائمة</translation>
    </message>
    <message>
        <source>Press Delete to take one off.</source>
        <translation>اضغط Delete لإزالة عنوان.</translation>
    </message>
    <message>
        <source>%1 is not on the list yet. Press Add, or clear the line.</source>
        <translation>%1 ليس في القائمة بعد. اضغط «إضافة»، أو امسح السطر.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>موجود في القائمة من قبل.</translation>
    </message>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (غير صالح للاستخدام: %2)</translation>
    </message>
</context>
<context>
    <name>ui::ApplyPage</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>&amp;Stop after this change</source>
        <translation>التوقف بعد هذا التغيير (&amp;S)</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>الفحص من جديد (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take back what was done</source>
        <translation>التراجع عمّا نُفِّذ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>تركه كما هو (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>تنفيذ هذه التغييرات (&amp;M)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Please leave the camera&apos;s cable and power alone until this is done.</source>
        <translation>يُرجى ترك كابل الكاميرا وتيارها دون مساس حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Changes and what became of them</source>
        <translation>التغييرات وما آلت إليه</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>تنفيذ التغييرات</translation>
    </message>
    <message>
        <source>Nothing of this job can be taken back.</source>
        <translation>لا شيء في هذه المهمة يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>نُفِّذ</translation>
    </message>
    <message>
        <source>Reading the camera anew</source>
        <translation>قراءة الكاميرا من جديد</translation>
    </message>
    <message>
        <source>Some changes were held back.</source>
        <translation>أُوقفت بعض التغييرات ولم تُرسل.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them. Take them back, or leave them?</source>
        <translation>التغييرات التي نُفِّذت من قبل باقية؛ وتظهر في القائمة. هل تريد التراجع عنها أم تركها؟</translation>
    </message>
    <message>
        <source>What was done before has been taken back.</source>
        <translation>تم التراجع عمّا نُفِّذ من قبل.</translation>
    </message>
    <message>
        <source>The changes that were made before stand; the list shows them.</source>
        <translation>التغييرات التي نُفِّذت من قبل باقية؛ وتظهر في القائمة.</translation>
    </message>
    <message>
        <source>Reading and probing everything again</source>
        <translation>إعادة قراءة كل شيء واختباره</translation>
    </message>
    <message>
        <source>Done. The next page shows what holds.</source>
        <translation>تم. تعرض الصفحة التالية ما ثبت.</translation>
    </message>
    <message>
        <source>The signing request for the company&apos;s authority is saved: %1. When the signed certificate is back, go through this camera again and name its file.</source>
        <translation>حُفظ طلب التوقيع الموجّه إلى جهة تصديق الشركة: %1. عندما تعود الشهادة الموقّعة، أعد العمل على هذه الكاميرا وحدّد ملف الشهادة.</translation>
    </message>
    <message>
        <source>The camera runs &quot;%1&quot; now.</source>
        <translation>تعمل الكاميرا الآن بـ «%1».</translation>
    </message>
    <message>
        <source>These changes come next. To choose otherwise, leave it as it is and go through this camera again.</source>
        <translation>هذه هي التغييرات التالية. لاختيار غيرها، اتركها كما هي وأعد العمل على هذه الكاميرا.</translation>
    </message>
</context>
<context>
    <name>ui::CameraFinder</name>
    <message>
        <source>Reached</source>
        <translation>المتحقق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث (&amp;F)</translation>
    </message>
    <message>
        <source>Site, place, model, address, MAC, firmware or date, as 2026-11-24.</source>
        <translation>الموقع أو المكان أو الطراز أو العنوان أو MAC أو البرنامج الثابت أو التاريخ، مثل ‎2026-11-24.</translation>
    </message>
    <message>
        <source>Done cameras</source>
        <translation>الكاميرات المنجزة</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>انتهت أو تنتهي قريبًا</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Type more to find older ones.</source>
        <translation>تظهر أحدث %1 فقط. اكتب المزيد للعثور على الأقدم.</translation>
    </message>
    <message>
        <source>No camera has been done yet on this computer.</source>
        <translation>لم تُنجز أي كاميرا على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>No done camera has all these words.</source>
        <translation>لا توجد كاميرا منجزة تطابق كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>المحاضر: %1</translation>
    </message>
    <message>
        <source>%1:
yes</source>
        <translation>%1:
نعم</translation>
    </message>
    <message>
        <source>%1:
no</source>
        <translation>%1:
لا</translation>
    </message>
</context>
<context>
    <name>ui::CameraPage</name>
    <message>
        <source>The camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان (&amp;A)</translation>
    </message>
    <message>
        <source>For example 192.168.1.20, camera-7.local or http://192.168.1.20:8080</source>
        <translation>مثلًا 192.168.1.20 أو camera-7.local أو http://192.168.1.20:8080</translation>
    </message>
    <message>
        <source>This is not an address of a camera.</source>
        <translation>هذا ليس عنوان كاميرا.</translation>
    </message>
    <message>
        <source>Type a name or an IP address, without a page or a user.</source>
        <translation>اكتب اسمًا أو عنوان IP، بلا صفحة ولا مستخدم.</translation>
    </message>
    <message>
        <source>Type the address of the camera that you stand in front of, or take it from the list.</source>
        <translation>اكتب عنوان الكاميرا التي تقف أمامها، أو اخترها من القائمة.</translation>
    </message>
    <message>
        <source>This camera cannot be reached yet.</source>
        <translation>لا يمكن الوصول إلى هذه الكاميرا بعد.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة لـ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>الموثوقة حتى الآن</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate</source>
        <translation>شهادة الكاميرا</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>signed by itself: nobody else vouches for it</source>
        <translation>موقّعة ذاتيًا: لا أحد غيرها يضمنها</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2 bits; signature %3</source>
        <translation>%1، %2 بت؛ التوقيع %3</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPage</name>
    <message>
        <source>The checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Save or print it, and let the customer sign it.</source>
        <translation>احفظها أو اطبعها، ودع العميل يوقّعها.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Preview of the checklist</source>
        <translation>معاينة قائمة التحقق</translation>
    </message>
    <message>
        <source>Han&amp;d-over …</source>
        <translation>التسليم (&amp;D) …</translation>
    </message>
    <message>
        <source>The camera&apos;s place, who got the password, and who closes the open points.</source>
        <translation>مكان الكاميرا، ومن تسلّم كلمة المرور، ومن يُغلق النقاط المفتوحة.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>المجلد (&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;hoose folder …</source>
        <translation>اختيار مجلد (&amp;H) …</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>الورق (&amp;E)</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>حفظ PDF (&amp;P)</translation>
    </message>
    <message>
        <source>Save H&amp;TML</source>
        <translation>حفظ HTML (&amp;T)</translation>
    </message>
    <message>
        <source>Save &amp;JSON record</source>
        <translation>حفظ محضر JSON (&amp;J)</translation>
    </message>
    <message>
        <source>Save &amp;CSV</source>
        <translation>حفظ CSV (&amp;C)</translation>
    </message>
    <message>
        <source>Save OSCA&amp;L</source>
        <translation>حفظ OSCAL (&amp;L)</translation>
    </message>
    <message>
        <source>Save SAR&amp;IF</source>
        <translation>حفظ SARIF (&amp;I)</translation>
    </message>
    <message>
        <source>Save a calendar re&amp;minder</source>
        <translation>حفظ تذكير للتقويم (&amp;M)</translation>
    </message>
    <message>
        <source>A calendar file (.ics): renew the camera&apos;s certificate in time.</source>
        <translation>ملف تقويم بصيغة ICS: لتجديد شهادة الكاميرا في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Save the root certific&amp;ate</source>
        <translation>حفظ الشهادة الجذرية (&amp;A)</translation>
    </message>
    <message>
        <source>For the recorder and the browsers of this site: with it they know its cameras.</source>
        <translation>للمسجّل والمتصفحات في هذا الموقع: بها تعرف كاميرات الموقع.</translation>
    </message>
    <message>
        <source>Save a blan&amp;k form</source>
        <translation>حفظ نموذج فارغ (&amp;K)</translation>
    </message>
    <message>
        <source>For a day without a laptop: fill it in by hand, type it in later.</source>
        <translation>ليوم بلا حاسوب محمول: يُعبّأ باليد ويُدخل لاحقًا.</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>طباعة (&amp;R) …</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>الكاميرا التالية (&amp;X)</translation>
    </message>
    <message>
        <source>Done camera&amp;s …</source>
        <translation>الكاميرات المنجزة (&amp;S) …</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>لا يمكن إنشاء هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>اختر مجلدًا آخر، ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>The root certificate cannot be read.</source>
        <translation>لا يمكن قراءة الشهادة الجذرية.</translation>
    </message>
    <message>
        <source>Kept in the record, which is signed anew.</source>
        <translation>حُفظ في المحضر، ووُقّع المحضر من جديد.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>كتابة ملف PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Where shall checklists be saved?</source>
        <translation>أين تُحفظ قوائم التحقق؟</translation>
    </message>
    <message>
        <source>Sa&amp;ve the site file …</source>
        <translation>حفظ ملف الموقع (&amp;V) …</translation>
    </message>
    <message>
        <source>What was decided here for all cameras of this site, to open it again or to share it. No passwords are in it.</source>
        <translation>ما تقرّر هنا لكل كاميرات هذا الموقع، لفتحه مرة أخرى أو مشاركته. لا توجد فيه كلمات مرور.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (موصى به)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>الشهادة (SHA-256)</translation>
    </message>
    <message>
        <source>End of the certificate</source>
        <translation>انتهاء الشهادة</translation>
    </message>
    <message>
        <source>Not in this record</source>
        <translation>ليس في هذا المحضر</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The records of %1 and %2 say the same.</source>
        <translation>محضرا %1 و%2 متطابقان.</translation>
    </message>
    <message>
        <source>What the record of %2 says otherwise than that of %1.</source>
        <translation>ما يختلف في محضر %2 عن محضر %1.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
</context>
<context>
    <name>ui::ControlsDialog</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Settings that serve it</source>
        <translation>الإعدادات التي تخدمه</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>الضوابط</translation>
    </message>
    <message>
        <source>The guide names the CIS Critical Security Controls v6.1. What each is about is said in our words. The numbers of CIS v8.1, EN 303 645 and IEC 62443-4-2 stand in the sheet&apos;s appendix.</source>
        <translation>يشير الدليل إلى CIS Critical Security Controls v6.1. موضوع كل ضابط مذكور بكلماتنا. أرقام CIS v8.1 وEN 303 645 وIEC 62443-4-2 في ملحق الورقة.</translation>
    </message>
    <message>
        <source>Controls and the settings that serve them</source>
        <translation>الضوابط والإعدادات التي تخدمها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this guide</source>
        <translation>لا شيء في هذا الدليل</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>What shall happen</source>
        <translation>ما الذي تريده</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is: this site needs it</source>
        <translation>إبقاؤه كما هو: هذا الموقع يحتاجه (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it for now: somebody agreed to the risk</source>
        <translation>تركه مؤقتًا: شخص ما وافق على المخاطرة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب (&amp;R)</translation>
    </message>
    <message>
        <source>It stands on the sheet, word for word.</source>
        <translation>يُكتب في الورقة حرفيًا.</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>وافق عليه (&amp;G)</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>فقط حتى (&amp;U)</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
</context>
<context>
    <name>ui::DoneCamerasDialog</name>
    <message>
        <source>Done cameras</source>
        <translation>الكاميرات المنجزة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>مقارنة بالسابق (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify signature</source>
        <translation>التحقق من التوقيع (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>طباعة (&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصدير (&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>العودة إلى القائمة (&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق (&amp;L)</translation>
    </message>
    <message>
        <source>Some files among the kept records are no records that Camlock can read.</source>
        <translation>بعض الملفات بين المحاضر المحفوظة ليست محاضر يستطيع Camlock قراءتها.</translation>
    </message>
    <message>
        <source>The registry of done cameras cannot be used. The records themselves are not touched.</source>
        <translation>لا يمكن استخدام فهرس الكاميرات المنجزة. المحاضر نفسها لم تُمسّ.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>There is no earlier record of this camera.</source>
        <translation>لا يوجد محضر سابق لهذه الكاميرا.</translation>
    </message>
    <message>
        <source>Its file is gone; this is the copy in the registry.</source>
        <translation>ملفه لم يعد موجودًا؛ هذه هي النسخة التي في الفهرس.</translation>
    </message>
    <message>
        <source>Its file is not what was kept any more; this is the copy in the registry.</source>
        <translation>لم يعد ملفه كما حُفظ؛ هذه هي النسخة التي في الفهرس.</translation>
    </message>
    <message>
        <source>This record is not signed.</source>
        <translation>هذا المحضر غير موقّع.</translation>
    </message>
    <message>
        <source>Nothing shows that it is as Camlock wrote it.</source>
        <translation>لا شيء يُظهر أنه كما كتبه Camlock.</translation>
    </message>
    <message>
        <source>The signature cannot be used.</source>
        <translation>لا يمكن استخدام التوقيع.</translation>
    </message>
    <message>
        <source>This record is not as it was signed.</source>
        <translation>لم يعد هذا المحضر كما كان عند توقيعه.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>تغيّر: %1.</translation>
    </message>
    <message>
        <source>The signature fits; it was made on this computer.</source>
        <translation>التوقيع مطابق؛ أُنشئ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>التوقيع مطابق.</translation>
    </message>
    <message>
        <source>It was made with the key %1: compare it with the key on the sheet.</source>
        <translation>أُنشئ بالمفتاح %1: قارنه بالمفتاح الذي في الورقة.</translation>
    </message>
    <message>
        <source>Checklist to print (*.pdf)</source>
        <translation>قائمة تحقق للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>محضر (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>تصدير المحضر</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>كتابة ملف PDF</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>اختيار (&amp;H) …</translation>
    </message>
</context>
<context>
    <name>ui::FindCamerasPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>البحث من جديد (&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;other devices too</source>
        <translation>إظهار الأجهزة الأخرى أيضًا (&amp;O)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>الشبكة (&amp;W)</translation>
    </message>
    <message>
        <source>Where cameras are looked for.</source>
        <translation>أين يُبحث عن الكاميرات.</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>النطاق (&amp;R)</translation>
    </message>
    <message>
        <source>Every address of it is tried too, for cameras that do not answer searches.</source>
        <translation>يُجرَّب أيضًا كل عنوان فيه، من أجل الكاميرات التي لا تجيب على عمليات البحث.</translation>
    </message>
    <message>
        <source>optional, for example 192.168.1.0/24</source>
        <translation>اختياري، مثلًا 192.168.1.0/24</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>تصفية (&amp;I)</translation>
    </message>
    <message>
        <source>Words that are in the row: model, address, MAC, state.</source>
        <translation>كلمات واردة في السطر: الطراز، العنوان، MAC، الحالة.</translation>
    </message>
    <message>
        <source>Cameras found</source>
        <translation>الكاميرات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Enter takes the camera of the row.</source>
        <translation>اضغط Enter لاختيار كاميرا السطر.</translation>
    </message>
    <message>
        <source>All but VPN and containers</source>
        <translation>الكل ما عدا VPN والحاويات</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>إيقاف البحث (&amp;S)</translation>
    </message>
    <message>
        <source>This is no range. Write for example 192.168.1.0/24 or 192.168.1.20-192.168.1.60; 1024 addresses at most.</source>
        <translation>هذا ليس نطاقًا. اكتب مثلًا 192.168.1.0/24 أو ‎192.168.1.20-192.168.1.60‎؛ 1024 عنوانًا على الأكثر.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses.</source>
        <translation>جارٍ البحث: %1 من أصل %2 من العناوين.</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>جارٍ البحث.</translation>
    </message>
    <message>
        <source>Cameras found: %1</source>
        <translation>الكاميرات التي عُثر عليها: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>غير معروض: %1</translation>
    </message>
    <message>
        <source>Nothing in the list fits. Clear the filter, or show other devices too.</source>
        <translation>لا شيء في القائمة يطابق. ألغِ التصفية، أو أظهر الأجهزة الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network. Plug in the network cable, wait until it has an address, and look again. A VPN or a container network has to be chosen above.</source>
        <translation>هذا الحاسوب غير متصل بشبكة. صِل كابل الشبكة، وانتظر حتى يحصل على عنوان، ثم ابحث من جديد. أما شبكة VPN أو شبكة الحاويات فيجب اختيارها أعلاه.</translation>
    </message>
    <message>
        <source>No camera answered. Check its power and its cable, and that both are at the same switch; a new camera needs up to two minutes to start. A firewall on this computer may keep answers out. Then look again, try a range, or type the address above.</source>
        <translation>لم تجب أي كاميرا. تحقق من تغذيتها بالكهرباء ومن كابلها، ومن أن الكاميرا والحاسوب على المحوّل نفسه؛ تحتاج الكاميرا الجديدة إلى دقيقتين على الأكثر لتبدأ العمل. قد يحجب جدار ناري على هذا الحاسوب الإجابات. ثم ابحث من جديد، أو جرّب نطاقًا، أو اكتب العنوان أعلاه.</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>الموصى به</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>الآثار الجانبية</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>يتوافق: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>لا يتوافق: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ui::FoundCamerasModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>&amp;Keep it in the record</source>
        <translation>حفظه في المحضر (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>What you write here stands on the sheet. What you leave blank can be written on it by hand. Dates are year-month-day, such as 2026-12-31.</source>
        <translation>ما تكتبه هنا يظهر في الورقة. وما تتركه فارغًا يمكن كتابته عليها باليد. اكتب التواريخ سنة ثم شهرًا ثم يومًا، مثل ‎2026-12-31.</translation>
    </message>
    <message>
        <source>Where the camera is</source>
        <translation>مكان الكاميرا</translation>
    </message>
    <message>
        <source>&amp;Number on the site plan</source>
        <translation>الرقم في مخطط الموقع (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>المكان (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>VLAN (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>المحوّل (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port of the switch</source>
        <translation>منفذ المحوّل (&amp;P)</translation>
    </message>
    <message>
        <source>Password and next review</source>
        <translation>كلمة المرور والمراجعة القادمة</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>سُلّمت إلى (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>في تاريخ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>كيف (&amp;H)</translation>
    </message>
    <message>
        <source>For example: in a sealed envelope. Never the password itself: this stands on the sheet.</source>
        <translation>مثلًا: في ظرف مختوم. لا تكتب كلمة المرور نفسها أبدًا: هذا يظهر في الورقة.</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>المراجعة القادمة (&amp;R)</translation>
    </message>
    <message>
        <source>Another open point</source>
        <translation>نقطة مفتوحة أخرى</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من ينفّذه</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>النقاط المفتوحة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>«%1» ليس تاريخًا. اكتبه سنة ثم شهرًا ثم يومًا، مثل ‎2026-12-31.</translation>
    </message>
</context>
<context>
    <name>ui::HardeningWizard</name>
    <message>
        <source>Camlock, with practice cameras</source>
        <translation>Camlock، مع كاميرات تدريبية</translation>
    </message>
    <message>
        <source>Camlock</source>
        <translation>Camlock</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إنهاء (&amp;F)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Changes are being made. Stop and leave?</source>
        <translation>يجري تنفيذ تغييرات. هل تريد الإيقاف والخروج؟</translation>
    </message>
    <message>
        <source>Leave without finishing this camera?</source>
        <translation>هل تريد الخروج قبل إنهاء هذه الكاميرا؟</translation>
    </message>
    <message>
        <source>The change that is under way is finished first. The journal keeps what was done.</source>
        <translation>يُنهى أولًا التغيير الجاري. ويحتفظ دفتر العمليات بما نُفِّذ.</translation>
    </message>
    <message>
        <source>Nothing was changed on the camera. What you chose for it is forgotten.</source>
        <translation>لم يتغير شيء في الكاميرا. وما اخترته لها لا يُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>البقاء (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top and leave</source>
        <translation>الإيقاف والخروج (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>الخروج (&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Camlock reads the setting back from the camera, and tries it from the network as a stranger would.</source>
        <translation>يعيد Camlock قراءة الإعداد من الكاميرا، ويجرّبه من الشبكة كما يفعل شخص غريب.</translation>
    </message>
    <message>
        <source>Camlock reads the setting back from the camera. From the network it is not tried: %1</source>
        <translation>يعيد Camlock قراءة الإعداد من الكاميرا. ولا يُجرَّب من الشبكة: %1</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>ما يُطلب هنا</translation>
    </message>
    <message>
        <source>All of this is kept for the next camera of the site. The level says how many settings are gone through. If a job was interrupted, this page offers to go on with it or to take back what was set.</source>
        <translation>يُحفظ كل هذا للكاميرا التالية في الموقع. يحدّد المستوى عدد الإعدادات التي تمر بها. إذا انقطعت مهمة، تتيح لك هذه الصفحة متابعتها أو التراجع عمّا ضُبط.</translation>
    </message>
    <message>
        <source>If the camera is not in the list</source>
        <translation>إذا لم تكن الكاميرا في القائمة</translation>
    </message>
    <message>
        <source>Type its address: it stands on the label of the camera, in its recorder or in the list of the router. Check the cable, and that this computer is in the camera&apos;s network. A camera needs about a minute to start.</source>
        <translation>اكتب عنوانها: تجده على ملصق الكاميرا أو في المسجّل أو في قائمة الموجّه. تحقق من الكابل، ومن أن هذا الحاسوب في شبكة الكاميرا. تحتاج الكاميرا إلى دقيقة تقريبًا لتعمل.</translation>
    </message>
    <message>
        <source>If the password is not known</source>
        <translation>إذا كانت كلمة المرور غير معروفة</translation>
    </message>
    <message>
        <source>A camera from the factory has the user root and no password. Type with care: some cameras lock after a few wrong passwords. If nobody knows it, reset the camera to the factory&apos;s settings by its own button.</source>
        <translation>الكاميرا الخارجة من المصنع فيها المستخدم root وبلا كلمة مرور. اكتب بعناية: بعض الكاميرات تُقفل بعد بضع كلمات مرور خاطئة. إذا لم يعرفها أحد، فأعد الكاميرا إلى إعدادات المصنع بزر إعادة الضبط الموجود عليها.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>ما تراه</translation>
    </message>
    <message>
        <source>Each row is a setting of the guide, as it is now. Nothing was changed yet. &quot;Next&quot; leads through what is to be decided.</source>
        <translation>كل بند إعداد من إعدادات الدليل، كما هو الآن. لم يتغيّر شيء بعد. يقودك «التالي» عبر ما يجب أن تقرّره.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ما يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>This is all that is going to be sent to the camera, in this order. What could shut you out comes last. Go back to change a choice; nothing was sent yet.</source>
        <translation>هذا كل ما سيُرسل إلى الكاميرا، وبهذا الترتيب. ما قد يمنعك من الوصول يأتي أخيرًا. ارجع لتغيير أي اختيار؛ لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>أثناء التنفيذ</translation>
    </message>
    <message>
        <source>Each change is read back before the next one is made. A camera that restarts, or gets another address, is looked for again. If something goes wrong, nothing more is sent and you are asked what to do.</source>
        <translation>تُعاد قراءة كل تغيير قبل تنفيذ التالي. إذا أُعيد تشغيل الكاميرا أو تغيّر عنوانها، يُبحث عنها من جديد. إذا حدث خطأ، فلا يُرسل شيء آخر وتُسأل عمّا تريد فعله.</translation>
    </message>
    <message>
        <source>If a row does not pass</source>
        <translation>إذا لم ينجح بند</translation>
    </message>
    <message>
        <source>The row says what was seen. Set it on the camera&apos;s own web page, or leave it open: the sheet shows it as open, with what is to be done. Nothing is shown as safe that was not seen.</source>
        <translation>يبيّن البند ما شوهد. اضبطه من صفحة ويب الكاميرا نفسها، أو اتركه مفتوحًا: تعرضه الورقة مفتوحًا مع ما يجب فعله. لا يُعرض شيء على أنه آمن ما لم يُشاهَد.</translation>
    </message>
    <message>
        <source>What to give to the customer</source>
        <translation>ما تسلّمه إلى العميل</translation>
    </message>
    <message>
        <source>The PDF is the sheet to sign. The JSON record belongs to it: it is what can be checked again later. No passwords are in either of them.</source>
        <translation>ملف PDF هو الورقة التي تُوقَّع. ومحضر JSON تابع لها: هو ما يمكن التحقق منه لاحقًا مرة أخرى. لا توجد كلمات مرور في أيٍّ منهما.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What somebody may notice</source>
        <translation>ما قد يلاحظه الآخرون</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>كيف يثبت ذلك</translation>
    </message>
    <message>
        <source>If the site needs it as it is</source>
        <translation>إذا كان الموقع يحتاجه كما هو</translation>
    </message>
    <message>
        <source>Leave it, write why, and who agreed. The sheet shows it as an exception, with your reason.</source>
        <translation>اتركه، واكتب السبب ومن وافق. تعرضه الورقة استثناءً مع السبب الذي كتبته.</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>في الدليل</translation>
    </message>
    <message>
        <source>Chapter &quot;%1&quot;, level %2.</source>
        <translation>الفصل «%1»، المستوى: %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Enter: go on.
Tab: the next input.
Alt and an underlined letter: that button or input.
Page Up, Page Down: move the page.
Ctrl+Z: undo.
F1: show or hide this help.
Esc: leave, after a question.</source>
        <translation>المفتاح Enter: المتابعة.
المفتاح Tab: حقل الإدخال التالي.
المفتاح Alt مع حرف تحته خط: ذلك الزر أو حقل الإدخال.
المفتاحان Page Up وPage Down: تحريك الصفحة.
المفتاحان Ctrl+Z: التراجع.
المفتاح F1: إظهار هذه المساعدة أو إخفاؤها.
المفتاح Esc: الخروج بعد سؤال.</translation>
    </message>
    <message>
        <source>About Camlock</source>
        <translation>حول Camlock</translation>
    </message>
    <message>
        <source>Camlock %1 is free software under the Apache License 2.0, and not a product of VIVOTEK. It is built with Qt %2, %3 and other free software. The package has a list of them with their licences.</source>
        <translation>Camlock %1 برنامج حر برخصة Apache 2.0، وليس من منتجات VIVOTEK. وهو مبني على Qt %2 و%3 وبرامج حرة أخرى. وفي الحزمة قائمة بها مع رخصها.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>ui::IdentityCard</name>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>عنوان MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>ما تراه الكاميرا الآن</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>تظهر الصورة بعد لحظة.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>What the camera sent is not a picture.</source>
        <translation>ما أرسلته الكاميرا ليس صورة.</translation>
    </message>
</context>
<context>
    <name>ui::JobPage</name>
    <message>
        <source>The job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Camlock makes one camera safe at a time, proves it, and prints a sheet to sign. What you write here stands on that sheet; what you leave blank can be written on it by hand.</source>
        <translation>يؤمّن Camlock كاميرا واحدة في كل مرة، ويُثبت ذلك، ويطبع ورقة للتوقيع. ما تكتبه هنا يظهر في تلك الورقة؛ وما تتركه فارغًا يمكن كتابته عليها باليد.</translation>
    </message>
    <message>
        <source>Forget the unfinished job on %1?</source>
        <translation>هل تريد نسيان المهمة غير المكتملة على %1؟</translation>
    </message>
    <message>
        <source>The camera stays as it is now. The journal and the passwords are kept.</source>
        <translation>تبقى الكاميرا كما هي الآن. ويُحتفظ بدفتر العمليات وكلمات المرور.</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>فني التركيب</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>الشركة (&amp;O)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الاسم (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>الهاتف (&amp;P)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>الموقع (&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>العميل (&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العنوان (&amp;D)</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>جهة الاتصال (&amp;T)</translation>
    </message>
    <message>
        <source>Cont&amp;ract no.</source>
        <translation>رقم العقد (&amp;R)</translation>
    </message>
    <message>
        <source>B&amp;asic: a closed network</source>
        <translation>أساسي: شبكة مغلقة (&amp;A)</translation>
    </message>
    <message>
        <source>The cameras have a network of their own, and nobody reaches it from outside.</source>
        <translation>للكاميرات شبكة خاصة بها، ولا يصل إليها أحد من الخارج.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: a network that others use too</source>
        <translation>متقدم: شبكة يستخدمها آخرون أيضًا (&amp;V)</translation>
    </message>
    <message>
        <source>The cameras can be reached from a WAN or from a network that is not trusted.</source>
        <translation>يمكن الوصول إلى الكاميرات من WAN أو من شبكة غير موثوقة.</translation>
    </message>
    <message>
        <source>&amp;Enterprise: a company network</source>
        <translation>مؤسسي: شبكة شركة (&amp;E)</translation>
    </message>
    <message>
        <source>Its own IT department runs switches, certificates and 802.1X.</source>
        <translation>يدير قسم تقنية المعلومات فيها المحوّلات والشهادات و802.1X.</translation>
    </message>
    <message>
        <source>Which level fits this site?</source>
        <translation>أي مستوى يناسب هذا الموقع؟</translation>
    </message>
    <message>
        <source>%1 Not in this version.</source>
        <translation>%1 غير متوفر في هذا الإصدار.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>لا يمكن فتح هذا الملف.</translation>
    </message>
    <message>
        <source>This is not a site file that Camlock can use.</source>
        <translation>ليس هذا ملف موقع يمكن لـ Camlock استخدامه.</translation>
    </message>
    <message>
        <source>%1 is open. What it says is filled in.</source>
        <translation>فُتح %1. ومُلئت الحقول بما فيه.</translation>
    </message>
    <message>
        <source>Saved. No passwords are in it.</source>
        <translation>تم الحفظ. لا توجد فيه كلمات مرور.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيانها</translation>
    </message>
</context>
<context>
    <name>ui::MadeSecretsForm</name>
    <message>
        <source>The key of the site&apos;s own authority is locked with a passphrase that Camlock makes and never shows.</source>
        <translation>مفتاح جهة تصديق الموقع مقفل بعبارة مرور يُنشئها Camlock ولا يعرضها أبدًا.</translation>
    </message>
    <message>
        <source>Passwords that Camlock makes</source>
        <translation>كلمات المرور التي يُنشئها Camlock</translation>
    </message>
    <message>
        <source>A password to try</source>
        <translation>كلمة مرور للتجربة</translation>
    </message>
    <message>
        <source>Blank = it is not tried. It is not kept.</source>
        <translation>فارغ = لا يُجرَّب. لا تُحفظ الكلمة.</translation>
    </message>
    <message>
        <source>%1 is on the camera already. With its password Camlock can try it as the recorder does.</source>
        <translation>%1 موجود في الكاميرا من قبل. بكلمة مروره يستطيع Camlock تجربته كما يفعل المسجّل.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase.</source>
        <translation>تحتاج جهة تصديق الموقع إلى سلسلة مفاتيح أو ملف لعبارة مرورها.</translation>
    </message>
    <message>
        <source>Passwords cannot be kept there: %1</source>
        <translation>لا يمكن حفظ كلمات المرور هناك: %1</translation>
    </message>
</context>
<context>
    <name>ui::OldRecordView</name>
    <message>
        <source>Settings and their proof</source>
        <translation>الإعدادات وإثباتها</translation>
    </message>
    <message>
        <source>Ended or ending soon</source>
        <translation>انتهت أو تنتهي قريبًا</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>الإعدادات الضعيفة</translation>
    </message>
    <message>
        <source>Go through the settings one by one, or press Enter on a row to jump to it.</source>
        <translation>مُرّ على الإعدادات واحدًا واحدًا، أو اضغط Enter على بند للانتقال إليه.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Press Enter to open a setting.</source>
        <translation>اضغط Enter لفتح إعداد.</translation>
    </message>
    <message>
        <source>Save a practice &amp;profile …</source>
        <translation>حفظ ملف تدريب (&amp;P) …</translation>
    </message>
    <message>
        <source>To rehearse on a camera like this one without having it. Addresses, names and passwords are masked in it.</source>
        <translation>للتدرّب على كاميرا مثل هذه دون وجودها. العناوين والأسماء وكلمات المرور فيه محجوبة.</translation>
    </message>
    <message>
        <source>Save a practice profile</source>
        <translation>حفظ ملف تدريب</translation>
    </message>
    <message>
        <source>Practice profiles (*.json);;All files (*)</source>
        <translation>ملفات التدريب (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved. Addresses, names and passwords are masked in it.</source>
        <translation>تم الحفظ. العناوين والأسماء وكلمات المرور فيه محجوبة.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>%1 of %2 counted settings pass today.</source>
        <translation>%1 من أصل %2 من الإعدادات المحتسبة ناجحة اليوم.</translation>
    </message>
    <message>
        <source>Name and &amp;address …</source>
        <translation>الاسم والعنوان (&amp;A) …</translation>
    </message>
    <message>
        <source>Host name %1.</source>
        <translation>اسم المضيف %1.</translation>
    </message>
    <message>
        <source>Fixed address %1, mask %2.</source>
        <translation>العنوان الثابت %1، القناع %2.</translation>
    </message>
    <message>
        <source>To give the camera a host name and a fixed address. Both stay as they are now.</source>
        <translation>لإعطاء الكاميرا اسم مضيف وعنوانًا ثابتًا. يبقى كلاهما الآن كما هو.</translation>
    </message>
</context>
<context>
    <name>ui::PackageCard</name>
    <message>
        <source>Reading the package …</source>
        <translation>قراءة الحزمة …</translation>
    </message>
    <message>
        <source>%1, %2
SHA-256: %3</source>
        <translation>%1، %2
SHA-256: %3</translation>
    </message>
    <message>
        <source>This file cannot be used. (%1)</source>
        <translation>لا يمكن استخدام هذا الملف. (%1)</translation>
    </message>
    <message>
        <source>The package is still being read. That takes a few seconds.</source>
        <translation>ما زالت الحزمة قيد القراءة. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordChecker</name>
    <message>
        <source>How hard it is to guess</source>
        <translation>صعوبة تخمينها</translation>
    </message>
    <message>
        <source>What is still missing is shown while you type.</source>
        <translation>يظهر ما ينقص أثناء الكتابة.</translation>
    </message>
    <message>
        <source>%1: fulfilled</source>
        <translation>%1: مستوفى</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: ناقص بعد</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <source>S&amp;how</source>
        <translation>إظهار (&amp;H)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>إظهار كلمة المرور أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Nothing to do. Type a new pass&amp;word only if you want another one</source>
        <translation>لا شيء مطلوب. اكتب كلمة مرور جديدة فقط إذا أردت غيرها (&amp;W)</translation>
    </message>
    <message>
        <source>Set a new pass&amp;word</source>
        <translation>تعيين كلمة مرور جديدة (&amp;W)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Type it a&amp;gain</source>
        <translation>اكتبها مرة أخرى (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Make one for me</source>
        <translation>أنشئ لي واحدة (&amp;M)</translation>
    </message>
    <message>
        <source>A password of %1 characters is best; nobody has to remember it.</source>
        <translation>الأفضل كلمة مرور من %1 حرفًا؛ لا يحتاج أحد إلى حفظها.</translation>
    </message>
    <message>
        <source>The password is not ready yet.</source>
        <translation>كلمة المرور ليست جاهزة بعد.</translation>
    </message>
    <message>
        <source>Type a new password, or let Camlock make one.</source>
        <translation>اكتب كلمة مرور جديدة، أو دع Camlock يُنشئ واحدة.</translation>
    </message>
    <message>
        <source>Some rules are still open: see the marks below the password.</source>
        <translation>ما زالت بعض القواعد ناقصة: انظر العلامات تحت كلمة المرور.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again, or show it.</source>
        <translation>كلمتا المرور مختلفتان. اكتبها مرة أخرى، أو أظهرها.</translation>
    </message>
    <message>
        <source>Trying the place where the password is kept</source>
        <translation>تجربة مكان حفظ كلمة المرور</translation>
    </message>
    <message>
        <source>The password cannot be kept there: %1</source>
        <translation>لا يمكن حفظ كلمة المرور هناك: %1</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>اختر مكانًا آخر. لم يتغير شيء في الكاميرا.</translation>
    </message>
    <message>
        <source>New passw&amp;ord</source>
        <translation>كلمة المرور الجديدة (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPlaceForm</name>
    <message>
        <source>Choose another pl&amp;ace</source>
        <translation>اختيار مكان آخر (&amp;A)</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>In a f&amp;ile that only you can read</source>
        <translation>في ملف لا يقرؤه غيرك (&amp;I)</translation>
    </message>
    <message>
        <source>On &amp;paper: it is shown now, and never again</source>
        <translation>على الورق: تُعرض الآن ولن تُعرض مرة أخرى (&amp;P)</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>الملف (&amp;E)</translation>
    </message>
    <message>
        <source>Write the password down first, then type its last four.</source>
        <translation>دوّن كلمة المرور أولًا، ثم اكتب آخر أربعة أحرف منها.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keychain …</source>
        <translation>الاتصال بسلسلة مفاتيح سطح المكتب …</translation>
    </message>
    <message>
        <source>On paper, as you chose.</source>
        <translation>على الورق، كما اخترت.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>في %1، كما اخترت.</translation>
    </message>
    <message>
        <source>In %1. It was tried just now and works.</source>
        <translation>في %1. جُرّب المكان للتو وهو يعمل.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works now. Please choose where the password is kept.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح تعمل الآن. يُرجى اختيار مكان حفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. One moment, please.</source>
        <translation>لم تُجب سلسلة المفاتيح بعد. لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Please name the file for the password.</source>
        <translation>يُرجى تحديد ملف لكلمة المرور.</translation>
    </message>
    <message>
        <source>Please write the password down, then type its last four characters.</source>
        <translation>يُرجى تدوين كلمة المرور، ثم كتابة آخر أربعة أحرف منها.</translation>
    </message>
    <message>
        <source>Last &amp;four characters</source>
        <translation>آخر أربعة أحرف (&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::PlaceDialog</name>
    <message>
        <source>Name and address</source>
        <translation>الاسم والعنوان</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>استخدام هذه القيم (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>What stays blank stays as it is. Nothing is sent now: the review shows it with the other changes. Camlock then finds the camera again at its new address.</source>
        <translation>ما تتركه فارغًا يبقى كما هو. لا يُرسل شيء الآن: تعرضه صفحة المراجعة مع التغييرات الأخرى. بعد ذلك يعثر Camlock على الكاميرا من جديد على عنوانها الجديد.</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>اسم المضيف (&amp;N)</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, as Gate-01.</source>
        <translation>أحرف لاتينية وأرقام وواصلات، مثل Gate-01.</translation>
    </message>
    <message>
        <source>Fixed &amp;address</source>
        <translation>العنوان الثابت (&amp;A)</translation>
    </message>
    <message>
        <source>Blank where a DHCP server gives the camera its address.</source>
        <translation>فارغ إذا كان خادم DHCP يعطي الكاميرا عنوانها.</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>القناع (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>البوابة (&amp;G)</translation>
    </message>
    <message>
        <source>Blank where there is none.</source>
        <translation>فارغ إن لم يوجد.</translation>
    </message>
    <message>
        <source>Name server &amp;1</source>
        <translation>خادم الأسماء &amp;1</translation>
    </message>
    <message>
        <source>Name server &amp;2</source>
        <translation>خادم الأسماء &amp;2</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>A setting passes only if what was asked, what the camera says and what a stranger on the network sees agree.</source>
        <translation>لا ينجح الإعداد إلا إذا اتفق المطلوب مع ما تقوله الكاميرا وما يراه شخص غريب على الشبكة.</translation>
    </message>
    <message>
        <source>Settings and their proof</source>
        <translation>الإعدادات وإثباتها</translation>
    </message>
    <message>
        <source>Which settings serve which control of the guide, for an auditor&apos;s question.</source>
        <translation>أي الإعدادات يخدم أي ضابط من ضوابط الدليل، إذا سأل مدقق.</translation>
    </message>
    <message>
        <source>Beyond the guide, something is open on this camera.</source>
        <translation>خارج نطاق الدليل، هناك شيء مفتوح في هذه الكاميرا.</translation>
    </message>
    <message>
        <source>C&amp;ontrols …</source>
        <translation>الضوابط (&amp;O) …</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>حفظ PDF (&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt camera</source>
        <translation>الكاميرا التالية (&amp;X)</translation>
    </message>
    <message>
        <source>The next page shows the sheet, and has more to save.</source>
        <translation>تعرض الصفحة التالية الورقة، وفيها المزيد مما يمكن حفظه.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>لا يمكن إنشاء هذا المجلد.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>كتابة ملف PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>القديم ← الجديد</translation>
    </message>
    <message>
        <source>What others notice</source>
        <translation>ما يلاحظه الآخرون</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>These changes are made in this order, one after the other. Each is read back. If one fails, Camlock asks whether to take the others back.</source>
        <translation>تُنفَّذ هذه التغييرات بهذا الترتيب، واحدًا بعد الآخر. وتُعاد قراءة كل منها. إذا فشل أحدها، يسأل Camlock هل تريد التراجع عن البقية.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>التغييرات المخططة</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تنفيذ (&amp;A)</translation>
    </message>
    <message>
        <source>These changes cannot be made like this.</source>
        <translation>لا يمكن تنفيذ هذه التغييرات بهذا الشكل.</translation>
    </message>
    <message>
        <source>The firmware comes first.</source>
        <translation>البرنامج الثابت أولًا.</translation>
    </message>
    <message>
        <source>Nothing has to be changed on this camera.</source>
        <translation>لا شيء يجب تغييره في هذه الكاميرا.</translation>
    </message>
    <message>
        <source>The next page shows how it stands.</source>
        <translation>تعرض الصفحة التالية وضعها.</translation>
    </message>
    <message>
        <source>No. %1, &quot;%2&quot;: %3</source>
        <translation>الرقم %1، «%2»: %3</translation>
    </message>
    <message>
        <source>Root needs a new password. Please go back to &quot;%1&quot; and choose one.</source>
        <translation>يحتاج root إلى كلمة مرور جديدة. يُرجى العودة إلى «%1» واختيار واحدة.</translation>
    </message>
    <message>
        <source>It is not settled where passwords are kept. Please go back to &quot;%1&quot; and choose a place.</source>
        <translation>لم يُحدَّد مكان حفظ كلمات المرور. يُرجى العودة إلى «%1» واختيار مكان.</translation>
    </message>
    <message>
        <source>The site&apos;s own authority needs a keychain or a file for its passphrase. Please go back to &quot;%1&quot; and choose a file, or to &quot;%2&quot; and choose another certificate.</source>
        <translation>تحتاج جهة تصديق الموقع إلى سلسلة مفاتيح أو ملف لعبارة مرورها. يُرجى العودة إلى «%1» واختيار ملف، أو إلى «%2» واختيار شهادة أخرى.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>⁦%1: %2 → %3⁩</translation>
    </message>
    <message>
        <source>You do this by hand</source>
        <translation>تنفّذه أنت يدويًا</translation>
    </message>
    <message>
        <source>Way back in: %1</source>
        <translation>طريق العودة: %1</translation>
    </message>
</context>
<context>
    <name>ui::SectionPage</name>
    <message>
        <source>I l&amp;ooked, and …</source>
        <translation>فحصتُ ووجدتُ (&amp;O) …</translation>
    </message>
    <message>
        <source>What you saw; it stands on the sheet as your word. Blank = the row stays open.</source>
        <translation>ما رأيته؛ يُكتب في الورقة بوصفه إفادتك. فارغ = يبقى البند مفتوحًا.</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended, a part of it by hand</source>
        <translation>ضبطه كما هو موصى به، وجزء منه يدويًا (&amp;C)</translation>
    </message>
    <message>
        <source>Set it as re&amp;commended (Camlock does it)</source>
        <translation>ضبطه كما هو موصى به (ينفّذه Camlock) (&amp;C)</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>لا شيء مطلوب هنا.</translation>
    </message>
    <message>
        <source>Add t&amp;his computer (%1)</source>
        <translation>إضافة هذا الحاسوب (%1) (&amp;H)</translation>
    </message>
    <message>
        <source>Add the recor&amp;der (%1)</source>
        <translation>إضافة المسجّل (%1) (&amp;D)</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>هناك شيء ناقص.</translation>
    </message>
    <message>
        <source>%1
Or leave this row as it is, and say why.</source>
        <translation>%1
أو اترك هذا البند كما هو، واذكر السبب.</translation>
    </message>
    <message>
        <source>Trying the place where passwords are kept</source>
        <translation>تجربة مكان حفظ كلمات المرور</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was changed on the camera.</source>
        <translation>اختر مكانًا آخر. لم يتغير شيء في الكاميرا.</translation>
    </message>
    <message>
        <source>It will be &amp;done by hand; the row stays open</source>
        <translation>سيُنفَّذ يدويًا؛ ويبقى البند مفتوحًا (&amp;D)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>All as recommended</source>
        <translation>الكل كما هو موصى به</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>This is the camera in &amp;front of me</source>
        <translation>هذه هي الكاميرا التي أمامي (&amp;F)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Camlock reads the camera&apos;s settings now. Nothing is changed before you say so.</source>
        <translation>يقرأ Camlock الآن إعدادات الكاميرا. لا يتغير شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>A camera from the factory has none: leave it blank. One attempt is made.</source>
        <translation>الكاميرا الخارجة من المصنع بلا كلمة مرور: اترك الحقل فارغًا. تُجرى محاولة واحدة.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Use the password from the &amp;keychain</source>
        <translation>استخدام كلمة المرور من سلسلة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>Wave your hand before the lens, or compare the MAC address with the label on the housing.</source>
        <translation>لوّح بيدك أمام العدسة، أو قارن عنوان MAC بالملصق على الغلاف.</translation>
    </message>
    <message>
        <source>Camlock knows which passwords this camera may have by now.</source>
        <translation>يعرف Camlock كلمات المرور التي قد تكون لهذه الكاميرا الآن.</translation>
    </message>
    <message>
        <source>Type one only if the job began with a password that is not in the keychain.</source>
        <translation>اكتب كلمة مرور فقط إذا بدأت المهمة بكلمة ليست في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>تسجيل الدخول (&amp;I)</translation>
    </message>
    <message>
        <source>Reading the camera</source>
        <translation>قراءة الكاميرا</translation>
    </message>
    <message>
        <source>The picture comes in a moment.</source>
        <translation>تظهر الصورة بعد لحظة.</translation>
    </message>
    <message>
        <source>Looking at the camera&apos;s certificate; nothing else is sent</source>
        <translation>فحص شهادة الكاميرا؛ لا يُرسل شيء آخر</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1</source>
        <translation>لا تعطي الكاميرا صورة: %1</translation>
    </message>
</context>
<context>
    <name>ui::SiteFileRow</name>
    <message>
        <source>Open a site &amp;file …</source>
        <translation>فتح ملف موقع (&amp;F) …</translation>
    </message>
    <message>
        <source>Save s&amp;ite</source>
        <translation>حفظ ملف الموقع (&amp;I)</translation>
    </message>
    <message>
        <source>Save site as …</source>
        <translation>حفظ ملف الموقع باسم …</translation>
    </message>
    <message>
        <source>Done &amp;cameras …</source>
        <translation>الكاميرات المنجزة (&amp;C) …</translation>
    </message>
    <message>
        <source>All that the cameras of this site share. No passwords are in it.</source>
        <translation>كل ما تشترك فيه كاميرات هذا الموقع. لا توجد فيه كلمات مرور.</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>المواقع الأخيرة</translation>
    </message>
    <message>
        <source>Choosing one opens it.</source>
        <translation>اختيار موقع يفتحه.</translation>
    </message>
    <message>
        <source>Open a site file</source>
        <translation>فتح ملف موقع</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>ملفات الموقع (*.json);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ui::SnippetCard</name>
    <message>
        <source>For the switch</source>
        <translation>للمحوّل</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>نسخ (&amp;Y)</translation>
    </message>
    <message>
        <source>Commands for the switch</source>
        <translation>أوامر للمحوّل</translation>
    </message>
    <message>
        <source>To be read, and pasted into the switch by its owner.</source>
        <translation>ليقرأها صاحب المحوّل ويلصقها فيه.</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::TrustPrompt</name>
    <message>
        <source>I know &amp;why it changed</source>
        <translation>أعرف لماذا تغيّرت (&amp;W)</translation>
    </message>
    <message>
        <source>This is my camera: &amp;trust this certificate</source>
        <translation>هذه كاميرتي: الثقة بهذه الشهادة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Do not trust it, go back</source>
        <translation>عدم الثقة بها والعودة (&amp;D)</translation>
    </message>
    <message>
        <source>Stop: the camera&apos;s certificate has changed.</source>
        <translation>توقف: تغيّرت شهادة الكاميرا.</translation>
    </message>
    <message>
        <source>Camlock does not know this camera&apos;s certificate yet. Is it your camera?</source>
        <translation>لا يعرف Camlock شهادة هذه الكاميرا بعد. هل هي كاميرتك؟</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Another device may pretend to be the camera. A new certificate, a factory reset or a replaced camera look the same.</source>
        <translation>لم يُرسل شيء، ولا حتى كلمة مرور. قد ينتحل جهاز آخر صفة الكاميرا. الشهادة الجديدة أو إعادة ضبط المصنع أو استبدال الكاميرا تبدو بالشكل نفسه.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either. Trust it if the camera is at your cable, or if the fingerprint below is the one you were told. From then on Camlock notices when it changes.</source>
        <translation>لم يُرسل شيء، ولا حتى كلمة مرور. ثِق بها إذا كانت الكاميرا موصولة بكابلك، أو إذا كانت البصمة أدناه هي التي أُبلغت بها. من الآن فصاعدًا يلاحظ Camlock إذا تغيّرت.</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedPanel</name>
    <message>
        <source>Unfinished job on %1 %2, %3: %4 of %5 changes were made</source>
        <translation>مهمة غير مكتملة على %1 %2، %3: نُفِّذ %4 من أصل %5 من التغييرات</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>متابعتها (&amp;G)</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>التراجع عنها (&amp;B)</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>مهام غير مكتملة</translation>
    </message>
    <message>
        <source>Camlock was interrupted there. It reads the camera first, and shows what is left to do before anything is sent.</source>
        <translation>انقطع عمل Camlock هناك. يقرأ الكاميرا أولًا، ويعرض ما بقي قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Forget the &amp;job</source>
        <translation>نسيان المهمة (&amp;J)</translation>
    </message>
</context>
<context>
    <name>ui::WindowRow</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>المظهر (&amp;K)</translation>
    </message>
</context>
</TS>
