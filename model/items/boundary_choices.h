#pragma once

#include "model/items/boundary_source.h"

#include <QStringList>

namespace atlas {

/// The boundary positions that the user can choose from, and what the map says of the chosen one, in the
/// session's language.
class BoundaryChoices : public QObject
{
    Q_OBJECT
    /// What Session::boundaries takes, the usual one first.
    Q_PROPERTY(QStringList ids READ ids CONSTANT)
    /// "UN General Assembly (Crimea in Ukraine)", in the order of the ids.
    Q_PROPERTY(QStringList names READ names NOTIFY languageChanged)
    /// "Boundaries: UN General Assembly · Natural Earth"
    Q_PROPERTY(QString attribution READ attribution NOTIFY attributionChanged)

public:
    BoundaryChoices(const Session& session, BoundarySource& source, QObject* parent = nullptr);

    static QStringList ids();
    QStringList names() const;
    QString attribution() const;

signals:
    void languageChanged();
    void attributionChanged();

private:
    const Session& session;
    BoundarySource& source;
};

}
