#include "ui/briefing/output/pdf_numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace atlas {

namespace {

constexpr std::array<QByteArrayView, 4> pathOperators{" m", " l", " c", " re"};

/// Whether a line of the content is a path operator after its numbers, as QPdfWriter lays its lines out.
bool isPathLine(QByteArrayView line)
{
    const auto found =
        std::ranges::find_if(pathOperators, [&](QByteArrayView name) { return line.endsWith(name); });
    if (found == pathOperators.end()) return false;
    const QByteArrayView numbers = line.chopped(found->size());
    return std::ranges::all_of(
        numbers, [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ' '; });
}

void appendRounded(QByteArray& to, double number)
{
    qint64 hundredths = std::llround(number * 100);
    if (hundredths < 0) {
        to += '-';
        hundredths = -hundredths;
    }
    to += QByteArray::number(hundredths / 100);
    const int rest = int(hundredths % 100);
    if (rest == 0) return;
    to += '.';
    to += char('0' + rest / 10);
    if (rest % 10 != 0) to += char('0' + rest % 10);
}

void appendRoundedLine(QByteArray& to, QByteArrayView line)
{
    const char* at = line.begin();
    while (at < line.end()) {
        double number = 0;
        const auto [next, error] = std::from_chars(at, line.end(), number);
        if (error == std::errc()) {
            appendRounded(to, number);
            at = next;
        } else {
            to += *at++;
        }
    }
}

}

QByteArray withRoundedPaths(const QByteArray& content)
{
    QByteArray rounded;
    rounded.reserve(content.size());
    QByteArrayView rest(content);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        if (isPathLine(line))
            appendRoundedLine(rounded, line);
        else
            rounded.append(line);
        if (end < 0) break;
        rounded += '\n';
        rest = rest.sliced(end + 1);
    }
    return rounded;
}

}
