#pragma once

#include "model/edit/edit.h"

#include <QDateTime>

#include <variant>

namespace atlas {

/// What can happen to a working copy, as its journal tells it.
namespace journal {

/// The first entry, and only it.
struct Begun {
    QString program; ///< name and version, for those who read journals by hand
    QString file;    ///< absolute path; empty: the dossier has no file yet
    QString name;    ///< what it is called where it has no file
    bool unsaved = false; ///< it was made here, and is nowhere else
    QByteArray base; ///< the text before the first edit
    friend bool operator==(const Begun&, const Begun&) = default;
};
struct Done {
    Edit edit;
    friend bool operator==(const Done&, const Done&) = default;
};
struct Undone {
    friend bool operator==(const Undone&, const Undone&) = default;
};
struct Redone {
    friend bool operator==(const Redone&, const Redone&) = default;
};
/// The text is about to become that of a file. Whether it did, the file itself says: where this is the last
/// entry, the file holds this text or what it held before.
struct Saving {
    QString file; ///< absolute path
    friend bool operator==(const Saving&, const Saving&) = default;
};
/// It did.
struct Saved {
    friend bool operator==(const Saved&, const Saved&) = default;
};
/// What another program wrote into the file has been looked at: it is what the next save replaces.
struct Adopted {
    QByteArray bytes;
    friend bool operator==(const Adopted&, const Adopted&) = default;
};

}

struct JournalEntry {
    QDateTime at; ///< UTC, to the millisecond
    std::variant<journal::Begun, journal::Done, journal::Undone, journal::Redone, journal::Saving,
                 journal::Saved, journal::Adopted>
        what;
    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

}
