#include "model/items/editing/form_writing.h"

#include "model/items/editing/draft_path.h"
#include "model/items/editing/local_texts.h"
#include "model/items/editing/row_builder.h"

#include <QRegularExpression>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

void putOrDrop(FormState& state, const QString& path, const QString& text)
{
    if (text.isEmpty()) drop(state.draft, path);
    else put(state.draft, path, JsonDraft::text(text));
}

std::optional<qint64> wholeNumber(const QString& text)
{
    bool isWhole = false;
    const qint64 number = text.trimmed().toLongLong(&isWhole);
    return isWhole && number >= 0 ? std::optional(number) : std::nullopt;
}

void writeQuote(FormState& state, const QString& path, const QString& words)
{
    JsonDraft* const there = valueAt(state.draft, path);
    const QByteArray language = quoteLanguage(there);
    if (language.isEmpty() || words.isEmpty()) putOrDrop(state, path, words);
    else there->set(language, JsonDraft::text(words));
}

/// Line numbers are written as such, any other place as its words.
void writeLocator(FormState& state, const QString& around, const QString& text)
{
    static const QRegularExpression numbers(u"^\\s*[0-9]+(\\s*,\\s*[0-9]+)*\\s*$"_s);
    const QString line = inside(around, "line"_L1);
    const QString at = inside(around, "at"_L1);
    if (!numbers.match(text).hasMatch()) {
        drop(state.draft, line);
        putOrDrop(state, at, text);
        return;
    }
    drop(state.draft, at);
    QList<JsonDraft> lines;
    for (const QString& each : text.split(u',')) lines.append(JsonDraft::number(each.trimmed().toLongLong()));
    const JsonDraft* const there = valueAt(state.draft, line);
    const bool asList = lines.size() > 1 || (there && there->is(JsonType::Array));
    put(state.draft, line, asList ? JsonDraft::list(lines) : lines.front());
}

void writeList(FormState& state, const QString& path, const QString& text)
{
    QList<JsonDraft> all;
    for (const QString& each : text.split(u';', Qt::SkipEmptyParts))
        if (!each.trimmed().isEmpty()) all.append(JsonDraft::text(each.trimmed()));
    state.texts.insert(path, text);
    if (all.isEmpty()) drop(state.draft, path);
    else put(state.draft, path, JsonDraft::list(all));
}

/// Keeps what was typed; `meant` is what stands in the draft for it, nothing where it means nothing.
void writeTyped(FormState& state, const QString& path, const QString& text, const std::optional<JsonDraft>& meant)
{
    state.texts.insert(path, text);
    state.amiss.remove(path);
    if (text.trimmed().isEmpty()) drop(state.draft, path);
    else if (meant) put(state.draft, path, *meant);
    else state.amiss.insert(path);
}

void writeNumber(FormState& state, const QString& path, const QString& text)
{
    const auto number = wholeNumber(text);
    writeTyped(state, path, text, number ? std::optional(JsonDraft::number(*number)) : std::nullopt);
}

void writeColour(FormState& state, const QString& path, const QString& text)
{
    static const QRegularExpression form(u"^#?([0-9A-Fa-f]{6})$"_s);
    const auto match = form.match(text.trimmed());
    writeTyped(state, path, text,
               match.hasMatch() ? std::optional(JsonDraft::text(u'#' + match.captured(1).toUpper())) : std::nullopt);
}

void writeDegrees(FormState& state, const QString& path, const QString& text, double most)
{
    bool isNumber = false;
    const double degrees = text.trimmed().replace(u',', u'.').replace(u'−', u'-').toDouble(&isNumber);
    const bool valid = isNumber && qAbs(degrees) <= most;
    writeTyped(state, path, text, valid ? std::optional(JsonDraft::number(degrees)) : std::nullopt);
}

}

void writeText(FormState& state, const FormContext&, const FormRow& row, const QString& text)
{
    const QString key = lastKey(row.path);
    state.refusals.clear();
    if (row.kind == FormRow::Kind::Colour) return writeColour(state, row.path, text);
    if (key == "quote"_L1) return writeQuote(state, row.path, text);
    if (key == locatorField) return writeLocator(state, around(row.path), text);
    if (key == "aliases"_L1) return writeList(state, row.path, text);
    if (key == "number"_L1) return writeNumber(state, row.path, text);
    const auto number = key == "value"_L1 && text == text.trimmed() ? wholeNumber(text) : std::nullopt;
    if (number) put(state.draft, row.path, JsonDraft::number(*number));
    else putOrDrop(state, row.path, text);
}

void writeWords(FormState& state, const FormContext& context, const FormRow& row, Language language,
                const QString& text)
{
    state.refusals.clear();
    // Translations of a quote are always by language.
    const bool always = lastKey(row.path) == "translations"_L1;
    const JsonDraft* const there = valueAt(state.draft, row.path);
    const JsonDraft empty = JsonDraft::object();
    JsonDraft next = withText(always && !there ? &empty : there, context.own, language, text);
    if (next.is(JsonType::Null)) drop(state.draft, row.path);
    else put(state.draft, row.path, std::move(next));
}

DateFields dateOf(const FormState& state, const FormRow& row)
{
    if (const auto typed = state.dates.constFind(row.path); typed != state.dates.constEnd()) return *typed;
    return row.path == spanField ? spanFields(state.draft) : dateFields(textAt(state.draft, row.path));
}

void writeDate(FormState& state, const FormContext& context, const FormRow& row, const DateFields& fields)
{
    state.refusals.clear();
    state.dates.insert(row.path, fields);
    const DateFieldsReading reading = readDateFields(fields, context.today, context.language);
    if (row.path != spanField) {
        if (reading.time) put(state.draft, row.path, JsonDraft::text(reading.time->toString()));
        else if (!fields.isEmpty()) return;
        else if (row.path == "when"_L1) put(state.draft, row.path, JsonDraft()); // known to be undated
        else drop(state.draft, row.path);
        return;
    }
    if (!reading.time && !fields.isEmpty()) return;
    if (reading.time && !reading.time->isInterval()) { // a stretch was typed as one date: it begins then
        DateFields began = fields;
        began.ending = Ending::NotStated;
        return writeDate(state, context, row, began);
    }
    const bool asSpan = valueAt(state.draft, u"span");
    for (const QLatin1StringView key : {"since"_L1, "until"_L1, "span"_L1})
        if (!asSpan || key != "span"_L1 || !reading.time) drop(state.draft, QString(key));
    if (!reading.time) return;
    if (asSpan) {
        put(state.draft, u"span", JsonDraft::text(reading.time->toString()));
        return;
    }
    const QString whole = reading.time->toString();
    putOrDrop(state, u"since"_s, whole.section(u'/', 0, 0));
    putOrDrop(state, u"until"_s, whole.section(u'/', 1, 1));
}

void writePosition(FormState& state, const FormRow& row, const QString& lon, const QString& lat)
{
    state.refusals.clear();
    writeDegrees(state, inside(row.path, "lon"_L1), lon, 180);
    writeDegrees(state, inside(row.path, "lat"_L1), lat, 90);
}

void writeChoice(FormState& state, const FormRow& row, const QString& key)
{
    state.refusals.clear();
    if (key == unsaidKey) drop(state.draft, row.path);
    else if (key == noSourceKey) put(state.draft, row.path, JsonDraft());
    else if (lastKey(row.path) == "importance"_L1) put(state.draft, row.path, JsonDraft::number(key.toLongLong()));
    else put(state.draft, row.path, JsonDraft::text(key));
}

void writeFlag(FormState& state, const FormRow& row, bool on)
{
    state.refusals.clear();
    if (on) put(state.draft, row.path, JsonDraft::boolean(true));
    else drop(state.draft, row.path);
}

void toggleId(FormState& state, const FormRow& row, const QString& id)
{
    state.refusals.clear();
    const bool plain = lastKey(row.path) == plainElements;
    const QString path = plain ? around(row.path) : row.path;
    if (!row.many) {
        if (row.ids.contains(id)) drop(state.draft, path);
        else put(state.draft, path, JsonDraft::text(id));
        return;
    }
    QList<JsonDraft>& list = listAt(state.draft, path);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list[i].is(JsonType::String) || list[i].text() != id) continue;
        if (path.contains(u'/')) list.removeAt(i); // a group without anybody stays, to be filled in
        else drop(state.draft, inside(path, i));
        return;
    }
    list.append(JsonDraft::text(id));
}

QString addElement(FormState& state, const FormContext& context, const QString& path)
{
    const QString key = lastKey(path);
    const QList<Source>& sources = context.dossier.sources;
    const JsonDraft source = sources.size() == 1 ? JsonDraft::text(sources.front().id.text()) : JsonDraft();
    JsonDraft next = JsonDraft::object();
    if (key == "translations"_L1) {
        JsonDraft* const quote = valueAt(state.draft, around(path));
        if (quote && quote->is(JsonType::String)) {
            const QString cited = textAt(state.draft, inside(around(around(path)), "source"_L1));
            const Source* const from = context.dossier.source(
                cited.isEmpty() && sources.size() == 1 ? sources.front().id : SourceId(cited));
            const QString tag = from && !from->language.isEmpty() ? from->language : languageCode(context.own);
            *quote = JsonDraft::object({{tag.toUtf8(), *quote}});
        }
        if (quote) quote->set("translations", JsonDraft::object());
        return path;
    }
    if (key == "participants"_L1) {
        next.set("actors", JsonDraft::list());
    } else if (key == "citations"_L1 || key == "summaryCitations"_L1) {
        next.set("source", source);
        state.unfolded.insert(inside(inside(path, listAt(state.draft, path).size()), "source-caveat"_L1));
    } else if (key != "counts"_L1) { // claims, of which the one there was remains the first
        const JsonDraft* const bare = valueAt(state.draft, path);
        if (bare && !bare->is(JsonType::Array)) {
            const JsonDraft first = JsonDraft::object({{"value", *bare}});
            if (const auto typed = state.dates.take(path); !typed.isEmpty())
                state.dates.insert(inside(inside(path, 0), "value"_L1), typed);
            put(state.draft, path, JsonDraft::list({first}));
        }
        next.set("source", source);
    }
    QList<JsonDraft>& list = listAt(state.draft, path);
    list.append(next);
    return inside(path, list.size() - 1);
}

void removeElement(FormState& state, const QString& path)
{
    state.refusals.clear();
    drop(state.draft, path);
    // What was typed beside it belongs to other places now.
    const QString list = around(path) + u'/';
    const auto within = [&](const QString& each) { return each.startsWith(list); };
    state.dates.removeIf([&](auto each) { return within(each.key()); });
    state.texts.removeIf([&](auto each) { return within(each.key()); });
    state.amiss.removeIf(within);
    state.unfolded.removeIf(within);
}

}
