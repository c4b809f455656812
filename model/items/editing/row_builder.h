#pragma once

#include "model/items/editing/form_row.h"
#include "model/items/editing/form_state.h"

#include <functional>
#include <span>
#include <vector>

namespace atlas {

/// A word of the format and what it is called: a phrase marked with QT_TRANSLATE_NOOP("Phrases", …).
struct WordChoice {
    QLatin1StringView word;
    const char* phrase;
};

/// Lays out a form line by line: each call adds a field of a kind with what the draft has for it. Labels and help are
/// phrases marked with QT_TRANSLATE_NOOP("Phrases", …).
class RowBuilder
{
public:
    RowBuilder(const FormState& filledIn, const FormContext& about) : state(filledIn), context(about) {}

    const FormContext& about() const { return context; }
    bool isNew() const { return context.isNew; }
    /// The value that stands there; null where there is none.
    const JsonDraft* value(const QString& path) const;

    void heading(const char* label);
    void note(const char* sentence);
    /// Marks a field as one that has to be filled in.
    FormRow& required(FormRow& row) const;
    FormRow& text(const QString& path, const char* label, const char* help = nullptr);
    FormRow& words(const QString& path, const char* label, const char* help = nullptr);
    /// A list of plain texts, with semicolons between them.
    FormRow& texts(const QString& path, const char* label, const char* help = nullptr);
    FormRow& number(const QString& path, const char* label, const char* help = nullptr);
    FormRow& date(const QString& path, const char* label, const char* help = nullptr);
    /// `since` and `until`, or `span`, of the thing.
    FormRow& span(const char* label, const char* help = nullptr);
    /// `unsaid`: what the field's absence means; null where it must be there.
    FormRow& choice(const QString& path, const char* label, std::span<const WordChoice> words, const char* unsaid);
    FormRow& flag(const QString& path, const char* label);
    FormRow& actors(const QString& path, const char* label, const char* help = nullptr);
    FormRow& actor(const QString& path, const char* label, const char* help = nullptr);
    /// One thing of another list.
    FormRow& reference(const QString& path, const char* label, ThingList list, const char* unsaid);
    FormRow& themes(const QString& path, const char* label);
    FormRow& position(const QString& path, const char* label);
    FormRow& colour(const QString& path, const char* label, Pattern pattern);
    /// Whether what lies below it is open.
    bool fold(const QString& name, const char* label, const QString& summary = {});
    void add(const QString& path, const char* label);
    /// One of several alike; what `fill` adds belongs to it.
    void group(const QString& path, const QString& label, const std::function<void()>& fill);

    /// Which source says so, where, in what words; `around` is the path of what is cited. `unsaid` is what it means
    /// where nothing is said of the source: null where the dossier's only source is meant.
    void citation(const QString& around, const char* unsaid = nullptr);
    void citations(const QString& path, const char* label, const char* addLabel);
    /// An attribute that sources can contradict: one bare value, or one for each source.
    void claims(const QString& path, const char* label, const char* addLabel,
                const std::function<void(const QString& path)>& value);

    QString say(const char* phrase) const;
    QString nameOf(const QString& actor) const;
    std::vector<FormRow> take() { return std::move(rows); }

private:
    FormRow& row(FormRow::Kind kind, const QString& path, const QString& label, const char* help = nullptr);
    FormRow& dated(FormRow& row, const DateFields& fields);
    FormRow& chosen(FormRow& row, const QString& word);
    void sourceChoice(const QString& around, const char* unsaid);
    QString sourceName(const QString& id) const;
    QString citedBriefly(const QString& around) const;

    const FormState& state;
    const FormContext& context;
    int depth = 0;
    std::vector<FormRow> rows;
};

/// The choices that stand for no word of the format.
inline constexpr QLatin1StringView unsaidKey{""};
inline constexpr QLatin1StringView noSourceKey{"\t-"};
inline constexpr QLatin1StringView newThingKey{"\t+"};

/// The field of the plain ids of a list of participants, those of its objects being fields of their own.
inline constexpr QLatin1StringView plainElements{"*"};
/// The field of `since` and `until`, or of `span`; that of `line` or `at`.
inline constexpr QLatin1StringView spanField{"since-until"};
inline constexpr QLatin1StringView locatorField{"line-at"};

/// `line` or `at` of a citation, as one text: "9, 11", "p. 3".
QString locatorText(const JsonDraft& draft, const QString& around);
/// A quote's own words, and the key of its language where it has one.
QString quoteWords(const JsonDraft* quote);
QByteArray quoteLanguage(const JsonDraft* quote);
/// `since` and `until`, or `span`.
DateFields spanFields(const JsonDraft& draft);

}
