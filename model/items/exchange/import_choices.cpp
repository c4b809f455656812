#include "model/items/exchange/import_choices.h"

#include "model/phrases/phrases.h"

namespace atlas {

void ImportChoices::begin(std::shared_ptr<const Dossier> into, const QString& name, Language texts)
{
    dossier = std::move(into);
    chosen = {};
    chosen.language = texts;
    chosen.asNewDossier = !dossier;
    chosen.title = name;
    emit changed();
}

void ImportChoices::speak(Language language)
{
    spoken = language;
    emit changed();
}

ImportPlan ImportChoices::plan() const
{
    ImportPlan plan = chosen;
    plan.title = chosen.title.trimmed();
    if (!plan.newSource) return plan;
    plan.newSource->title = plan.newSource->title.trimmed();
    plan.newSource->address = plan.newSource->address.trimmed();
    // As long as it has no title, rows are tried without it.
    if (plan.newSource->title.isEmpty()) plan.newSource.reset();
    return plan;
}

void ImportChoices::setDateOrder(int order)
{
    if (order == dateOrder() || order < 0 || order > int(DateOrder::MonthFirst)) return;
    chosen.dates = DateOrder(order);
    emit changed();
}

QStringList ImportChoices::sourceNames() const
{
    QStringList names{phrase(spoken, QT_TRANSLATE_NOOP("Phrases", "No source: unsourced")),
                      phrase(spoken, QT_TRANSLATE_NOOP("Phrases", "A new source…"))};
    if (!offered()) return names;
    for (const Source& each : offered()->sources) names.append(each.title.in(spoken));
    return names;
}

int ImportChoices::source() const
{
    if (chosen.newSource) return MakesNew;
    if (chosen.source.isEmpty() || !offered()) return Unsourced;
    return FirstSource + int(offered()->sourceIndex.value(chosen.source));
}

void ImportChoices::setSource(int place)
{
    const qsizetype last = FirstSource + (offered() ? offered()->sources.size() : 0);
    if (place == source() || place < 0 || place >= last) return;
    chosen.newSource.reset();
    chosen.source = {};
    if (place == MakesNew) chosen.newSource.emplace();
    else if (place >= FirstSource) chosen.source = offered()->sources[place - FirstSource].id;
    emit changed();
}

void ImportChoices::setNewSourceTitle(const QString& title)
{
    if (!chosen.newSource || chosen.newSource->title == title) return;
    chosen.newSource->title = title;
    emit changed();
}

void ImportChoices::setNewSourceAddress(const QString& address)
{
    if (!chosen.newSource || chosen.newSource->address == address) return;
    chosen.newSource->address = address;
    emit changed();
}

QStringList ImportChoices::statusNames() const
{
    QStringList names;
    if (!offered()) return names;
    for (const Status& each : offered()->statuses) names.append(each.label.in(spoken));
    return names;
}

int ImportChoices::status() const
{
    if (!offered()) return -1;
    const Status* const counted = offered()->countedStatus();
    const StatusId id = chosen.status.isEmpty() && counted ? counted->id : chosen.status;
    return int(offered()->statusIndex.value(id, -1));
}

void ImportChoices::setStatus(int place)
{
    if (!offered() || place == status() || place < 0 || place >= offered()->statuses.size()) return;
    chosen.status = offered()->statuses[place].id;
    emit changed();
}

void ImportChoices::setLanguageCode(const QString& code)
{
    const auto language = languageFromCode(code);
    if (!language || *language == chosen.language) return;
    chosen.language = *language;
    emit changed();
}

void ImportChoices::setAsNewDossier(bool asNew)
{
    if (asNew == chosen.asNewDossier || (!asNew && !dossier)) return;
    chosen.asNewDossier = asNew;
    chosen.source = {};
    chosen.status = {};
    emit changed();
}

void ImportChoices::setTitle(const QString& title)
{
    if (title == chosen.title) return;
    chosen.title = title;
    emit changed();
}

bool ImportChoices::isComplete() const
{
    const bool titled = !chosen.asNewDossier || !chosen.title.trimmed().isEmpty();
    return titled && (!chosen.newSource || !chosen.newSource->title.trimmed().isEmpty());
}

}
