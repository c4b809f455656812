#pragma once

#include "model/time/date_words_reader.h"
#include "model/time/language.h"

#include <optional>

namespace atlas {

/// How a time that a form asks for ends.
enum class Ending {
    None,      ///< one date
    Until,     ///< a date of its own
    StillOn,   ///< EDTF's open end
    NotStated, ///< EDTF's unknown end
};

/// A time as two fields of a form show it.
struct DateFields {
    QString start; ///< as typed: plain words of any of the three languages, or EDTF
    Ending ending = Ending::None;
    QString end;   ///< as typed; means something only where the ending is Until
    bool isEmpty() const { return start.trimmed().isEmpty() && end.trimmed().isEmpty(); }
    friend bool operator==(const DateFields&, const DateFields&) = default;
};

/// A time of the dossier for these fields; a text that is no EDTF is a start as it was typed.
DateFields dateFields(const QString& edtf);

/// What fields mean, and how that is said back.
struct DateFieldsReading {
    std::optional<Edtf> time; ///< nothing where they are no time
    QString words;   ///< "March 2025 (day not stated) · 2025-03", in the window's language
    QString problem; ///< what to type instead; empty where there is a time, or nothing is typed
};
DateFieldsReading readDateFields(const DateFields& fields, Day today, Language language);

/// The same words with their date marked as about or uncertain, in EDTF; unchanged where they are no single date.
QString qualified(const QString& typed, Qualification marks, Day today);
Qualification qualificationOf(const QString& typed, Day today);

/// What to type where a text is no date.
QString dateProblem(DateWordsProblem problem, Language language);

}
