#include "tests/journeys/journey.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTest>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // milliseconds until a condition counts as never met

using Meets = std::function<bool(QAccessibleInterface*)>;

QAccessibleInterface* findBelow(QAccessibleInterface* part, const Meets& meets)
{
    if (!part || part->state().invisible) return nullptr;
    if (meets(part)) return part;
    for (int i = 0; i < part->childCount(); ++i)
        if (QAccessibleInterface* found = findBelow(part->child(i), meets)) return found;
    return nullptr;
}

QAccessibleInterface* findNamed(QQuickWindow& window, const QString& name, QAccessible::Role role)
{
    return findBelow(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface* part) {
        return (role == QAccessible::NoRole || part->role() == role) && part->text(QAccessible::Name) == name;
    });
}

}

Journey::Journey(Language language, const QString& stateFolder)
    : settings(temporary.filePath(u"settings.ini"_s), QSettings::IniFormat), preferences(settings)
{
    QAccessible::setActive(true);
    preferences.setAppearance(Preferences::Appearance::Light);
    preferences.setReducedMotion(true);
    preferences.setGeometry(QRect(0, 0, 1440, 900), false);
    const QString state = stateFolder.isEmpty() ? temporary.filePath(u"state"_s) : stateFolder;
    workspace.keeper()->keepIn({.stateFolder = state, .dataFolder = temporary.filePath(u"data"_s),
                                .program = u"test"_s});
    REQUIRE(workspace.document()->open(Document::bundledPath()));
    session().setLanguage(language);
    auto made = MainWindow::open(workspace, preferences);
    if (!made) FAIL(made.error().toStdString());
    opened = std::move(*made);
    window().requestActivate(); // no window manager does it on a test's display
    REQUIRE(QTest::qWaitForWindowActive(&window()));
    settle();
}

Journey::~Journey() = default;

void Journey::await(const char* what, const std::function<bool()>& condition)
{
    INFO("waiting for " << what);
    REQUIRE(QTest::qWaitFor(condition, patience));
}

void Journey::settle()
{
    QImage before;
    await("the window to come to rest", [&] {
        QImage now = window().grabWindow();
        const bool same = !now.isNull() && now == before;
        before = std::move(now);
        return same;
    });
}

void Journey::keep(const QString& name)
{
    const QString folder = qEnvironmentVariable("ATLAS_KEEP_IMAGES");
    if (folder.isEmpty()) return;
    settle();
    window().grabWindow().save(u"%1/%2-%3.png"_s.arg(folder, name, session().languageCode()));
}

QAccessibleInterface* Journey::named(const QString& name, QAccessible::Role role)
{
    QAccessibleInterface* found = nullptr;
    INFO("looking for what a screen reader calls " << name.toStdString());
    REQUIRE(QTest::qWaitFor([&] { return (found = findNamed(window(), name, role)) != nullptr; }, patience));
    return found;
}

QAccessibleInterface* Journey::namedIn(QAccessibleInterface* part, const QString& name)
{
    INFO("looking for what a screen reader calls " << name.toStdString());
    QAccessibleInterface* found =
        findBelow(part, [&](QAccessibleInterface* each) { return each->text(QAccessible::Name) == name; });
    REQUIRE(found);
    return found;
}

bool Journey::shows(const QString& name, QAccessible::Role role)
{
    return findNamed(window(), name, role) != nullptr;
}

QPoint Journey::middleOf(QAccessibleInterface* part)
{
    return window().mapFromGlobal(part->rect().center());
}

void Journey::click(QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(&window(), button, modifiers, at);
}

void Journey::doubleClick(QPoint at)
{
    QTest::mouseDClick(&window(), Qt::LeftButton, {}, at);
}

void Journey::clickNamed(const QString& name, QAccessible::Role role)
{
    click(middleOf(named(name, role)));
}

void Journey::drag(QPoint from, QPoint to)
{
    constexpr int steps = 12;
    QTest::mousePress(&window(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= steps; ++step) {
        QTest::mouseMove(&window(), from + (to - from) * step / steps);
        QCoreApplication::processEvents();
    }
    QTest::mouseRelease(&window(), Qt::LeftButton, {}, to);
}

void Journey::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

QString Journey::said(const char* file, const char* text)
{
    return QCoreApplication::translate(file, text);
}

void Journey::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&window(), key, modifiers);
}

MapCamera& Journey::camera()
{
    auto* found = window().findChild<MapCamera*>(u"mapCamera"_s);
    REQUIRE(found);
    return *found;
}

QPoint Journey::onMap(LonLat place)
{
    const auto* map = qobject_cast<QQuickItem*>(camera().parent());
    REQUIRE(map);
    return map->mapToScene(camera().view().toView(place)).toPoint();
}

QColor Journey::colourAt(QPoint at)
{
    const QImage picture = window().grabWindow();
    return picture.pixelColor(at * picture.devicePixelRatio());
}

}
