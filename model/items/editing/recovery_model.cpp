#include "model/items/editing/recovery_model.h"

#include "model/items/editing/keeping_words.h"
#include "model/phrases/phrases.h"

#include <QFileInfo>

#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString summary(const Recoverable& left, Language language)
{
    if (left.isUnreadable()) return {};
    return momentWords(left.at, language) + u" · "_s
        + phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n change(s)"), int(left.steps));
}

QStringList lastNames(const Recoverable& left, Language language)
{
    constexpr qsizetype shown = 3;
    QStringList names;
    for (const EditName& name : left.lastEdits)
        if (names.size() < shown) names << name.in(language);
    return names;
}

}

void RecoveryModel::setKeeper(FileKeeper* keeper)
{
    if (files == keeper) return;
    files = keeper;
    read();
}

void RecoveryModel::read()
{
    beginResetModel();
    rows = files ? files->recoverable() : std::vector<Recoverable>();
    endResetModel();
    emit changed();
}

QVariant RecoveryModel::data(const QModelIndex& index, int role) const
{
    const Recoverable* left = rowAt(rows, index);
    if (!left) return {};
    const Language language = session ? session->language() : Language::English;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        if (left->isUnreadable()) return QFileInfo(left->journal).fileName();
        return left->file.isEmpty() ? left->name : QFileInfo(left->file).fileName();
    case PathRole: return left->file;
    case SummaryRole: return summary(*left, language);
    case LastRole: return lastNames(*left, language);
    case NoteRole: return note(*left, language);
    case ReadableRole: return !left->isUnreadable();
    default: return {};
    }
}

QString RecoveryModel::note(const Recoverable& left, Language language) const
{
    if (const QString damage = left.note(language); !damage.isEmpty()) return damage;
    switch (left.since) {
    case FileSince::NoFile:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "It has no file of its own yet."));
    case FileSince::Changed:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "The file was changed since by another program. Both "
                                                             "can be merged afterwards."));
    case FileSince::Gone:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "The file is not there any more."));
    case FileSince::AsOpened:
    case FileSince::AsSaved: return {};
    }
    std::unreachable();
}

QHash<int, QByteArray> RecoveryModel::roleNames() const
{
    return {{NameRole, "name"}, {PathRole, "place"}, {SummaryRole, "summary"},
            {LastRole, "last"}, {NoteRole, "note"},  {ReadableRole, "readable"}};
}

bool RecoveryModel::recover(int row)
{
    if (row < 0 || row >= count()) return false;
    if (files->goOn(rows[size_t(row)])) return true;
    read(); // another window may have taken it
    return false;
}

void RecoveryModel::discard(int row)
{
    if (row < 0 || row >= count()) return;
    // One that another window goes on with is not in the list any more, either.
    std::ignore = atlas::discard(rows[size_t(row)]);
    read();
}

}
