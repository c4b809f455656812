#pragma once

#include "model/items/problem_model.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace atlas {

/// The lines of a text file around one of them, for a person to see what is wrong there. Empty where the file
/// cannot be read; a line too long to show is cut short.
class FileExcerpt : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY placeChanged FINAL)
    /// Whose text is read instead of the file's, where they have one.
    Q_PROPERTY(atlas::ProblemModel* problems READ problems WRITE setProblems NOTIFY placeChanged FINAL)
    /// From 1; 0: the file as a whole, and no excerpt.
    Q_PROPERTY(int line READ line WRITE setLine NOTIFY placeChanged FINAL)

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< from 1
        TextRole,
        HereRole, ///< it is the line asked for
    };

    explicit FileExcerpt(QObject* parent = nullptr);

    QString file() const { return path; }
    void setFile(const QString& file);
    ProblemModel* problems() const { return listed; }
    void setProblems(ProblemModel* problems);
    int line() const { return middle; }
    void setLine(int line);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void placeChanged();

private:
    void read();
    void readFrom(QIODevice& text);

    QString path;
    ProblemModel* listed = nullptr;
    int middle = 0;
    int firstNumber = 1;
    std::vector<QString> lines;
};

}
