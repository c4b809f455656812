#include "ui/briefing/layout/text.h"

#include "ui/picture/font_size.h"
#include "ui/picture/text_extent.h"

#include <QTextLayout>

#include <algorithm>

namespace atlas::page {

namespace {

QString joined(const Runs& runs)
{
    QString text;
    for (const Run& run : runs) text += run.text;
    // One paragraph is one paragraph: a line break in a dossier's text is a space.
    text.replace(u'\n', u' ')
        .replace(u'\t', u' ')
        .replace(QChar::LineSeparator, u' ')
        .replace(QChar::ParagraphSeparator, u' ');
    return text;
}

QList<QTextLayout::FormatRange> formatsOf(const Runs& runs)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run& run : runs) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = int(run.text.size());
        range.format.setFont(enlarged(run.style.font()));
        formats.append(range);
        start += range.length;
    }
    return formats;
}

/// Where letters from one position to another begin on the left: those written from right to left come in
/// another order.
double leftOf(const QTextLine& line, int from, int to, bool isBidi)
{
    double left = line.cursorToX(from);
    if (isBidi)
        for (int i = from + 1; i <= to; ++i) left = std::min(left, line.cursorToX(i));
    return left;
}

/// The parts of each run that stand on one line.
std::vector<Shape> shapesOf(const QTextLine& line, const QString& text, const Runs& runs,
                            const Measure& measure)
{
    std::vector<Shape> shapes;
    const int first = line.textStart();
    const int last = first + line.textLength();
    const double baseline = baselineIn(measure.leading, runs.front().style.size);
    const bool isBidi = std::ranges::any_of(text, [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    int start = 0;
    for (const Run& run : runs) {
        const int end = start + int(run.text.size());
        const int from = std::max(start, first);
        const int to = std::min(end, last);
        start = end;
        if (from >= to) continue;
        QString words = text.mid(from, to - from);
        if (to == last)
            while (words.endsWith(u' ')) words.chop(1);
        if (words.trimmed().isEmpty()) continue;
        const QPointF at(measure.left + leftOf(line, from, to, isBidi) / fontEnlargement, baseline - run.style.rise);
        shapes.emplace_back(textAt(words, run.style, at));
    }
    return shapes;
}

Rows brokenRows(const QString& breaking, const QString& text, const Runs& runs, const Measure& measure)
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight); // as pages are read, whatever a dossier's names are written in
    QTextLayout layout(breaking, enlarged(runs.front().style.font()));
    layout.setTextOption(option);
    layout.setFormats(formatsOf(runs));

    Rows rows;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(measure.width * fontEnlargement);
        rows.push_back({.height = measure.leading, .shapes = shapesOf(line, text, runs, measure)});
    }
    layout.endLayout();
    return rows;
}

/// Where the space before the last word stands, if that word alone would make a widow: it is short, and so is
/// the one before it.
qsizetype widowSpace(const QString& text, const Runs& runs, const Measure& measure)
{
    constexpr double share = 0.3; // of the line, which a word that stands alone fills
    const qsizetype last = text.lastIndexOf(u' ');
    if (last <= 0) return -1;
    const TextStyle& style = runs.front().style;
    const qsizetype before = text.lastIndexOf(u' ', last - 1);
    if (QStringView(text).mid(before + 1).contains(u'-')) return -1; // it would be broken there instead
    const bool isShort = widthOf(text.mid(last + 1), style) < measure.width * share;
    return isShort && widthOf(text.mid(before + 1), style) < measure.width * 2 * share ? last : -1;
}

}

QFont TextStyle::font() const
{
    return pageFont(atlasFont(size, weight, face, italic));
}

QFont pageFont(QFont font)
{
    font.setFeature("calt", 0);
    return font;
}

Rows setText(const Runs& runs, const Measure& measure)
{
    const QString text = joined(runs);
    if (text.isEmpty()) return {};

    Rows rows = brokenRows(text, text, runs, measure);
    // No paragraph ends with a line of one short word: the word before it goes there, too.
    if (const qsizetype space = widowSpace(text, runs, measure); rows.size() > 1 && space > 0) {
        QString bound = text;
        bound[space] = QChar::Nbsp;
        Rows without = brokenRows(bound, text, runs, measure);
        if (without.size() == rows.size()) rows = std::move(without);
    }

    if (rows.size() > 1) {
        rows.front().keepWithNext = true;
        rows[rows.size() - 2].keepWithNext = true;
    }
    return rows;
}

double widthOf(const QString& text, const TextStyle& style)
{
    return textWidth(text, style.font());
}

TextShape textAt(const QString& text, const TextStyle& style, QPointF baseline, Anchor anchor)
{
    return {.text = text,
            .baseline = baseline,
            .anchor = anchor,
            .font = style.font(),
            .colour = style.colour,
            .halo = {},
            .haloWidth = 0};
}

double baselineIn(double leading, double size)
{
    constexpr double halfCapHeight = 0.364; // of Inter, in its em
    return leading / 2 + size * halfCapHeight;
}

}
