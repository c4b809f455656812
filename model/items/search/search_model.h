#pragma once

#include "model/items/calendar.h"
#include "model/items/present.h"
#include "model/items/row_model.h"
#include "model/items/search/search_index_maker.h"
#include "model/items/search/search_lines.h"
#include "model/items/search/widening.h"
#include "model/search/standing.h"

#include <optional>

namespace atlas {

/// Something found; or, without a thing, the row that says what is hidden.
struct SearchRow {
    std::optional<Thing> thing;
    Standing standing = Standing::Shown;

    bool sameThing(const SearchRow& other) const { return thing == other.thing; }
    friend bool operator==(const SearchRow&, const SearchRow&) = default;
};

/// What answers the text that is typed, the best first, as the shown day and the lens have it; then, in one
/// row, how much they hide, under which the hidden can be listed. While nothing is typed, what was chosen
/// before. Choosing one looks at it: that is the session's, nothing else changes.
class SearchModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// Results are found and kept up only while somebody looks at them.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /// The dossier's words are known: until then nothing is found.
    Q_PROPERTY(bool ready READ isReady NOTIFY told)
    /// "12 results", "Chosen before", "Events in this place: Kyiv": what the rows are.
    Q_PROPERTY(QString heading READ heading NOTIFY told)
    /// Where nothing is found, not even hidden: what was searched for, and where; else empty.
    Q_PROPERTY(QString nothing READ nothing NOTIFY told)
    /// What may have been meant instead; empty: no idea.
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY told)
    /// What Enter will do next to the chosen row, where it asks first; else empty.
    Q_PROPERTY(QString question READ question NOTIFY told)

public:
    enum Role { LineRole = Qt::UserRole /* a SearchLine */ };
    Q_ENUM(Role)

    /// How many of each are listed, shown or hidden: nobody reads on.
    static constexpr size_t most = 200;

    SearchModel(Session& session, const Present& present, const Calendar& calendar,
                QObject* parent = nullptr);

    QString text() const { return typed; }
    void setText(const QString& text);
    bool isActive() const { return looked; }
    void setActive(bool active);
    bool isReady() const { return bool(lookup); }
    QString heading() const;
    QString nothing() const;
    QString suggestion() const { return meant; }
    QString question() const;

    /// Looks at what a row found: on its own day where it has not begun on the shown one, and, once that was
    /// asked and answered by choosing it again, through a lens that knows it. True where something is looked
    /// at now; false where the list goes on: it listed what is hidden or the events of a place, or asks.
    Q_INVOKABLE bool choose(int row);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void textChanged();
    void activeChanged();
    void told();
    /// The clock was set to a day, for the sake of what begins between two days.
    void dayChosen(int day, int first, int last);
    /// An actor is looked at: the map may go to it.
    void actorChosen();

private:
    size_t size() const override { return rows.size(); }
    void follow();
    void find();
    void list();
    void hide(Standing standing, const std::vector<Thing>& things, std::vector<SearchRow>& next) const;
    bool enter(Thing place);
    void look(Thing thing);
    void goToBeginning(Thing thing);
    SearchReader reader() const;
    Widening widened(Thing thing) const;
    Standing standingOf(Thing thing) const;
    SearchLine line(const SearchRow& row) const;
    QString hiddenWords() const;
    void remember(Thing thing);

    Session& session;
    const Present& present;
    const Calendar& calendar;
    SearchIndexMaker maker;
    std::shared_ptr<const SearchIndex> lookup;
    std::shared_ptr<const History> past; ///< what the rows stand in
    QString typed;
    bool looked = false;
    Query query;
    std::vector<SearchIndex::Hit> found; ///< for the text, the place, or from before
    std::optional<Thing> entered;  ///< the place whose events are listed
    std::vector<Thing> recent;     ///< of this dossier, the last chosen first
    std::vector<SearchRow> rows;
    int shown = 0;                 ///< of all found, as are the next two
    int later = 0;
    int unknown = 0;
    bool hiddenListed = false;
    std::optional<Thing> asked;    ///< which the lens does not know
    QString meant;
};

}
