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
    QString handling;
    QString number;
};

Words wordsOf(const View& view, qsizetype page, qsizetype pages)
{
    const QByteArray& hash = view.dossier.hash;
    return {.origin = phrase(view.language,
                             QT_TRANSLATE_NOOP("Phrases", "Coalition Atlas %1 · dossier %2, revision %3"))
                          .arg(QLatin1StringView(ATLAS_VERSION),
                               QString::fromLatin1(hash.first(std::min(hashDigits, hash.size()))),
                               QString::number(view.dossier.revision)),
            .handling = view.request.plan.header.handling.simplified(),
            .number = u"%1 / %2"_s.arg(page).arg(pages)};
}

/// The handling line where it does not fit between the other parts, over them.
Rows handlingRows(const View& view, Span span)
{
    constexpr double gaps = 2 * 12;
    const Words words = wordsOf(view, 999, 999);
    if (words.handling.isEmpty()) return {};
    const double taken = widthOf(words.origin, small()) + widthOf(words.number, small()) + gaps;
    if (taken + widthOf(words.handling, smallStrong()) <= span.width) return {};
    return setText({{words.handling, smallStrong()}}, {.width = span.width, .leading = noteLeading});
}

}

double footerHeight(const View& view, Span span)
{
    constexpr double oneLine = 17;
    return oneLine + heightOf(handlingRows(view, span));
}

std::vector<Shape> footer(const View& view, Span span, double baseline, qsizetype page, qsizetype pages)
{
    const Words words = wordsOf(view, page, pages);
    const double right = span.left + span.width;
    std::vector<Shape> shapes;
    const Rows over = handlingRows(view, span);
    double top = baseline - baselineIn(noteLeading, small().size) - heightOf(over);
    for (const Row& row : over) {
        append(shapes, row.shapes, {span.left, top});
        top += row.height;
    }
    shapes.emplace_back(textAt(words.origin, small(), {span.left, baseline}));
    if (over.empty() && !words.handling.isEmpty()) {
        // In the middle of the space that the others leave.
        const double middle =
            (span.left + widthOf(words.origin, small()) + right - widthOf(words.number, small())) / 2;
        shapes.emplace_back(textAt(words.handling, smallStrong(), {middle, baseline}, Anchor::Centre));
    }
    shapes.emplace_back(textAt(words.number, small(), {right, baseline}, Anchor::Right));
    return shapes;
}

}
