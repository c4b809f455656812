#pragma once

#include "model/dossier/text.h"
#include "model/edit/json_draft.h"
#include "model/exchange/import/made_ids.h"

#include <vector>

namespace atlas {

/// Things that rows refer to by an id or a title: sources, statuses, groups, themes. Those that the dossier has
/// are known; the others are made, by whichever row comes first: one that refers to a thing, or the one that says
/// what it is.
class ReferredThings
{
public:
    struct Thing {
        QString id;
        LocalText title;
        JsonDraft fields = JsonDraft::object(); ///< what else is said of it
        bool isDeclared = false;                ///< a row says what it is
    };

    explicit ReferredThings(const QString& word) : ids(word) {}

    MadeIds& takenIds() { return ids; }
    /// One that the dossier has.
    void know(const QString& id, const LocalText& title);
    /// Another name of one that is known or made.
    void alsoCall(const QString& id, const QString& name);
    /// By id, else by title, whatever its case and accents; empty where there is none.
    QString find(const QString& text) const;
    /// One that rows refer to by this text, and nothing else is known of. `isId`: the text is its id, if it can be.
    Thing& make(const QString& text, Language language, bool isId);
    /// One of which a row says what it is; null where the dossier has it, or an earlier row said so.
    Thing* declare(const QString& id, const LocalText& title);

    std::vector<Thing>& made() { return things; }

private:
    Thing& add(const QString& id, const LocalText& title);

    MadeIds ids;
    QHash<QString, QString> byTitle; ///< folded → id; empty where several are called so
    QHash<QString, QString> meant;   ///< an id that a row gave → the one it has
    QHash<QString, size_t> places;   ///< of those made, by id
    std::vector<Thing> things;
};

}
