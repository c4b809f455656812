#pragma once

#include <QQuickWindow>

#include <functional>
#include <memory>

namespace atlas::bench {

/// Medians over a run of frames, in milliseconds.
struct FrameTimes {
    double whole = 0; ///< from the change to the frame's being shown, software GL's work included
    double own = 0;   ///< of that, from the start of synchronising to the end of recording: no drawing
};

/// Draws frames one after another, each after `change` was told its number, and times them: ten to warm up
/// first.
FrameTimes timeFrames(QQuickWindow& window, int frames, const std::function<void(int frame)>& change);

/// A scene whose frames are compared with those of others.
struct Contender {
    QQuickWindow* window = nullptr;
    std::function<void()> enter;           ///< before each of its rounds: the same scene every time
    std::function<void(int frame)> change; ///< before each frame
    std::function<void()> leave = [] {};   ///< after each of its rounds
    int frames = 24;                       ///< a round
};

/// Draws the scenes in turns, a round of frames each, again and again: whatever else the machine has to do
/// meanwhile slows all of them alike. The first round and the first frames of every other one warm up.
std::vector<FrameTimes> timeInTurns(const std::vector<Contender>& contenders);

/// Waits until a window has drawn its first frame.
void awaitFrame(QQuickWindow& window);

/// A window made of QML source, which has drawn nothing yet. The program ends where the source is wrong.
std::unique_ptr<QQuickWindow> openWindow(const char* source, QSize size, const QVariantMap& properties = {});

/// A window with nothing but an empty Map, `mapHeight` (property) high, or as high as the window.
std::unique_ptr<QQuickWindow> openEmptyMap(QSize size, const QVariantMap& properties = {});

/// The Map inside a window; null where there is none.
QObject* mapOf(QQuickWindow& window);

}
