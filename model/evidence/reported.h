#pragma once

#include "model/evidence/evidence.h"

#include <algorithm>

namespace atlas {

/// Gathers claims on one attribute into reports: equal values once, each with all who give it.
template <typename ClaimType, typename SameValue, typename Agree>
class Reported
{
public:
    Reported(SameValue same, Agree agree) : isSame(same), canAgree(agree) {}

    /// Claims come best first: the first one added is shown.
    void add(const ClaimType& claim, const Citation& citation)
    {
        if (Report* told = reportOf(claim)) {
            told->citations.push_back(&citation);
            return;
        }
        Report report{.claim = &claim, .citations = {&citation}};
        for (Report& other : reports) {
            if (canAgree(*std::get<const ClaimType*>(other.claim), claim)) continue;
            if (&other == &reports.front()) report.agrees = false;
            report.contradicted = other.contradicted = true;
        }
        reports.push_back(std::move(report));
    }

    /// The same of what a source says besides its own word, which contradicts nobody.
    void addBeside(const ClaimType& claim, const Citation& citation)
    {
        if (Report* told = reportOf(claim)) told->citations.push_back(&citation);
        else reports.push_back({.claim = &claim, .citations = {&citation}});
    }

    Evidence evidence(Attribute attribute) &&
    {
        const bool contested = std::ranges::any_of(reports, &Report::contradicted);
        return {.attribute = attribute, .reports = std::move(reports), .contested = contested};
    }

private:
    Report* reportOf(const ClaimType& claim)
    {
        const auto told = std::ranges::find_if(reports, [&](const Report& report) {
            return isSame(*std::get<const ClaimType*>(report.claim), claim);
        });
        return told == reports.end() ? nullptr : &*told;
    }

    SameValue isSame;
    Agree canAgree;
    std::vector<Report> reports;
};

}
