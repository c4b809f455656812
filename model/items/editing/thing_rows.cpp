#include "model/items/editing/thing_rows.h"

#include "model/items/editing/draft_path.h"
#include "model/items/editing/form_names.h"
#include "model/items/editing/form_saving.h"
#include "model/items/editing/problem_places.h"
#include "model/items/editing/thing_words.h"
#include "model/phrases/phrases.h"

#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

bool lists(const JsonDraft& thing, QByteArrayView field, const QString& id)
{
    const JsonDraft* const ids = thing.find(field);
    return ids && std::ranges::any_of(ids->elements(), [&](const JsonDraft& each) { return each.text() == id; });
}

}

ThingRows::ThingRows(Session& lookedAt, Document& opened, Editor& changes, Scope scope, QObject* parent)
    : RowModel(parent), session(lookedAt), document(opened), editor(changes), about(std::move(scope))
{
    connect(&document, &Document::problemsChanged, this, &ThingRows::follow); // after any new text, too
    connect(&session, &Session::languageChanged, this, &ThingRows::follow);
    follow();
}

void ThingRows::follow()
{
    if (!document.isOpen()) return;
    std::vector<ThingRow> next;
    if (const auto* const all = std::get_if<AllOf>(&about)) next = allOf(all->list);
    else if (const auto* const said = std::get_if<SaidOf>(&about)) next = saidOf(said->actor);
    else next = doubtful();
    show(rows, std::move(next), {});
    emit changed();
}

std::vector<ThingRow> ThingRows::allOf(ThingList list) const
{
    const auto text = editor.text();
    const ThingWords words(document.history()->dossier(), ownLanguage(*text), session.language());
    std::vector<ThingRow> all;
    const auto things = text->field(thingListKeys[size_t(list)]);
    if (!things) return all;
    qsizetype index = 0;
    for (const JsonValue thing : things->children()) {
        const JsonDraft draft = JsonDraft::of(thing);
        all.push_back({ThingRef{list, index++}, false, {}, words.title(list, draft), words.detail(list, draft)});
    }
    return all;
}

std::vector<ThingRow> ThingRows::saidOf(const QString& actor) const
{
    const auto text = editor.text();
    const Language language = session.language();
    const ThingWords words(document.history()->dossier(), ownLanguage(*text), language);
    std::vector<ThingRow> all;
    const auto gather = [&](ThingList list, const auto& concerns) {
        const auto things = text->field(thingListKeys[size_t(list)]);
        if (!things) return;
        qsizetype index = -1;
        for (const JsonValue thing : things->children()) {
            ++index;
            const JsonDraft draft = JsonDraft::of(thing);
            if (!concerns(draft)) continue;
            const QString title = list == ThingList::StatusClaims ? words.detail(list, draft) : words.title(list, draft);
            const QString detail = list == ThingList::StatusClaims ? words.title(list, draft) : words.detail(list, draft);
            all.push_back({ThingRef{list, index}, false, phrase(language, listPhrase(list)), title, detail});
        }
    };
    gather(ThingList::StatusClaims, [&](const JsonDraft& claim) { return lists(claim, "actors", actor); });
    gather(ThingList::Statements, [&](const JsonDraft& statement) {
        return lists(statement, "about", actor) || textAt(statement, u"speaker") == actor;
    });
    const auto entry = text->find(ThingList::Actors, actor);
    all.push_back({entry, false, phrase(language, QT_TRANSLATE_NOOP("Phrases", "Itself")),
                   phrase(language, QT_TRANSLATE_NOOP("Phrases", "Name, summary, other spellings")),
                   entry ? QString() : phrase(language, QT_TRANSLATE_NOOP("Phrases", "Nothing is written here yet"))});
    return all;
}

std::vector<ThingRow> ThingRows::doubtful() const
{
    const auto text = editor.text();
    const ThingWords words(document.history()->dossier(), ownLanguage(*text), session.language());
    const QList<Problem>& problems = document.problems().list;
    const QList<ProblemPlace> places = problemPlaces(text->bytes(), problems);
    std::vector<ThingRow> all;
    for (qsizetype i = 0; i < problems.size(); ++i) {
        ThingRow row{places[i].thing, !places[i].thing, {}, {}, problems[i].sentence, true};
        const auto thing = row.thing ? text->thing(*row.thing) : std::nullopt;
        if (thing) row.title = words.title(row.thing->list, JsonDraft::of(*thing));
        if (row.title.isEmpty()) row.title = document.history()->dossier().title.in(session.language());
        all.push_back(std::move(row));
    }
    return all;
}

const ThingRow* ThingRows::row(int index) const
{
    return index >= 0 && size_t(index) < rows.size() ? &rows[size_t(index)] : nullptr;
}

QString ThingRows::title() const
{
    const Language language = session.language();
    if (const auto* const all = std::get_if<AllOf>(&about)) return phrase(language, listPhrase(all->list));
    if (const auto* const said = std::get_if<SaidOf>(&about))
        return ThingWords(document.history()->dossier(), language, language).actorName(said->actor);
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Problems and unsourced"));
}

QString ThingRows::nothing() const
{
    return std::holds_alternative<Doubtful>(about)
        ? phrase(session.language(), QT_TRANSLATE_NOOP("Phrases", "Everything has a source, and nothing is missing."))
        : phrase(session.language(), QT_TRANSLATE_NOOP("Phrases", "There is none yet."));
}

QList<ThingList> ThingRows::addedLists() const
{
    if (const auto* const all = std::get_if<AllOf>(&about)) return {all->list};
    if (std::holds_alternative<SaidOf>(about)) return {ThingList::StatusClaims, ThingList::Statements};
    return {};
}

QStringList ThingRows::additions() const
{
    QStringList words;
    for (const ThingList list : addedLists())
        words.append(phrase(session.language(), newThingPhrase(list)));
    return words;
}

QVariant ThingRows::data(const QModelIndex& index, int role) const
{
    const ThingRow* const row = rowAt(rows, index);
    if (!row) return {};
    switch (role) {
    case SectionRole: return row->section;
    case Qt::DisplayRole:
    case TitleRole: return row->title;
    case DetailRole: return row->detail;
    case DoubtfulRole: return row->doubtful;
    default: return {};
    }
}

QHash<int, QByteArray> ThingRows::roleNames() const
{
    return {{SectionRole, "section"}, {TitleRole, "title"}, {DetailRole, "detail"}, {DoubtfulRole, "doubtful"}};
}

}
