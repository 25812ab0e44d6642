// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// A request of the job, by what the camera can tell it by, and the section that it is for.
struct Target
{
    QString selector;
    QString section;
    enum class Kind { Parameter, Means, Account, List, Onvif, Port } kind = Kind::Parameter;
    QStringList cameraFaults = {}; ///< what the camera is like from the beginning
    QMap<QString, QString> cameraValues = {}; ///< and how it is set

    QString name() const { return (QStringList {selector} + cameraFaults).join(QLatin1Char(' ')); }
};

/// What must come of a fault.
enum class Expected {
    Done, ///< the job comes to its end as if nothing had been
    TakenBack, ///< the change failed, and what was done before is undone
    TakenBackOrInterim, ///< the same; what is refused while root has no password may be a firmware that wants one first
    DoneIfRepeatable, ///< nothing reached the camera: values are sent once more, everything else is taken back
    DoneOrTakenBack, ///< by the way the answer is lost; both are right, and both are checked
    Stopped, ///< another camera, or another certificate: nothing more is sent
    NotPassed, ///< the job goes on, and the row is not green
    AsShown, ///< the camera sets another value: read back, and never green, unless it is the one that was wanted
    SeenThrough, ///< the camera only says that it is set: the row is not green wherever a stranger can tell
};

struct Fault
{
    QString text; ///< `%1` stands for the request or name
    Expected expected;
    enum class Fits { Everything, Parameters, OtherThanParameters } fits = Fits::Everything;
};

struct Cell
{
    Fault fault;
    Target target;

    QString faultText() const { return fault.text.arg(target.selector); }

    QString name() const { return fault.text.arg(target.name()); }
};

/// Every fault with every request that it can befall.
QList<Cell> allCells();

/// Some of each: every fault and every request.
QList<Cell> sampleCells();
