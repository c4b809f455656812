#pragma once

#include <QString>
#include <QStringList>

namespace atlas {

/// One line of a form, as it is drawn: mostly a field with its label.
struct FormRow {
    enum class Kind {
        Heading,  ///< what the lines below are about
        Group,    ///< one of several alike, that can be taken away: one source's date, one number
        Note,     ///< a sentence in `label`
        Text,     ///< one line in `text`
        Words,    ///< a text in up to three languages: `texts`, in the order en, fr, uk
        Date,     ///< `text`, and `endText` where `endShown`; `choices` say how it ends
        Choice,   ///< one of `choices`
        Flag,     ///< `checked`
        Actors,   ///< `ids`, called `choices`
        Ticks,    ///< any of `choices`, whose keys are `keys`: `ids`
        Position, ///< longitude in `text`, latitude in `endText`, in degrees
        Colour,   ///< `text` as #RRGGBB; `choices` are looks made from it: fill, ink and label of each surface
        Fold,     ///< opens what lies below it: `checked`
        Add,      ///< adds one more of something
    };

    Kind kind = Kind::Text;
    QString path; ///< of the value in the draft (draft_path.h)
    QString label;
    QString help; ///< what to write here; may be empty
    int depth = 0; ///< 1: within a group
    bool required = false;
    bool many = true; ///< Actors: more than one; Words: more than one line

    QString text;
    QString endText;
    bool endShown = false;
    int marks = 0; ///< Date: its Qualification
    QStringList texts;
    int ownLanguage = 0; ///< of `texts`: the dossier's
    QStringList choices;
    QStringList keys; ///< of `choices`, as the file has them
    int chosen = -1;
    QStringList ids;
    bool checked = false;

    QString reading; ///< how the program understands what was typed
    bool doubtful = false; ///< the reading is a warning
    QString problem; ///< why it cannot be saved so; empty where it can

    bool sameThing(const FormRow& other) const { return kind == other.kind && path == other.path; }
    friend bool operator==(const FormRow&, const FormRow&) = default;
};

}
