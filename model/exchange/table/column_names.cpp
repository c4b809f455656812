#include "model/exchange/table/column_names.h"

#include "model/phrases/phrases.h"

#include <QHash>
#include <QSet>
#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// `next` remembers how far each name's numbers are used, so that a thousand alike take a thousand steps.
QString unused(const QString& name, const QSet<QString>& used, QHash<QString, int>& next)
{
    for (int& number = next.emplace(name, next.value(name, 2)).value();; ++number)
        if (const QString numbered = u"%1 (%2)"_s.arg(name).arg(number); !used.contains(numbered))
            return numbered;
}

}

QStringList columnNames(const QStringList& heading, qint64 line, RemarkList& remarks)
{
    QStringList names;
    QSet<QString> used;
    QHash<QString, int> next;
    for (const QString& given : heading) {
        QString name = given.trimmed();
        const qint64 column = names.size() + 1;
        if (name.isEmpty()) {
            name = phrase(remarks.language(), QT_TRANSLATE_NOOP("Phrases", "Column %1")).arg(column);
            remarks.add(line, column,
                        {QT_TRANSLATE_NOOP("Phrases", "A column has no name: it is called “%1”"), {name}});
        }
        if (used.contains(name)) {
            const QString other = unused(name, used, next);
            remarks.add(line, column,
                        {QT_TRANSLATE_NOOP("Phrases", "Two columns are called “%1”: the second is “%2” here"),
                         {name, other}});
            name = other;
        }
        used.insert(name);
        names.append(name);
    }
    return names;
}

}
