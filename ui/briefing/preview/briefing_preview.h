#pragma once

#include "briefing_choices.h"
#include "model/items/boundary_source.h"
#include "model/items/document.h"
#include "model/items/session.h"
#include "ui/briefing/briefing.h"

#include <QObject>
#include <QSettings>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// The page for the view that the session shows, and what the user chooses about it. While `active`, every
/// choice makes the page anew.
class BriefingPreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session MEMBER session NOTIFY inputsChanged REQUIRED FINAL)
    Q_PROPERTY(atlas::Document* document MEMBER document NOTIFY inputsChanged REQUIRED FINAL)
    Q_PROPERTY(atlas::BoundarySource* boundaries READ boundarySource WRITE setBoundarySource
               NOTIFY inputsChanged REQUIRED FINAL)
    /// Where choices are remembered; null: nowhere.
    Q_PROPERTY(QSettings* settings READ settings WRITE setSettings NOTIFY inputsChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

    /// Days since 1970-01-01.
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY requestChanged FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY requestChanged FINAL)
    /// `en`, `fr` or `uk`: the page's, whatever the window's.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY requestChanged FINAL)
    Q_PROPERTY(bool letter READ isLetter WRITE setLetter NOTIFY requestChanged FINAL)
    Q_PROPERTY(bool greyscale READ isGreyscale WRITE setGreyscale NOTIFY requestChanged FINAL)
    Q_PROPERTY(bool members READ showsMembers WRITE setMembers NOTIFY requestChanged FINAL)
    Q_PROPERTY(bool themes READ showsThemes WRITE setThemes NOTIFY requestChanged FINAL)
    Q_PROPERTY(bool changes READ showsChanges WRITE setChanges NOTIFY requestChanged FINAL)
    Q_PROPERTY(bool sources READ showsSources WRITE setSources NOTIFY requestChanged FINAL)
    Q_PROPERTY(QString themesTitle READ themesTitle NOTIFY requestChanged FINAL)

    Q_PROPERTY(int pageCount READ pageCount NOTIFY pagesChanged FINAL)
    /// Whether optional blocks were left out to keep to one page.
    Q_PROPERTY(bool shortened READ isShortened NOTIFY pagesChanged FINAL)
    Q_PROPERTY(QSizeF pageSize READ pageSize NOTIFY pagesChanged FINAL)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY requestChanged FINAL)
    /// What became of the last export, for a person; empty before there was one.
    Q_PROPERTY(QString message READ message NOTIFY messageChanged FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged FINAL)

public:
    explicit BriefingPreview(QObject* parent = nullptr);

    QSettings* settings() const { return remembered; }
    void setSettings(QSettings* settings);
    BoundarySource* boundarySource() const { return boundaries; }
    void setBoundarySource(BoundarySource* source);
    bool isActive() const { return live; }
    void setActive(bool active);

    int day() const { return int(shown.sinceEpoch()); }
    void setDay(int day);
    QString dayText() const;
    QString language() const { return languageCode(spoken); }
    void setLanguage(const QString& code);
    bool isLetter() const { return choices.plan.paper == Paper::Letter; }
    void setLetter(bool letter);
    bool isGreyscale() const { return choices.plan.greyscale; }
    void setGreyscale(bool greyscale) { choose(choices.plan.greyscale, greyscale); }
    bool showsMembers() const { return choices.plan.blocks.members; }
    void setMembers(bool shows) { choose(choices.plan.blocks.members, shows); }
    bool showsThemes() const { return choices.plan.blocks.themes; }
    void setThemes(bool shows) { choose(choices.plan.blocks.themes, shows); }
    bool showsChanges() const { return choices.plan.blocks.changes; }
    void setChanges(bool shows) { choose(choices.plan.blocks.changes, shows); }
    bool showsSources() const { return choices.plan.blocks.sources; }
    void setSources(bool shows) { choose(choices.plan.blocks.sources, shows); }
    QString themesTitle() const;

    const Briefing& briefing() const { return made; }
    int pageCount() const { return int(made.pages.size()); }
    bool isShortened() const { return made.shortened; }
    QSizeF pageSize() const;
    QUrl suggestedFile() const;
    QString message() const { return said; }
    bool hasFailed() const { return failure; }

    /// Saves the pages as the file's suffix says: `pdf`, `svg`, or `png` at 300 dots an inch. Says in
    /// `message` what became of it.
    Q_INVOKABLE bool exportTo(const QUrl& file);
    /// Opens the system's print dialog over the window of an item.
    Q_INVOKABLE void print(QObject* item);
    /// To the event before (−1) or after (+1) the day.
    Q_INVOKABLE void stepEvent(int direction);

signals:
    void inputsChanged();
    void activeChanged();
    void requestChanged();
    void pagesChanged();
    void messageChanged();

private:
    void begin();
    void remake();
    void choose(bool& choice, bool value);
    void chosen();
    void say(const QString& sentence, bool isFailure);

    Session* session = nullptr;
    Document* document = nullptr;
    BoundarySource* boundaries = nullptr;
    QSettings* remembered = nullptr;
    bool live = false;
    Day shown;
    Language spoken = Language::English;
    BriefingChoices choices;
    Briefing made;
    QString said;
    bool failure = false;
};

}
