#include "model/edit/implied_source.h"

#include "model/io/record.h"

#include <algorithm>

namespace atlas {

namespace {

/// What a source is said after, among a thing's other fields.
const QList<QByteArray> beforeSource{"id",    "kind",  "title",  "name",    "shortTitle", "label",
                                     "value", "group", "actors", "status",  "since",      "until",
                                     "span",  "about", "event",  "speaker", "what"};

bool isCited(const JsonDraft& thing)
{
    static constexpr std::array fields{"source", "line", "at", "quote", "inferred", "caveat"};
    return std::ranges::any_of(fields, [&](const char* field) { return thing.find(field) != nullptr; });
}

void say(JsonDraft& thing, const JsonDraft& source)
{
    if (!thing.find("source")) thing.set("source", source, beforeSource);
}

/// Whether a thing rests on a source at all.
bool needsSource(const JsonDraft& thing, ThingList list)
{
    if (list == ThingList::Actors) return isCited(thing) || thing.find("summary") || thing.find("role");
    return list != ThingList::Sources && list != ThingList::Groups && list != ThingList::Statuses;
}

}

JsonDraft impliedSource(const DossierText& dossier)
{
    if (dossier.count(ThingList::Sources) != 1) return {};
    const auto only = memberOf(*dossier.thing({ThingList::Sources, 0}), "id");
    return only ? JsonDraft::of(*only) : JsonDraft();
}

void sayImpliedSource(JsonDraft& thing, ThingList list, const JsonDraft& source)
{
    static constexpr std::array claims{"when",   "place",   "occurrence", "participants",
                                       "counts", "summary", "citations",  "cautionCitations"};
    if (needsSource(thing, list)) say(thing, source);
    const JsonDraft* own = thing.find("source");
    if (own && own->is(JsonType::String)) return; // what its claims leave out is the thing's own
    for (const char* field : claims) {
        JsonDraft* values = thing.find(field);
        if (!values) continue;
        for (JsonDraft& claim : values->elements())
            if (isCited(claim)) say(claim, source);
    }
}

void sayImpliedSource(JsonDraft& dossierFields, const JsonDraft& source)
{
    const JsonDraft citation = JsonDraft::object({{"source", source}});
    JsonDraft* passages = dossierFields.find("summaryCitations");
    if (passages && !passages->elements().isEmpty())
        for (JsonDraft& passage : passages->elements()) say(passage, source);
    else if (dossierFields.find("summary"))
        dossierFields.set("summaryCitations", JsonDraft::list({citation}), {"summary"});
    JsonDraft* founded = dossierFields.find("founded");
    if (!founded) return;
    for (JsonDraft& claim : founded->elements()) say(claim, source);
    if (founded->is(JsonType::String))
        *founded = JsonDraft::list({JsonDraft::object({{"value", *founded}, {"source", source}})});
}

}
