#pragma once

#include "model/items/present.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace atlas {

/// One lens to choose, as it is offered.
struct LensChoice {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString sources MEMBER sources)
    Q_PROPERTY(QString shows MEMBER shows)

public:
    QString name;    ///< "Article", "Official sources", "Chosen sources…"; empty: not offered
    QString sources; ///< "58 sources"
    QString shows;   ///< on the shown day: "15 members, 12 events"; empty until counted

    friend bool operator==(const LensChoice&, const LensChoice&) = default;
};

/// The lenses that a dossier offers: its own, the official sources, all of them, and those that are ticked.
/// What each would show is counted in another thread while `watching`: it takes a history of each.
class LensChoices : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool watching READ isWatching WRITE setWatching NOTIFY watchingChanged)
    /// In the order of Choice.
    Q_PROPERTY(QList<atlas::LensChoice> choices READ choices NOTIFY changed)
    /// A Choice.
    Q_PROPERTY(int current READ current NOTIFY changed)
    /// "As known on 5 January 2026"; empty where no day limits the lens, as the next.
    Q_PROPERTY(QString knownOn READ knownOn NOTIFY changed)
    /// What that leaves unsaid: "40 of 58 sources had been published. 3 have no date, and do not speak."
    Q_PROPERTY(QString limit READ limit NOTIFY changed)
    /// The first and last day that it makes sense to limit a lens by, since 1970-01-01.
    Q_PROPERTY(int firstDay READ firstDay NOTIFY changed)
    Q_PROPERTY(int lastDay READ lastDay NOTIFY changed)
    /// The day before the selected event can have begun, where one with a date is selected.
    Q_PROPERTY(bool hasEve READ hasEve NOTIFY changed)
    Q_PROPERTY(int eve READ eveNumber NOTIFY changed)

public:
    enum Choice { Own, Official, All, Chosen };
    Q_ENUM(Choice)

    LensChoices(Session& session, const Present& present, const Calendar& calendar, QObject* parent = nullptr);
    ~LensChoices() override;

    bool isWatching() const { return watched; }
    void setWatching(bool watching);
    QList<LensChoice> choices() const;
    int current() const;
    /// Believes these sources. Chosen ones begin as those believed so far.
    Q_INVOKABLE void choose(int choice);
    QString knownOn() const;
    QString limit() const;
    int firstDay() const;
    int lastDay() const;
    bool hasEve() const { return eve().has_value(); }
    int eveNumber() const { return int(eve().value_or(session.day()).sinceEpoch()); }

signals:
    void watchingChanged();
    void changed();

private:
    void follow();
    void count();
    void take(const QStringList& told, quint64 question);
    /// Of a choice, limited as the session's is.
    Lens lensOf(Choice choice) const;
    std::optional<Day> eve() const;

    Session& session;
    const Present& present;
    const Calendar& calendar;
    bool watched = false;
    bool picking = false; ///< the user is about to tick sources, whatever lens that begins with
    QStringList shows; ///< of each choice; empty until counted
    quint64 asked = 0; ///< only the answer to the last question is taken
    QThreadPool thread;
};

}
