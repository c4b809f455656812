#pragma once

#include "model/items/exchange/import_plan.h"

#include <QObject>

namespace atlas {

/// What can be chosen about an import as a whole.
class ImportChoices : public QObject
{
    Q_OBJECT
    /// Of `03/04/2025`, which number is the day: a DateOrder.
    Q_PROPERTY(int dateOrder READ dateOrder WRITE setDateOrder NOTIFY changed)
    /// What rows rest on that name no source: nothing, a new source, or one of the dossier's.
    Q_PROPERTY(QStringList sourceNames READ sourceNames NOTIFY changed)
    Q_PROPERTY(int source READ source WRITE setSource NOTIFY changed) ///< the place in `sourceNames`
    Q_PROPERTY(bool makesSource READ makesSource NOTIFY changed)
    Q_PROPERTY(QString newSourceTitle READ newSourceTitle WRITE setNewSourceTitle NOTIFY changed)
    Q_PROPERTY(QString newSourceAddress READ newSourceAddress WRITE setNewSourceAddress NOTIFY changed)
    /// The status of rows that name none.
    Q_PROPERTY(QStringList statusNames READ statusNames NOTIFY changed)
    Q_PROPERTY(int status READ status WRITE setStatus NOTIFY changed) ///< the place in `statusNames`
    /// `en`, `fr` or `uk`: of the texts.
    Q_PROPERTY(QString language READ languageCode WRITE setLanguageCode NOTIFY changed)
    /// A dossier is open to import into.
    Q_PROPERTY(bool hasDossier READ hasDossier NOTIFY changed)
    Q_PROPERTY(bool asNewDossier READ asNewDossier WRITE setAsNewDossier NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed) ///< of a new dossier
    /// Nothing is missing in what was chosen.
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)

public:
    enum SourceChoice { Unsourced, MakesNew, FirstSource };
    Q_ENUM(SourceChoice)

    using QObject::QObject;

    /// Of an import into a dossier (null: none is open), of what is called `name`.
    void begin(std::shared_ptr<const Dossier> into, const QString& name, Language texts);
    /// The language in which sources and statuses are named.
    void speak(Language language);
    /// What was chosen; what was said of doubtful names is not known here.
    ImportPlan plan() const;

    int dateOrder() const { return int(chosen.dates); }
    void setDateOrder(int order);
    QStringList sourceNames() const;
    int source() const;
    void setSource(int place);
    bool makesSource() const { return chosen.newSource.has_value(); }
    QString newSourceTitle() const { return chosen.newSource ? chosen.newSource->title : QString(); }
    void setNewSourceTitle(const QString& title);
    QString newSourceAddress() const { return chosen.newSource ? chosen.newSource->address : QString(); }
    void setNewSourceAddress(const QString& address);
    QStringList statusNames() const;
    int status() const;
    void setStatus(int place);
    QString languageCode() const { return atlas::languageCode(chosen.language); }
    void setLanguageCode(const QString& code);
    bool hasDossier() const { return bool(dossier); }
    bool asNewDossier() const { return chosen.asNewDossier; }
    void setAsNewDossier(bool asNew);
    QString title() const { return chosen.title; }
    void setTitle(const QString& title);
    bool isComplete() const;

signals:
    void changed();

private:
    /// What of the open dossier can be chosen: nothing for a new one.
    const Dossier* offered() const { return chosen.asNewDossier ? nullptr : dossier.get(); }

    std::shared_ptr<const Dossier> dossier;
    ImportPlan chosen;
    Language spoken = Language::English;
};

}
