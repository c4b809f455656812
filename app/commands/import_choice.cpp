#include "app/commands/import_choice.h"

#include "app/commands/given_words.h"
#include "model/exchange/import/role_words.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// `NAME=ROLE`, several on lines or with commas between them; a name may hold a comma itself.
QList<std::pair<QString, ColumnRole>> columnRoles(OptionValues& values)
{
    QList<std::pair<QString, ColumnRole>> columns;
    QString begun;
    for (const QString& line : values.text(u"--column"_s).split(u'\n', Qt::SkipEmptyParts))
        for (const QString& part : line.split(u',')) {
            const QString whole = begun + part;
            const qsizetype equals = whole.lastIndexOf(u'=');
            if (equals < 0) {
                begun = whole + u',';
                continue;
            }
            begun.clear();
            const QString word = whole.sliced(equals + 1);
            const auto role = roleOfWord(word);
            if (!role) values.failChoice(u"--column"_s, word, roleWords());
            else columns.append({whole.first(equals).trimmed(), *role});
        }
    if (!begun.isEmpty()) values.fail(u"--column “%1”: NAME=ROLE is meant"_s.arg(begun.chopped(1)));
    return columns;
}

std::optional<QChar> separator(OptionValues& values)
{
    const QString text = values.text(u"--separator"_s);
    if (text == "tab"_L1) return u'\t';
    if (text.size() == 1) return text.front();
    if (!text.isEmpty()) values.fail(u"--separator “%1”: one character is meant, or “tab”"_s.arg(text));
    return {};
}

}

ImportChoice importChoice(OptionValues& values)
{
    ImportChoice choice;
    choice.table = values.text(u"--table"_s);
    if (values.has(u"--rows"_s))
        choice.rows = RowKind(values.choice(u"--rows"_s, {u"events"_s, u"status"_s, u"sources"_s}));
    choice.columns = columnRoles(values);
    if (values.has(u"--dates"_s))
        choice.dates = DateOrder(1 + values.choice(u"--dates"_s, {u"day-first"_s, u"month-first"_s}));
    choice.source = values.text(u"--source"_s);
    choice.status = values.text(u"--status"_s);
    choice.text.separator = separator(values);
    if (values.has(u"--encoding"_s)) choice.text.encoding = values.text(u"--encoding"_s);
    return choice;
}

std::expected<Mapping, QString> chosenMapping(Mapping suggested, const TableHead& head, const ImportChoice& choice)
{
    if (choice.rows) suggested.rows = *choice.rows;
    suggested.dates = choice.dates;
    suggested.source = SourceId(choice.source);
    suggested.status = StatusId(choice.status);
    for (const auto& [name, role] : choice.columns) {
        const qsizetype column = head.columns.indexOf(name, 0, Qt::CaseInsensitive);
        if (column < 0)
            return std::unexpected(u"--column: the table has no column “%1”"_s.arg(name) + didYouMean(name, head.columns));
        suggested.columns[column] = role;
    }
    return suggested;
}

}
