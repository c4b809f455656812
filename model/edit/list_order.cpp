#include "model/edit/list_order.h"

namespace atlas {

QList<QByteArray> keysBefore(ThingList list)
{
    QList<QByteArray> keys{"format",      "language", "title",    "subtitle", "summary", "summaryCitations",
                           "themesTitle", "founded",  "revision", "lens",     "frame",   "lanes"};
    for (size_t i = 0; i < size_t(list); ++i) keys.append(thingListKeys.at(i));
    return keys;
}

}
