#include "model/items/editing/row_builder.h"

#include "model/geo/country_names.h"
#include "model/io/derived_look.h"
#include "model/items/editing/draft_path.h"
#include "model/items/editing/local_texts.h"
#include "model/phrases/phrases.h"

#include <QtTranslation>

#include <array>
#include <functional>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString hex(Rgb colour)
{
    return u"#%1"_s.arg(colour.value, 6, 16, QLatin1Char('0')).toUpper();
}

bool isEmpty(const FormRow& row)
{
    using Kind = FormRow::Kind;
    switch (row.kind) {
    case Kind::Words: return row.texts.join(QString()).trimmed().isEmpty();
    case Kind::Actors: return row.ids.isEmpty();
    case Kind::Choice: return row.chosen < 0;
    default: return row.text.trimmed().isEmpty();
    }
}

}

const JsonDraft* RowBuilder::value(const QString& path) const
{
    return valueAt(state.draft, path);
}

QString RowBuilder::say(const char* source) const
{
    return source ? phrase(context.language, source) : QString();
}

QString RowBuilder::nameOf(const QString& id) const
{
    const Actor* const actor = context.dossier.actor(ActorId(id));
    if (actor) return actor->name.in(context.language);
    const QString country = countryName(id, context.language);
    return country.isEmpty() ? id : country;
}

FormRow& RowBuilder::row(FormRow::Kind kind, const QString& path, const QString& label, const char* help)
{
    FormRow next;
    next.kind = kind;
    next.path = path;
    next.label = label;
    next.help = say(help);
    next.depth = depth;
    next.problem = state.refusals.value(path);
    rows.push_back(std::move(next));
    return rows.back();
}

FormRow& RowBuilder::required(FormRow& row) const
{
    row.required = true;
    if (state.tried && row.problem.isEmpty() && isEmpty(row))
        row.problem = say(QT_TRANSLATE_NOOP("Phrases", "This is needed."));
    return row;
}

void RowBuilder::heading(const char* label)
{
    row(FormRow::Kind::Heading, QString::fromLatin1(label), say(label));
}

void RowBuilder::note(const char* sentence)
{
    row(FormRow::Kind::Note, QString::fromLatin1(sentence), say(sentence));
}

FormRow& RowBuilder::text(const QString& path, const char* label, const char* help)
{
    FormRow& field = row(FormRow::Kind::Text, path, say(label), help);
    const JsonDraft* const there = value(path);
    field.text = state.texts.value(path, !there                         ? QString()
                                         : there->is(JsonType::Number) ? QString::fromLatin1(there->digits())
                                                                       : there->text());
    return field;
}

FormRow& RowBuilder::number(const QString& path, const char* label, const char* help)
{
    FormRow& field = text(path, label, help);
    if (state.amiss.contains(path))
        field.problem = say(QT_TRANSLATE_NOOP("Phrases", "Type a whole number, such as 15."));
    return field;
}

FormRow& RowBuilder::words(const QString& path, const char* label, const char* help)
{
    FormRow& field = row(FormRow::Kind::Words, path, say(label), help);
    const LocalTexts texts = localTexts(value(path), context.own);
    field.texts = QStringList(texts.begin(), texts.end());
    field.ownLanguage = int(context.own);
    field.many = false;
    return field;
}

FormRow& RowBuilder::texts(const QString& path, const char* label, const char* help)
{
    FormRow& field = row(FormRow::Kind::Text, path, say(label), help);
    QStringList all;
    if (const JsonDraft* const list = value(path))
        for (const JsonDraft& each : list->elements()) all.append(each.text());
    field.text = state.texts.value(path, all.join("; "_L1));
    return field;
}

FormRow& RowBuilder::dated(FormRow& row, const DateFields& fields)
{
    static constexpr std::array endings{
        QT_TRANSLATE_NOOP("Phrases", "One date"), QT_TRANSLATE_NOOP("Phrases", "Until a date"),
        QT_TRANSLATE_NOOP("Phrases", "Still going on"), QT_TRANSLATE_NOOP("Phrases", "No end stated")};
    row.text = fields.start;
    row.endText = fields.end;
    row.endShown = fields.ending == Ending::Until;
    row.chosen = int(fields.ending);
    for (const char* const ending : endings) row.choices.append(say(ending));
    const DateFieldsReading reading = readDateFields(fields, context.today, context.language);
    row.reading = reading.words;
    row.marks = int(qualificationOf(fields.start, context.today));
    if (!reading.problem.isEmpty()) row.problem = reading.problem;
    return row;
}

FormRow& RowBuilder::date(const QString& path, const char* label, const char* help)
{
    FormRow& field = row(FormRow::Kind::Date, path, say(label), help);
    const auto typed = state.dates.constFind(path);
    return dated(field, typed != state.dates.constEnd() ? *typed : dateFields(textAt(state.draft, path)));
}

FormRow& RowBuilder::span(const char* label, const char* help)
{
    FormRow& field = row(FormRow::Kind::Date, spanField, say(label), help);
    const auto typed = state.dates.constFind(spanField);
    dated(field, typed != state.dates.constEnd() ? *typed : spanFields(state.draft));
    return field;
}

FormRow& RowBuilder::chosen(FormRow& row, const QString& word)
{
    row.chosen = int(row.keys.indexOf(word));
    if (row.chosen >= 0 || word.isEmpty()) return row;
    row.keys.append(word); // a word that this program does not know stays
    row.choices.append(word);
    row.chosen = int(row.keys.size()) - 1;
    return row;
}

FormRow& RowBuilder::choice(const QString& path, const char* label, std::span<const WordChoice> words,
                            const char* unsaid)
{
    FormRow& field = row(FormRow::Kind::Choice, path, say(label));
    if (unsaid) {
        field.keys.append(unsaidKey);
        field.choices.append(say(unsaid));
    }
    for (const WordChoice& each : words) {
        field.keys.append(each.word);
        field.choices.append(say(each.phrase));
    }
    const JsonDraft* const there = value(path);
    if (there && there->is(JsonType::Number)) return chosen(field, QString::fromLatin1(there->digits()));
    return chosen(field, textAt(state.draft, path));
}

FormRow& RowBuilder::flag(const QString& path, const char* label)
{
    FormRow& field = row(FormRow::Kind::Flag, path, say(label));
    const JsonDraft* const there = value(path);
    field.checked = there && there->is(JsonType::True);
    return field;
}

FormRow& RowBuilder::actors(const QString& path, const char* label, const char* help)
{
    FormRow& field = row(FormRow::Kind::Actors, path, say(label), help);
    const bool plain = lastKey(path) == plainElements;
    if (const JsonDraft* const list = value(plain ? around(path) : path))
        for (const JsonDraft& each : list->elements())
            if (each.is(JsonType::String)) field.ids.append(each.text());
    for (const QString& id : field.ids) field.choices.append(nameOf(id));
    return field;
}

FormRow& RowBuilder::actor(const QString& path, const char* label, const char* help)
{
    FormRow& field = row(FormRow::Kind::Actors, path, say(label), help);
    field.many = false;
    const QString id = textAt(state.draft, path);
    if (id.isEmpty()) return field;
    field.ids.append(id);
    field.choices.append(nameOf(id));
    return field;
}

FormRow& RowBuilder::reference(const QString& path, const char* label, ThingList list, const char* unsaid)
{
    FormRow& field = row(FormRow::Kind::Choice, path, say(label));
    if (unsaid) {
        field.keys.append(unsaidKey);
        field.choices.append(say(unsaid));
    }
    const auto offer = [&](const auto& things, auto words) {
        for (const auto& thing : things) {
            field.keys.append(thing.id.text());
            field.choices.append(std::invoke(words, thing).in(context.language));
        }
    };
    const Dossier& dossier = context.dossier;
    if (list == ThingList::Groups) offer(dossier.groups, &Group::label);
    if (list == ThingList::Statuses) offer(dossier.statuses, &Status::label);
    if (list == ThingList::Events) offer(dossier.events, &Event::title);
    return chosen(field, textAt(state.draft, path));
}

FormRow& RowBuilder::themes(const QString& path, const char* label)
{
    FormRow& field = row(FormRow::Kind::Ticks, path, say(label));
    for (const Theme& theme : context.dossier.themes) {
        field.keys.append(theme.id.text());
        field.choices.append(theme.title.in(context.language));
    }
    if (const JsonDraft* const list = value(path))
        for (const JsonDraft& each : list->elements()) field.ids.append(each.text());
    return field;
}

FormRow& RowBuilder::position(const QString& path, const char* label)
{
    FormRow& field = row(FormRow::Kind::Position, path, say(label));
    const auto degrees = [&](QLatin1StringView key) {
        const JsonDraft* const there = value(inside(path, key));
        return state.texts.value(inside(path, key), there ? QString::fromLatin1(there->digits()) : QString());
    };
    field.text = degrees("lon"_L1);
    field.endText = degrees("lat"_L1);
    const bool wrong = state.amiss.contains(inside(path, "lon"_L1)) || state.amiss.contains(inside(path, "lat"_L1));
    if (wrong)
        field.problem = say(QT_TRANSLATE_NOOP(
            "Phrases", "Degrees are numbers: a longitude from −180 to 180, a latitude from −90 to 90."));
    else if (field.text.isEmpty() != field.endText.isEmpty())
        field.problem = say(QT_TRANSLATE_NOOP("Phrases", "Give both, longitude and latitude, or neither."));
    return field;
}

FormRow& RowBuilder::colour(const QString& path, const char* label, Pattern pattern)
{
    FormRow& field = row(FormRow::Kind::Colour, path, say(label));
    field.text = state.texts.value(path, textAt(state.draft, path));
    if (state.amiss.contains(path)) {
        field.problem = say(QT_TRANSLATE_NOOP("Phrases", "Write a colour as # and six digits: #2A6796."));
        return field;
    }
    if (field.text.isEmpty()) return field;
    const DerivedLooks looks = looksFrom(Rgb{textAt(state.draft, path).mid(1).toUInt(nullptr, 16)}, pattern);
    double least = 21;
    for (const StatusLook& look : {looks.light, looks.dark, looks.print}) {
        field.choices << hex(look.fill) << hex(look.ink) << hex(look.label);
        least = std::min(least, contrast(look.fill, look.label));
    }
    field.doubtful = least < 4.5;
    field.reading = say(field.doubtful
                            ? QT_TRANSLATE_NOOP("Phrases", "Text on it is hard to read: contrast %1, and 4.5 is the least.")
                            : QT_TRANSLATE_NOOP("Phrases", "Text on it is legible: contrast %1."))
                        .arg(localeOf(context.language).toString(least, 'f', 1));
    return field;
}

bool RowBuilder::fold(const QString& name, const char* label, const QString& summary)
{
    FormRow& field = row(FormRow::Kind::Fold, name, say(label));
    field.text = summary;
    field.checked = state.unfolded.contains(name);
    return field.checked;
}

void RowBuilder::add(const QString& path, const char* label)
{
    row(FormRow::Kind::Add, path, say(label));
}

void RowBuilder::group(const QString& path, const QString& label, const std::function<void()>& fill)
{
    row(FormRow::Kind::Group, path, label);
    ++depth;
    fill();
    --depth;
}

}
