#pragma once

#include <QString>

namespace atlas::bench {

/// Opens one window in this fresh process, prints `FIRST_FRAME_MS RESIDENT_MB` and ends: what a start costs cannot be
/// measured twice in one process. `what` is `blank` (an empty Map) or `window` (the program's, on its own dossier).
int runProbe(const QString& what, const QString& settingsPath);

/// What a probe printed.
struct ProbeResult {
    double firstFrame = 0; ///< milliseconds from the process's start to its first frame
    double resident = 0;   ///< MiB, once that frame is shown
};

/// Runs probes in processes of their own, and gives the medians.
ProbeResult probe(const QString& what, const QString& settingsPath, int runs);

}
