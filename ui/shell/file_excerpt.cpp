#include "ui/shell/file_excerpt.h"

#include "model/io/carried.h"

#include <QBuffer>
#include <QFile>

namespace atlas {

namespace {

constexpr int linesBefore = 4;
constexpr int linesAfter = 3;
constexpr qsizetype longestLine = 2000;

/// The next line of a text without its end, however long, of which only the beginning is kept.
QByteArray nextLine(QIODevice& file)
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

void FileExcerpt::setProblems(ProblemModel* problems)
{
    if (listed == problems) return;
    if (listed) listed->disconnect(this);
    listed = problems;
    if (listed) connect(listed, &ProblemModel::countsChanged, this, &FileExcerpt::read);
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
    QByteArray shown = listed ? listed->text() : QByteArray();
    QBuffer text(&shown);
    QFile file(path);
    if (!shown.isEmpty() && text.open(QIODevice::ReadOnly)) readFrom(text);
    // The lines of a dossier that a PDF carries are not the PDF's.
    else if (!path.isEmpty() && file.open(QIODevice::ReadOnly) && !isPdf(file.peek(8))) readFrom(file);
    endResetModel();
}

void FileExcerpt::readFrom(QIODevice& text)
{
    if (middle == 0) return;
    for (int number = 1; number <= middle + linesAfter && !text.atEnd(); ++number) {
        const QByteArray line = nextLine(text);
        if (number >= firstNumber) lines.push_back(QString::fromUtf8(line));
    }
}

}
