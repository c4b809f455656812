#include "model/items/organisation_model.h"

#include "model/history/known_actors.h"
#include "model/items/honest_dates.h"
#include "model/items/participants.h"
#include "model/items/status_words.h"
#include "model/items/unsourced.h"
#include "model/phrases/phrases.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

const EventState* latestBy(Day day, const ActorId& id, const History& history)
{
    const EventState* latest = nullptr;
    for (const EventState* event : history.eventsOf(id))
        if (event->when && begunBy(day, event->when->value)) latest = event;
    return latest;
}

}

OrganisationModel::OrganisationModel(const Session& lookedAt, const Present& shown, QObject* parent)
    : RowModel(parent), session(lookedAt), present(shown)
{
    connect(&present, &Present::changed, this, &OrganisationModel::follow);
    connect(&session, &Session::languageChanged, this, [this] { retell({NameRole, PartRole}); });
    follow();
}

void OrganisationModel::follow()
{
    const std::shared_ptr<const History> history = present.history();
    std::vector<OrganisationRow> next;
    if (history) {
        for (const Actor* actor : knownActors(*history)) {
            if (actor->kind != ActorKind::Organisation) continue;
            next.push_back({actor, present.moment().actor(actor->id),
                            latestBy(session.day(), actor->id, *history)});
        }
    }
    const std::shared_ptr<const History> before = std::exchange(past, history); // the rows lead into it
    show(rows, std::move(next), {PartRole});
}

QString OrganisationModel::part(const OrganisationRow& row) const
{
    const Language language = session.language();
    QStringList parts;
    if (row.state)
        parts << statusLabel(*row.state->status, row.state->certainty == Certainty::Possible, language);
    if (row.latest) {
        const Event& event = *row.latest->event;
        const auto involved = involvementOf(row.actor->id, event, *past, language);
        if (involved && !involved->words.isEmpty()) parts << involved->words;
        parts << event.title.in(language) + u", "_s + eventTime(*row.latest, language);
    }
    if (parts.isEmpty()) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "No status on this day"));
    const bool unsourced = (!row.state || isUnsourced(*row.state)) && (!row.latest || isUnsourced(*row.latest));
    return withSourcing(parts.join(u" · "_s), unsourced, language);
}

QString OrganisationModel::colour(const OrganisationRow& row, Rgb Group::*look) const
{
    const Group* group = past->dossier().group(row.actor->group);
    const Rgb value = group ? group->*look : Group().*look;
    return u"#%1"_s.arg(value.value, 6, 16, QChar(u'0'));
}

QVariant OrganisationModel::data(const QModelIndex& index, int role) const
{
    const OrganisationRow* row = rowAt(rows, index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->actor->id.text();
    case Qt::DisplayRole:
    case NameRole: return row->actor->name.in(session.language());
    case PartRole: return part(*row);
    case LightColourRole: return colour(*row, &Group::light);
    case DarkColourRole: return colour(*row, &Group::dark);
    default: return {};
    }
}

QHash<int, QByteArray> OrganisationModel::roleNames() const
{
    return {{IdRole, "id"}, {NameRole, "name"}, {PartRole, "part"}, {LightColourRole, "lightColour"},
            {DarkColourRole, "darkColour"}};
}

}
