// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/**
 * Writes a firmware package for practice cameras: a line `CAMLOCK-PRACTICE-FIRMWARE {…}` with the version it makes of
 * them ("FD9387-VVTK-2.2002.24.01a"), the size and the SHA-256 of the payload, then the payload: so many bytes, the
 * same for the same size. Only a piece of it is ever in memory. False if the file cannot be written.
 */
bool writePracticePackage(const QString &path, const QString &firmware, qint64 payloadBytes);
