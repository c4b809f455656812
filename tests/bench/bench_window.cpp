#include "tests/bench/benches.h"

#include "tests/bench/frames.h"
#include "tests/bench/program_window.h"

namespace atlas::bench {

using namespace Qt::StringLiterals;

QList<Line> benchWindow(const Context& context)
{
    const auto opened = ProgramWindow::open(context, Document::bundledPath());
    if (!opened) return {{u"window"_s, unmeasured, u"ms"_s, {}, 0, opened.error()}};
    ProgramWindow& program = **opened;
    Session& session = *program.workspace().session();
    const Day last = session.day();

    const auto enter = [&program](bool withCountries) {
        return [&program, withCountries] { program.setCountriesVisible(withCountries); };
    };
    const auto scrub = [&session, last](int frame) { session.setDay(last - 300 + frame); };
    const auto emptyMap = openEmptyMap(windowSize);
    const std::vector<FrameTimes> times = timeInTurns({{&program.window(), enter(true), scrub},
                                                       {&program.window(), enter(false), scrub},
                                                       {&program.window(), enter(true), [](int) {}},
                                                       {emptyMap.get(), [] {}, [](int) {}}});
    const QString name = u"scrub the date"_s;
    const QString nothing = u"a window with nothing else"_s;
    return {
        {name, times[0].whole, u"ms"_s, times[1].whole, 1.5, u"the same window without countries"_s},
        {name + u": sync to submit"_s, times[0].own, u"ms"_s, {}, {}, {}},
        {name + u": no change"_s, times[0].whole, u"ms"_s, times[2].whole, {}, u"the same window"_s},
        {name + u": empty Map"_s, times[0].whole, u"ms"_s, times[3].whole, {}, nothing},
    };
}

}
