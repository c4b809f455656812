#pragma once

#include "model/time/language.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// A day while a person types it: which day the text means so far, said back in full.
class DayEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    /// `en`, `fr` or `uk`: of what is said back.
    Q_PROPERTY(QString language READ languageCode WRITE setLanguageCode NOTIFY changed FINAL)
    Q_PROPERTY(bool valid READ isValid NOTIFY changed FINAL)
    /// The day as a number of days since 1970-01-01; 0 where the text is no day.
    Q_PROPERTY(int day READ day NOTIFY changed FINAL)
    /// "Monday, 5 January 2026"; empty where the text is no day.
    Q_PROPERTY(QString reading READ reading NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QString text() const { return typed; }
    void setText(const QString& text);
    QString languageCode() const { return atlas::languageCode(language); }
    void setLanguageCode(const QString& code);
    bool isValid() const;
    int day() const;
    QString reading() const;

signals:
    void changed();

private:
    QString typed;
    Language language = Language::English;
};

}
