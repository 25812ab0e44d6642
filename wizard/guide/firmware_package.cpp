// SPDX-License-Identifier: Apache-2.0
#include "guide/firmware_package.h"

#include "guide/section_helpers.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto firmwareSection = "firmware_current"_L1;

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// The camera's own names for its model: the packages of a family carry one or the other.
bool isForModel(const QString &model, const Firmware &running, const Snapshot &camera)
{
    for (const auto *name : {"system_info_modelname", "system_info_extendedmodelname", "system_modelname"}) {
        if (isSame(model, camera.value(QString::fromLatin1(name)).value_or(QString()).trimmed()))
            return true;
    }
    return isSame(model, running.model) || isSame(model, camera.identity.model);
}

PackageFit comparedWith(const FirmwareVersion &package, const FirmwareVersion &running)
{
    using Scheme = FirmwareVersion::Scheme;
    if ((package.scheme == Scheme::Dotted) != (running.scheme == Scheme::Dotted))
        return package.scheme == Scheme::Dotted ? PackageFit::Newer : PackageFit::Older;
    const auto order = compare(package, running);
    if (order == std::partial_ordering::greater)
        return PackageFit::Newer;
    return order == std::partial_ordering::less ? PackageFit::Older : PackageFit::NotComparable;
}

/// As people copy it: upper case, with spaces or colons.
QString plainDigest(QString text)
{
    return text.remove(QRegularExpression(u"[\\s:]"_s)).toLower();
}

std::optional<Text> fitProblem(PackageFit fit, const QString &name, const QString &running)
{
    switch (fit) {
    case PackageFit::NoPackage:
        return Text(QT_TRANSLATE_NOOP("guide",
                        "The name \"%1\" does not tell model and version. Please use the package as VIVOTEK names it, "
                        "such as FD9387-VVTK-0121d.flash.pkg."),
            {name});
    case PackageFit::AnotherModel:
        return Text(QT_TRANSLATE_NOOP("guide",
                        "\"%1\" is for another model: this camera runs \"%2\". A wrong package can end a camera."),
            {name, running});
    case PackageFit::AnotherBrand:
        return Text(QT_TRANSLATE_NOOP("guide", "\"%1\" is for another maker's build: this camera runs \"%2\"."),
            {name, running});
    case PackageFit::UnknownCamera:
        return Text(QT_TRANSLATE_NOOP(
            "guide", "The camera does not tell which firmware it runs, so nobody can say whether a package fits it."));
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Firmware> firmwareOfPackage(QStringView fileName)
{
    static const QRegularExpression ending(u"(?:\\.flash)?(?: ?\\([0-9]{1,3}\\))?(?:\\.pkg)?(?: ?\\([0-9]{1,3}\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString name = fileName.left(200).trimmed().toString();
    name.remove(ending);
    const Firmware firmware = parseFirmware(name);
    if (firmware.model.isEmpty() || firmware.brand.isEmpty() || !firmware.version)
        return std::nullopt;
    return firmware;
}

PackageFit fitOf(QStringView fileName, const Snapshot &camera)
{
    const auto package = firmwareOfPackage(fileName);
    if (!package)
        return PackageFit::NoPackage;
    const Firmware running = parseFirmware(camera.identity.firmware);
    if (running.model.isEmpty() || running.brand.isEmpty())
        return PackageFit::UnknownCamera;
    if (!isForModel(package->model, running, camera))
        return PackageFit::AnotherModel;
    if (!isSame(package->brand, running.brand))
        return PackageFit::AnotherBrand;
    if (isSame(package->versionText, running.versionText))
        return PackageFit::Same;
    return running.version ? comparedWith(*package->version, *running.version) : PackageFit::NotComparable;
}

std::optional<Text> packageProblem(const Snapshot &camera, const Answers &answers)
{
    const auto answer = [&answers](QLatin1StringView key) { return answers.value(firmwareSection, key).trimmed(); };
    const QString file = answer(package::file);
    if (file.isEmpty())
        return std::nullopt;
    const QString name = QFileInfo(file).fileName();
    const QString running = shown(camera.identity.firmware);
    const PackageFit fit = fitOf(name, camera);
    if (const auto problem = fitProblem(fit, shown(name), running))
        return problem;
    const bool mayBeOlder = fit == PackageFit::Older || fit == PackageFit::NotComparable;
    if (mayBeOlder && answer(package::older) != "1"_L1) {
        return Text(QT_TRANSLATE_NOOP("guide",
                        "\"%1\" is not newer than what this camera runs (\"%2\"). Older firmware has old holes. Say "
                        "that you want it, or choose another package."),
            {shown(name), running});
    }
    const QString wanted = plainDigest(answer(package::sha256));
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    if (!wanted.isEmpty() && !digest.match(wanted).hasMatch())
        return Text(QT_TRANSLATE_NOOP(
            "guide", "A SHA-256 has 64 digits of 0 to 9 and a to f. Leave it blank, or copy it whole."));
    const QString seen = answer(package::seenSha256);
    if (!wanted.isEmpty() && !seen.isEmpty() && wanted != seen) {
        return Text(QT_TRANSLATE_NOOP("guide",
                        "The package is not the one whose SHA-256 you gave: its own is %1. Please load it down again."),
            {seen});
    }
    return std::nullopt;
}

} // namespace guide
