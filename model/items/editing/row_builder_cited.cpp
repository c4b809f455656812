#include "model/items/editing/row_builder.h"

#include "model/items/editing/draft_path.h"
#include "model/items/editing/local_texts.h"
#include "model/phrases/phrases.h"

#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

QString locatorText(const JsonDraft& draft, const QString& around)
{
    if (const JsonDraft* const line = valueAt(draft, inside(around, "line"_L1))) {
        if (line->is(JsonType::Number)) return QString::fromLatin1(line->digits());
        QStringList lines;
        for (const JsonDraft& each : line->elements()) lines.append(QString::fromLatin1(each.digits()));
        return lines.join(", "_L1);
    }
    return textAt(draft, inside(around, "at"_L1));
}

QByteArray quoteLanguage(const JsonDraft* quote)
{
    if (quote)
        for (const JsonDraft::Member& member : quote->members())
            if (member.key != "translations") return member.key;
    return {};
}

QString quoteWords(const JsonDraft* quote)
{
    if (!quote) return {};
    if (quote->is(JsonType::String)) return quote->text();
    const JsonDraft* const words = quote->find(quoteLanguage(quote));
    return words ? words->text() : QString();
}

DateFields spanFields(const JsonDraft& draft)
{
    if (valueAt(draft, u"span")) {
        const QString span = textAt(draft, u"span");
        return dateFields(span);
    }
    const QString since = textAt(draft, u"since");
    const QString until = textAt(draft, u"until");
    if (since.isEmpty() && until.isEmpty()) return {{}, Ending::NotStated, {}};
    if (until == ".."_L1) return {since, Ending::StillOn, {}};
    return {since, until.isEmpty() ? Ending::NotStated : Ending::Until, until};
}

QString RowBuilder::sourceName(const QString& id) const
{
    const Source* const source = context.dossier.source(SourceId(id));
    if (!source) return id;
    return (source->shortTitle.isEmpty() ? source->title : source->shortTitle).in(context.language);
}

void RowBuilder::sourceChoice(const QString& around, const char* unsaid)
{
    const QString path = inside(around, "source"_L1);
    FormRow& field = row(FormRow::Kind::Choice, path,
                         say(QT_TRANSLATE_NOOP("Phrases", "Source")));
    const QList<Source>& sources = context.dossier.sources;
    const JsonDraft* const there = value(path);
    if (unsaid) {
        field.keys.append(unsaidKey);
        field.choices.append(say(unsaid));
    } else if (!there && sources.size() == 1) {
        field.keys.append(unsaidKey);
        field.choices.append(say(QT_TRANSLATE_NOOP("Phrases", "%1, the only source"))
                                 .arg(sourceName(sources.front().id.text())));
    }
    for (const Source& source : sources) {
        field.keys.append(source.id.text());
        field.choices.append(sourceName(source.id.text()));
    }
    field.keys << noSourceKey << newThingKey;
    field.choices << say(QT_TRANSLATE_NOOP("Phrases", "Unsourced")) << say(QT_TRANSLATE_NOOP("Phrases", "New source…"));
    if (there && !there->is(JsonType::Null)) {
        chosen(field, there->text());
        return;
    }
    field.chosen = int(field.keys.indexOf(there || !field.keys.contains(unsaidKey) ? noSourceKey : unsaidKey));
    field.doubtful = field.keys.value(field.chosen) == noSourceKey;
    if (field.doubtful)
        field.reading = say(QT_TRANSLATE_NOOP("Phrases", "It shows as Unsourced, on screen and in print."));
}

QString RowBuilder::citedBriefly(const QString& around) const
{
    QStringList parts;
    if (const QString where = locatorText(state.draft, around); !where.isEmpty()) parts << where;
    if (const QString words = quoteWords(value(inside(around, "quote"_L1))); !words.isEmpty())
        parts << u"“%1”"_s.arg(words.size() > 40 ? words.left(39).trimmed() + u'…' : words);
    return parts.join(u" · "_s);
}

void RowBuilder::citation(const QString& around, const char* unsaid)
{
    sourceChoice(around, unsaid);
    if (!fold(inside(around, "source-caveat"_L1), QT_TRANSLATE_NOOP("Phrases", "Quote and place in the source"),
              citedBriefly(around)))
        return;
    ++depth;
    const QString quote = inside(around, "quote"_L1);
    const JsonDraft* const there = value(quote);
    FormRow& quoted = row(FormRow::Kind::Text, quote, say(QT_TRANSLATE_NOOP("Phrases", "Quote")),
                         QT_TRANSLATE_NOOP("Phrases", "The source’s own words, in its language, without quotation marks"));
    quoted.text = quoteWords(there);
    if (context.list == ThingList::Statements && around.isEmpty()) required(quoted);
    const QString translations = inside(quote, "translations"_L1);
    if (there && there->find("translations")) {
        FormRow& translated = row(FormRow::Kind::Words, translations,
                                  say(QT_TRANSLATE_NOOP("Phrases", "Our translation")));
        const LocalTexts texts = localTexts(there->find("translations"), context.own);
        translated.texts = QStringList(texts.begin(), texts.end());
        translated.ownLanguage = int(context.language);
        translated.many = false;
    } else if (there) {
        add(translations, QT_TRANSLATE_NOOP("Phrases", "Add a translation"));
    }
    FormRow& where = row(FormRow::Kind::Text, inside(around, locatorField),
                         say(QT_TRANSLATE_NOOP("Phrases", "Where in the source")),
                         QT_TRANSLATE_NOOP("Phrases", "Line numbers, such as 9 or 9, 11, or any place: p. 3"));
    where.text = locatorText(state.draft, around);
    if (where.problem.isEmpty()) where.problem = state.refusals.value(inside(around, "line"_L1));
    flag(inside(around, "inferred"_L1), QT_TRANSLATE_NOOP("Phrases", "My reading, rather than the source’s words"));
    this->words(inside(around, "caveat"_L1), QT_TRANSLATE_NOOP("Phrases", "Caveat"),
                QT_TRANSLATE_NOOP("Phrases", "Why it is inferred, or what to beware of")).many = true;
    --depth;
}

void RowBuilder::citations(const QString& path, const char* label, const char* addLabel)
{
    const JsonDraft* const list = value(path);
    for (qsizetype i = 0; list && i < list->elements().size(); ++i)
        group(inside(path, i), say(label), [&] { citation(inside(path, i)); });
    add(path, addLabel);
}

void RowBuilder::claims(const QString& path, const char* label, const char* addLabel,
                        const std::function<void(const QString& path)>& valueField)
{
    const JsonDraft* const there = value(path);
    if (!there || !there->is(JsonType::Array)) {
        valueField(path);
        if (there && !there->is(JsonType::Null)) add(path, addLabel);
        return;
    }
    const char* const unsaid = context.list ? QT_TRANSLATE_NOOP("Phrases", "The event’s own source") : nullptr;
    heading(label);
    for (qsizetype i = 0; i < there->elements().size(); ++i) {
        const QString claim = inside(path, i);
        const JsonDraft* const source = value(inside(claim, "source"_L1));
        const QString said = !source ? say(unsaid ? unsaid : QT_TRANSLATE_NOOP("Phrases", "The only source"))
            : source->is(JsonType::Null) ? say(QT_TRANSLATE_NOOP("Phrases", "Unsourced"))
                                         : say(QT_TRANSLATE_NOOP("Phrases", "According to %1")).arg(sourceName(source->text()));
        group(claim, said, [&] {
            const size_t first = rows.size();
            valueField(inside(claim, "value"_L1));
            required(rows[first]);
            citation(claim, unsaid);
        });
    }
    add(path, addLabel);
}

}
