#include "model/items/believed.h"
#include "model/items/event_words.h"
#include "model/items/evidence/evidence_words.h"
#include "model/items/participants.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/event_blocks.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/layout/styles.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// Those who took part in one way.
struct Party {
    QString how; ///< "host, expected"; may be empty
    QStringList names;
    std::vector<const Citation*> citations; ///< of their part, and of the offices named
};

/// "France"; of a person also the office that the lens knows: "Keir Starmer (Prime Minister of the United
/// Kingdom)".
QString nameOf(const View& view, const ActorId& id)
{
    const Actor* actor = view.dossier.actor(id);
    if (!actor) return id.text();
    const QString name = view.in(actor->name);
    const LocalText office = knownOffice(*actor, view.history);
    return office.isEmpty() ? name : name + u" ("_s + view.in(office) + u')';
}

/// "35 states took part", with the number bold, wherever the language has it stand.
Runs countRuns(const View& view, const Count& count)
{
    const QString words = countedWords(count.value, count.what, view.language);
    const qsizetype at = words.startsWith(count.value) ? 0 : words.lastIndexOf(count.value);
    Runs text;
    if (at > 0) text.push_back({words.first(at), body()});
    text.push_back({count.value, strong()});
    text.push_back({words.sliced(at + count.value.size()), body()});
    return text;
}

std::vector<Party> partiesOf(const View& view, const EventState& event, const std::vector<Evidence>& evidence)
{
    std::vector<Party> parties;
    for (const Report* part : reportedParts(evidence, *event.event, view.history)) {
        const Participation& participation = std::get<const Claim<Participation>*>(part->claim)->value;
        const QString how = participationWords(participation, view.language);
        auto party = std::ranges::find(parties, how, &Party::how);
        if (party == parties.end()) party = parties.insert(parties.end(), {how, {}, {}});
        party->names.append(nameOf(view, participation.actor));
        party->citations.insert(party->citations.end(), part->citations.begin(), part->citations.end());
        const Actor* actor = view.dossier.actor(participation.actor);
        if (actor && !knownOffice(*actor, view.history).isEmpty())
            for (const Citation& citation : actor->citations) party->citations.push_back(&citation);
    }
    return parties;
}

}

Flow participantsList(const View& view, Endnotes& notes, const EventState& event, Span span)
{
    Flow flow = titledBlock(u"participants"_s,
                            phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Who took part")), span);
    if (event.occurrence == Occurrence::Announced)
        flow.bookmark = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Who is expected"));
    const std::vector<Evidence> evidence = evidenceOf(event, view.history);
    for (const Party& party : partiesOf(view, event, evidence)) {
        Runs text{{localeOf(view.language).createSeparatedList(party.names), body()}};
        if (!party.how.isEmpty()) text.push_back({u" – "_s + party.how, quiet()});
        notes.cite(text, party.citations);
        addParagraph(flow, text);
    }
    for (const Evidence& counted : evidence) {
        if (counted.attribute != Attribute::Count) continue;
        const Count& count = std::get<const Claim<Count>*>(counted.shown().claim)->value;
        Runs text = countRuns(view, count);
        notes.cite(text, counted.shown().citations);
        if (counted.contested) text.push_back({u" ("_s + markWords(counted, view.language) + u')', body()});
        addParagraph(flow, text);
    }
    if (flow.body.empty() && event.event->kind == EventKind::Meeting)
        addParagraph(flow, {{phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "No source names anybody.")),
                             quiet()}});
    setTitle(flow, view);
    return flow;
}

}
