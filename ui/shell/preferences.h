#pragma once

#include "model/time/language.h"

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// What was in a dossier when it was last seen.
struct RecentContents {
    QString title;
    int members = 0;
    int events = 0;
    friend bool operator==(const RecentContents&, const RecentContents&) = default;
};

/// What the window remembers from one run to the next. It is told where: the program gives the user's
/// settings, a test or a picture its own.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The window is given its preferences.")
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    /// What the system asks for; the window is told of it, and does not remember it.
    Q_PROPERTY(bool systemReducesMotion READ systemReducesMotion WRITE setSystemReducesMotion
               NOTIFY reducedMotionChanged FINAL)
    /// How the timeline plays: a factor on its pace, 0.5 to 4; again from the beginning; resting at each
    /// event.
    Q_PROPERTY(double playSpeed READ playSpeed WRITE setPlaySpeed NOTIFY playChanged FINAL)
    Q_PROPERTY(bool playLoops READ playLoops WRITE setPlayLoops NOTIFY playChanged FINAL)
    Q_PROPERTY(bool playPauses READ playPauses WRITE setPlayPauses NOTIFY playChanged FINAL)
    /// Dossiers opened before, the latest first.
    Q_PROPERTY(QStringList recentFiles READ recentFiles NOTIFY recentFilesChanged FINAL)
    /// Where a dialog keeps choices of its own.
    Q_PROPERTY(QSettings* settings READ store CONSTANT FINAL)

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    explicit Preferences(QSettings& settings, QObject* parent = nullptr);

    QSettings* store() const { return &settings; }

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    bool systemReducesMotion() const { return systemStill; }
    void setSystemReducesMotion(bool reduced);

    double playSpeed() const;
    void setPlaySpeed(double factor);
    bool playLoops() const;
    void setPlayLoops(bool loops);
    bool playPauses() const;
    void setPlayPauses(bool pauses);

    /// The chosen language, else the first of the system's that the program speaks, else English.
    Language language() const;
    void setLanguage(Language language);

    /// The boundary position that was chosen last; empty before the first time.
    QString boundaries() const;
    void setBoundaries(const QString& id);

    /// The overview card's sections that were left folded up, and those left as tables: Session's names of
    /// them.
    QStringList foldedSections() const;
    QStringList tables() const;
    void setSections(const QStringList& foldedSections, const QStringList& tables);

    QStringList recentFiles() const;
    /// Puts a file first, with what is in it.
    void addRecentFile(const QString& path, const RecentContents& contents = {});
    void removeRecentFile(const QString& path);
    void clearRecentFiles();
    /// Of a recent file; without a title where nothing is known of it.
    RecentContents recentContents(const QString& path) const;

    /// Of the window, in the desktop's device-independent pixels; null before the first time.
    QRect geometry() const;
    bool maximised() const;
    /// The geometry of a maximised window is the one it returns to.
    void setGeometry(const QRect& geometry, bool maximised);

signals:
    void appearanceChanged();
    void reducedMotionChanged();
    void playChanged();
    void recentFilesChanged();

private:
    void keepRecent(const QStringList& files, const QVariantMap& contents);

    QSettings& settings;
    bool systemStill = false;
};

}
