#pragma once

#include "model/items/editing/form.h"
#include "model/items/editing/thing_rows.h"

#include <QVariantList>

#include <memory>
#include <vector>

namespace atlas {

/// What lies open for editing: a form, or a list of things to choose one from; on top of one another where one leads to
/// the next.
class Forms : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool open READ isOpen NOTIFY pageChanged)
    /// The page on top: one of both is null, and both are while nothing is open.
    Q_PROPERTY(atlas::Form* form READ form NOTIFY pageChanged)
    Q_PROPERTY(atlas::ThingRows* list READ list NOTIFY pageChanged)
    /// Another page lies under it.
    Q_PROPERTY(bool nested READ isNested NOTIFY pageChanged)
    /// Something is written in a form, on top or under it, that the dossier does not have.
    Q_PROPERTY(bool modified READ isModified NOTIFY modifiedChanged)
    /// What a click on the map means while a form asks for it, and the path of the line that does.
    Q_PROPERTY(Picking picking READ picking NOTIFY pickingChanged)
    Q_PROPERTY(QString pickingPath READ pickingPath NOTIFY pickingChanged)

public:
    enum Picking { NoPicking, PlacePicking, ActorPicking };
    Q_ENUM(Picking)
    /// The dossier's lists, as ThingList has them.
    enum List {
        Sources, Groups, Statuses, Actors, StatusClaims, Themes, Events, Statements, Outcomes, Scenarios, MemberCounts
    };
    Q_ENUM(List)

    Forms(Session& session, Document& document, const Calendar& calendar, Editor& editor, QObject* parent = nullptr);
    ~Forms() override;

    bool isOpen() const { return !pages.empty(); }
    Form* form() const { return isOpen() ? pages.back().form : nullptr; }
    ThingRows* list() const { return isOpen() ? pages.back().list : nullptr; }
    bool isNested() const { return pages.size() > 1; }
    bool isModified() const;
    Picking picking() const { return pickingNow; }
    QString pickingPath() const { return pickingFor; }

    // Each opens a page alone, whatever was open before. Where that would lose what is written, none does, and
    // leavingAsked comes instead.
    /// What is selected: an event's form, what is said of an actor; the dossier's form where nothing is.
    Q_INVOKABLE void editSelection();
    Q_INVOKABLE void editDossier();
    Q_INVOKABLE void showList(atlas::Forms::List list);
    /// What the loader warns of, unsourced claims first of all.
    Q_INVOKABLE void showProblems();
    Q_INVOKABLE void addThing(atlas::Forms::List list);
    /// At a place of the map, in degrees, and the country that it lies in; empty: at sea.
    Q_INVOKABLE void addEventAt(double lon, double lat, const QString& country);
    /// A day since 1970-01-01.
    Q_INVOKABLE void addEventOn(int day);
    Q_INVOKABLE void addStatusOf(const QString& actor);

    // Each opens a page over the list that is open.
    Q_INVOKABLE void openRow(int row);
    /// `addition` is a place in the list's additions.
    Q_INVOKABLE void addMore(int addition);

    /// Saves the form and leaves it. False where it cannot be saved so.
    Q_INVOKABLE bool save();
    /// Removes the form's thing and leaves it.
    Q_INVOKABLE bool remove();
    /// Leaves the page on top; what was written is lost.
    Q_INVOKABLE void back();
    Q_INVOKABLE void close();

    Q_INVOKABLE void pickPlace(const QString& path);
    Q_INVOKABLE void pickActors(const QString& path);
    Q_INVOKABLE void endPicking();
    /// A click on the map, or Enter on a state that the keyboard has reached.
    Q_INVOKABLE void pick(double lon, double lat, const QString& state);

    /// Actors and countries whose names, in any language, or codes begin like a text: at most eight, each an `id` and a
    /// `name`.
    Q_INVOKABLE QVariantList completions(const QString& text) const;

signals:
    void pageChanged();
    void pickingChanged();
    void modifiedChanged();
    /// Another page is asked for, and what is written in a form would be lost with it: the user is to be asked.
    void leavingAsked();

private:
    struct Page {
        Form* form = nullptr;
        ThingRows* list = nullptr;
        QString sourceFor; ///< the line of the page below that a new source is for
    };

    void show(Page page);
    void showAlone(Page page);
    void leave();
    bool mayGiveWay();
    void followOpened();
    void follow();
    Page formPage(Form::Subject subject, JsonDraft begun = {});
    Page newPage(ThingList list, const QList<JsonDraft::Member>& begun = {});
    Page listPage(ThingRows::Scope scope);
    void setPicking(Picking picking, const QString& path);
    JsonDraft usualSource() const;

    Session& session;
    Document& document;
    const Calendar& calendar;
    Editor& editor;
    std::vector<Page> pages;
    Picking pickingNow = NoPicking;
    QString pickingFor;
    QString lastSource; ///< that a new thing was saved with
    QString path; ///< of the dossier that the pages are of
};

}
