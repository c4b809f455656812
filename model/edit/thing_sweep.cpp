#include "model/edit/thing_sweep.h"

namespace atlas {

void sweepThings(
    Rewriter& rewriter, const DossierText& dossier,
    const std::function<Fate(const ThingRef& ref, const JsonValue& thing, JsonDraft& wanted)>& fateOf)
{
    for (size_t i = 0; i < thingListKeys.size(); ++i) {
        const auto list = dossier.field(thingListKeys.at(i));
        if (!list) continue;
        ThingRef ref{ThingList(i), 0};
        std::vector<qsizetype> gone;
        for (const JsonValue thing : list->children()) {
            JsonDraft wanted;
            const Fate fate = fateOf(ref, thing, wanted);
            if (fate == Fate::Goes) gone.push_back(ref.index);
            if (fate == Fate::Changes) rewriter.become(thing, wanted);
            ++ref.index;
        }
        if (!gone.empty()) rewriter.removeElements(*list, gone);
    }
}

QList<Rewriter::Setting> changedOwnFields(const DossierText& dossier,
                                          const std::function<void(JsonDraft& fields)>& change)
{
    static constexpr std::array keys{"summary", "summaryCitations", "founded", "lens"};
    JsonDraft fields = JsonDraft::object();
    for (const char* key : keys)
        if (const auto field = dossier.field(key)) fields.set(key, JsonDraft::of(*field));
    const JsonDraft before = fields;
    change(fields);
    QList<Rewriter::Setting> settings;
    for (const char* key : keys) {
        const JsonDraft* was = before.find(key);
        const JsonDraft* is = fields.find(key);
        if (is && (!was || *was != *is)) settings.append({{key, *is}, {"title", "subtitle", "summary"}});
        if (was && !is) settings.append(Rewriter::Setting{{key, JsonDraft()}, {}});
    }
    return settings;
}

}
