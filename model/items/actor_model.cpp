#include "model/items/actor_model.h"

#include "model/history/known_actors.h"
#include "model/items/honest_dates.h"
#include "model/items/status_words.h"

namespace atlas {

ActorModel::ActorModel(const Session& lookedAt, const Present& shown, const Compared& beside, QObject* parent)
    : RowModel(parent), session(lookedAt), present(shown), compared(beside)
{
    connect(&compared, &Compared::changed, this, [this] { retell({SpokenRole}); });
    connect(&present, &Present::changed, this, &ActorModel::follow);
    connect(&session, &Session::languageChanged, this,
            [this] { retell({NameRole, StatusLabelRole, SinceRole, UntilRole, SpokenRole}); });
    follow();
}

void ActorModel::follow()
{
    const std::shared_ptr<const History> history = present.history();
    std::vector<ActorRow> next;
    if (history) {
        const auto& states = present.moment().actors;
        auto state = states.begin(); // both lists are in the dossier's order
        if (history != past) known = knownActors(*history);
        for (const Actor* actor : known) {
            const bool has = state != states.end() && (*state)->actor == actor;
            const ActorState* now = has ? *state++ : nullptr;
            if (actor->kind == ActorKind::Person) continue;
            if (now) next.push_back({actor, now->status, now->shown, now->certainty, now->conflict});
            else next.push_back({.actor = actor});
        }
    }
    show(rows, std::move(next), {StatusRole, StatusLabelRole, CertaintyRole, SinceRole, UntilRole, ConflictRole});
    past = history;
    retell({SpokenRole}); // it names the day
}

QVariant ActorModel::statusData(const ActorRow& row, int role) const
{
    const Language language = session.language();
    const std::optional<Edtf> span = row.claim ? row.claim->span : std::nullopt;
    switch (role) {
    case StatusRole: return row.status->id.text();
    case StatusLabelRole: return statusLabel(*row.status, row.certainty == Certainty::Possible, language);
    case CertaintyRole: return certaintyName(row.certainty);
    case SinceRole: return inOnePhrase(sinceWords(span, language));
    case UntilRole: return inOnePhrase(untilWords(span, language));
    default: return {};
    }
}

QString ActorModel::spoken(const ActorRow& row) const
{
    const Language language = session.language();
    const QString& name = row.actor->name.in(language);
    if (const std::optional<Comparison>& differing = compared.comparison())
        return name + QStringLiteral(", ")
               + differenceInWords(*differing, row.actor->id, compared.basis(), language);
    const QString told = spokenState(name, row.status, row.certainty, row.claim, session.day(), language);
    return row.conflict ? withConflict(told, language) : told;
}

QVariant ActorModel::data(const QModelIndex& index, int role) const
{
    const ActorRow* row = rowAt(rows, index);
    if (!row) return {};
    const QString& name = row->actor->name.in(session.language());
    switch (role) {
    case IdRole: return row->actor->id.text();
    case Qt::DisplayRole:
    case NameRole: return name;
    case KindRole:
        return row->actor->kind == ActorKind::State ? QStringLiteral("state") : QStringLiteral("organisation");
    case ConflictRole: return row->conflict;
    case SpokenRole: return spoken(*row);
    case StatusRole:
    case StatusLabelRole:
    case CertaintyRole:
    case SinceRole:
    case UntilRole: return row->status ? statusData(*row, role) : QString();
    default: return {};
    }
}

QHash<int, QByteArray> ActorModel::roleNames() const
{
    return {{IdRole, "id"}, {NameRole, "name"}, {KindRole, "kind"}, {StatusRole, "status"},
            {StatusLabelRole, "statusLabel"}, {CertaintyRole, "certainty"}, {SinceRole, "since"},
            {UntilRole, "until"}, {ConflictRole, "conflict"}, {SpokenRole, "spoken"}};
}

}
