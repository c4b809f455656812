#pragma once

#include "ui/briefing/layout/row.h"
#include "ui/theme/fonts.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <vector>

namespace atlas::page {

struct TextStyle {
    double size = 8.5; ///< points
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    Face face = Face::Text;
    bool italic = false;
    double rise = 0; ///< how far above the line it stands, in points

    QFont font() const;
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// A font without the shapes that stand for a letter by its neighbours or as wide as a figure: a PDF cannot
/// say which letter they are, so that "Pays-Bas" would be copied without its hyphen.
QFont pageFont(QFont font);

/// A stretch of plain text in one style.
struct Run {
    QString text;
    TextStyle style;
};

using Runs = std::vector<Run>;

/// Where lines stand: `leading` from one to the next, all of them moved `left` from the row's edge.
struct Measure {
    double width = 0; ///< of the lines themselves
    double leading = 10.8;
    double left = 0;
};

/// Breaks text into lines between words, and inside a word only where it is wider than a whole line: nothing
/// is ever cut off. A row a line; the first and last two lines stay together, and the last is not one short
/// word alone. No text makes no row.
Rows setText(const Runs& runs, const Measure& measure);
/// The width of one unbroken line, in points.
double widthOf(const QString& text, const TextStyle& style);
/// One unbroken line, its baseline at a point.
TextShape textAt(const QString& text, const TextStyle& style, QPointF baseline, Anchor anchor = Anchor::Left);
/// How far below the top of a line so high the letters of such a style stand.
double baselineIn(double leading, double size);

}
