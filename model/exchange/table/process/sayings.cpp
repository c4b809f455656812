#include "model/exchange/table/process/sayings.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QLatin1StringView word;
    const char* sentence;
    const char* hint = nullptr;
};

constexpr auto askForAnother =
    QT_TRANSLATE_NOOP("Phrases", "Ask for the file again, or save it anew in the program that made it.");
constexpr auto distrust = QT_TRANSLATE_NOOP(
    "Phrases", "Do not trust this file. If you do know where it is from, save it anew as CSV.");

constexpr std::array words{
    // Why a file is not read.
    Word{"damaged"_L1, QT_TRANSLATE_NOOP("Phrases", "The file is damaged or cut off, or is not %1"),
         askForAnother},
    Word{"damaged-line"_L1, QT_TRANSLATE_NOOP("Phrases", "The file is damaged or cut off"), askForAnother},
    Word{"no-tables"_L1, QT_TRANSLATE_NOOP("Phrases", "The file has no table with a row in it"),
         QT_TRANSLATE_NOOP("Phrases", "A table’s first row names its columns.")},
    Word{"archive-damaged"_L1,
         QT_TRANSLATE_NOOP("Phrases", "The archive that the file is has no whole list of contents"),
         askForAnother},
    Word{"archive-entries"_L1,
         QT_TRANSLATE_NOOP("Phrases", "The archive that the file is has more than 10,000 parts"), distrust},
    Word{"archive-size"_L1, QT_TRANSLATE_NOOP("Phrases", "Unpacked, the file would have more than 1 GiB"),
         distrust},
    Word{"archive-ratio"_L1,
         QT_TRANSLATE_NOOP("Phrases", "Unpacked, the file would have more than 200 times its size"),
         distrust},
    Word{"entities"_L1,
         QT_TRANSLATE_NOOP("Phrases", "The file declares entities of its own (DOCTYPE), which are not read"),
         distrust},
    Word{"nesting"_L1, QT_TRANSLATE_NOOP("Phrases", "The file’s parts are nested too deep"), distrust},
    Word{
        "memory"_L1,
        QT_TRANSLATE_NOOP("Phrases", "The file needs more than the 2 GiB of memory that reading it may take"),
        QT_TRANSLATE_NOOP("Phrases", "Split it, or save it as CSV, which may be of any size.")},
    Word{"columns"_L1, QT_TRANSLATE_NOOP("Phrases", "The table has more than 16,384 columns"), distrust},
    // What is told of a row, or of a table.
    Word{"shape"_L1,
         QT_TRANSLATE_NOOP("Phrases", "Lines and areas are imported as a point that lies on them")},
    Word{"outside"_L1, QT_TRANSLATE_NOOP("Phrases", "The place %1 lies outside the globe: it is left out"),
         QT_TRANSLATE_NOOP("Phrases", "Longitudes run from −180 to 180, latitudes from −90 to 90.")},
    Word{"projection"_L1,
         QT_TRANSLATE_NOOP("Phrases",
                           "The table’s coordinates are not in degrees, and how they are measured is "
                           "not known: places are left out")},
    Word{"link"_L1, QT_TRANSLATE_NOOP(
                        "Phrases", "A link to another file is not followed: what is there is not imported")},
    Word{"view"_L1, QT_TRANSLATE_NOOP("Phrases", "“%1” is no table but a query, and is not run")},
    Word{"formula"_L1,
         QT_TRANSLATE_NOOP("Phrases", "The cell holds a formula without its value: it is empty here"),
         QT_TRANSLATE_NOOP("Phrases", "Open the workbook in a spreadsheet program and save it.")},
    Word{
        "recurrence"_L1,
        QT_TRANSLATE_NOOP("Phrases", "The event recurs: only its first time is imported"),
    },
    Word{"no-event"_L1, QT_TRANSLATE_NOOP("Phrases", "The calendar’s entry is not whole: it is left out")},
    Word{"property"_L1,
         QT_TRANSLATE_NOOP("Phrases", "“%1” of the calendar’s entry cannot be read: it is empty here")},
    Word{"not-written"_L1, QT_TRANSLATE_NOOP("Phrases", "The file could not be made"),
         QT_TRANSLATE_NOOP("Phrases", "Choose another format, such as CSV.")},
};

Refusal refusal(const char* sentence, const char* hint, const QStringList& blanks = {})
{
    return {{sentence, blanks}, {hint, {}}};
}

}

Refusal sayingOf(const QString& word, const QStringList& blanks)
{
    const auto found = std::ranges::find_if(words, [&](const Word& each) { return each.word == word; });
    if (found == words.end())
        return refusal(QT_TRANSLATE_NOOP("Phrases", "The file could not be read"), askForAnother);
    return refusal(found->sentence, found->hint, blanks);
}

Refusal sayingOf(const ChildSilence& silence, bool writing)
{
    switch (silence.kind) {
    case ChildSilence::NotStarted:
        return refusal(
            QT_TRANSLATE_NOOP(
                "Phrases", "The program for other programs’ formats, coalition-atlas-exchange, is not there"),
            QT_TRANSLATE_NOOP("Phrases",
                              "Install Coalition Atlas again, or use CSV, which needs no other program."));
    case ChildSilence::TimedOut:
        return writing ? refusal(QT_TRANSLATE_NOOP(
                                     "Phrases",
                                     "The file could not be written: its writer said nothing for a minute"),
                                 QT_TRANSLATE_NOOP("Phrases", "Choose another format, such as CSV."))
                       : refusal(QT_TRANSLATE_NOOP(
                                     "Phrases",
                                     "The file could not be read: its reader said nothing for a minute"),
                                 askForAnother);
    case ChildSilence::Garbage:
    case ChildSilence::Ended:
        break;
    }
    if (writing)
        return refusal(
            QT_TRANSLATE_NOOP("Phrases", "The file could not be written: its writer stopped (signal %1)"),
            QT_TRANSLATE_NOOP("Phrases", "Choose another format, such as CSV."),
            {QString::number(silence.signal)});
    return refusal(QT_TRANSLATE_NOOP("Phrases", "The file could not be read: its reader stopped (signal %1)"),
                   askForAnother, {QString::number(silence.signal)});
}

}
