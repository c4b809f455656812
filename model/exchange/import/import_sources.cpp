#include "model/exchange/import/import_sources.h"

#include "model/exchange/import/drafts.h"
#include "model/exchange/import/import_words.h"

#include <QRegularExpression>
#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeAnAddress(const QString& text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1) || text.startsWith("www."_L1);
}

/// The tag of a language: `fr`, `fr-CA`.
bool isTag(const QString& text)
{
    static const QRegularExpression tag(u"^[a-z]{2,3}(-.+)?$"_s);
    return tag.match(text).hasMatch();
}

/// What a row that tells of a source calls it.
LocalText titleOf(const RowCells& cells)
{
    const LocalText own = cells.words(ColumnRole::SourceTitle);
    if (!own.isEmpty()) return own;
    const LocalText title = cells.words(ColumnRole::Title);
    if (!title.isEmpty()) return title;
    for (const ColumnRole role : {ColumnRole::Source, ColumnRole::Address, ColumnRole::Publisher})
        if (const QString text = cells.text(role); !text.isEmpty()) return {cells.mapping().language, text};
    return {};
}

}

ImportSources::ImportSources(const Dossier& into, Language dossier, ImportRemarks& told)
    : dossierLanguage(dossier), remarks(told), things(u"source"_s)
{
    for (const QString& word : {u"all"_s, u"official"_s}) things.takenIds().take(word); // words of lenses
    for (const Source& source : into.sources) {
        things.know(source.id.text(), source.title);
        for (const Language language : allLanguages)
            if (source.shortTitle.has(language)) things.alsoCall(source.id.text(), source.shortTitle.in(language));
        if (!source.address.isEmpty()) byAddress.insert(source.address, source.id.text());
    }
}

QString ImportSources::named(const QString& text, const MappedTable& table)
{
    if (text.isEmpty()) return {};
    QString id = things.find(text);
    if (id.isEmpty()) id = byAddress.value(text);
    if (!id.isEmpty()) return id;
    ReferredThings::Thing& made = things.make(text, table.mapping.language, table.isOurs);
    if (looksLikeAnAddress(text)) {
        setString(made.fields, "address"_ba, text);
        byAddress.insert(text, made.id);
    }
    return made.id;
}

QString ImportSources::ofRow(const RowCells& cells, TableDates& dates)
{
    const Language language = cells.mapping().language;
    QString name = cells.text(ColumnRole::Source);
    const QString address = cells.text(ColumnRole::Address);
    const LocalText title = cells.words(ColumnRole::SourceTitle);
    if (name.isEmpty() && byAddress.contains(address)) return byAddress.value(address);
    if (name.isEmpty()) name = title.isEmpty() ? address : title.in(language);
    if (name.isEmpty()) name = cells.text(ColumnRole::Publisher);
    if (name.isEmpty()) return named(cells.mapping().source.text(), cells.ofTable());
    const size_t before = things.made().size();
    const QString id = named(name, cells.ofTable());
    if (things.made().size() == before) {
        // An earlier row may have named it for one of its claims, and said no more.
        ReferredThings::Thing* known = cells.ofTable().isOurs && !title.isEmpty() ? things.declare(id, title) : nullptr;
        if (known) known->fields = fieldsOf(cells, dates);
        return id;
    }
    ReferredThings::Thing& made = things.made().back();
    made.fields = fieldsOf(cells, dates);
    if (!title.isEmpty()) made.title = title;
    if (!address.isEmpty()) byAddress.insert(address, id);
    else if (looksLikeAnAddress(name)) setString(made.fields, "address"_ba, name);
    return id;
}

JsonDraft ImportSources::fieldsOf(const RowCells& cells, TableDates& dates) const
{
    JsonDraft fields = JsonDraft::object();
    setText(fields, "shortTitle"_ba, cells.words(ColumnRole::SourceShortTitle), dossierLanguage);
    setString(fields, "publisher"_ba, cells.text(ColumnRole::Publisher));
    setString(fields, "author"_ba, cells.text(ColumnRole::Author));
    if (const auto date = dates.read(cells, ColumnRole::SourceDate)) setString(fields, "date"_ba, date->toString());
    if (yesOrNo(cells.text(ColumnRole::SourceDateInferred)).value_or(false))
        fields.set("dateInferred"_ba, JsonDraft::boolean(true));
    setText(fields, "dateNote"_ba, cells.words(ColumnRole::SourceDateNote), dossierLanguage);
    const QString language = cells.text(ColumnRole::SourceLanguage);
    if (isTag(language)) setString(fields, "language"_ba, language);
    else if (!language.isEmpty())
        remarks.warn(cells.place(ColumnRole::SourceLanguage),
                     {QT_TRANSLATE_NOOP("Phrases", "“%1” is no language’s tag"), {language}},
                     {QT_TRANSLATE_NOOP("Phrases", "Write a tag such as en, fr, uk or fr-CA."), {}});
    setString(fields, "address"_ba, cells.text(ColumnRole::Address));
    const QString tier = cells.text(ColumnRole::Tier);
    if (const auto meant = tierMeant(tier)) setString(fields, "tier"_ba, *meant);
    else if (!tier.isEmpty())
        remarks.warn(cells.place(ColumnRole::Tier), {QT_TRANSLATE_NOOP("Phrases", "“%1” is no tier of sources"), {tier}},
                     {QT_TRANSLATE_NOOP("Phrases", "There are official, agency, press and aggregator."), {}});
    return fields;
}

bool ImportSources::declare(const RowCells& cells, TableDates& dates)
{
    const LocalText title = titleOf(cells);
    QString id = cells.text(ColumnRole::Id);
    if (id.isEmpty()) id = cells.text(ColumnRole::Source);
    if (title.isEmpty() && id.isEmpty()) {
        remarks.warn(cells.place(), {QT_TRANSLATE_NOOP("Phrases", "The row was left out: it names no source"), {}},
                     {QT_TRANSLATE_NOOP("Phrases", "A source needs a title."), {}});
        return false;
    }
    const QString address = cells.text(ColumnRole::Address);
    if (id.isEmpty()) id = byAddress.value(address);
    ReferredThings::Thing* made =
        things.declare(id, title.isEmpty() ? LocalText(cells.mapping().language, id) : title);
    if (!made) {
        remarks.warn(cells.place(), {QT_TRANSLATE_NOOP("Phrases", "The row was left out: the source “%1” is there already"),
                                     {title.isEmpty() ? id : title.in(remarks.language())}});
        return false;
    }
    made->fields = fieldsOf(cells, dates);
    if (!address.isEmpty()) byAddress.insert(address, made->id);
    return true;
}

JsonDraft ImportSources::drafted(const ReferredThings::Thing& source) const
{
    JsonDraft draft = JsonDraft::object({{"id"_ba, JsonDraft::text(source.id)},
                                         {"title"_ba, textDraft(source.title, dossierLanguage)}});
    for (const JsonDraft::Member& field : source.fields.members()) draft.set(field.key, field.value);
    return draft;
}

}
