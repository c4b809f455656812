#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace atlas {

/// Whether the format takes a text for an id.
bool isIdText(QStringView text);

/// Ids of one list of a dossier, to be given to things that are made, each in the same time however many there
/// are.
class MadeIds
{
public:
    /// The word of which ids are made where a title has no Latin letters: `event-1`.
    explicit MadeIds(QString word) : fallback(std::move(word)) {}

    void take(const QString& id) { taken.insert(id); }
    bool isFree(const QString& id) const { return !taken.contains(id); }
    /// The text itself where it is an id and free, else a free one made of it; taken from then on.
    QString asWritten(const QString& text);
    /// A free id made of a title; taken from then on.
    QString fresh(const QString& title);

private:
    QString fallback;
    QSet<QString> taken;
    QHash<QString, qint64> next; ///< of each stem, the number to be tried next
};

}
