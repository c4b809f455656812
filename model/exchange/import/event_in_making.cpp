#include "model/exchange/import/event_in_making.h"

#include "model/exchange/import/drafts.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array attributeKeys{"when", "place", "occurrence", "summary"};

JsonDraft claimDraft(const EventInMaking::MadeClaim& claim, const RowCitation& usual)
{
    JsonDraft draft = JsonDraft::object({{"value"_ba, claim.value}});
    if (claim.citation != usual) writeCitation(draft, claim.citation);
    return draft;
}

JsonDraft attributeDraft(const QList<EventInMaking::MadeClaim>& claims, const RowCitation& usual)
{
    if (claims.size() == 1 && claims.front().citation == usual) return claims.front().value;
    QList<JsonDraft> drafts;
    for (const EventInMaking::MadeClaim& claim : claims) drafts.append(claimDraft(claim, usual));
    return JsonDraft::list(std::move(drafts));
}

void addParticipants(QList<JsonDraft>& into, const EventInMaking::MadeParticipants& some, const RowCitation& usual)
{
    const bool isPlain =
        some.role.isEmpty() && some.mode.isEmpty() && some.as.is(JsonType::Null) && some.citation == usual;
    if (isPlain) {
        for (const QString& actor : some.actors) into.append(JsonDraft::text(actor));
        return;
    }
    JsonDraft draft = JsonDraft::object({{"actors"_ba, textList(some.actors)}});
    setString(draft, "role"_ba, some.role);
    setString(draft, "mode"_ba, some.mode);
    if (!some.as.is(JsonType::Null)) draft.set("as"_ba, some.as);
    if (some.citation != usual) writeCitation(draft, some.citation);
    into.append(std::move(draft));
}

}

qsizetype EventInMaking::said() const
{
    qsizetype count = participants.size();
    for (const QList<MadeClaim>& made : claims) count += made.size();
    return count;
}

JsonDraft EventInMaking::drafted() const
{
    JsonDraft draft = head;
    writeCitation(draft, citation);
    for (size_t i = 0; i < claims.size(); ++i) {
        const bool isWhen = i == size_t(EventAttribute::When);
        if (!claims[i].isEmpty()) draft.set(attributeKeys[i], attributeDraft(claims[i], citation));
        else if (isWhen) draft.set(attributeKeys[i], JsonDraft());
    }
    if (!participants.isEmpty()) {
        QList<JsonDraft> drafts;
        for (const MadeParticipants& some : participants) addParticipants(drafts, some, citation);
        draft.set("participants"_ba, JsonDraft::list(std::move(drafts)));
    }
    if (!further.isEmpty()) {
        QList<JsonDraft> drafts;
        for (const RowCitation& passage : further) {
            drafts.append(JsonDraft::object());
            writeCitation(drafts.last(), passage);
        }
        draft.set("citations"_ba, JsonDraft::list(std::move(drafts)));
    }
    for (const JsonDraft::Member& field : tail.members()) draft.set(field.key, field.value);
    return draft;
}

}
