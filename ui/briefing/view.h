#pragma once

#include "ui/briefing/briefing.h"
#include "ui/briefing/endnotes.h"
#include "ui/map/page_land.h"
#include "ui/theme/palette.h"

namespace atlas::page {

/// What every block is made from: the request, and the moment it asks for.
struct View {
    const BriefingRequest& request;
    const History& history;
    const Dossier& dossier;
    Day day; ///< the page's own: of a series each page has another
    Moment moment;
    Language language;
    const Palette& palette;
    std::shared_ptr<PageLand> land; ///< shared by all pages of a document; null without boundaries

    QString in(const LocalText& text) const { return text.in(language); }
    /// How many actors have the counted status; nothing counted: none.
    StatusCount members() const;
    /// Those actors: the certain and undated ones, then the possible, each by name in the page's language.
    std::vector<const ActorState*> memberStates() const;
};

/// The product's own statuses, by their names: positions that are doubtful, and mentions that are no
/// position.
bool isDoubtful(const Status& status);
bool isContext(const Status& status);

/// Whether the key has switched off a status, certain or possible.
bool isHidden(const SessionState& session, const StatusId& status, bool possible);

/// On the request's own day, or on another.
View viewOf(const BriefingRequest& request);
View viewOn(const BriefingRequest& request, Day day);
/// Another day of the same document.
View viewOn(const View& view, Day day);

}
