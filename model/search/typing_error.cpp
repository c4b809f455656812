#include "model/search/typing_error.h"

#include <algorithm>

namespace atlas {

bool beginsWithOneError(QStringView word, QStringView typed)
{
    const qsizetype shorter = std::min(word.size(), typed.size());
    qsizetype same = 0;
    while (same < shorter && word[same] == typed[same]) ++same;
    if (same == typed.size()) return false;
    const QStringView rest = word.sliced(same);
    const QStringView typedRest = typed.sliced(same);
    const QStringView afterLetter = typedRest.sliced(1);
    if (rest.startsWith(afterLetter)) return true; // one too many
    if (rest.isEmpty()) return false;
    if (rest.sliced(1).startsWith(typedRest)) return true;   // one left out
    if (rest.sliced(1).startsWith(afterLetter)) return true; // another
    return rest.size() >= 2 && typedRest.size() >= 2 && rest[0] == typedRest[1] && rest[1] == typedRest[0]
        && rest.sliced(2).startsWith(typedRest.sliced(2));
}

}
