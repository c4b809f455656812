#include "tests/bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

QString amount(double value)
{
    if (std::isnan(value)) return u"–"_s;
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QJsonValue orNull(const auto& optional)
{
    return optional ? QJsonValue(*optional) : QJsonValue();
}

}

std::optional<double> Line::ratio() const
{
    if (!reference || *reference <= 0) return std::nullopt;
    return value / *reference;
}

std::optional<bool> Line::holds() const
{
    if (!bar) return std::nullopt;
    return ratio().value_or(value) <= *bar;
}

void printTable(QTextStream& out, const QList<Line>& lines)
{
    const auto row = [&out](const QString& name, const QString& value, const QString& reference,
                            const QString& ratio, const QString& bar, const QString& holds,
                            const QString& note) {
        out << name.leftJustified(46) << value.rightJustified(13) << reference.rightJustified(13)
            << ratio.rightJustified(8) << bar.rightJustified(12) << "  " << holds.leftJustified(9) << note
            << '\n';
    };
    row(u"work"_s, u"median"_s, u"reference"_s, u"ratio"_s, u"bar"_s, u"holds"_s, {});
    for (const Line& line : lines) {
        const auto ratio = line.ratio();
        const QString bar = !line.bar ? QString()
                            : ratio   ? amount(*line.bar) + u" ×"_s
                                      : amount(*line.bar) + u' ' + line.unit;
        row(line.name, amount(line.value) + u' ' + line.unit,
            line.reference ? amount(*line.reference) + u' ' + line.unit : QString(),
            ratio ? amount(*ratio) : QString(), bar, !line.holds() ? QString() : *line.holds() ? u"yes"_s : u"NO"_s,
            line.note);
    }
}

bool writeJson(const QString& path, const QList<Line>& lines)
{
    QJsonArray list;
    for (const Line& line : lines)
        list.append(QJsonObject{{u"name"_s, line.name},
                                {u"value"_s, std::isnan(line.value) ? QJsonValue() : QJsonValue(line.value)},
                                {u"unit"_s, line.unit},
                                {u"reference"_s, orNull(line.reference)}, {u"ratio"_s, orNull(line.ratio())},
                                {u"bar"_s, orNull(line.bar)}, {u"holds"_s, orNull(line.holds())},
                                {u"note"_s, line.note}});
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(list).toJson()) > 0 && file.commit();
}

}
