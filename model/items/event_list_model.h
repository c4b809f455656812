#pragma once

#include "model/items/card_lines.h"
#include "model/items/listed_events.h"
#include "model/items/row_model.h"

namespace atlas {

/// A listed event, and how sure it is that it belongs to the list.
struct ListedEventRow {
    EventOnDay listed;

    bool sameThing(const ListedEventRow& other) const { return listed.state == other.listed.state; }
    friend bool operator==(const ListedEventRow& one, const ListedEventRow& other)
    {
        return one.sameThing(other) && one.listed.certainty == other.listed.certainty
            && one.listed.ahead == other.listed.ahead;
    }
};

/// The events of the window as a list, the latest first, undated ones last: a few of them, or, once it is
/// opened, all. A row's words are made when they are read: of a hundred thousand rows a view reads those in
/// sight.
class EventListModel : public RowModel
{
    Q_OBJECT
    /// "Events on 6 January 2026: 3 of 12"
    Q_PROPERTY(QString title READ title NOTIFY told)
    /// "including 2 possible · 3 undated, not counted"
    Q_PROPERTY(QString note READ note NOTIFY told)
    /// "and 12 more"; empty where all are listed.
    Q_PROPERTY(QString more READ more NOTIFY told)
    /// Whether there are more than the few.
    Q_PROPERTY(bool canOpen READ canOpen NOTIFY told)
    /// Lists all of them.
    Q_PROPERTY(bool opened READ isOpened WRITE setOpened NOTIFY openedChanged)

public:
    enum Role { LineRole = Qt::UserRole /* an EventLine */ };
    Q_ENUM(Role)

    /// How many are listed until all are asked for.
    static constexpr size_t few = 5;

    EventListModel(const Session& session, const Present& present, const ListedEvents& listed,
                   QObject* parent = nullptr);

    /// Lists the window's events as they are now; it does not do so by itself.
    void follow();

    QString title() const;
    QString note() const;
    QString more() const;
    bool canOpen() const { return count > few; }
    bool isOpened() const { return whole; }
    void setOpened(bool opened);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void told();
    void openedChanged();

private:
    size_t size() const override { return rows.size(); }

    const Session& session;
    const Present& present;
    const ListedEvents& listed;
    std::shared_ptr<const History> past; ///< keeps alive what the rows lead into
    std::vector<ListedEventRow> rows;
    size_t count = 0; ///< of all that could be listed
    bool whole = false;
    Language language = Language::English; ///< of the words told last, as the next
    Day shownDay;
};

}
