#pragma once

#include <QList>
#include <QString>
#include <QTextStream>

#include <limits>
#include <optional>

namespace atlas::bench {

/// The value of a line for which there was nothing to measure; no bar holds for it.
inline constexpr double unmeasured = std::numeric_limits<double>::quiet_NaN();

/// One measured line: an amount, what it is compared with in the same run, and the bar it should stay under.
struct Line {
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> reference; ///< in the same unit
    std::optional<double> bar;       ///< of the ratio where there is a reference, else of the value
    QString note;                    ///< what the bar means, or what limits the measurement

    std::optional<double> ratio() const;
    /// Nothing where there is no bar.
    std::optional<bool> holds() const;
};

/// A table for people: one line each, those over their bar marked.
void printTable(QTextStream& out, const QList<Line>& lines);
/// A list of `{"name","value","unit","reference","ratio","bar","holds","note"}`.
bool writeJson(const QString& path, const QList<Line>& lines);

}
