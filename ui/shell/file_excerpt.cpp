#include "ui/shell/file_excerpt.h"

#include "model/io/carried.h"

#include <QFile>

namespace atlas {

namespace {

constexpr int linesBefore = 4;
constexpr int linesAfter = 3;
constexpr qsizetype longestLine = 2000;

/// The next line of a file without its end, however long, of which only the beginning is kept.
QByteArray nextLine(QFile& file)
{
    QByteArray line = file.readLine(longestLine);
    QByteArray rest = line;
    while (!rest.endsWith('\n') && !file.atEnd()) rest = file.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    return line;
}

}

FileExcerpt::FileExcerpt(QObject* parent) : QAbstractListModel(parent) {}

void FileExcerpt::setFile(const QString& file)
{
    if (path == file) return;
    path = file;
    read();
    emit placeChanged();
}

void FileExcerpt::setLine(int line)
{
    if (middle == line) return;
    middle = line;
    read();
    emit placeChanged();
}

int FileExcerpt::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(lines.size());
}

QVariant FileExcerpt::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    switch (role) {
    case NumberRole: return firstNumber + index.row();
    case TextRole: return lines[size_t(index.row())];
    case HereRole: return firstNumber + index.row() == middle;
    default: return {};
    }
}

QHash<int, QByteArray> FileExcerpt::roleNames() const
{
    return {{NumberRole, "number"}, {TextRole, "words"}, {HereRole, "here"}};
}

void FileExcerpt::read()
{
    beginResetModel();
    lines.clear();
    firstNumber = qMax(1, middle - linesBefore);
    QFile file(path);
    // The lines of a dossier that a PDF carries are not the PDF's.
    if (middle > 0 && !path.isEmpty() && file.open(QIODevice::ReadOnly) && !isPdf(file.peek(8))) {
        for (int number = 1; number <= middle + linesAfter && !file.atEnd(); ++number) {
            const QByteArray line = nextLine(file);
            if (number >= firstNumber) lines.push_back(QString::fromUtf8(line));
        }
    }
    endResetModel();
}

}
