#include "save_place.h"

#include "ui/theme/system_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// "timeline.json" of "TimelineJS (*.timeline.json)": the last part alone may be the dossier's own.
QString suffixOf(const QString& filter)
{
    return filter.section(u"(*."_s, 1, 1).section(u')', 0, 0).section(u' ', 0, 0);
}

}

// Not Qt Quick's dialog: where the system has none of its own, Qt Quick's (6.8) proposes no name.
void SavePlace::ask(QObject* item, const QString& title, const QString& suggested, const QString& filter)
{
    auto* dialog = new QFileDialog(nullptr, title,
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(filter));
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this, &SavePlace::chosen);
    showOver(*dialog, item);
}

QString SavePlace::save(const QString& path, const QString& text) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit()) return {};
    return tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
}

}
