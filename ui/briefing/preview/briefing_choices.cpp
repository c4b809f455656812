#include "briefing_choices.h"

#include <QSettings>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr auto groupName = "briefing"_L1;

constexpr std::array kindWords{"pdf"_L1, "pdfa"_L1, "svg"_L1, "png"_L1}; // in the order of FileKind

/// Gives each choice and its key to what reads or writes them: so no key is written that is not read.
template <typename Choices, typename Visit>
void visitChoices(Choices& choices, const Visit& visit)
{
    auto& plan = choices.plan;
    visit.word("template"_L1, plan.kind, templateWords);
    visit.word("series"_L1, plan.seriesOf, seriesOfWords);
    visit.word("paper"_L1, plan.paper, paperWords);
    visit.word("orientation"_L1, plan.orientation, orientationWords);
    visit.word("countryOrientation"_L1, choices.countryOrientation, orientationWords);
    visit.word("kind"_L1, choices.kind, kindWords);
    visit.value("greyscale"_L1, plan.greyscale);
    for (const BlockWord& each : blockWords) visit.value(each.word, plan.blocks.*each.block);
    visit.value("author"_L1, plan.header.author);
    visit.value("organisation"_L1, plan.header.organisation);
    visit.value("handling"_L1, plan.header.handling);
    visit.value("dpi"_L1, choices.dpi);
    visit.value("zoom"_L1, choices.zoom);
    visit.value("folder"_L1, choices.folder);
}

QString keyOf(QLatin1StringView name)
{
    return groupName + u'/' + name;
}

struct Reading {
    const QSettings& settings;

    template <typename Enum, size_t count>
    void word(QLatin1StringView name, Enum& choice, const std::array<QLatin1StringView, count>& words) const
    {
        choice = choiceOf<Enum>(settings.value(keyOf(name)).toString(), words).value_or(choice);
    }

    template <typename Value>
    void value(QLatin1StringView name, Value& choice) const
    {
        const QVariant kept = settings.value(keyOf(name));
        if (kept.canConvert<Value>()) choice = kept.value<Value>();
    }
};

struct Writing {
    QSettings& settings;

    template <typename Enum, size_t count>
    void word(QLatin1StringView name, Enum choice, const std::array<QLatin1StringView, count>& words) const
    {
        settings.setValue(keyOf(name), QString(words[size_t(choice)]));
    }

    template <typename Value>
    void value(QLatin1StringView name, const Value& choice) const
    {
        settings.setValue(keyOf(name), choice);
    }
};

}

Orientation& BriefingChoices::orientation()
{
    return plan.kind == Template::Country ? countryOrientation : plan.orientation;
}

BriefingPlan BriefingChoices::effectivePlan() const
{
    BriefingPlan effective = plan;
    if (plan.kind == Template::Country) effective.orientation = countryOrientation;
    return effective;
}

BriefingChoices readChoices(const QSettings& settings)
{
    BriefingChoices choices;
    visitChoices(choices, Reading{settings});
    const BriefingChoices standard;
    constexpr int leastDpi = 36, mostDpi = 1200;
    if (choices.dpi < leastDpi || choices.dpi > mostDpi) choices.dpi = standard.dpi;
    const bool fits = choices.zoom == BriefingChoices::fitPage || choices.zoom == BriefingChoices::fitWidth;
    constexpr double leastZoom = 0.25, mostZoom = 4;
    if (!fits && !(choices.zoom >= leastZoom && choices.zoom <= mostZoom)) choices.zoom = standard.zoom;
    return choices;
}

void writeChoices(QSettings& settings, const BriefingChoices& choices)
{
    visitChoices(choices, Writing{settings});
}

}
