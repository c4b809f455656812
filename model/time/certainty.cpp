#include "model/time/certainty.h"

namespace atlas {

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain: break;
    case Certainty::Possible: return QStringLiteral("possible");
    case Certainty::Undated: return QStringLiteral("undated");
    }
    return QStringLiteral("certain");
}

std::optional<Certainty> certaintyOn(Day day, const std::optional<Edtf>& span)
{
    const auto begun = begunBy(day, span);
    if (!begun || *begun == Certainty::Undated) return begun;
    const DayBounds end = span->end();
    if (end.latest && day > *end.latest) return std::nullopt;
    return end.earliest && day > *end.earliest ? Certainty::Possible : begun;
}

std::optional<Certainty> begunBy(Day day, const std::optional<Edtf>& when)
{
    if (!when) return Certainty::Undated;
    const DayBounds start = when->start();
    if (start.earliest && day < *start.earliest) return std::nullopt;
    return start.latest && day < *start.latest ? Certainty::Possible : Certainty::Certain;
}

}
