// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/practice_camera.h"

namespace simulator {

/** The options of `camlock simulate` as they were typed. */
struct SimulateArguments
{
    QString profile = {};
    QString address = QStringLiteral("127.0.0.1");
    /** `http=8080,rtsp=0`; what is not named keeps its default. 0 takes any free port. */
    QString ports = {};
    QStringList faults = {};
};

/** The high ports that a practice camera uses unless told otherwise (contract.md). */
QMap<QString, quint16> defaultPorts();

/** The error is a sentence for standard error; it means wrong usage. */
tl::expected<PracticeCameraOptions, QString> practiceCameraOptions(const SimulateArguments &arguments);

/** What `--list` prints: every profile and every fault, one line of help each. */
QString simulateList();

} // namespace simulator
