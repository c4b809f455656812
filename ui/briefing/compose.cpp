#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/briefing.h"
#include "ui/briefing/carried_files.h"
#include "ui/briefing/greyscale.h"
#include "ui/briefing/templates/templates.h"
#include "ui/briefing/wording/actor.h"
#include "ui/theme/fonts.h"

#include <utility>

namespace atlas {

using namespace page;
using namespace Qt::StringLiterals;
using Numerals = Endnotes::Numerals;

namespace {

/// Before the first day there is nothing to print but what has no date. A series says itself why it is empty.
std::expected<void, QString> checkDay(const View& view)
{
    if (view.request.plan.kind == Template::Series) return {};
    const Day first = view.history.extent().first;
    if (view.history.datedEvents().empty() || view.day >= first) return {};
    return std::unexpected(
        phrase(view.language,
               QT_TRANSLATE_NOOP("Phrases", "The dossier begins on %1: choose that day or a later one."))
            .arg(formatDay(first, view.language)));
}

QString titleOf(const View& view, const QString& subject)
{
    const QString dossier = view.in(view.dossier.title);
    return subject.isEmpty() ? dossier : subject + u" – "_s + dossier;
}

/// The days of a comparison in order, whichever way round they were given: the later is the briefing's.
BriefingRequest inOrder(BriefingRequest request)
{
    SessionState& session = request.session;
    if (request.plan.kind == Template::Changes && session.compareDay && session.day < *session.compareDay)
        std::swap(session.day, *session.compareDay);
    return request;
}

}

std::expected<Briefing, QString> composeBriefing(const BriefingRequest& asked, const Progress& progress)
{
    installFonts();
    const BriefingRequest request = inOrder(asked);
    const View view = viewOf(request);
    if (const auto dated = checkDay(view); !dated) return std::unexpected(dated.error());
    const Sheet sheet(request.plan.paper, request.plan.orientation);
    const Span span = sheet.span();
    const QRectF content = sheet.content(footerHeight(view, span));
    Manuscript manuscript{sheet, Pages(sheet.size(), content),
                          Endnotes(view.dossier, view.history.lens(), view.language,
                                   request.plan.blocks.sources ? Numerals::Shown : Numerals::Left)};
    bool shortened = false;
    switch (request.plan.kind) {
    case Template::Page: shortened = addViewPage(view, manuscript); break;
    case Template::Country: {
        const auto actor = actorOfPage(view);
        if (!actor) return std::unexpected(actor.error());
        shortened = addCountryPage(view, **actor, manuscript);
        break;
    }
    case Template::Changes:
        if (const auto added = addChangesPage(view, manuscript)) shortened = *added;
        else return std::unexpected(added.error());
        break;
    case Template::Series:
        if (const auto made = addSeries(view, manuscript, progress); !made)
            return std::unexpected(made.error());
        break;
    }

    Pages& pages = manuscript.pages;
    for (qsizetype page = 0; page < pages.count(); ++page)
        pages.draw(page, footer(view, span, sheet.footBaseline(), page + 1, pages.count()));
    Filled filled = std::move(pages).take();
    if (request.plan.greyscale)
        for (Picture& picture : filled.pictures) picture = inGreyscale(std::move(picture));

    return Briefing{.title = titleOf(view, manuscript.subject),
                    .language = view.language,
                    .day = view.day,
                    .dossierHash = view.dossier.hash,
                    .header = request.plan.header,
                    .pages = std::move(filled.pictures),
                    .bookmarks = std::move(filled.bookmarks),
                    .links = std::move(filled.links),
                    .blocks = std::move(filled.blocks),
                    .carried = carriedFiles(asked),
                    .greyscale = request.plan.greyscale,
                    .shortened = shortened};
}

}
