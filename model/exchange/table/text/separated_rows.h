#pragma once

#include "model/exchange/table/remark_list.h"
#include "model/exchange/table/table.h"
#include "model/exchange/table/text/separated_parser.h"

namespace atlas {

/// The rows of a separated text below its heading.
class SeparatedRows : public RowSource
{
public:
    /// The parser stands after the heading; the remarks may hold what the heading gave cause for.
    SeparatedRows(SeparatedParser parser, qsizetype columns, qint64 size, RemarkList remarks);

    std::expected<std::optional<TableRow>, Problem> next() override;
    std::optional<double> progress() const override;
    QList<Problem> remarks() override { return met.take(); }

private:
    void remarkOn(const SeparatedRow& row);

    SeparatedParser parser;
    qsizetype columns;
    qint64 size;
    RemarkList met;
};

/// In words why a text could not be read on.
Problem problemOf(const SeparatedFault& fault, const RemarkList& remarks);

}
