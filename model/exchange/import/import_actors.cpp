#include "model/exchange/import/import_actors.h"

#include "model/exchange/import/folded_name.h"
#include "model/exchange/import/import_words.h"
#include "model/exchange/import/made_ids.h"
#include "model/geo/country_names.h"

#include <QRegularExpression>
#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 100'000;
constexpr qsizetype mostSearches = 500;
constexpr qsizetype mostDoubtful = 1000;

/// "France, Germany and Poland": what a last "and" parts.
QStringList partedAtAnd(const QString& text)
{
    static const QRegularExpression conjunction(u"\\s+(?:and|et|та|і|й|&)\\s+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    return text.split(conjunction, Qt::SkipEmptyParts);
}

}

ImportActors::ImportActors(const Dossier& into, Language dossier, ImportRemarks& told)
    : dossierLanguage(dossier), remarks(told), matcher(into)
{
    for (const Actor& actor : into.actors) known.insert(actor.id.text());
}

CountryMatch ImportActors::matchOf(const QString& text)
{
    if (const auto seen = matches.constFind(text); seen != matches.cend()) return *seen;
    CountryMatch match = matcher.matchAsWritten(text);
    if (match.actor.isEmpty() && searches < mostSearches) {
        ++searches;
        match = matcher.match(text);
    }
    if (matches.size() < mostRemembered) matches.insert(text, match);
    return match;
}

/// What the user said of a name. An id that nobody has yet makes an actor of that name.
std::optional<ActorId> ImportActors::decided(const QString& text, const QString& id, const Mapping& mapping)
{
    if (!isIdText(id)) return {};
    if (known.contains(id) || isCountryCode(id)) return ActorId(id);
    known.insert(id);
    drafts.append(JsonDraft::object({{"id"_ba, JsonDraft::text(id)},
                                     {"kind"_ba, JsonDraft::text(u"organisation"_s)},
                                     {"name"_ba, textDraft(LocalText(mapping.language, text), dossierLanguage)}}));
    return ActorId(id);
}

std::optional<ActorId> ImportActors::sureOf(const QString& text, const Mapping& mapping)
{
    if (const auto said = mapping.countries.constFind(text); said != mapping.countries.cend())
        return decided(text, *said, mapping);
    if (known.contains(text)) return ActorId(text);
    if (const auto made = own.constFind(foldedName(text)); made != own.cend()) return *made;
    const CountryMatch match = matchOf(text);
    return match.certainty == MatchCertainty::Sure ? std::optional(match.actor) : std::nullopt;
}

void ImportActors::tellDoubt(const QString& text, const RemarkPlace& place)
{
    const CountryMatch match = matchOf(text);
    if (const auto at = doubtfulAt.constFind(text); at != doubtfulAt.cend()) ++doubtful[*at].rows;
    else if (doubtful.size() < mostDoubtful) {
        doubtfulAt.insert(text, doubtful.size());
        doubtful.append({text, match, 1});
    }
    if (match.certainty == MatchCertainty::None)
        return remarks.warn(place, {QT_TRANSLATE_NOOP("Phrases", "“%1” was not understood as a country"), {text}},
                            {QT_TRANSLATE_NOOP("Phrases", "It was left out. Write its name, or its code such as FRA."), {}});
    QStringList names;
    for (const ActorId& actor : match.candidates) {
        const QString name = countryName(actor.text(), remarks.language());
        names.append(name.isEmpty() ? actor.text() : u"%1 (%2)"_s.arg(name, actor.text()));
    }
    remarks.warn(place,
                 {QT_TRANSLATE_NOOP("Phrases", "“%1” is no country’s name for sure: perhaps %2"),
                  {text, names.join(", "_L1)}},
                 {QT_TRANSLATE_NOOP("Phrases", "It was left out. Say who is meant, or write its code such as FRA."), {}});
}

std::optional<ActorId> ImportActors::found(const QString& text, const Mapping& mapping, const RemarkPlace& place)
{
    if (const auto actor = sureOf(text, mapping)) return actor;
    if (mapping.countries.contains(text))
        remarks.warn(place, {QT_TRANSLATE_NOOP("Phrases", "“%1” was left out, as you said"), {text}});
    else
        tellDoubt(text, place);
    return {};
}

std::optional<ActorId> ImportActors::named(const RowCells& cells, ColumnRole role)
{
    const QString text = cells.text(role);
    if (text.isEmpty()) return {};
    return found(text, cells.mapping(), cells.place(role));
}

QList<ActorId> ImportActors::listed(const RowCells& cells, ColumnRole role)
{
    static const QRegularExpression strong(u"[;\\n]"_s);
    QList<ActorId> actors;
    const auto take = [&actors](const ActorId& actor) {
        if (!actors.contains(actor)) actors.append(actor);
    };
    const Mapping& mapping = cells.mapping();
    const QString text = cells.lines(role);
    const QStringList groups = text.split(strong, Qt::SkipEmptyParts);
    for (const QString& group : groups) {
        const QString whole = group.trimmed();
        if (whole.isEmpty()) continue;
        // A comma may belong to a name, as in "Korea, Republic of".
        if (const auto actor = sureOf(whole, mapping)) {
            take(*actor);
            continue;
        }
        for (const QString& part : whole.split(u',', Qt::SkipEmptyParts)) {
            const QString name = part.trimmed();
            if (name.isEmpty()) continue;
            const QStringList several = sureOf(name, mapping) ? QStringList{name} : partedAtAnd(name);
            for (const QString& each : several)
                if (const auto actor = found(each.trimmed(), mapping, cells.place(role))) take(*actor);
        }
    }
    return actors;
}

JsonDraft* ImportActors::declare(const RowCells& cells)
{
    const LocalText name = cells.words(ColumnRole::Title);
    QString id = cells.text(ColumnRole::Id);
    if (id.isEmpty()) id = cells.text(ColumnRole::Country);
    if (!isIdText(id) || known.contains(id)) {
        remarks.warn(cells.place(), {QT_TRANSLATE_NOOP("Phrases", "The row was left out: “%1” is there already, or no id"), {id}});
        return nullptr;
    }
    const QString kind = actorKindMeant(cells.text(ColumnRole::ActorKind)).value_or(u"state"_s);
    const bool isState = kind == "state"_L1;
    if (name.isEmpty() && !(isState && isCountryCode(id))) {
        remarks.warn(cells.place(), {QT_TRANSLATE_NOOP("Phrases", "The row was left out: “%1” has no name"), {id}});
        return nullptr;
    }
    known.insert(id);
    JsonDraft draft = JsonDraft::object({{"id"_ba, JsonDraft::text(id)}});
    if (!isState) setString(draft, "kind"_ba, kind);
    setText(draft, "name"_ba, name, dossierLanguage);
    static const QRegularExpression separator(u"\\s*[;\\n]\\s*"_s);
    const QStringList aliases = cells.lines(ColumnRole::Aliases).split(separator, Qt::SkipEmptyParts);
    if (!aliases.isEmpty()) draft.set("aliases"_ba, textList(aliases));
    for (const Language language : allLanguages)
        if (name.has(language)) own.insert(foldedName(name.in(language)), ActorId(id));
    for (const QString& alias : aliases) own.insert(foldedName(alias), ActorId(id));
    drafts.append(std::move(draft));
    return &drafts.last();
}

}
