#include "model/io/names.h"

#include "model/geo/country_names.h"
#include "model/io/country_guess.h"
#include "model/io/nearest_word.h"

namespace atlas {

namespace {

/// Comparing a thousand unknown ids with more than this many would keep a person waiting.
constexpr qsizetype mostSuggestible = 2000;

}

bool Names::declare(Named kind, const QString& id)
{
    QSet<QString>& known = tables[size_t(kind)];
    const qsizetype before = known.size();
    known.insert(id);
    return known.size() > before;
}

std::optional<QString> Names::find(Named kind, const QString& id) const
{
    const auto known = table(kind).constFind(id);
    return known == table(kind).constEnd() ? std::nullopt : std::optional(*known);
}

QString Names::only(Named kind) const
{
    return table(kind).size() == 1 ? *table(kind).constBegin() : QString();
}

QString Names::suggest(Named kind, const QString& unknown) const
{
    if (table(kind).size() > mostSuggestible) return {};
    QStringList ids = table(kind).values();
    ids.sort(); // a set has no order of its own, and the same file must get the same answer
    if (kind == Named::Actor) ids += impliedStates;
    ids.removeAll(unknown); // where it is its own declaration that is unknown
    QStringList meanings = ids;
    if (kind == Named::Actor) {
        ids += countryWords().codes;
        meanings += countryWords().words;
    }
    const auto nearest = nearestWord(unknown, meanings);
    return nearest ? ids[*nearest] : QString();
}

std::optional<QString> Names::imply(const QString& code)
{
    if (const auto known = impliedIds.constFind(code); known != impliedIds.constEnd()) return *known;
    if (!isCountryCode(code)) return std::nullopt;
    impliedIds.insert(code);
    impliedStates.append(code);
    return code;
}

}
