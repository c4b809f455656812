#include "model/geo/position_names.h"

#include "model/phrases/phrases.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

struct PositionWords {
    QStringView id;
    const char* name;
    const char* choice;
};

constexpr std::array positions{
    PositionWords{u"un", QT_TRANSLATE_NOOP("Phrases", "UN General Assembly"),
                  QT_TRANSLATE_NOOP("Phrases", "UN General Assembly (Crimea in Ukraine)")},
    PositionWords{u"de-facto", QT_TRANSLATE_NOOP("Phrases", "De facto control"),
                  QT_TRANSLATE_NOOP("Phrases", "De facto control (Natural Earth)")},
};

const PositionWords* wordsOf(const QString& id)
{
    const auto found = std::ranges::find(positions, QStringView(id), &PositionWords::id);
    return found == positions.end() ? nullptr : &*found;
}

}

QString boundaryPositionName(const QString& id, Language language)
{
    const PositionWords* words = wordsOf(id);
    return words ? phrase(language, words->name) : id;
}

QString boundaryPositionChoice(const QString& id, Language language)
{
    const PositionWords* words = wordsOf(id);
    return words ? phrase(language, words->choice) : id;
}

QString boundaryAttribution(const QString& id, Language language)
{
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Boundaries: %1 · Natural Earth"))
        .arg(boundaryPositionName(id, language));
}

}
