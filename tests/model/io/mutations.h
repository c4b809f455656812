#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace atlas::test {

/// A document with one thing changed, and what was changed, for the failure message.
struct Mutation {
    QString what; ///< `events[0].when = true`
    QJsonObject document;
};

/// Every document that differs from this one by one field or element: left out, or replaced by a value of
/// each type, by an empty text, by a word that no enumeration has, and by numbers out of every range.
QList<Mutation> smallMutations(const QJsonObject& document);

}
