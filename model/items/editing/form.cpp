#include "model/items/editing/form.h"

#include "model/items/editing/draft_path.h"
#include "model/items/editing/form_names.h"
#include "model/items/editing/form_saving.h"
#include "model/items/editing/form_writing.h"
#include "model/items/editing/row_builder.h"
#include "model/items/editing/thing_fields.h"
#include "model/items/editing/thing_words.h"
#include "model/phrases/phrases.h"

#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

Form::Form(Session& lookedAt, Document& opened, Editor& changes, Day now, Subject about, JsonDraft begun, QObject* parent)
    : RowModel(parent), session(lookedAt), document(opened), editor(changes), today(now), subject(about)
{
    original = isNew() ? begun : current();
    state.draft = original;
    if (subject.list == ThingList::Statements) state.unfolded.insert(u"source-caveat"_s);
    connect(&session, &Session::languageChanged, this, &Form::show);
    show();
}

FormContext Form::context() const
{
    const auto text = editor.text();
    return {document.history()->dossier(), session.language(), ownLanguage(*text), today, subject.list, isNew()};
}

JsonDraft Form::current() const
{
    const auto text = editor.text();
    if (!subject.list) return dossierDraft(*text);
    const auto thing = subject.thing ? text->thing(*subject.thing) : std::nullopt;
    return thing ? JsonDraft::of(*thing) : JsonDraft::object();
}

QString Form::textOf(QByteArrayView key) const
{
    const JsonDraft* const value = state.draft.find(key);
    return value ? value->text() : QString();
}

QString Form::typedAmiss() const
{
    for (const FormRow& row : rows)
        if (!row.problem.isEmpty() && (state.dates.contains(row.path) || !state.amiss.isEmpty()))
            return row.path;
    return {};
}

QString Form::title() const
{
    if (!subject.list) return phrase(session.language(), QT_TRANSLATE_NOOP("Phrases", "About this dossier"));
    if (isNew()) return phrase(session.language(), newThingPhrase(*subject.list));
    const FormContext about = context();
    const QString words = ThingWords(about.dossier, about.own, about.language).title(*subject.list, original);
    return words.isEmpty() ? phrase(session.language(), listPhrase(*subject.list)) : words;
}

QString Form::problem() const
{
    for (auto each = state.refusals.cbegin(); each != state.refusals.cend(); ++each)
        if (!rowAtPath(each.key())) return each.value();
    return {};
}

const FormRow* Form::rowAtPath(const QString& path) const
{
    const auto row = std::ranges::find_if(rows, [&](const FormRow& each) {
        return each.path == path && each.kind != FormRow::Kind::Add && each.kind != FormRow::Kind::Group;
    });
    return row == rows.end() ? nullptr : &*row;
}

void Form::show()
{
    std::vector<FormRow> next = formRows(state, context());
    const auto same = [](const FormRow& one, const FormRow& other) { return one.sameThing(other); };
    // The lines above and below what came or went stay where they are, and keep the focus.
    const size_t head = size_t(std::ranges::mismatch(rows, next, same).in1 - rows.begin());
    const size_t most = std::min(rows.size(), next.size()) - head;
    size_t tail = 0;
    while (tail < most && same(rows[rows.size() - 1 - tail], next[next.size() - 1 - tail])) ++tail;
    const size_t oldEnd = rows.size() - tail;
    const size_t newEnd = next.size() - tail;
    if (oldEnd > head) {
        beginRemoveRows({}, int(head), int(oldEnd) - 1);
        rows.erase(rows.begin() + qsizetype(head), rows.begin() + qsizetype(oldEnd));
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows({}, int(head), int(newEnd) - 1);
        rows.insert(rows.begin() + qsizetype(head), next.begin() + qsizetype(head), next.begin() + qsizetype(newEnd));
        endInsertRows();
    }
    RowModel::show(rows, std::move(next), {});
    emit changed();
}

template <typename Act>
void Form::act(const QString& path, Act change)
{
    const FormRow* const found = rowAtPath(path);
    if (!found) return;
    change(FormRow(*found));
    show();
}

void Form::setText(const QString& path, const QString& text)
{
    act(path, [&](const FormRow& row) {
        if (row.kind != FormRow::Kind::Date) return writeText(state, context(), row, text);
        DateFields fields = dateOf(state, row);
        fields.start = text;
        writeDate(state, context(), row, fields);
    });
}

void Form::setWords(const QString& path, int language, const QString& text)
{
    if (language < 0 || size_t(language) >= allLanguages.size()) return;
    act(path, [&](const FormRow& row) { writeWords(state, context(), row, allLanguages[size_t(language)], text); });
}

void Form::setEndText(const QString& path, const QString& text)
{
    act(path, [&](const FormRow& row) {
        DateFields fields = dateOf(state, row);
        fields.end = text;
        writeDate(state, context(), row, fields);
    });
}

void Form::setEnding(const QString& path, int ending)
{
    if (ending < int(Ending::None) || ending > int(Ending::NotStated)) return;
    act(path, [&](const FormRow& row) {
        DateFields fields = dateOf(state, row);
        fields.ending = Ending(ending);
        if (fields.ending != Ending::Until) fields.end.clear();
        writeDate(state, context(), row, fields);
    });
}

void Form::setMarks(const QString& path, int marks)
{
    act(path, [&](const FormRow& row) {
        DateFields fields = dateOf(state, row);
        fields.start = qualified(fields.start, Qualification(marks), today);
        writeDate(state, context(), row, fields);
    });
}

void Form::setPosition(const QString& path, const QString& lon, const QString& lat)
{
    act(path, [&](const FormRow& row) { writePosition(state, row, lon, lat); });
}

void Form::setPlace(const QString& path, LonLat position, const QString& country)
{
    const auto degrees = [](double value) { return QString::number(std::round(value * 1e4) / 1e4, 'g', 8); };
    setPosition(path, degrees(position.lon), degrees(position.lat));
    if (country.isEmpty()) drop(state.draft, inside(path, "country"_L1));
    else put(state.draft, inside(path, "country"_L1), JsonDraft::text(country));
    show();
}

void Form::choose(const QString& path, int choice)
{
    const FormRow* const row = rowAtPath(path);
    if (!row || choice < 0 || choice >= row->keys.size()) return;
    if (row->keys[choice] == newThingKey) emit newSourceRequested(path);
    else chooseKey(path, row->keys[choice]);
}

void Form::chooseKey(const QString& path, const QString& key)
{
    act(path, [&](const FormRow& row) { writeChoice(state, row, key); });
}

void Form::setChecked(const QString& path, bool on)
{
    act(path, [&](const FormRow& row) {
        if (row.kind != FormRow::Kind::Fold) writeFlag(state, row, on);
        else if (on) state.unfolded.insert(path);
        else state.unfolded.remove(path);
    });
}

void Form::toggle(const QString& path, const QString& id)
{
    act(path, [&](const FormRow& row) { toggleId(state, row, id); });
}

void Form::add(const QString& path)
{
    addElement(state, context(), path);
    show();
}

void Form::removeElement(const QString& path)
{
    atlas::removeElement(state, path);
    show();
}

QVariant Form::data(const QModelIndex& index, int role) const
{
    static constexpr std::array kinds{"heading", "group", "note", "text", "words", "date", "choice", "flag",
                                      "actors", "ticks", "position", "colour", "fold", "add"};
    const FormRow* const row = rowAt(rows, index);
    if (!row) return {};
    switch (role) {
    case KindRole: return QString::fromLatin1(kinds[size_t(row->kind)]);
    case PathRole: return row->path;
    case Qt::DisplayRole:
    case LabelRole: return row->label;
    case HelpRole: return row->help;
    case DepthRole: return row->depth;
    case NeededRole: return row->required;
    case ManyRole: return row->many;
    case TextRole: return row->text;
    case EndTextRole: return row->endText;
    case EndShownRole: return row->endShown;
    case MarksRole: return row->marks;
    case TextsRole: return row->texts;
    case OwnLanguageRole: return row->ownLanguage;
    case ChoicesRole: return row->choices;
    case ChosenRole: return row->chosen;
    case IdsRole: return row->ids;
    case KeysRole: return row->keys;
    case CheckedRole: return row->checked;
    case ReadingRole: return row->reading;
    case DoubtfulRole: return row->doubtful;
    case ProblemRole: return row->problem;
    default: return {};
    }
}

QHash<int, QByteArray> Form::roleNames() const
{
    return {{KindRole, "kind"}, {PathRole, "path"}, {LabelRole, "label"}, {HelpRole, "help"}, {DepthRole, "depth"},
            {NeededRole, "needed"}, {ManyRole, "many"}, {TextRole, "text"}, {EndTextRole, "endText"},
            {EndShownRole, "endShown"}, {MarksRole, "marks"}, {TextsRole, "texts"},
            {OwnLanguageRole, "ownLanguage"}, {ChoicesRole, "choices"}, {ChosenRole, "chosen"}, {IdsRole, "ids"},
            {KeysRole, "keys"}, {CheckedRole, "checked"}, {ReadingRole, "reading"}, {DoubtfulRole, "doubtful"},
            {ProblemRole, "problem"}};
}

}
