// SPDX-License-Identifier: Apache-2.0
//
// The options of each command that works on a camera, as `--help` lists them. What they say is read in options.cpp.
#include "options.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

void addCameraOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"CAMERA"_s, u"host, host:port, http://host[:port] or https://host[:port]"_s);
    parser.addOptions({
        {u"user"_s, u"Account to log in with (root)."_s, u"NAME"_s, u"root"_s},
        {u"password-file"_s, u"Its password: the first line of FILE, - for standard input."_s, u"FILE"_s},
        {u"new-root-password-file"_s, u"The root password to set; without it one is generated."_s, u"FILE"_s},
        {u"password-out"_s, u"Where generated passwords go instead of the keychain; a new file, 0600."_s, u"FILE"_s},
        {u"vms-password-file"_s, u"The password of the VMS account (used from level advanced on)."_s, u"FILE"_s},
        {u"ieee8021x-secret-file"_s, u"For 802.1X: the password of EAP-PEAP, or the passphrase of the key."_s,
            u"FILE"_s},
        {u"site"_s, u"Site profile (JSON)."_s, u"FILE"_s},
        {u"level"_s, u"basic, advanced or enterprise (basic)."_s, u"LEVEL"_s},
        {u"section"_s, u"Only this section; may be repeated."_s, u"ID"_s},
        {u"trust-first-use"_s, u"Accept an unknown certificate and keep to it."_s},
        {u"trust"_s, u"Accept exactly this certificate: sha256:HEX."_s, u"FINGERPRINT"_s},
        {u"record"_s, u"Where the record goes (a file in the data folder)."_s, u"FILE"_s},
        {u"accept-exception"_s, u"Leave a section as it is: ID=REASON; may be repeated."_s, u"ID=REASON"_s},
        {u"attest"_s, u"What a person looked at: ID=NOTE; may be repeated."_s, u"ID=NOTE"_s},
        {u"photo"_s,
            u"A picture (JPEG, PNG) for a row of a person; its pixels are kept beside the record; may be repeated."_s,
            u"ID=FILE"_s},
        {u"format"_s, u"text or json (text)."_s, u"FORMAT"_s, u"text"_s},
        {u"timeout"_s, u"Seconds for one request (10)."_s, u"SECONDS"_s},
        {u"no-rollback"_s, u"Do not take back what was done when a change fails."_s},
        {u"probe-ports"_s, u"Where services really are, for a camera behind moved ports: snmp=161,ssdp=1900 …"_s,
            u"PORTS"_s},
        {u"yes"_s, u"Apply without asking."_s},
        {u"log"_s, u"Write a diagnostic log without secrets."_s, u"FILE"_s},
    });
}

void addResumeOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"CAMERA"_s, u"Its address or MAC address, where there is more than one job."_s, u"[CAMERA]"_s);
    parser.addOptions({
        {u"undo"_s, u"Take back what was done, instead of going on."_s},
        {u"password-file"_s, u"The password that the job began with: the first line of FILE, - for standard input."_s,
            u"FILE"_s},
        {u"new-root-password-file"_s, u"The root password to set, if the job was given one."_s, u"FILE"_s},
        {u"vms-password-file"_s, u"The password of the VMS account, if the job was given one."_s, u"FILE"_s},
        {u"ieee8021x-secret-file"_s, u"For 802.1X: the password or passphrase, if the job was given one."_s, u"FILE"_s},
        {u"trust"_s, u"Accept exactly this certificate: sha256:HEX."_s, u"FINGERPRINT"_s},
        {u"format"_s, u"text or json (text)."_s, u"FORMAT"_s, u"text"_s},
        {u"timeout"_s, u"Seconds for one request (10)."_s, u"SECONDS"_s},
        {u"no-rollback"_s, u"Do not take back what was done when a change fails."_s},
        {u"yes"_s, u"Go on without asking."_s},
        {u"log"_s, u"Write a diagnostic log without secrets."_s, u"FILE"_s},
    });
}

void addVerifyOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"RECORD"_s, u"a record of `camlock apply` or `audit`"_s);
    parser.addOptions({
        {u"offline"_s, u"Ask no camera: only what the calendar brings."_s},
        {u"user"_s, u"Account to log in with (root)."_s, u"NAME"_s, u"root"_s},
        {u"password-file"_s, u"Its password: the first line of FILE, - for standard input."_s, u"FILE"_s},
        {u"vms-password-file"_s, u"The password of the VMS account, to try it."_s, u"FILE"_s},
        {u"trust"_s, u"Accept exactly this certificate: sha256:HEX."_s, u"FINGERPRINT"_s},
        {u"probe-ports"_s, u"Where services really are, for a camera behind moved ports."_s, u"PORTS"_s},
        {u"format"_s, u"text or json (text)."_s, u"FORMAT"_s, u"text"_s},
        {u"timeout"_s, u"Seconds for one request (10)."_s, u"SECONDS"_s},
    });
}

} // namespace app
