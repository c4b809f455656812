#pragma once

#include "model/items/editing/editor.h"
#include "model/items/editing/form_row.h"
#include "model/items/editing/form_state.h"
#include "model/items/row_model.h"

namespace atlas {

/// One thing of the dossier, or the dossier itself, being written: the lines of its form. Every act changes a draft;
/// saving makes one edit of it.
class Form : public RowModel
{
    Q_OBJECT
    /// What is written here: "New event", "Paris: leaders’ meeting".
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew CONSTANT)
    Q_PROPERTY(bool canRemove READ canRemove CONSTANT)
    /// It differs from what the dossier has.
    Q_PROPERTY(bool modified READ isModified NOTIFY changed)
    /// Why it could not be saved, where that is no one line's fault; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Role {
        KindRole = Qt::UserRole, ///< a FormRow::Kind, as `text`, `words`, `date` …
        PathRole, LabelRole, HelpRole, DepthRole, NeededRole, ManyRole, TextRole, EndTextRole, EndShownRole,
        MarksRole, TextsRole, OwnLanguageRole, ChoicesRole, ChosenRole, IdsRole, KeysRole, CheckedRole, ReadingRole,
        DoubtfulRole, ProblemRole,
    };
    Q_ENUM(Role)

    /// What the form is about: an existing thing, a new one of a list, or, of neither, the dossier itself.
    struct Subject {
        std::optional<ThingList> list;
        std::optional<ThingRef> thing;
    };

    /// `begun`: what a new thing already says.
    Form(Session& session, Document& document, Editor& editor, Day today, Subject subject, JsonDraft begun = {},
         QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString title() const;
    bool isNew() const { return subject.list && !subject.thing; }
    bool canRemove() const { return subject.thing.has_value(); }
    bool isModified() const { return state.draft != original || !typedAmiss().isEmpty(); }
    QString problem() const;
    const JsonDraft& draft() const { return state.draft; }
    std::optional<ThingList> list() const { return subject.list; }
    const FormRow* rowAtPath(const QString& path) const;

    Q_INVOKABLE void setText(const QString& path, const QString& text);
    /// `language` is a place in `texts`.
    Q_INVOKABLE void setWords(const QString& path, int language, const QString& text);
    Q_INVOKABLE void setEndText(const QString& path, const QString& text);
    /// `ending` is a place in the date's choices.
    Q_INVOKABLE void setEnding(const QString& path, int ending);
    /// A Qualification.
    Q_INVOKABLE void setMarks(const QString& path, int marks);
    Q_INVOKABLE void setPosition(const QString& path, const QString& lon, const QString& lat);
    /// A place picked on the map: coordinates to four decimals (some ten metres), and the country that it lies in.
    void setPlace(const QString& path, LonLat position, const QString& country);
    /// `choice` is a place in the line's choices.
    Q_INVOKABLE void choose(const QString& path, int choice);
    Q_INVOKABLE void setChecked(const QString& path, bool on);
    Q_INVOKABLE void toggle(const QString& path, const QString& id);
    Q_INVOKABLE void add(const QString& path);
    Q_INVOKABLE void removeElement(const QString& path);
    /// Chooses a source that another form has just added.
    void chooseKey(const QString& path, const QString& key);

    /// Makes an edit of the draft. False where lines have problems, which they say, or where the loader refuses it.
    Q_INVOKABLE bool save();
    /// How many other things refer to it, in a sentence: what else its removal changes. Empty where none does.
    Q_INVOKABLE QString uses() const;
    Q_INVOKABLE bool remove();
    /// The dossier was changed by somebody else: what they changed is taken, what is written here stays. False where the
    /// thing is gone.
    bool follow();
    /// The id that a new thing was saved with; of a status claim and its like, empty.
    QString savedId() const { return textOf("id"); }

signals:
    void changed();
    /// The first line that keeps it from being saved.
    void refused(int row);
    /// A new source is asked for, for this line.
    void newSourceRequested(const QString& path);

private:
    size_t size() const override { return rows.size(); }
    FormContext context() const;
    JsonDraft current() const;
    QString typedAmiss() const;
    QString textOf(QByteArrayView key) const;
    void show();
    template <typename Act>
    void act(const QString& path, Act change);
    Edit makeEdit();
    void tellRefusals(const Edit& edit);
    bool hasProblems();

    Session& session;
    Document& document;
    Editor& editor;
    Day today;
    Subject subject;
    JsonDraft original;
    FormState state;
    std::vector<FormRow> rows;
    bool saving = false;
};

}
