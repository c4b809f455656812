#include "model/items/editing/dossier_start.h"

#include "model/edit/rewriting.h"
#include "model/phrases/phrases.h"
#include "model/time/date_words_reader.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

/// Told apart without their colours, in the order of the key. What is only possible is hatched, too: it comes last.
constexpr std::array patterns{"solid", "dots", "horizontal", "diagonal", "hatch"};

/// Adds a field that says something.
void say(JsonDraft& thing, const QByteArray& key, const QString& text)
{
    if (!text.trimmed().isEmpty()) thing.set(key, JsonDraft::text(text.trimmed()));
}

JsonDraft status(const QString& label, const QString& colour, qsizetype place)
{
    JsonDraft made = JsonDraft::object();
    const QString id = place == 0 ? QStringLiteral("member") : QStringLiteral("status-%1").arg(place + 1);
    made.set("id", JsonDraft::text(id));
    say(made, "label", label);
    say(made, "colour", colour);
    made.set("pattern", JsonDraft::text(QLatin1StringView(patterns[size_t(place) % patterns.size()])));
    if (place == 0) made.set("counted", JsonDraft::boolean(true));
    return made;
}

}

void DossierStart::setLanguageCode(const QString& code)
{
    const auto known = languageFromCode(code);
    if (!known || *known == spoken) return;
    spoken = *known;
    emit changed();
}

std::optional<Edtf> DossierStart::date() const
{
    const auto read = readDateWords(sourceDate, Day(today));
    return read ? std::optional(read->time) : std::nullopt;
}

bool DossierStart::isDateStrange() const
{
    return !sourceDate.trimmed().isEmpty() && !date();
}

bool DossierStart::isReady() const
{
    const bool hasStatus = std::ranges::any_of(labels, [](const QString& each) { return !each.trimmed().isEmpty(); });
    return !title.trimmed().isEmpty() && hasStatus && !isDateStrange();
}

QStringList DossierStart::usualLabels() const
{
    return {phrase(spoken, QT_TRANSLATE_NOOP("Phrases", "Member")),
            phrase(spoken, QT_TRANSLATE_NOOP("Phrases", "Partner")),
            phrase(spoken, QT_TRANSLATE_NOOP("Phrases", "Ambiguous")),
            phrase(spoken, QT_TRANSLATE_NOOP("Phrases", "Adverse"))};
}

QStringList DossierStart::usualColours() const
{
    return {QStringLiteral("#2A6796"), QStringLiteral("#E5AB2E"), QStringLiteral("#77706A"), QStringLiteral("#AF4526")};
}

QByteArray DossierStart::text() const
{
    JsonDraft dossier = JsonDraft::object();
    dossier.set("format", JsonDraft::text(QStringLiteral("coalition-dossier/1")));
    say(dossier, "title", title);
    say(dossier, "subtitle", subtitle);
    dossier.set("language", JsonDraft::text(languageCode()));

    QList<JsonDraft> sources;
    if (!sourceTitle.trimmed().isEmpty()) {
        JsonDraft source = JsonDraft::object();
        source.set("id", JsonDraft::text(QStringLiteral("source-1")));
        say(source, "title", sourceTitle);
        say(source, "publisher", sourcePublisher);
        if (const auto published = date()) say(source, "date", published->toString());
        say(source, "address", sourceAddress);
        sources << source;
    }
    dossier.set("sources", JsonDraft::list(sources));

    QList<JsonDraft> statuses;
    for (qsizetype i = 0; i < labels.size(); ++i)
        if (!labels[i].trimmed().isEmpty()) statuses << status(labels[i], colours.value(i), statuses.size());
    dossier.set("statuses", JsonDraft::list(statuses));
    return written(dossier);
}

}
