#include "model/items/editing/forms.h"

#include "model/files/working_copy.h"
#include "model/items/editing/actor_completions.h"
#include "model/items/editing/draft_path.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

static_assert(int(Forms::MemberCounts) == int(ThingList::MemberCounts));

/// Lists whose things a source speaks for.
constexpr std::array citedLists{ThingList::StatusClaims, ThingList::Themes,    ThingList::Events,
                                ThingList::Statements,   ThingList::Outcomes, ThingList::Scenarios,
                                ThingList::MemberCounts};

}

Forms::Forms(Session& lookedAt, Document& opened, const Calendar& days, Editor& changes, QObject* parent)
    : QObject(parent), session(lookedAt), document(opened), calendar(days), editor(changes)
{
    connect(&document, &Document::opened, this, &Forms::followOpened);
    connect(&document, &Document::historyChanged, this, &Forms::follow);
    connect(this, &Forms::pageChanged, this, &Forms::modifiedChanged);
}

Forms::~Forms() = default;

bool Forms::isModified() const
{
    return std::ranges::any_of(pages, [](const Page& page) { return page.form && page.form->isModified(); });
}

void Forms::show(Page page)
{
    path = document.path();
    endPicking();
    pages.push_back(page);
    emit pageChanged();
}

void Forms::showAlone(Page page)
{
    for (const Page& each : pages) {
        if (each.form) each.form->deleteLater();
        if (each.list) each.list->deleteLater();
    }
    pages.clear();
    show(page);
}

/// The page on top may be what called: it goes when it has returned.
void Forms::leave()
{
    if (!isOpen()) return;
    endPicking();
    if (pages.back().form) pages.back().form->deleteLater();
    if (pages.back().list) pages.back().list->deleteLater();
    pages.pop_back();
    emit pageChanged();
}

/// Whether what is open may be left for another page, without asking.
bool Forms::mayGiveWay()
{
    if (!editor.canEdit()) return false;
    if (isModified()) emit leavingAsked();
    return !isModified();
}

/// What is written stays where the same file is read again. Dossiers without a file are never the same.
void Forms::followOpened()
{
    if (document.path().isEmpty() || document.path() != path) close();
}

void Forms::follow()
{
    // Saved elsewhere, it is the same dossier; one that is just being opened has no copy at its path yet.
    if (const WorkingCopy* const copy = editor.copy(); copy && copy->path() == document.path()) path = copy->path();
    while (form() && !form()->follow()) leave();
    for (size_t under = 0; under + 1 < pages.size();) {
        Form* const each = pages[under].form;
        if (!each || each->follow()) {
            ++under;
            continue;
        }
        // Its thing is gone, and with it the line that the page over it was opened for.
        each->deleteLater();
        pages[under + 1].sourceFor.clear();
        pages.erase(pages.begin() + qsizetype(under));
        emit pageChanged();
    }
}

Forms::Page Forms::formPage(Form::Subject subject, JsonDraft begun)
{
    Form* const made = new Form(session, document, editor, calendar.today(), subject, std::move(begun), this);
    connect(made, &Form::changed, this, &Forms::modifiedChanged);
    connect(made, &Form::newSourceRequested, this, [this](const QString& line) {
        Page source = newPage(ThingList::Sources);
        source.sourceFor = line;
        show(source);
    });
    return {made, nullptr, {}};
}

JsonDraft Forms::usualSource() const
{
    const QList<Source>& sources = document.history()->dossier().sources;
    if (sources.size() == 1) return JsonDraft::text(sources.front().id.text());
    const bool known = document.history()->dossier().source(SourceId(lastSource));
    return known ? JsonDraft::text(lastSource) : JsonDraft();
}

Forms::Page Forms::newPage(ThingList list, const QList<JsonDraft::Member>& begun)
{
    JsonDraft thing = JsonDraft::object(begun);
    if (std::ranges::contains(citedLists, list)) put(thing, u"source", usualSource());
    const QList<Status>& statuses = document.history()->dossier().statuses;
    if (list == ThingList::StatusClaims && statuses.size() == 1)
        put(thing, u"status", JsonDraft::text(statuses.front().id.text()));
    return formPage({list, std::nullopt}, std::move(thing));
}

Forms::Page Forms::listPage(ThingRows::Scope scope)
{
    return {nullptr, new ThingRows(session, document, editor, std::move(scope), this), {}};
}

void Forms::editSelection()
{
    if (!mayGiveWay()) return;
    if (!session.actor().isEmpty()) return showAlone(listPage(ThingRows::SaidOf{session.actor()}));
    const auto event = editor.text()->find(ThingList::Events, session.event());
    if (event) showAlone(formPage({event->list, event}));
    else editDossier();
}

void Forms::editDossier()
{
    if (mayGiveWay()) showAlone(formPage({}));
}

void Forms::showList(List list)
{
    if (mayGiveWay()) showAlone(listPage(ThingRows::AllOf{ThingList(list)}));
}

void Forms::showProblems()
{
    if (mayGiveWay()) showAlone(listPage(ThingRows::Doubtful{}));
}

void Forms::addThing(List list)
{
    if (mayGiveWay()) showAlone(newPage(ThingList(list)));
}

void Forms::addEventAt(double lon, double lat, const QString& country)
{
    if (!mayGiveWay()) return;
    const Page page = newPage(ThingList::Events);
    page.form->setPlace(u"place"_s, {lon, lat}, country);
    showAlone(page);
}

void Forms::addEventOn(int day)
{
    if (mayGiveWay())
        showAlone(newPage(ThingList::Events, {{"when", JsonDraft::text(Edtf::fromDay(Day(day)).toString())}}));
}

void Forms::addStatusOf(const QString& actor)
{
    if (mayGiveWay())
        showAlone(newPage(ThingList::StatusClaims, {{"actors", JsonDraft::list({JsonDraft::text(actor)})}}));
}

void Forms::openRow(int index)
{
    const ThingRow* const row = list() ? list()->row(index) : nullptr;
    if (!row) return;
    if (row->thing) return show(formPage({row->thing->list, row->thing}));
    if (row->ofDossier) return show(formPage({}));
    if (const auto* const said = std::get_if<ThingRows::SaidOf>(&list()->scope()))
        show(newPage(ThingList::Actors, {{"id", JsonDraft::text(said->actor)}}));
}

void Forms::addMore(int addition)
{
    const QList<ThingList> added = list() ? list()->addedLists() : QList<ThingList>();
    if (addition < 0 || addition >= added.size()) return;
    const auto* const said = std::get_if<ThingRows::SaidOf>(&list()->scope());
    if (!said) return show(newPage(added[addition]));
    const QByteArray field = added[addition] == ThingList::StatusClaims ? "actors" : "about";
    show(newPage(added[addition], {{field, JsonDraft::list({JsonDraft::text(said->actor)})}}));
}

bool Forms::save()
{
    Form* const saved = form();
    if (!saved) return false;
    const bool isNew = saved->isNew();
    const std::optional<ThingList> kind = saved->list();
    const QString sourceFor = pages.back().sourceFor;
    if (!saved->save()) return false;
    const QString id = saved->savedId();
    if (const QString source = textAt(saved->draft(), u"source"); isNew && !source.isEmpty()) lastSource = source;
    if (isNew && kind == ThingList::Sources) lastSource = id;
    const QString firstActor = textAt(saved->draft(), u"actors/0");
    if (form() == saved) leave();
    if (form() && !sourceFor.isEmpty()) form()->chooseKey(sourceFor, id);
    if (isNew && !isOpen() && kind == ThingList::Events) session.selectEvent(id);
    if (isNew && !isOpen() && kind == ThingList::StatusClaims) session.selectActor(firstActor);
    return true;
}

bool Forms::remove()
{
    Form* const gone = form();
    if (!gone || !gone->remove()) return false;
    if (form() == gone) leave();
    return true;
}

void Forms::back()
{
    leave();
}

void Forms::close()
{
    while (isOpen()) leave();
}

void Forms::setPicking(Picking picking, const QString& line)
{
    if (pickingNow == picking && pickingFor == line) return;
    pickingNow = picking;
    pickingFor = line;
    emit pickingChanged();
}

void Forms::pickPlace(const QString& line)
{
    if (form()) setPicking(PlacePicking, line);
}

void Forms::pickActors(const QString& line)
{
    if (form()) setPicking(ActorPicking, line);
}

void Forms::endPicking()
{
    setPicking(NoPicking, {});
}

void Forms::pick(double lon, double lat, const QString& state)
{
    if (!form()) return;
    if (pickingNow == PlacePicking) {
        form()->setPlace(pickingFor, {lon, lat}, state);
        endPicking();
    } else if (pickingNow == ActorPicking && !state.isEmpty()) {
        const FormRow* const line = form()->rowAtPath(pickingFor);
        const bool one = line && !line->many;
        form()->toggle(pickingFor, state);
        if (one) endPicking();
    }
}

QVariantList Forms::completions(const QString& text) const
{
    QVariantList found;
    if (!document.isOpen()) return found;
    for (const ActorCompletion& each : actorCompletions(text, document.history()->dossier(), session.language()))
        found.append(QVariantMap{{u"id"_s, each.id}, {u"name"_s, each.name}});
    return found;
}

}
