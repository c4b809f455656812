#include "model/geo/position_names.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashDigits = 12;

/// The line's three parts.
struct Words {
    QString origin;
    QString map;
    QString number;
};

QString boundaryWords(const View& view)
{
    const auto& land = view.request.boundaries;
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "boundaries: %1"))
        .arg(boundaryPositionName(land ? land->position() : u"un"_s, view.language));
}

Words wordsOf(const View& view, qsizetype page, qsizetype pages)
{
    const QByteArray& hash = view.dossier.hash;
    return {.origin = phrase(view.language,
                             QT_TRANSLATE_NOOP("Phrases", "Coalition Atlas %1 · dossier %2, revision %3"))
                          .arg(QLatin1StringView(ATLAS_VERSION),
                               QString::fromLatin1(hash.first(std::min(hashDigits, hash.size()))),
                               QString::number(view.dossier.revision)),
            .map =
                phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Map: Lambert azimuthal equal-area, %1"))
                    .arg(boundaryWords(view)),
            .number = u"%1 / %2"_s.arg(page).arg(pages)};
}

bool fitOneLine(const Words& words, double width)
{
    constexpr double gaps = 2 * 10;
    return widthOf(words.origin, small()) + widthOf(words.map, small()) + widthOf(words.number, small()) +
               gaps <=
           width;
}

}

double footerHeight(const View& view, Span span)
{
    constexpr double oneLine = 17;
    return fitOneLine(wordsOf(view, 99, 99), span.width) ? oneLine : oneLine + noteLeading;
}

std::vector<Shape> footer(const View& view, Span span, double baseline, qsizetype page, qsizetype pages)
{
    const Words words = wordsOf(view, page, pages);
    const double right = span.left + span.width;
    std::vector<Shape> shapes;
    shapes.emplace_back(textAt(words.origin, small(), {span.left, baseline}));
    shapes.emplace_back(textAt(words.number, small(), {right, baseline}, Anchor::Right));
    if (fitOneLine(wordsOf(view, 99, 99), span.width)) {
        // The words in the middle stand in the space that the others leave.
        const double middle =
            (span.left + widthOf(words.origin, small()) + right - widthOf(words.number, small())) / 2;
        shapes.emplace_back(textAt(words.map, small(), {middle, baseline}, Anchor::Centre));
    } else {
        shapes.emplace_back(textAt(words.map, small(), {span.left, baseline - noteLeading}));
    }
    return shapes;
}

}
