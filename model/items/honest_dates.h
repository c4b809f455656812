#pragma once

#include "model/history/moment.h"
#include "model/time/format.h"

namespace atlas {

/// A date for people in two parts, so that a card can weigh them differently: what the source states, and what it
/// leaves out.
struct HonestDate {
    QString stated; ///< "March 2025"
    QString gap;    ///< "(day not stated)"; empty where nothing is left out
};

HonestDate honestDate(const EdtfDate& date, Language language, DateStyle style = DateStyle::Long);
/// The same of a whole time: "from 3 to 5 January 2026".
HonestDate honestTime(const Edtf& time, Language language, DateStyle style = DateStyle::Long);

/// Since when: "March 2025"; "Undated" without a span, "No start stated" without a start.
HonestDate sinceWords(const std::optional<Edtf>& span, Language language);
/// Until when: "No end stated", or "Open" where the source says that it goes on.
HonestDate untilWords(const std::optional<Edtf>& span, Language language);

/// In one phrase: "March 2025 (day not stated)".
QString inOnePhrase(const HonestDate& date);
/// As one says it: "March 2025, day not stated".
QString spokenDate(const HonestDate& date);

/// When an event is, in one phrase; "Undated", or "Undated, by 5 January 2026" of what is past, where no source gives a
/// date.
QString eventTime(const EventState& state, Language language, DateStyle style = DateStyle::Long,
                  Gaps gaps = Gaps::Said);

}
