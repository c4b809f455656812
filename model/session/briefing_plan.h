#pragma once

#include <QString>

namespace atlas {

enum class Template {
    Page,    ///< the view, on one page where it fits
    Country, ///< one actor
    Changes, ///< one day against another
    Series   ///< a cover, and a page for each event, month or country
};

/// What a series has one page for each of.
enum class SeriesOf { Event, Month, Country };

enum class Paper { A4, Letter };
enum class Orientation { Portrait, Landscape };

/// What stands over the title: who hands the page over, and how it may be passed on. Each may be empty.
struct BriefingHeader {
    QString author;
    QString organisation;
    QString handling; ///< such as "For internal use"

    bool isEmpty() const { return author.isEmpty() && organisation.isEmpty() && handling.isEmpty(); }
    friend bool operator==(const BriefingHeader&, const BriefingHeader&) = default;
};

/// The blocks that a user may leave out.
struct BriefingBlocks {
    bool members = true;
    bool themes = true;
    bool events = true;
    bool changes = true;
    bool voices = true; ///< what actors of doubtful or adverse position say
    bool sources = true;

    friend bool operator==(const BriefingBlocks&, const BriefingBlocks&) = default;
};

/// What to make of a view: everything that a user chooses about the pages.
struct BriefingPlan {
    Template kind = Template::Page;
    SeriesOf seriesOf = SeriesOf::Event;
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    bool greyscale = false;
    BriefingBlocks blocks;
    BriefingHeader header;
    QString notes; ///< the user's own words, as paragraphs of plain text

    friend bool operator==(const BriefingPlan&, const BriefingPlan&) = default;
};

}
