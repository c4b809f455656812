#pragma once

#include "model/dossier/ids.h"
#include "model/items/time_window.h"
#include "model/session/session_state.h"
#include "model/time/day.h"
#include "model/time/language.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas {

/// What the user looks at, and nothing else: every pane shows it, and a user's act changes it. Days are whole
/// numbers since 1970-01-01 (Day): a JavaScript Date would bring a time zone.
class Session : public QObject
{
    Q_OBJECT
    /// The one clock.
    Q_PROPERTY(int day READ dayNumber WRITE setDayNumber NOTIFY dayChanged)
    /// The date that the shown one, B, is compared with, A; it means something only while comparing.
    Q_PROPERTY(int compareDay READ compareDayNumber WRITE setCompareDayNumber NOTIFY compareDayChanged)
    Q_PROPERTY(bool comparing READ isComparing NOTIFY compareDayChanged)
    /// The lens that the shown one is compared with, on the shown day; empty: none. Days and lenses are
    /// compared one at a time: choosing one ends the other.
    Q_PROPERTY(QString comparedLens READ comparedLens WRITE setComparedLens NOTIFY comparedLensChanged)
    /// Which stretch of time lists and counts of events speak of: a TimeWindow::Mode.
    Q_PROPERTY(int windowMode READ windowModeNumber WRITE setWindowModeNumber NOTIFY windowChanged)
    /// By what the timeline gathers events: a word of laneGroupingWords; empty: as the dossier suggests.
    Q_PROPERTY(QString lanes READ lanes WRITE setLanes NOTIFY lanesChanged)
    /// Keys of the timeline's lanes that are folded up.
    Q_PROPERTY(QStringList foldedLanes READ foldedLanes NOTIFY lanesChanged)
    /// Sections of the overview's card that are folded up, and those whose chart is shown as a table: their
    /// names.
    Q_PROPERTY(QStringList foldedSections READ foldedSections NOTIFY sectionsChanged)
    Q_PROPERTY(QStringList tables READ tables NOTIFY sectionsChanged)
    /// The selected actor's or event's id; both empty: nothing is selected. Selecting one clears the other.
    Q_PROPERTY(QString actor READ actor WRITE selectActor NOTIFY selectionChanged)
    Q_PROPERTY(QString event READ event WRITE selectEvent NOTIFY selectionChanged)
    /// `en`, `fr` or `uk`.
    Q_PROPERTY(QString language READ languageCode WRITE setLanguageCode NOTIFY languageChanged)
    /// The lens in the command line's form.
    Q_PROPERTY(QString lens READ lens WRITE setLens NOTIFY lensChanged)
    /// As known on that day: only sources published by it speak. It means something only while `limited`.
    Q_PROPERTY(int knownOn READ knownOnNumber WRITE setKnownOnNumber NOTIFY lensChanged)
    Q_PROPERTY(bool limited READ isLimited NOTIFY lensChanged)
    /// What of the evidence lies open over the card.
    Q_PROPERTY(EvidencePanel evidencePanel READ evidencePanel WRITE setEvidencePanel NOTIFY
               evidencePanelChanged)
    /// The id of the source that the list of sources dwells on; empty: none. Setting one opens that list.
    Q_PROPERTY(QString source READ source WRITE selectSource NOTIFY sourceChanged)
    /// What the key has switched off: statuses (`member`, and `member?` for possible members), and of a
    /// comparison kinds of change (differenceKey).
    Q_PROPERTY(QStringList hidden READ hidden NOTIFY hiddenChanged)
    /// The boundary position: an id of Boundaries::positions(), such as `un`.
    Q_PROPERTY(QString boundaries READ boundaries WRITE chooseBoundaries NOTIFY boundariesChanged)

public:
    enum class EvidencePanel { None, Conflicts, Sources };
    Q_ENUM(EvidencePanel)

    using QObject::QObject;

    Day day() const { return shown; }
    void setDay(Day day);
    int dayNumber() const { return int(shown.sinceEpoch()); }
    void setDayNumber(int number) { setDay(Day(number)); }

    std::optional<Day> compareDay() const { return compared; }
    void setCompareDay(std::optional<Day> day);
    bool isComparing() const { return compared.has_value(); }
    int compareDayNumber() const { return int(compared.value_or(shown).sinceEpoch()); }
    void setCompareDayNumber(int number) { setCompareDay(Day(number)); }
    /// Of days or of lenses.
    Q_INVOKABLE void endComparison();
    QString comparedLens() const { return otherLens; }
    /// As known on the same day as the shown one.
    void setComparedLens(const QString& lens) { compareLens(lens, deadline); }
    /// The day that the compared lens is limited by.
    std::optional<Day> comparedKnownOn() const { return otherDeadline; }
    /// An empty lens ends the comparison of lenses.
    void compareLens(const QString& lens, std::optional<Day> knownOn);
    Q_INVOKABLE void endLensComparison() { compareLens({}, {}); }
    /// A becomes B, and B becomes A.
    Q_INVOKABLE void swapDays();

    const TimeWindow& window() const { return listed; }
    void setWindow(const TimeWindow& window);
    int windowModeNumber() const { return int(listed.mode); }
    /// The range stays what it was. A number that is no mode changes nothing.
    void setWindowModeNumber(int mode);

    QString lanes() const { return gathering; }
    void setLanes(const QString& word);
    QStringList foldedLanes() const { return folded; }
    Q_INVOKABLE void toggleFolded(const QString& laneKey);

    QStringList foldedSections() const { return foldedUp; }
    QStringList tables() const { return tabled; }
    void setSections(const QStringList& foldedSections, const QStringList& tables);
    Q_INVOKABLE void toggleSection(const QString& name);
    Q_INVOKABLE void toggleTable(const QString& name);

    QString actor() const { return selectedActor; }
    QString event() const { return selectedEvent; }
    void selectActor(const QString& id);
    void selectEvent(const QString& id);
    Q_INVOKABLE void clearSelection();

    Language language() const { return spoken; }
    void setLanguage(Language language);
    QString languageCode() const { return atlas::languageCode(spoken); }
    void setLanguageCode(const QString& code);

    QString lens() const { return believed; }
    void setLens(const QString& lens) { believe(lens, deadline); }
    std::optional<Day> knownOn() const { return deadline; }
    void setKnownOn(std::optional<Day> day) { believe(believed, day); }
    /// Both at once: whoever follows makes a history of it.
    void believe(const QString& lens, std::optional<Day> knownOn);
    bool isLimited() const { return deadline.has_value(); }
    int knownOnNumber() const { return int(deadline.value_or(shown).sinceEpoch()); }
    void setKnownOnNumber(int number) { setKnownOn(Day(number)); }
    Q_INVOKABLE void forgetKnownOn() { setKnownOn({}); }

    EvidencePanel evidencePanel() const { return panel; }
    void setEvidencePanel(EvidencePanel opened);
    QString source() const { return dweltOn; }
    void selectSource(const QString& id);

    QStringList hidden() const { return switchedOff; }
    Q_INVOKABLE void toggleHidden(const QString& key);
    /// Hides all of a key's rows but one; where that is so already, shows all of them again.
    Q_INVOKABLE void showOnly(const QString& key, const QStringList& rows);
    bool isHidden(const StatusId& status, bool possible) const;
    bool isHidden(const QString& key) const { return switchedOff.contains(key); }

    /// Forgets what belonged to the dossier looked at so far: selection, comparison, window and lanes. The lens
    /// is for the next one to say.
    void leaveDossier();

    QString boundaries() const { return position; }
    void setBoundaries(const QString& id);
    /// The user's own act, which is remembered.
    void chooseBoundaries(const QString& id);

    /// What is looked at, as a value.
    SessionState state() const;
    /// Looks at that again, in the language that is spoken. The lens and the selection must be the open
    /// dossier's.
    void restore(const SessionState& state);

signals:
    void dayChanged();
    void compareDayChanged();
    void comparedLensChanged();
    void windowChanged();
    void lanesChanged();
    void sectionsChanged();
    void selectionChanged();
    void languageChanged();
    void lensChanged();
    void evidencePanelChanged();
    void sourceChanged();
    void hiddenChanged();
    void boundariesChanged();
    void boundariesChosen();

private:
    Day shown;
    std::optional<Day> compared;
    QString otherLens;
    std::optional<Day> otherDeadline;
    TimeWindow listed;
    QString gathering;
    QStringList folded;
    QStringList foldedUp;
    QStringList tabled;
    QString selectedActor;
    QString selectedEvent;
    Language spoken = Language::English;
    QString believed;
    std::optional<Day> deadline;
    EvidencePanel panel = EvidencePanel::None;
    QString dweltOn;
    QStringList switchedOff;
    QString position = QStringLiteral("un");
};

}
