#include "model/exchange/import/status_rows.h"

#include "model/exchange/import/row_citation.h"

#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// What the loader takes for the same claim.
QString claimKey(const QString& actor, const QString& status, const QString& span, const QString& source)
{
    return actor + u'\n' + status + u'\n' + span + u'\n' + source;
}

/// The date of one end, wherever the row has it; `..` is none.
std::optional<Edtf> readEnd(const RowCells& cells, TableDates& dates, ColumnRole role, ColumnRole otherwise)
{
    if (!cells.has(role)) return dates.read(cells, otherwise);
    return cells.text(role) == ".."_L1 ? std::nullopt : dates.read(cells, role);
}

QString endText(const Edtf::End& end)
{
    if (!end.date) return end.missing == MissingEnd::Open ? u".."_s : QString();
    return end.date->toString();
}

}

StatusRows::StatusRows(const Dossier& into, Language dossier, ImportActors& who, ImportSources& whose,
                       ImportStatuses& what, ImportRemarks& told)
    : dossierLanguage(dossier), actors(who), sources(whose), statuses(what), remarks(told)
{
    for (const StatusClaim& claim : into.statusClaims)
        said.isNew(claimKey(claim.actor.text(), claim.status.text(), claim.span ? claim.span->toString() : QString(),
                            claim.citation.source.text()));
}

QString StatusRows::Span::key() const
{
    const QString written = !whole.isEmpty() ? whole : since.isEmpty() && until.isEmpty() ? QString() : since + u'/' + until;
    const auto time = Edtf::parse(written);
    return time ? time->toString() : QString();
}

StatusRows::Span StatusRows::readSpan(const RowCells& cells, TableDates& dates)
{
    Span span;
    if (const auto when = dates.read(cells, ColumnRole::When)) {
        span.whole = when->toString();
        return span;
    }
    const auto since = readEnd(cells, dates, ColumnRole::Since, ColumnRole::Begin)
                           .or_else([&] { return dates.readParts(cells, ColumnRole::Year, ColumnRole::Month, ColumnRole::DayOfMonth); });
    const auto until = readEnd(cells, dates, ColumnRole::Until, ColumnRole::End)
                           .or_else([&] { return dates.readParts(cells, ColumnRole::EndYear, ColumnRole::EndMonth, ColumnRole::EndDay); });
    if (cells.text(ColumnRole::Since) == ".."_L1) span.since = u".."_s;
    if (cells.text(ColumnRole::Until) == ".."_L1) span.until = u".."_s;
    if (since) span.since = endText(since->first());
    if (until) span.until = endText(until->last());
    // "since March 2025" and "2024–2026" say the end, too, if only that there is none.
    if (since && since->isInterval() && span.until.isEmpty()) span.until = endText(since->last());
    if (span.since.isEmpty() && span.until.isEmpty()) return span;
    if (Edtf::parse(span.since + u'/' + span.until)) return span;
    const bool hasDate = since || until;
    if (hasDate)
        remarks.warn(cells.place(ColumnRole::Since),
                     {QT_TRANSLATE_NOOP("Phrases", "“%1” ends before it begins"), {span.since + u'/' + span.until}},
                     {QT_TRANSLATE_NOOP("Phrases", "It was left without a date."), {}});
    return {};
}

bool StatusRows::add(const RowCells& cells, TableDates& dates)
{
    const ColumnRole role = cells.has(ColumnRole::Country) ? ColumnRole::Country : ColumnRole::Participants;
    if (!cells.has(role)) {
        remarks.warn(cells.place(), {QT_TRANSLATE_NOOP("Phrases", "The row was left out: it names no country"), {}});
        return false;
    }
    const QList<ActorId> who = actors.listed(cells, role);
    if (who.isEmpty()) return false; // which was remarked of the names
    const QString status = statuses.ofRow(cells);
    if (status.isEmpty()) return false;
    const QString source = sources.ofRow(cells, dates);
    const Span span = readSpan(cells, dates);

    QStringList ids;
    for (const ActorId& actor : who)
        if (said.isNew(claimKey(actor.text(), status, span.key(), source))) ids.append(actor.text());
        else
            remarks.warn(cells.place(),
                         {QT_TRANSLATE_NOOP("Phrases", "“%1” was left out: the same source gave it “%2” for the same time before"),
                          {actor.text(), status}});
    if (ids.isEmpty()) return false;
    JsonDraft claim = JsonDraft::object({{"actors"_ba, textList(ids)}, {"status"_ba, JsonDraft::text(status)}});
    setString(claim, "span"_ba, span.whole);
    setString(claim, "since"_ba, span.since);
    setString(claim, "until"_ba, span.until);
    writeCitation(claim, readRowCitation(cells, source, dossierLanguage, remarks));
    setText(claim, "note"_ba, cells.words(ColumnRole::Note), dossierLanguage);
    drafts.append(std::move(claim));
    return true;
}

}
