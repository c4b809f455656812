#pragma once

#include "model/dossier/dossier.h"
#include "ui/briefing/layout/text.h"

#include <span>

namespace atlas::page {

/// The places in sources that a page rests on: each source and locator once, numbered in order of appearance.
class Endnotes
{
public:
    struct Note {
        int number = 0;
        SourceId source;
        Locator locator;
        std::vector<LocalText> remarks; ///< what the dossier says of its reading, each once
    };

    /// Without numerals, only what is unsourced is marked: for pages that list no sources.
    enum class Numerals { Shown, Left };

    Endnotes(const Dossier& dossier, const Lens& lens, Language language,
             Numerals numerals = Numerals::Shown);

    /// Appends the raised numerals of what text rests on; "unsourced" where nothing in the lens says it.
    void cite(Runs& text, std::span<const Citation* const> citations);
    void cite(Runs& text, std::initializer_list<const Citation*> citations);
    void cite(Runs& text, const QList<Citation>& citations);

    const std::vector<Note>& notes() const { return cited; }

private:
    int numberOf(const Citation& citation);

    const Dossier* dossier;
    const Lens* lens;
    Language language;
    Numerals numerals;
    std::vector<Note> cited;
};

}
