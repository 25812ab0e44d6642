# SPDX-License-Identifier: Apache-2.0
#
# A GStreamer RTSP server with one stream, /live.sdp. usage: rtsp_server.py PORT none|basic|digest
import sys

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import GLib, Gst, GstRtsp, GstRtspServer

Gst.init(None)
port, method = sys.argv[1:]
server = GstRtspServer.RTSPServer()
server.set_address("0.0.0.0")
server.set_service(port)
factory = GstRtspServer.RTSPMediaFactory()
factory.set_launch("( videotestsrc ! video/x-raw,format=I420,width=64,height=48 ! jpegenc ! rtpjpegpay name=pay0 )")

if method != "none":
    token = GstRtspServer.RTSPToken()
    token.set_string("media.factory.role", "viewer")
    auth = GstRtspServer.RTSPAuth()
    if method == "digest":
        auth.set_supported_methods(GstRtsp.RTSPAuthMethod.DIGEST)
        auth.add_digest("viewer", "a word of the test", token)
    else:
        auth.set_supported_methods(GstRtsp.RTSPAuthMethod.BASIC)
        auth.add_basic(GstRtspServer.RTSPAuth.make_basic("viewer", "a word of the test"), token)
    server.set_auth(auth)
    structure = Gst.Structure.new_empty("viewer")
    structure.set_value("media.factory.access", True)
    structure.set_value("media.factory.construct", True)
    permissions = GstRtspServer.RTSPPermissions()
    permissions.add_role_from_structure(structure)
    factory.set_permissions(permissions)

server.get_mount_points().add_factory("/live.sdp", factory)
server.attach(None)
GLib.MainLoop().run()
