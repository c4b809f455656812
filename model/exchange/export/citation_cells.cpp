#include "model/exchange/export/citation_cells.h"

#include <QStringList>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array tierWords{"official"_L1, "agency"_L1, "press"_L1, "aggregator"_L1};

QString written(const QList<int>& lines)
{
    QStringList words;
    for (const int line : lines) words.append(QString::number(line));
    return words.join(exchangeSeparator);
}

QString yesOrNothing(bool is)
{
    return is ? QString(exchangeYes) : QString();
}

void setCitation(TableBuilder& table, const Citation& citation)
{
    table.set("source", citation.source.text());
    if (citation.quote) {
        table.set("quote", citation.quote->words);
        table.setTranslations("quote", citation.quote->translations);
        table.set("quote language", citation.quote->language);
    }
    table.set("line", written(citation.locator.lines));
    table.set("at", citation.locator.text);
    table.set("inferred", yesOrNothing(citation.inferred));
    table.set("caveat", citation.note);
}

}

void setRowSource(TableBuilder& table, const Citation& citation, const Dossier& dossier, SourceCells cells)
{
    setCitation(table, citation);
    const Source* source = dossier.source(citation.source);
    if (source && cells == SourceCells::Whole) setSource(table, *source);
}

void setSource(TableBuilder& table, const Source& source)
{
    table.set("source", source.id.text());
    table.set("source title", source.title);
    table.set("source short title", source.shortTitle);
    table.set("publisher", source.publisher);
    table.set("author", source.author);
    table.set("source date", source.date ? source.date->toString() : QString());
    table.set("source date inferred", yesOrNothing(source.dateInferred));
    table.set("source date note", source.dateNote);
    table.set("address", source.address);
    table.set("tier", QString(tierWords.at(size_t(source.tier) - 1)));
    table.set("source language", source.language);
}

}
