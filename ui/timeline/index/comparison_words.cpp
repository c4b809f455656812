#include "ui/timeline/index/comparison_words.h"

#include "model/phrases/phrases.h"

#include <algorithm>
#include <cstdlib>

namespace atlas {

using namespace Qt::StringLiterals;

QString distanceWords(Day one, Day other, Language language)
{
    const int days = int(std::abs(other - one));
    return days == 0 ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "The same day."))
                     : phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n days apart."), days);
}

QString changesInShort(const History& history, Day one, Day other, Language language)
{
    const Changes changes = history.changesBetween(std::min(one, other), std::max(one, other));
    QStringList words;
    const auto tell = [&](const char* source, std::ptrdiff_t number) {
        if (number > 0) words.append(phrase(language, source, int(number)));
    };
    const auto ofKind = [&](ChangeKind kind) {
        return std::ranges::count(changes.actors, kind, &Change::kind);
    };
    tell(QT_TRANSLATE_N_NOOP("Phrases", "%n joined"), ofKind(ChangeKind::Joined));
    tell(QT_TRANSLATE_N_NOOP("Phrases", "%n left"), ofKind(ChangeKind::Left));
    tell(QT_TRANSLATE_N_NOOP("Phrases", "%n with another status"), ofKind(ChangeKind::Status));
    tell(QT_TRANSLATE_N_NOOP("Phrases", "%n became certain"), ofKind(ChangeKind::Confirmed));
    // That a source was published stands among the sources, as on the card and on a page.
    tell(QT_TRANSLATE_N_NOOP("Phrases", "%n events"),
         std::ranges::count_if(changes.events, [](const EventState* state) {
             return state->event->kind != EventKind::Publication;
         }));
    return words.isEmpty() ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "Nothing changed"))
                           : words.join(u" · "_s);
}

}
