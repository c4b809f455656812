#include "model/exchange/import/row_citation.h"

#include "model/exchange/import/drafts.h"
#include "model/exchange/import/import_words.h"

#include <QRegularExpression>
#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

JsonDraft quoteDraft(const RowCells& cells, const QString& words, ImportRemarks& remarks)
{
    static const QRegularExpression tag(u"^[a-z]{2,3}(-.+)?$"_s);
    QString language = cells.text(ColumnRole::QuoteLanguage);
    if (!language.isEmpty() && !tag.match(language).hasMatch()) {
        remarks.warn(cells.place(ColumnRole::QuoteLanguage),
                     {QT_TRANSLATE_NOOP("Phrases", "“%1” is no language’s tag"), {language}},
                     {QT_TRANSLATE_NOOP("Phrases", "Write a tag such as en, fr, uk or fr-CA."), {}});
        language.clear();
    }
    const LocalText translations = cells.translations(ColumnRole::Quote);
    if (language.isEmpty() && translations.isEmpty()) return JsonDraft::text(words);
    if (language.isEmpty()) language = languageCode(cells.mapping().language);
    JsonDraft quote = JsonDraft::object({{language.toLatin1(), JsonDraft::text(words)}});
    if (translations.isEmpty()) return quote;
    JsonDraft byLanguage = JsonDraft::object();
    for (const Language each : allLanguages)
        if (translations.has(each)) byLanguage.set(languageCode(each).toLatin1(), JsonDraft::text(translations.in(each)));
    quote.set("translations"_ba, std::move(byLanguage));
    return quote;
}

/// "9", "9; 11"; nothing for anything else.
QList<qint64> linesOf(const QString& text)
{
    static const QRegularExpression separator(u"[;,\\s]+"_s);
    QList<qint64> lines;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        const int line = part.toInt();
        if (line < 1) return {};
        lines.append(line);
    }
    return lines;
}

/// A passage has one place: lines, or any other.
void readPlace(RowCitation& citation, const RowCells& cells, ImportRemarks& remarks)
{
    const QString lines = cells.text(ColumnRole::Line);
    const QString at = cells.text(ColumnRole::Locator);
    citation.lines = linesOf(lines);
    const bool hasLines = !citation.lines.isEmpty();
    if (!hasLines) citation.at = at.isEmpty() ? lines : at;
    if (lines.isEmpty() || at.isEmpty()) return;
    remarks.warn(cells.place(), {QT_TRANSLATE_NOOP("Phrases", "A passage has one place: “%1” was left out"),
                                 {hasLines ? at : lines}});
}

}

RowCitation readRowCitation(const RowCells& cells, const QString& source, Language dossier, ImportRemarks& remarks)
{
    RowCitation citation{.source = source};
    readPlace(citation, cells, remarks);
    citation.inferred = yesOrNo(cells.text(ColumnRole::Inferred)).value_or(false);
    if (const LocalText caveat = cells.words(ColumnRole::Caveat); !caveat.isEmpty())
        citation.caveat = textDraft(caveat, dossier);
    const QString words = cells.plain(ColumnRole::Quote);
    if (!words.isEmpty() && (!source.isEmpty() || cells.ofTable().isOurs)) citation.quote = quoteDraft(cells, words, remarks);
    else if (!words.isEmpty())
        remarks.warn(cells.place(ColumnRole::Quote),
                     {QT_TRANSLATE_NOOP("Phrases", "The quote was left out: the row names no source"), {}},
                     {QT_TRANSLATE_NOOP("Phrases", "Say whose words they are, in a column for the source."), {}});
    return citation;
}

void writeCitation(JsonDraft& into, const RowCitation& citation)
{
    into.set("source"_ba, citation.source.isEmpty() ? JsonDraft() : JsonDraft::text(citation.source));
    if (citation.lines.size() == 1) into.set("line"_ba, JsonDraft::number(citation.lines.front()));
    if (citation.lines.size() > 1) {
        QList<JsonDraft> lines;
        for (const qint64 line : citation.lines) lines.append(JsonDraft::number(line));
        into.set("line"_ba, JsonDraft::list(std::move(lines)));
    }
    setString(into, "at"_ba, citation.at);
    if (!citation.quote.is(JsonType::Null)) into.set("quote"_ba, citation.quote);
    if (citation.inferred) into.set("inferred"_ba, JsonDraft::boolean(true));
    if (!citation.caveat.is(JsonType::Null)) into.set("caveat"_ba, citation.caveat);
}

}
