#pragma once

#include "briefing_choices.h"
#include "model/items/workspace.h"
#include "model/session/written_text.h"

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace atlas {

/// What a user chooses in the print dialog: what the pages are of, which begins as what the window shows, and
/// how they are made, which is remembered. The window's own session is never changed. Days are whole numbers
/// since 1970-01-01.
class BriefingOptions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The preview makes it.")

    Q_PROPERTY(int pages READ pages WRITE setPages NOTIFY changed FINAL)        ///< a Pages
    Q_PROPERTY(int seriesOf READ seriesOf WRITE setSeriesOf NOTIFY changed FINAL) ///< an Each
    /// The day, and the one it is compared with or that a series begins on; what they are in words.
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(int start READ start WRITE setStart NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(QString startText READ startText NOTIFY changed FINAL)
    /// Whom the country's card is about; empty: nobody is chosen yet.
    Q_PROPERTY(QString actor READ actor WRITE setActor NOTIFY changed FINAL)
    Q_PROPERTY(QString actorName READ actorName NOTIFY changed FINAL)
    /// All it can be about, by name in the window's language.
    Q_PROPERTY(QStringList actorIds READ actorIds NOTIFY changed FINAL)
    Q_PROPERTY(QStringList actorNames READ actorNames NOTIFY changed FINAL)
    /// `en`, `fr` or `uk`: the pages', whatever the window's.
    Q_PROPERTY(QString language READ languageCode WRITE setLanguageCode NOTIFY changed FINAL)
    Q_PROPERTY(QString position READ position WRITE setPosition NOTIFY changed FINAL) ///< of the boundaries
    Q_PROPERTY(bool letter READ isLetter WRITE setLetter NOTIFY changed FINAL)
    Q_PROPERTY(bool landscape READ isLandscape WRITE setLandscape NOTIFY changed FINAL)
    Q_PROPERTY(bool greyscale READ isGreyscale WRITE setGreyscale NOTIFY changed FINAL)
    /// The blocks of the template that can be left out, and which are there.
    Q_PROPERTY(QStringList blockNames READ blockNames NOTIFY changed FINAL)
    Q_PROPERTY(QList<bool> blocksShown READ blocksShown NOTIFY changed FINAL)
    /// No line of the header takes more letters.
    Q_PROPERTY(int mostHeaderLetters READ mostLetters CONSTANT FINAL)
    Q_PROPERTY(QString author READ author WRITE setAuthor NOTIFY typed FINAL)
    Q_PROPERTY(QString organisation READ organisation WRITE setOrganisation NOTIFY typed FINAL)
    Q_PROPERTY(QString handling READ handling WRITE setHandling NOTIFY typed FINAL)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY typed FINAL)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY zoomChanged FINAL) ///< as BriefingChoices::zoom

public:
    enum Pages {
        Page = int(Template::Page),
        Country = int(Template::Country),
        Changes = int(Template::Changes),
        Series = int(Template::Series)
    };
    Q_ENUM(Pages)

    /// What a series has one page for.
    enum Each {
        EachEvent = int(SeriesOf::Event),
        EachMonth = int(SeriesOf::Month),
        EachCountry = int(SeriesOf::Country)
    };
    Q_ENUM(Each)

    /// What `zoom` is where it is no factor.
    enum Fit { FitPage = int(BriefingChoices::fitPage), FitWidth = int(BriefingChoices::fitWidth) };
    Q_ENUM(Fit)

    explicit BriefingOptions(QObject* parent = nullptr) : QObject(parent) {}

    /// What the window shows; it must outlive this.
    void setWorkspace(Workspace* workspace) { desk = workspace; }
    /// Where choices are remembered; null: nowhere.
    void setSettings(QSettings* settings) { remembered = settings; }
    QSettings* settings() const { return remembered; }
    /// Takes up what the window shows, with the choices of the last time. The first time after a briefing's
    /// PDF was opened, the pages begin as that one's; two dates that are compared suggest their comparison;
    /// and the selected country's card is made where it is asked for.
    void begin(bool wantsCountry);
    /// The choices as they are when nobody has chosen, and the window's day, language and boundaries. What
    /// was typed stays: nothing would bring it back.
    Q_INVOKABLE void reset();
    /// To the event before (−1) or after (+1) the day, or the day that it starts on.
    Q_INVOKABLE void stepDayToEvent(int direction);
    Q_INVOKABLE void stepStartToEvent(int direction);
    Q_INVOKABLE void setBlockShown(int block, bool shows);

    const BriefingChoices& choices() const { return chosen; }
    /// Remembers how the last file was saved.
    void setFile(FileKind kind, int dpi, const QString& folder);
    /// What the pages are of.
    SessionState looked() const;

    int pages() const { return int(chosen.plan.kind); }
    void setPages(int pages);
    int seriesOf() const { return int(chosen.plan.seriesOf); }
    void setSeriesOf(int what);
    int day() const { return int(shown.sinceEpoch()); }
    void setDay(int day);
    int start() const { return int(startDay().sinceEpoch()); }
    void setStart(int day);
    QString dayText() const { return wordsOf(shown); }
    QString startText() const { return wordsOf(startDay()); }
    QString actor() const { return about; }
    void setActor(const QString& id);
    QString actorName() const;
    QStringList actorIds() const { return knownIds; }
    QStringList actorNames() const { return knownNames; }
    QString languageCode() const { return atlas::languageCode(spoken); }
    void setLanguageCode(const QString& code);
    QString position() const { return borders; }
    void setPosition(const QString& id) { choose(borders, id); }
    bool isLetter() const { return chosen.plan.paper == Paper::Letter; }
    void setLetter(bool letter) { choose(chosen.plan.paper, letter ? Paper::Letter : Paper::A4); }
    bool isLandscape() const { return chosen.effectivePlan().orientation == Orientation::Landscape; }
    void setLandscape(bool wide);
    bool isGreyscale() const { return chosen.plan.greyscale; }
    void setGreyscale(bool grey) { choose(chosen.plan.greyscale, grey); }
    QStringList blockNames() const;
    QList<bool> blocksShown() const;
    int mostLetters() const { return int(mostHeaderLetters); }
    QString author() const { return chosen.plan.header.author; }
    void setAuthor(const QString& text) { typeLine(chosen.plan.header.author, text); }
    QString organisation() const { return chosen.plan.header.organisation; }
    void setOrganisation(const QString& text) { typeLine(chosen.plan.header.organisation, text); }
    QString handling() const { return chosen.plan.header.handling; }
    void setHandling(const QString& text) { typeLine(chosen.plan.header.handling, text); }
    QString notes() const { return chosen.plan.notes; }
    void setNotes(const QString& text) { type(chosen.plan.notes, text); }
    double zoom() const { return chosen.zoom; }
    void setZoom(double zoom);

signals:
    /// Something was chosen.
    void changed();
    /// A text is being typed.
    void typed();
    void zoomChanged();

private:
    template <typename Value>
    void choose(Value& choice, const Value& value);
    void type(QString& choice, const QString& text);
    void typeLine(QString& choice, const QString& text) { type(choice, text.left(mostHeaderLetters)); }
    void remember();
    void takeUpWindow();
    /// Whether a briefing's PDF was opened since the last time: then the pages are to be as that one's.
    bool takeUpPrinted();
    void listActors();
    Day startDay() const;
    QString wordsOf(Day day) const;
    std::shared_ptr<const History> history() const;

    Workspace* desk = nullptr;
    QSettings* remembered = nullptr;
    BriefingChoices chosen;
    Day shown;
    std::optional<Day> begun; ///< the chosen start; nothing: as the template suggests
    QString about;
    Language spoken = Language::English;
    QString borders;
    QString notesOf; ///< the path of the dossier that the notes were written on
    std::optional<SessionFile> printed; ///< how the opened PDF was made, once it was taken up
    /// The choices to be remembered, while the pages are made as an opened PDF's: whose header that has may
    /// be anybody.
    std::optional<BriefingChoices> own;
    QStringList knownIds;
    QStringList knownNames;
};

template <typename Value>
void BriefingOptions::choose(Value& choice, const Value& value)
{
    if (choice == value) return;
    choice = value;
    remember();
    emit changed();
}

}
