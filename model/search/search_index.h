#pragma once

#include "model/search/collection.h"
#include "model/search/folder.h"
#include "model/search/vocabulary.h"

namespace atlas {

/// How well a thing fits what was typed, the best first.
enum class Rank {
    ExactName,
    BeginningOfName,
    WordsOfName, ///< each word typed begins one of a name's
    Anywhere,    ///< each word typed begins one of its texts'
    TypingError  ///< but for one letter of a word
};

/// What was typed, as the index takes it.
struct Query {
    QStringList words; ///< folded; a thing is found that has all of them
    friend bool operator==(const Query&, const Query&) = default;
};

/// Whether a folded word of a text may be the one that was typed. One of two figures or fewer (a day) is so
/// only where it is the whole word.
bool answers(const QString& word, const QString& typed);

/// Everything a dossier holds, by its words in every language and script. Made once a dossier, on any thread,
/// in O(n log n) of its words; asked on one thread at a time.
///
/// A thing answers a query that names all of its words, in any order, each as the beginning of one of its own
/// (so results come while the last is typed). One typing error is tolerated in a word of five letters or more
/// with which no word of the dossier begins. A date of any precision also finds the events that may lie in
/// it.
///
/// Each text is indexed with the sources that say it: what answers only by texts that a lens does not believe
/// is told apart.
class SearchIndex
{
public:
    explicit SearchIndex(std::shared_ptr<const Dossier> dossier);
    ~SearchIndex();
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;

    const Collection& collection() const { return held; }
    const Folder& folder() const { return fold; }

    /// Of a text of any length: its first words.
    Query query(QStringView text) const;

    struct Hit {
        Thing thing;
        Rank rank = Rank::Anywhere;
        bool isTold = true; ///< a text that the lens believes answers, or a name
        friend bool operator==(const Hit&, const Hit&) = default;
    };
    /// The best first; of one rank by kind, then by importance, the latest first. `today` is what "today"
    /// means. The lens does not judge the things themselves: see Standings.
    std::vector<Hit> find(QStringView text, Day today, const Lens& lens = Lens::all()) const;

    /// The text with each word that nothing answers replaced by the nearest one of a name; nothing where
    /// there is no such text, or where it finds nothing.
    std::optional<QString> suggestion(QStringView text, Day today) const;

private:
    struct Found;
    struct Asked;
    struct Name {
        quint32 first = 0; ///< of its words in nameWords
        quint32 last = 0;
    };

    void read(quint32 number);
    void orderThings();
    quint32 numberOf(const Sayers& sayers);
    void findWord(const QString& word, quint32 nth, Asked& asked) const;
    /// Which events may lie in a date, by number; true where the lens believes a source that says so.
    std::vector<std::pair<quint32, bool>> findDate(QStringView text, Day today, const Lens& lens) const;
    std::optional<Rank> rankOfName(quint32 number, const Query& query) const;

    Collection held;
    Folder fold;
    Vocabulary vocabulary;
    std::vector<quint32> nameWords; ///< numbers in the vocabulary
    std::vector<Name> names;
    std::vector<quint32> namesOf;   ///< where each thing's names begin; one more for the end
    std::vector<Sayers> sayers;     ///< the first are nobody: of names
    std::vector<quint32> standing;  ///< of each thing, its place among those of its kind
    QHash<QString, quint32> readWords; ///< by their spelling; while the index is made
    QHash<Sayers, quint32> readSayers; ///< while the index is made
};

}
