#include "model/items/editing/form.h"

#include "model/edit/dossier_edits.h"
#include "model/io/load.h"
#include "model/items/editing/draft_path.h"
#include "model/items/editing/form_names.h"
#include "model/items/editing/form_saving.h"
#include "model/items/editing/problem_places.h"
#include "model/items/editing/thing_words.h"
#include "model/phrases/phrases.h"

#include <QtTranslation>

#include <algorithm>

// What a form makes of the dossier.
namespace atlas {

using namespace Qt::StringLiterals;

Edit Form::makeEdit()
{
    const auto text = editor.text();
    const FormContext about = context();
    const ThingWords words(about.dossier, about.own, about.language);
    if (!subject.list) return changeDossier(*text, changedMembers(original, state.draft), changingDossierName());
    const ThingList list = *subject.list;
    const QString title = words.title(list, isNew() ? state.draft : original);
    if (!isNew())
        return changeThing(*text, *subject.thing, state.draft,
                           changingName(list, title, original, state.draft,
                                        [&](const QString& id) { return words.actorName(id); }));
    static constexpr std::array withIds{ThingList::Sources, ThingList::Groups, ThingList::Statuses,
                                        ThingList::Actors,  ThingList::Themes, ThingList::Events};
    if (std::ranges::contains(withIds, list) && savedId().isEmpty())
        put(state.draft, u"id", JsonDraft::text(freeId(*text, list, title)));
    return addThing(*text, list, state.draft, addingName(list, title));
}

bool Form::hasProblems()
{
    const auto wrong = std::ranges::find_if(rows, [](const FormRow& row) { return !row.problem.isEmpty(); });
    if (wrong != rows.end()) emit refused(int(wrong - rows.begin()));
    return wrong != rows.end();
}

bool Form::save()
{
    state.tried = true;
    state.refusals.clear();
    show();
    if (hasProblems()) return false;
    const bool nameless = isNew() && savedId().isEmpty();
    const Edit edit = makeEdit();
    saving = true;
    const bool saved = editor.apply(edit);
    saving = false;
    if (saved) return true;
    tellRefusals(edit);
    if (nameless) drop(state.draft, u"id");
    show();
    if (!hasProblems()) emit refused(-1);
    return false;
}

void Form::tellRefusals(const Edit& edit)
{
    const auto after = done(editor.text()->bytes(), edit);
    const auto loaded = after ? readDossier(*after, document.path(), session.language())
                              : std::expected<Loaded, Problems>(std::unexpected(Problems()));
    if (loaded) return;
    QList<Problem> errors;
    for (const Problem& each : loaded.error().list)
        if (each.severity == Severity::Error) errors.append(each);
    const QList<ProblemPlace> places = after ? problemPlaces(*after, errors) : QList<ProblemPlace>();
    for (qsizetype i = 0; i < errors.size(); ++i) {
        QString path = places[i].path;
        // A fault in a field's parts is the field's, as far as there is one.
        while (!path.isEmpty() && !rowAtPath(path)) path = around(path);
        QString& sentence = state.refusals[path];
        if (!sentence.isEmpty()) continue;
        sentence = errors[i].hint.isEmpty() ? errors[i].sentence : errors[i].sentence + u". "_s + errors[i].hint;
    }
    if (state.refusals.isEmpty()) state.refusals.insert(QString(), editor.refusal());
}

bool Form::remove()
{
    if (!subject.thing) return false;
    const FormContext about = context();
    const QString title = ThingWords(about.dossier, about.own, about.language).title(*subject.list, original);
    const Edit edit = removeThing(*editor.text(), *subject.thing, removingName(*subject.list, title));
    if (editor.apply(edit)) return true;
    tellRefusals(edit);
    show();
    return false;
}

QString Form::uses() const
{
    const QString id = subject.thing ? textAt(original, u"id") : QString();
    if (id.isEmpty()) return {};
    const size_t count = usesOf(*editor.text(), *subject.list, id).size();
    if (count == 0) return {};
    return phrase(session.language(),
                  QT_TRANSLATE_N_NOOP("Phrases", "%n other thing(s) of the dossier refer to it, and are changed with it."),
                  int(count));
}

bool Form::follow()
{
    if (!document.isOpen()) return false;
    // The change is this form's own: the thing is what is written here, and not to be found by what it was.
    if (saving) return true;
    const auto text = editor.text();
    if (subject.thing) {
        const auto found = foundAgain(*text, *subject.thing, original);
        if (!found) return false;
        subject.thing = found;
    }
    if (!isNew()) {
        const JsonDraft theirs = current();
        state.draft = broughtTogether(original, state.draft, theirs);
        original = theirs;
        if (state.draft == original && typedAmiss().isEmpty()) { // nothing was written here: not how it was typed, either
            state.dates.clear();
            state.texts.clear();
        }
    }
    show();
    return true;
}

}
