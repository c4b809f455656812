#pragma once

#include "model/time/edtf.h"
#include "model/time/language.h"

#include <QObject>
#include <QStringList>

namespace atlas {

/// What the guided start asks for before there is a dossier.
class DossierStart : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    Q_PROPERTY(QString subtitle MEMBER subtitle NOTIFY changed)
    /// `en`, `fr` or `uk`: of the dossier's texts.
    Q_PROPERTY(QString language READ languageCode WRITE setLanguageCode NOTIFY changed)
    /// The statuses' labels, in the order of the key: the first is the one whose number is the coalition's size.
    /// Those without a label are left out.
    Q_PROPERTY(QStringList labels MEMBER labels NOTIFY changed)
    /// Their colours, as `#RRGGBB`; each takes a pattern of its own.
    Q_PROPERTY(QStringList colours MEMBER colours NOTIFY changed)
    /// The first source; none where its title is empty.
    Q_PROPERTY(QString sourceTitle MEMBER sourceTitle NOTIFY changed)
    Q_PROPERTY(QString sourcePublisher MEMBER sourcePublisher NOTIFY changed)
    /// As it was typed: an EDTF date or one in words.
    Q_PROPERTY(QString sourceDate MEMBER sourceDate NOTIFY changed)
    Q_PROPERTY(QString sourceAddress MEMBER sourceAddress NOTIFY changed)
    /// What "today" means in it, as a number of days since 1970-01-01.
    Q_PROPERTY(int today MEMBER today NOTIFY changed)
    /// The source's date is none that the program understands.
    Q_PROPERTY(bool dateStrange READ isDateStrange NOTIFY changed)
    /// It has a title and a status, and no strange date.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    using QObject::QObject;

    QString languageCode() const { return atlas::languageCode(spoken); }
    void setLanguageCode(const QString& code);
    bool isDateStrange() const;
    bool isReady() const;

    /// Labels and colours to begin with, in the chosen language.
    Q_INVOKABLE QStringList usualLabels() const;
    Q_INVOKABLE QStringList usualColours() const;

    /// The dossier; only where it is ready.
    QByteArray text() const;

    QString title;
    QString subtitle;
    QStringList labels;
    QStringList colours;
    QString sourceTitle;
    QString sourcePublisher;
    QString sourceDate;
    QString sourceAddress;
    int today = 0;

signals:
    void changed();

private:
    std::optional<Edtf> date() const;

    Language spoken = Language::English;
};

}
