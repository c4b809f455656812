#pragma once

#include <QQuickWindow>

#include <functional>

namespace atlas::bench {

/// Medians over a run of frames, in milliseconds.
struct FrameTimes {
    double whole = 0; ///< from the change to the frame's being shown, software GL's work included
    double own = 0;   ///< of that, from the start of synchronising to the end of recording: no drawing
};

/// Draws frames one after another, each after `change` was told its number, and times them: ten to warm up first.
FrameTimes timeFrames(QQuickWindow& window, int frames, const std::function<void(int frame)>& change);

/// Waits until a window has drawn its first frame.
void awaitFrame(QQuickWindow& window);

/// A window of the same size that shows an empty Map, or nothing at all: what frames are compared with.
enum class Blank { EmptyMap, Nothing };
std::unique_ptr<QQuickWindow> openBlankWindow(Blank what, QSize size);

/// The Map inside a window; null where there is none.
QObject* mapOf(QQuickWindow& window);

}
