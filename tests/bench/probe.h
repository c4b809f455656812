#pragma once

#include <QStringList>

#include <vector>

namespace atlas::bench {

/// Opens one window in this fresh process, prints `FIRST_FRAME_MS PROCESSOR_MS RESIDENT_MB` and ends: what a
/// start costs cannot be measured twice in one process. `what` is `blank` (an empty Map), `window` (the
/// program's, on its own dossier) or a dossier's path (the program's, on that one).
int runProbe(const QString& what, const QString& settingsPath);

/// What a start costs.
struct ProbeResult {
    double firstFrame = 0; ///< milliseconds from the process's start to its first frame
    double processor = 0;  ///< milliseconds of processor time in them, of all the process's threads
    double resident = 0;   ///< megabytes (a million bytes), once that frame is shown
};

/// Runs probes of each kind in turns, in processes of their own, and gives each kind's medians.
std::vector<ProbeResult> probeInTurns(const QStringList& kinds, const QString& settingsPath, int runs);

}
