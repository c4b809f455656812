#include "model/exchange/export/flat_events.h"

#include "model/exchange/export/name_rows.h"

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString hexadecimal(Rgb colour)
{
    return QString::number(colour.value, 16);
}

void addSource(FlatList& list, const Source& source)
{
    static constexpr auto detail = "source-detail";
    const QString of = list.add("source", {u"source"_s, source.id.text()});
    list.addText(of, u"title"_s, source.title);
    list.addText(of, u"short title"_s, source.shortTitle);
    list.addText(of, u"date note"_s, source.dateNote);
    const auto add = [&](const QString& what, const QString& value) {
        if (!value.isEmpty()) list.add(detail, {of, what, value});
    };
    add(u"publisher"_s, source.publisher);
    add(u"author"_s, source.author);
    add(u"date"_s, source.date ? source.date->toString() : QString());
    add(u"date inferred"_s, source.dateInferred ? u"yes"_s : QString());
    add(u"language"_s, source.language);
    add(u"address"_s, source.address);
    add(u"tier"_s, source.tier == Tier::Press ? QString() : QString::number(int(source.tier)));
}

void addActorDetails(FlatList& list, const QString& of, const Actor& actor)
{
    static constexpr auto detail = "actor-detail";
    const auto add = [&](const QString& what, const LocalText& text) {
        if (!text.isEmpty()) list.addText(list.add(detail, {of, what}), u"text"_s, text);
    };
    add(u"role"_s, actor.role);
    add(u"summary"_s, actor.summary);
    if (!actor.affiliation.isEmpty()) list.add(detail, {of, u"affiliation"_s, actor.affiliation.text()});
    for (const Citation& citation : actor.citations) list.addCited(detail, {of, u"cited"_s}, citation);
}

void addActor(FlatList& list, const Actor& actor)
{
    const QString of = u"actor "_s + actor.id.text();
    addActorDetails(list, of, actor);
    if (isImplied(actor)) return;
    list.add("name", {of, QString::number(int(actor.kind))});
    list.addText(of, u"name"_s, actor.name);
    if (!actor.group.isEmpty()) list.add("name", {of, u"group"_s, actor.group.text()});
    for (const QString& alias : actor.aliases) list.add("name", {of, u"alias"_s, alias});
}

void addStatus(FlatList& list, const Status& status)
{
    const QString of = list.add("name", {u"status"_s, status.id.text()});
    list.addText(of, u"label"_s, status.label);
    if (status.counted) list.add("name", {of, u"counted"_s});
    QStringList look{of, QString::number(int(status.pattern))};
    for (const StatusLook& each : {status.light, status.dark, status.print})
        look += {hexadecimal(each.fill), hexadecimal(each.ink), hexadecimal(each.label)};
    list.add("look", look);
    if (!status.possibleLabel.isEmpty())
        list.addText(list.add("look", {of, u"possible label"_s}), u"text"_s, status.possibleLabel);
}

void addGroup(FlatList& list, const Group& group)
{
    const QString of = list.add("name", {u"group"_s, group.id.text()});
    list.addText(of, u"label"_s, group.label);
    list.add("look", {of, QString::number(int(group.mark)), hexadecimal(group.light), hexadecimal(group.dark),
                      hexadecimal(group.print)});
}

void addTheme(FlatList& list, const Theme& theme)
{
    const QString of = list.add("name", {u"theme"_s, theme.id.text()});
    list.addText(of, u"title"_s, theme.title);
    if (!theme.text.isEmpty() || theme.citation != Citation())
        list.addText(list.addCited("theme", {of, u"says"_s}, theme.citation), u"text"_s, theme.text);
}

void addStatusClaim(FlatList& list, const StatusClaim& claim)
{
    const QString span = claim.span ? claim.span->toString() : u"undated"_s;
    const QStringList parts{u"status"_s, claim.actor.text(), claim.status.text(), span};
    const QString of = list.addCited("status-claim", parts, claim.citation);
    list.addText(of, u"note"_s, claim.note);
}

void addStatement(FlatList& list, const Statement& statement)
{
    QStringList parts{u"statement"_s, statement.speaker.text(), statement.event.text()};
    for (const ActorId& actor : statement.about) parts.append(actor.text());
    list.addText(list.addCited("statement", parts, statement.citation), u"gloss"_s, statement.gloss);
}

/// The dossier's own words and settings.
void addFrame(FlatList& list, const Dossier& dossier)
{
    static constexpr auto kind = "dossier";
    const auto add = [&](const QString& what, const LocalText& text) {
        if (!text.isEmpty()) list.addText(list.add(kind, {u"dossier"_s, what}), u"text"_s, text);
    };
    add(u"title"_s, dossier.title);
    add(u"subtitle"_s, dossier.subtitle);
    add(u"themes title"_s, dossier.themesTitle);
    add(u"summary"_s, dossier.summary);
    const QString of = u"dossier"_s;
    for (const Citation& citation : dossier.summaryCitations)
        list.addCited(kind, {of, u"summary"_s}, citation);
    if (dossier.defaultLens != Lens::all()) list.add(kind, {of, u"lens"_s, dossier.defaultLens.toString()});
    if (dossier.frame) list.add(kind, {of, u"frame"_s});
    if (dossier.lanes != LaneGrouping::Group)
        list.add(kind, {of, u"lanes"_s, QString::number(int(dossier.lanes))});
}

}

QList<FlatClaim> flatClaims(const Dossier& dossier)
{
    FlatList list;
    addFrame(list, dossier);
    for (const Source& source : dossier.sources) addSource(list, source);
    for (const Actor& actor : dossier.actors) addActor(list, actor);
    for (const Status& status : dossier.statuses) addStatus(list, status);
    for (const Group& group : dossier.groups) addGroup(list, group);
    for (const Theme& theme : dossier.themes) addTheme(list, theme);
    for (const StatusClaim& claim : dossier.statusClaims) addStatusClaim(list, claim);
    for (const Event& event : dossier.events) addEvent(list, event);
    for (const Statement& statement : dossier.statements) addStatement(list, statement);
    for (const Outcome& outcome : dossier.outcomes)
        list.addCited("outcome", {u"outcome"_s, outcome.event.text(), outcome.title.in(Language::English)},
                      outcome.citation);
    for (const Scenario& scenario : dossier.scenarios)
        list.addCited("scenario", {u"scenario"_s, scenario.title.in(Language::English)}, scenario.citation);
    for (const auto& claim : dossier.founded)
        list.addCited("founding", {u"founded"_s, claim.value.toString()}, claim.citation);
    for (const auto& claim : dossier.memberCounts) addCount(list, u"coalition"_s, claim);
    return std::move(list).take();
}

}
