#include "ui/scene/dashes.h"

#include <QLineF>

namespace atlas {

std::vector<QPolygonF> dashesOf(const QPolygonF& line, const std::vector<double>& lengths)
{
    std::vector<QPolygonF> dashes;
    size_t turn = 0;
    double left = lengths.front();
    bool on = true;
    QPolygonF dash;
    if (!line.isEmpty()) dash.append(line.front());

    const auto finish = [&] {
        if (on && dash.size() > 1) dashes.push_back(dash);
        dash.clear();
    };
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QLineF segment(line[i], line[i + 1]);
        double walked = 0;
        while (segment.length() - walked > left) {
            walked += left;
            const QPointF here = segment.pointAt(walked / segment.length());
            dash.append(here);
            finish();
            on = !on;
            dash.append(here);
            turn = (turn + 1) % lengths.size();
            left = lengths[turn];
        }
        left -= segment.length() - walked;
        dash.append(line[i + 1]);
    }
    finish();
    return dashes;
}

}
