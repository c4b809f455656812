#include "model/items/evidence/lens_words.h"

#include "model/items/citations.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

Lens unlimited(const Lens& lens)
{
    return lens.asKnownOn({});
}

bool isNamed(const Lens& lens)
{
    return unlimited(lens) == Lens::all() || unlimited(lens) == Lens::official();
}

/// More names than these say less than their number.
constexpr qsizetype mostNames = 2;

}

int believedSources(const Lens& lens, const Dossier& dossier)
{
    return int(std::ranges::count_if(
        dossier.sources, [&](const Source& source) { return lens.believes(source.id, dossier); }));
}

QString lensName(const Lens& lens, const Dossier& dossier, Language language)
{
    const Lens whole = unlimited(lens);
    if (whole == Lens::all()) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "All sources"));
    if (whole == Lens::official()) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Official sources"));
    QStringList names;
    for (const Source& source : dossier.sources)
        if (whole.believes(source.id, dossier)) names << sourceName(&source, source.id, language);
    if (names.size() <= mostNames) return names.join(u", "_s);
    return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n source(s)"), int(names.size()));
}

QString knownOnWords(const Lens& lens, Language language)
{
    if (!lens.knownOn()) return {};
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "as known on %1"))
        .arg(formatDay(*lens.knownOn(), language));
}

QString lensWords(const Lens& lens, const Dossier& dossier, Language language)
{
    if (unlimited(lens) == Lens::all())
        return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "All %n sources"), int(dossier.sources.size()));
    const QString name = lensName(lens, dossier, language);
    if (isNamed(lens)) return name;
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "According to: %1")).arg(name);
}

QString wholeLensWords(const Lens& lens, const Dossier& dossier, Language language)
{
    const QString who = lensWords(lens, dossier, language);
    if (!lens.knownOn()) return who;
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, %2")).arg(who, knownOnWords(lens, language));
}

QString lensChangeWords(const Lens& before, const Lens& after, const Dossier& dossier, Language language)
{
    const auto side = [&](const Lens& lens) {
        const bool sameSources = unlimited(before) == unlimited(after);
        QStringList words;
        if (!sameSources || !lens.knownOn()) words << lensName(lens, dossier, language);
        if (before.knownOn() != after.knownOn() && lens.knownOn()) words << knownOnWords(lens, language);
        return words.join(u", "_s);
    };
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 → %2")).arg(side(before), side(after));
}

}
