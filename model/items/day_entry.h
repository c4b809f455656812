#pragma once

#include "model/items/calendar.h"
#include "model/time/date_words_reader.h"
#include "model/time/language.h"

#include <QObject>

namespace atlas {

/// A date while a person types it: which days the text means so far, and which of them the clock would go to.
/// A month or a year goes to its last day: only then is what happened in it certain. Days are whole numbers
/// since 1970-01-01.
class DayEntry : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    /// `en`, `fr` or `uk`: of what is said back. All three are read.
    Q_PROPERTY(QString language READ languageCode WRITE setLanguageCode NOTIFY changed FINAL)
    Q_PROPERTY(atlas::Calendar* calendar READ calendar WRITE setCalendar NOTIFY changed REQUIRED FINAL)
    /// What the clock can be set to.
    Q_PROPERTY(int earliest READ earliest WRITE setEarliest NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(int latest READ latest WRITE setLatest NOTIFY changed REQUIRED FINAL)

    Q_PROPERTY(bool valid READ isValid NOTIFY changed FINAL)
    /// The day gone to, and the first and last of the stretch that was typed; 0 where the text is no date.
    Q_PROPERTY(int day READ day NOTIFY changed FINAL)
    Q_PROPERTY(int first READ first NOTIFY changed FINAL)
    Q_PROPERTY(int last READ last NOTIFY changed FINAL)
    /// How the text is understood, or what to type instead.
    Q_PROPERTY(QString reading READ reading NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QString text() const { return typed; }
    void setText(const QString& text);
    QString languageCode() const { return atlas::languageCode(language); }
    void setLanguageCode(const QString& code);
    Calendar* calendar() const { return days; }
    void setCalendar(Calendar* calendar);
    int earliest() const { return int(from.sinceEpoch()); }
    void setEarliest(int day);
    int latest() const { return int(to.sinceEpoch()); }
    void setLatest(int day);

    bool isValid() const { return bool(meant); }
    int day() const { return last(); }
    int first() const { return meant ? int(meant->first.sinceEpoch()) : 0; }
    int last() const { return meant ? int(meant->last.sinceEpoch()) : 0; }
    QString reading() const { return said; }

signals:
    void changed();

private:
    struct Stretch {
        Day first, last;
    };

    void read();
    /// What of a time lies where the clock can be set to, or nothing; and how that is said.
    void understand(const DateWordsReading& reading);
    QString problemWords(DateWordsProblem problem) const;

    QString typed;
    Language language = Language::English;
    Calendar* days = nullptr;
    Day from, to;
    std::optional<Stretch> meant;
    QString said;
};

}
