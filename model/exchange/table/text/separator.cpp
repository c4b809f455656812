#include "model/exchange/table/text/separator.h"

#include "model/exchange/table/text/separated_parser.h"

#include <QBuffer>

namespace atlas {

namespace {

constexpr qsizetype mostRows = 50;

/// Letters, digits and what stands within words and numbers separate nothing.
bool canSeparate(QChar c)
{
    if (c == u'\t') return true;
    return !c.isLetterOrNumber() && !c.isSpace() && c.isPrint() && !c.isSurrogate() &&
           !QStringView(u"\"'._-+/()[]{}<>").contains(c);
}

QString candidatesIn(QStringView beginning)
{
    QString candidates;
    const auto consider = [&](QChar c) {
        if (!candidates.contains(c)) candidates.append(c);
    };
    qsizetype lineEnd = 0;
    bool quoted = false;
    for (; lineEnd < beginning.size(); ++lineEnd) {
        const QChar c = beginning[lineEnd];
        if (c == u'"') quoted = !quoted;
        if (!quoted && (c == u'\n' || c == u'\r')) break;
    }
    for (const QChar usual : QStringView(u"\t,;|"))
        if (beginning.first(lineEnd).contains(usual)) consider(usual);
    for (const QChar c : beginning.first(lineEnd))
        if (canSeparate(c)) consider(c);
    return candidates;
}

/// The share of rows that have as many cells as the heading; 0 where that has but one.
double agreement(const QByteArray& beginning, QChar separator)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(beginning);
    buffer->open(QIODevice::ReadOnly);
    SeparatedParser parser(std::move(buffer), QStringLiteral("UTF-8"), separator, 16'384);
    qsizetype wanted = 0, rows = 0, alike = 0;
    while (rows < mostRows) {
        const auto row = parser.next();
        if (!row || !*row) break;
        const qsizetype cells = (*row)->cells.size();
        // The beginning may be cut off within a row.
        if ((*row)->neverClosed) break;
        if (rows++ == 0) wanted = cells;
        alike += cells == wanted;
    }
    return wanted > 1 ? double(alike) / double(rows) : 0;
}

}

qsizetype separatorLine(QStringView beginning)
{
    if (!beginning.startsWith(u"sep=", Qt::CaseInsensitive) || beginning.size() < 6) return 0;
    qsizetype end = 5;
    if (beginning[end] == u'\r') ++end;
    if (end < beginning.size() && beginning[end] == u'\n') ++end;
    return end == 5 ? 0 : end;
}

QChar separatorOf(const QString& beginning)
{
    if (separatorLine(beginning) > 0) return beginning[4];
    // Cut after a whole line, so that the last row is not short.
    const qsizetype lastLine = std::max(beginning.lastIndexOf(u'\n'), beginning.lastIndexOf(u'\r'));
    const QByteArray bytes = (lastLine > 0 ? beginning.first(lastLine) : beginning).toUtf8();
    QChar best = u',';
    double bestAgreement = 0;
    for (const QChar candidate : candidatesIn(beginning)) {
        const double agrees = agreement(bytes, candidate);
        if (agrees <= bestAgreement) continue;
        best = candidate;
        bestAgreement = agrees;
    }
    return best;
}

}
