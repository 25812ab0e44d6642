// SPDX-License-Identifier: Apache-2.0
#include "photo_options.h"

#include "guide/catalog.h"
#include "guide/photo_choice.h"
#include "report/photos.h"

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

Done readPhotos(const QCommandLineParser &parser, CameraOptions &options)
{
    const QStringList photos = parser.values(u"photo"_s);
    for (const QString &argument : photos) {
        const QString id = argument.section(u'=', 0, 0);
        const QString path = argument.section(u'=', 1);
        const guide::Section *section = guide::sectionWithId(id);
        if (!section || path.isEmpty())
            return fail(Error::Kind::BadReply,
                u"--photo needs SECTION=FILE, for example --photo physically_protected=pole.jpg."_s);
        if (!guide::takesPhotos(*section))
            return fail(Error::Kind::BadReply, u"A photograph proves nothing of %1."_s.arg(id));
        if (const auto usable = report::photoAsJpeg(path); !usable)
            return tl::unexpected(usable.error());
        guide::addPhoto(options.job.answers.sections[id], path);
    }
    return {};
}

} // namespace app
