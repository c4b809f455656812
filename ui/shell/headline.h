#pragma once

#include "model/items/listed_events.h"
#include "model/items/present.h"
#include "model/items/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// What stands at the top of the window, in the session's language: which dossier, believed through which
/// lens, as of which day. Empty texts where nothing is open.
class Headline : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sourcesChanged REQUIRED FINAL)
    Q_PROPERTY(atlas::Present* present READ present WRITE setPresent NOTIFY sourcesChanged REQUIRED FINAL)
    Q_PROPERTY(atlas::ListedEvents* listedEvents READ listedEvents WRITE setListedEvents NOTIFY sourcesChanged
               REQUIRED FINAL)
    /// "Coalition of the willing"
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "From London to Paris · 3 of 15 events · 1 source": the events are those of the session's window.
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY subtitleChanged FINAL)
    /// "According to: Article", "All 58 sources"; while lenses are compared "Article → All sources"
    Q_PROPERTY(QString lens READ lens NOTIFY changed FINAL)
    /// The same where there is little room: "Article"
    Q_PROPERTY(QString shortLens READ shortLens NOTIFY changed FINAL)
    /// "as known on 5 January 2026"; empty where no day limits the lens
    Q_PROPERTY(QString knownOn READ knownOn NOTIFY changed FINAL)
    /// "Monday"
    Q_PROPERTY(QString weekday READ weekday NOTIFY changed FINAL)
    /// "5 January 2026"
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    /// The day and everyone's number, for a screen reader: "5 January 2026, as known on 4 January
    /// 2026. Member: 15. …"
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed FINAL)

public:
    using QObject::QObject;

    Session* session() const { return lookedAt; }
    void setSession(Session* session);
    Present* present() const { return now; }
    void setPresent(Present* present);
    ListedEvents* listedEvents() const { return listed; }
    void setListedEvents(ListedEvents* events);

    QString title() const;
    QString subtitle() const;
    QString lens() const;
    QString shortLens() const;
    QString knownOn() const;
    QString weekday() const;
    QString date() const;
    QString spoken() const;

signals:
    void sourcesChanged();
    void changed();
    void subtitleChanged();

private:
    /// The lens of A, where lenses are compared.
    std::optional<Lens> comparedLens() const;
    /// Null before the window is whole, or where nothing is open.
    const History* history() const;

    Session* lookedAt = nullptr;
    Present* now = nullptr;
    ListedEvents* listed = nullptr;
};

}
