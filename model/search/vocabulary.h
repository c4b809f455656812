#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace atlas {

/// Every folded word of a dossier, and the things that have it: an inverted index (Knuth, The Art of Computer
/// Programming 3, 6.5), whose words lie in order, so that those that begin alike lie together.
class Vocabulary
{
public:
    /// A thing that has a word, by its number, on whose word, by theirs, and whether in one of its names.
    /// What a name that stands on nobody's word has is not told again of its other texts.
    struct Posting {
        quint32 thing = 0;
        quint32 sayers = 0;
        bool inName = false;
    };

    /// Words are added thing by thing in ascending order, of each thing those of its names first; then
    /// settle(). `spelling` is the word as the text has it.
    quint32 add(const QString& word, const QString& spelling, const Posting& posting);
    /// Brings the words in order. A number that add() gave is from now on `settled[number]`.
    std::vector<quint32> settle();

    const QString& word(quint32 number) const { return entries[number].word; }
    std::span<const Posting> postings(quint32 number) const { return entries[number].postings; }
    bool contains(const QString& word) const;
    /// The words that begin so: from the first to before the last.
    std::pair<quint32, quint32> beginningWith(QStringView start) const;
    /// The words that begin so but for one typing error.
    std::vector<quint32> beginningNearly(QStringView start) const;
    /// A word of a name that somebody may have meant, as it is spelled there; empty: none is near.
    QString nearestName(const QString& word) const;

private:
    struct Entry {
        QString word;
        QString spelling;
        std::vector<Posting> postings;
        bool inName = false;
    };

    std::vector<Entry> entries;
    QHash<QString, quint32> numbers; ///< while words are added
};

}
