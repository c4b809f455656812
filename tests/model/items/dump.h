#pragma once

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonObject>

namespace atlas::test {

/// Every role of every row, by name, as a view would read them.
QJsonArray dumpRows(const QAbstractItemModel& model);

/// Every property of a gadget, and of the gadgets in its lists.
QJsonObject dump(const QMetaObject& type, const void* gadget);
template <typename Gadget>
QJsonObject dump(const Gadget& gadget)
{
    return dump(Gadget::staticMetaObject, &gadget);
}

}
