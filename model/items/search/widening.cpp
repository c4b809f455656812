#include "model/items/search/widening.h"

#include "model/dossier/dossier.h"
#include "model/dossier/lens_sources.h"
#include "model/items/citations.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <algorithm>

namespace atlas {

Widening widenedTo(const std::vector<const Source*>& sources, const Lens& lens, const Dossier& dossier)
{
    const Lens whenever = lens.asKnownOn({});
    const auto isHeld = [&](const Source* source) { return whenever.believes(source->id, dossier); };
    if (std::ranges::any_of(sources, isHeld)) return {.lens = whenever};
    if (sources.empty()) return {.lens = Lens::all()};
    const auto isPublished = [known = Lens::all().asKnownOn(lens.knownOn()), &dossier](const Source* source) {
        return known.believes(source->id, dossier);
    };
    std::vector<const Source*> published = sources;
    std::erase_if(published, [&](const Source* source) { return !isPublished(source); });
    const bool inTime = !published.empty();
    const Source* best = *std::ranges::min_element(inTime ? published : sources, {}, &Source::tier);
    return {.lens = withSource(inTime ? lens : whenever, best->id, dossier), .added = best};
}

QString wideningQuestion(const Widening& widening, const Lens& lens, Language language)
{
    const bool forgets = lens.knownOn() && !widening.lens.knownOn();
    const auto ask = [language](const char* words) { return phrase(language, words); };
    if (widening.added) {
        const QString question =
            forgets ? ask(QT_TRANSLATE_NOOP("Phrases", "This lens does not know it. Choose it again to believe %1 "
                                                       "too, and as known on any day."))
                    : ask(QT_TRANSLATE_NOOP("Phrases", "This lens does not know it. Choose it again to believe %1 "
                                                       "too."));
        return question.arg(sourceName(widening.added, widening.added->id, language));
    }
    if (forgets && widening.lens == lens.asKnownOn({}))
        return ask(QT_TRANSLATE_NOOP("Phrases", "It was not known yet on %1. Choose it again to see it as known on "
                                                "any day."))
            .arg(formatDay(*lens.knownOn(), language));
    return forgets ? ask(QT_TRANSLATE_NOOP("Phrases", "This lens does not know it. Choose it again to believe all "
                                                      "sources, as known on any day."))
                   : ask(QT_TRANSLATE_NOOP("Phrases", "This lens does not know it. Choose it again to believe all "
                                                      "sources."));
}

}
