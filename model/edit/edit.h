#pragma once

#include "model/time/language.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace atlas {

/// One splice of a dossier's text.
struct TextChange {
    qsizetype at = 0; ///< byte offset in the text as it stands when the change is made
    QByteArray removed;
    QByteArray inserted;
    friend bool operator==(const TextChange&, const TextChange&) = default;
};

/// What an edit is called: a phrase marked with QT_TRANSLATE_NOOP("Phrases", …), such as "Change the date of
/// “%1”", and what fills its blanks. Kept as words, so that a menu names it in the language of that hour.
struct EditName {
    QByteArray phrase;
    QStringList blanks; ///< three at most
    QString in(Language language) const;
    friend bool operator==(const EditName&, const EditName&) = default;
};

/// One act of the user upon a dossier's text, to be done and undone as a whole. The changes are made in order,
/// each upon the text that the one before it left.
struct Edit {
    EditName name;
    QList<TextChange> changes;
    bool isEmpty() const { return changes.isEmpty(); }
    friend bool operator==(const Edit&, const Edit&) = default;
};

/// The text after an edit; nothing where the text is not the one that the edit was made for: what it removes
/// does not stand there.
std::optional<QByteArray> done(QByteArray text, const Edit& edit);
/// The text before it, byte for byte.
std::optional<QByteArray> undone(QByteArray text, const Edit& edit);

}
