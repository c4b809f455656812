#pragma once

#include "model/dossier/ids.h"
#include "model/dossier/text.h"
#include "model/time/edtf.h"

#include <optional>

namespace atlas {

/// How near a source stands to what it reports.
enum class Tier { Official = 1, Agency = 2, Press = 3, Aggregator = 4 };

struct Source {
    SourceId id;
    LocalText title;
    LocalText shortTitle; ///< "Article": what a citation shows; the title where it is empty
    QString publisher;
    QString author;
    std::optional<Edtf> date; ///< when it was published or written
    bool dateInferred = false;
    LocalText dateNote; ///< why the date is inferred
    QString language;   ///< a BCP 47 tag
    QString address;    ///< shown as text; opened only on an explicit act of the user
    Tier tier = Tier::Press;

    friend bool operator==(const Source&, const Source&) = default;
};

}
